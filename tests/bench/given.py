"""Given names in the place of those that annotation finds: what the rest does with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from kg.annotate import NameFinder
from kg.annotate.candidates import Candidate, words_of
from kg.annotate.mentions.build_mentions import head_of
from kg.annotate.mentions.nominals import find_descriptions
from kg.annotate.mentions.state_bodies import seat_of
from kg.annotate.names.find_names import find_names
from kg.annotate.places.gazetteer import Gazetteer
from kg.model import Form, Mention, Sentence, Token
from kg.ontology import Ontology
from tests.bench.mapping import Mapping as Table
from tests.bench.words import Stretch

Given = tuple[Stretch, str]
"""The characters of a name, and its label in the data set."""

Names = Mapping[str, Sequence[Given]]
"""The names of each article, by its id."""


def given_names(given: Names, mapping: Table) -> NameFinder:
    """A finder of the names that are `given` of an article, by its id, and of demonyms beside them.

    Labels that kg does not keep are no names; articles of which none are given keep their own.
    Each has the class and the link that kg's own finder has for it if they agree with its label,
    else those of the gazetteer.
    """

    def find(
        sentences: Sequence[Sentence], ontology: Ontology, gazetteer: Gazetteer
    ) -> list[list[Candidate]]:
        own = find_names(sentences, ontology, gazetteer)
        names = given.get(sentences[0].span.article) if sentences else None
        if names is None:
            return own
        return [
            _beside(found, [_known(sentence, c, found, ontology, gazetteer) for c in candidates])
            for sentence, found in zip(sentences, own, strict=True)
            for candidates in [_candidates(sentence, names, mapping)]
        ]

    return find


def _candidates(sentence: Sentence, given: Iterable[Given], mapping: Table) -> list[Candidate]:
    """The given names that begin in a sentence; of "Linz , Austria" what stands first.

    That tells what the name is to the rest of the sentence.
    """
    kinds = {row.theirs: row.ours for row in reversed(list(mapping.of_kind("class")))}
    found = []
    for (start, end), label in given:
        inside = [t for t in sentence.tokens if t.start < end and start < t.end]
        first = takewhile(lambda t: t.text != ",", inside)
        words = [t.i for t in first if t.pos != "PUNCT"]
        if words and label in kinds and sentence.span.start <= start:
            found.append(Candidate(words[0], words[-1] + 1, kinds[label], "given"))
    return found


def _known(
    sentence: Sentence,
    name: Candidate,
    own: Sequence[Candidate],
    ontology: Ontology,
    gazetteer: Gazetteer,
) -> Candidate:
    """A name with the class and link that kg has for what has its head, or the gazetteer's."""
    head = head_of(sentence.tokens, name.start, name.end)
    known = (
        *_named(sentence, own, head),
        *_bodies(sentence, own, head, ontology),
        *_places(sentence, name, gazetteer),
    )
    wanted = name.kind or ""
    kinds = ((kind, link) for kind, link in known if ontology.is_a(kind, wanted))
    kind, link = next(kinds, (name.kind, None))
    return replace(name, kind=kind, link=link)


def _named(
    sentence: Sentence, own: Iterable[Candidate], head: Token
) -> Iterator[tuple[str, str | None]]:
    """(class, link) of the names that kg finds with that head."""
    for found in own:
        same = head_of(sentence.tokens, found.start, found.end) == head
        if same and found.kind and not found.adjective:
            yield found.kind, found.link


def _bodies(
    sentence: Sentence, own: Sequence[Candidate], head: Token, ontology: Ontology
) -> Iterator[tuple[str, str]]:
    """The same of a body that kg knows by its state: "the Malian senate"."""
    for found in find_descriptions(sentence, own, ontology):
        seat = seat_of(sentence, found, own, ontology) if found.head == head.i else None
        if seat is not None:
            yield found.kind, seat


def _places(sentence: Sentence, name: Candidate, gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    place = gazetteer.resolve(" ".join(words_of(sentence, name)))
    if place is not None:
        yield place.kind, place.id


def _beside(own: Iterable[Candidate], names: Sequence[Candidate]) -> list[Candidate]:
    """`names` and the demonyms among `own` that are no part of one, in order."""
    demonyms = (c for c in own if c.adjective and not any(_overlap(c, n) for n in names))
    return sorted([*names, *demonyms], key=lambda c: c.start)


def _overlap(left: Candidate, right: Candidate) -> bool:
    return left.start < right.end and right.start < left.end


def nearest_name(mention: Mention, antecedents: Mapping[Mention, Mention]) -> Mention:
    """The first name on the chain of what a mention stands for; its end if there is none."""
    seen: set[Mention] = set()
    while mention.form is not Form.NAME and mention in antecedents and mention not in seen:
        seen.add(mention)
        mention = antecedents[mention]
    return mention
