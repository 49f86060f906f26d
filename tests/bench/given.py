"""Given names in the place of those that annotation finds: what the rest does with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from kg.annotate import NameFinder
from kg.annotate.candidates import Candidate, words_of
from kg.annotate.mentions.build_mentions import head_of
from kg.annotate.names.find_names import find_names
from kg.annotate.places.gazetteer import Gazetteer
from kg.model import Form, Mention, Sentence
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
            _beside(found, [_known(sentence, c, found, mapping, gazetteer) for c in candidates])
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
    own: Iterable[Candidate],
    mapping: Table,
    gazetteer: Gazetteer,
) -> Candidate:
    """A name with the class and link of one of `own` that has its head, or of the gazetteer."""
    head = head_of(sentence.tokens, name.start, name.end)
    for found in own:
        agrees = found.kind and mapping.is_a(found.kind, name.kind or "") and not found.adjective
        if agrees and head_of(sentence.tokens, found.start, found.end) == head:
            return replace(found, start=name.start, end=name.end)
    place = gazetteer.resolve(" ".join(words_of(sentence, name)))
    if place is not None and mapping.is_a(place.kind, name.kind or ""):
        return replace(name, kind=place.kind, link=place.id)
    return name


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
