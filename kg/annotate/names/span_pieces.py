"""The name inside a span of the statistical model that took in too much.

"Norvik - Analyst", "Norvik to Lumo SA", "Vessa 56 miles", "Harte, Quinn", "the papers Norvik and
Lumo": what joins the words there joins no words of one name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.word_lists import name_rules
from kg.model import Token

_DASHES = frozenset({"-", "--", "–", "—"})
_JOINTS = frozenset({"and", "&", "or"})
# What may be in a name behind a comma: "Norvik Services, Inc.", "Otto Kraft, Jr.".
_BEHIND_COMMA = ("legal_form", "generation")


def pieces(tokens: Sequence[Token], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of `start`..`end` (exclusive) that may be names by themselves.

    All that a comma parts is of one kind; what stands behind a dash, a number or a preposition
    of another phrase may be anything, and is left out.
    """
    cuts = (i for i in range(start + 1, end) if _ends_name(tokens, start, end, i))
    end = next(cuts, end)
    joints = _joints(tokens, start, end)
    yield from zip([start, *(i + 1 for i in joints)], [*joints, end], strict=True)


def _ends_name(tokens: Sequence[Token], start: int, end: int, i: int) -> bool:
    token = tokens[i]
    if token.text in _DASHES:
        return _stands_free(tokens, i)
    if token.tag == "CD":
        return i + 1 < end and tokens[i + 1].tag in {"NNS", "CD"}
    outside = token.head not in range(start, end)
    return token.pos == "ADP" and token.text.islower() and outside and i + 1 < end


def _stands_free(tokens: Sequence[Token], i: int) -> bool:
    """True with a space on both sides: "A - B", not "A-B"."""
    before = tokens[i].start > tokens[i - 1].end
    return before and i + 1 < len(tokens) and tokens[i + 1].start > tokens[i].end


def _joints(tokens: Sequence[Token], start: int, end: int) -> list[int]:
    """What parts names: no comma in "Harte, Quinn & Lee", nor before a legal form."""
    inside = range(start + 1, end - 1)
    joints = [i for i in inside if tokens[i].text in _JOINTS]
    if any(tokens[i].text == "&" for i in joints) or (joints and not _are_many(tokens, start)):
        return []
    commas = [i for i in inside if tokens[i].text == "," and not _belongs(tokens[i + 1])]
    return sorted(joints + commas)


def _are_many(tokens: Sequence[Token], start: int) -> bool:
    """ "the newspapers A and B": the plural before them says that they are two."""
    return start > 0 and tokens[start - 1].tag == "NNS"


def _belongs(token: Token) -> bool:
    word = token.text.lower().replace(".", "")
    return any(word in name_rules()[rule] for rule in _BEHIND_COMMA)
