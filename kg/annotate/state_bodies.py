"""Bodies of a state: "Cambodian authorities", "the ministry", "Grovetown police".

Many bodies share these words. A state has one army and one ministry of finance, but where police
and courts belong to counties and towns, "police" are those of a place that is named or nobody's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from kg.annotate.build_mentions import country_link, is_state_body
from kg.annotate.candidates import Candidate
from kg.annotate.gazetteer import load as load_gazetteer
from kg.annotate.nominals import Description
from kg.annotate.placed import Placed
from kg.annotate.word_lists import rows
from kg.model import Form, Sentence, Token
from kg.ontology import Ontology

_EVERYWHERE, _UNITARY, _LOCAL = "everywhere", "unitary", "local"


def is_of_state(words: str, state: str) -> bool:
    """True if `words` alone mean the one such body of a state, by its ISO 3166 code.

    >>> is_of_state("police", "MT"), is_of_state("police", "US"), is_of_state("army", "US")
    (True, False, True)
    >>> is_of_state("town police", "MT")
    False
    """
    scope = _scopes().get(words)
    return scope == _EVERYWHERE or (scope == _UNITARY and not _is_local(state))


def body_words(text: str) -> str:
    """What a state body is called, without its place: "home affairs ministry".

    >>> body_words("Cambodian authorities")
    'authorities'
    """
    words = text.split()
    named = {i for start, end, _ in load_gazetteer().find(words) for i in range(start, end)}
    kept = [word.lower() for i, word in enumerate(words) if i not in named]
    return " ".join(kept or [words[-1].lower()])  # "Police" is a town too


def seat_of(
    sentence: Sentence, description: Description, names: Sequence[Candidate], ontology: Ontology
) -> str | None:
    """The country of a state body that its words tell ("the ministry in Vienna"), the place itself
    for what each place has of its own ("Grovetown police"); None for all else."""
    if not is_state_body(description.kind, ontology):
        return None
    for token in _modifiers(sentence.tokens, description.head):
        for name in names:
            if name.link and name.start <= token.i < name.end:
                return _seat(sentence.tokens[description.start : description.end], name.link)
    return None


def _seat(tokens: Sequence[Token], place: str) -> str | None:
    country = country_link(place)
    state = _code(country)
    words = body_words(" ".join(token.text for token in tokens))
    return place if _is_local(state) and not is_of_state(words, state) else country


def in_focus(
    placed: Sequence[Placed], sentences: Sequence[Sentence], focus: str | None, ontology: Ontology
) -> list[Placed]:
    """ "The country", "the government", "police": those that the article is about.

    `focus` is the country that it is about, None if none stands out.
    """
    named = _named_bodies(placed)

    def linked(one: Placed) -> Placed:
        mention = one.mention
        if mention.form is not Form.NOMINAL or mention.link is not None:
            return one
        if not _is_bare(one, sentences[one.sentence]):
            return one
        link = None
        if mention.kind == "kg:Country":
            link = focus
        elif is_state_body(mention.kind, ontology):
            link = _body(mention.text.lower(), focus, named)
        return one if link == mention.link else replace(one, mention=replace(mention, link=link))

    return [linked(one) for one in placed]


def _is_bare(one: Placed, sentence: Sentence) -> bool:
    """False for what a name tells apart: "the Strickland administration", "Vice police"."""
    start = one.mention.span.start
    words = one.mention.text.split()[start == sentence.span.start :]
    before = (t for t in sentence.tokens if t.head == one.head.i and t.start < start)
    return not any(w[:1].isupper() for w in words) and not any(t.pos == "PROPN" for t in before)


def _body(words: str, focus: str | None, named: Mapping[str, set[str]]) -> str | None:
    """The place of a body without one: the state's, else that of its only namesake."""
    if is_of_state(words, _code(focus)):
        return focus
    places = named.get(words, set())
    return next(iter(places)) if len(places) == 1 else None


def _named_bodies(placed: Sequence[Placed]) -> Mapping[str, set[str]]:
    """Words of a body -> the places whose bodies the article calls so."""
    found: dict[str, set[str]] = defaultdict(set)
    for mention in (one.mention for one in placed):
        if mention.form is Form.NOMINAL and mention.link and mention.kind != "kg:Country":
            found[body_words(mention.text)].add(mention.link)
    return found


def _code(country: str | None) -> str:
    return (country or "").removeprefix("iso:")


def _is_local(state: str) -> bool:
    return _scopes().get(state) == _LOCAL


@lru_cache(maxsize=1)
def _scopes() -> Mapping[str, str]:
    """Words of a body, and codes of states -> scope."""
    return dict(rows("state_bodies.tsv"))


def _modifiers(tokens: Sequence[Token], head: int) -> Iterator[Token]:
    """Words before a noun, and those after its "of" and "in"."""
    for token in tokens:
        above = tokens[token.head]
        before = above.i == head and token.dep in {"amod", "compound", "poss"}
        after = token.dep == "pobj" and above.head == head and above.text.lower() in {"of", "in"}
        if token.i != head and (before or after):
            yield token
