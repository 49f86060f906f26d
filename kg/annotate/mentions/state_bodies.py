"""Bodies of a state: "Cambodian authorities", "the ministry", "Grovetown police".

Many bodies share these words. A state has one army and one ministry of finance, but where police
and courts belong to counties and towns, "police" are those of a place that is named or nobody's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from kg.annotate.candidates import Candidate
from kg.annotate.mentions.build_mentions import country_link, is_state_body
from kg.annotate.mentions.nominals import Description
from kg.annotate.placed import Placed
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.places.place import Place
from kg.annotate.word_lists import rows
from kg.model import Mention, Sentence, Token
from kg.ontology import Ontology

# Words before a body that say that it is not the one of the state.
_OF_PARTS = frozenset({"city", "county", "district", "local", "provincial", "regional", "state"})
# Countries whose parts are called states (ISO 3166-2).
_OF_STATES = frozenset({"AT", "AU", "BR", "DE", "IN", "MM", "MX", "MY", "NG", "SS", "US", "VE"})
_EVERYWHERE, _UNITARY, _LOCAL = "everywhere", "unitary", "local"


def is_of_state(words: str, state: str) -> bool:
    """True if `words` alone mean the one such body of a state, by its ISO 3166 code.

    >>> is_of_state("police", "MT"), is_of_state("police", "US"), is_of_state("army", "US")
    (True, False, True)
    >>> is_of_state("town police", "MT")
    False
    """
    scope = _EVERYWHERE if words.startswith("ministry of ") else _scopes().get(words)
    return scope == _EVERYWHERE or (scope == _UNITARY and not _is_local(state))


def body_words(text: str) -> str:
    """What a state body is called, without its place: "home affairs ministry".

    >>> body_words("Cambodian authorities")
    'authorities'
    """
    words = text.split()
    named = {i for start, end, _ in _places_in(text) for i in range(start, end)}
    return " ".join(word.lower() for i, word in enumerate(words) if i not in named)


def _places_in(text: str) -> list[tuple[int, int, Place]]:
    """The places in the name of a body, but not "Police" and "Supreme", which are towns too."""
    known = text.lower() in _scopes()
    return [] if known else list(load_gazetteer().find(text.split()[:-1]))


def seat_of(
    sentence: Sentence, description: Description, names: Sequence[Candidate], ontology: Ontology
) -> str | None:
    """The country of a state body that its words tell ("the ministry in Vienna"), the place itself
    for what each place has of its own ("Grovetown police"); None for all else."""
    if not is_state_body(description.kind, ontology):
        return None
    tokens = sentence.tokens[description.start : description.end]
    # "The agency in Graz" may be anybody's, who has an office there.
    loose = description.kind == "kg:Agency" and body_words(_text(tokens)) not in _scopes()
    for token in _modifiers(sentence.tokens, description.head):
        for name in names:
            if name.link and name.start <= token.i < name.end:
                return None if loose and token.i > description.head else _seat(tokens, name.link)
    return None


def _text(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)


def _seat(tokens: Sequence[Token], place: str) -> str | None:
    country = country_link(place)
    state = code_of(country)
    words = body_words(_text(tokens))
    return place if _is_local(state) and not is_of_state(words, state) else country


def is_one_of_states(one: Placed, country: str | None) -> bool:
    """ "The state" of a country of states is one of them, and "state law" is not the country's."""
    return one.head.lemma == "state" and code_of(country) in _OF_STATES


def as_of_state(
    one: Placed, sentence: Sentence, beside: Sequence[Mention], focus: str | None
) -> Mention:
    """ "The Foreign Ministry", "Italy's Foreign Ministry": every state has one of that name.

    As it is where no state is known, where one named before may be meant ("the Court"), or where
    its words tell a part of a state ("the state Supreme Court").
    """
    text = one.mention.text
    modifiers = list(_modifiers(sentence.tokens, one.head.i))
    inside = [place for *_, place in _places_in(text)]
    partial = any(t.text.lower() in _OF_PARTS for t in modifiers)
    lone = " " not in text and _scopes().get(text.lower()) == _UNITARY
    if one.mention.link or partial or lone or any(place.kind != "kg:Country" for place in inside):
        return one.mention
    seats = [place.id for place in inside]
    for token in modifiers:
        at = (m for m in beside if m.span.start <= token.start < m.span.end)
        seats += [country_link(m.link) or m.link for m in at if m.link]
    seat = seats[0] if seats else focus
    if seat is None or not is_of_state(body_words(text), code_of(seat)):
        return one.mention
    return replace(one.mention, link=seat)


def code_of(country: str | None) -> str:
    """The ISO 3166 code of a country by its id, "" for None."""
    return (country or "").removeprefix("iso:")


def _is_local(state: str) -> bool:
    return _scopes().get(state) == _LOCAL


@lru_cache(maxsize=1)
def _scopes() -> Mapping[str, str]:
    """Words of a body, and codes of states -> scope."""
    return dict(rows("state_bodies.tsv"))


def _modifiers(tokens: Sequence[Token], head: int) -> Iterator[Token]:
    """Words before a noun, and those after its "of" and "in", also "of trade of Norway"."""
    for token in tokens:
        above = tokens[token.head]
        before = above.i == head and token.dep in {"amod", "compound", "poss"}
        if token.i != head and (before or _above_of(tokens, token) == head):
            yield token
            yield from (t for t in tokens[token.i :] if _above_of(tokens, t) == token.i)


def _above_of(tokens: Sequence[Token], token: Token) -> int | None:
    """The noun that a word behind "of" or "in" belongs to, None for other words."""
    above = tokens[token.head]
    led = token.dep == "pobj" and above.text.lower() in {"of", "in"}
    return above.head if led else None
