"""Lists of people that the parser takes for one: "Juan Rossi, 32, Pedro Verdi, 28, and Luis Neri".

It calls the second name an apposition of the first, and all but the first would take no part in
what the sentence tells.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from kg.model import Token


def listed(tokens: Sequence[Token], people: Container[int]) -> tuple[Token, ...]:
    """The tokens of a sentence; a name that opens the rest of a list hangs on the name before it
    as a part of the list. `people` are the heads of people's names.
    """
    opening = {t.i for t in tokens if _opens_a_rest(tokens, t, people)}
    return tuple(replace(t, dep="conj") if t.i in opening else t for t in tokens)


def _opens_a_rest(tokens: Sequence[Token], name: Token, people: Container[int]) -> bool:
    """True for the second of at least three names; of two, one may be another name of the other."""
    if name.dep != "appos" or name.i not in people or name.head not in people:
        return False
    return any(t.head == name.i and t.dep == "conj" and t.i in people for t in tokens[name.i :])
