"""Names of languages, which are no places: "broadcast in English"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.places.gazetteer import Gazetteer
from kg.model import Token

# What follows an adjective that belongs to it: "in English football" speaks of no language.
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})


def is_language(tokens: Sequence[Token], start: int, end: int, gazetteer: Gazetteer) -> bool:
    """True for one word of tokens `start`..`end` that names a people, alone behind "in"."""
    if end - start != 1 or not start or tokens[start - 1].text.lower() != "in":
        return False
    if any(token.pos in _NOMINAL for token in tokens[end : end + 1]):
        return False
    return gazetteer.demonym(tokens[start].text) is not None
