"""What bears a person's name and is nobody: "the Ana Lund", a ship, and "Ana Lund", a film."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.word_lists import name_rules
from kg.model import Token

_OPENING = frozenset({'"', "“", "``", "'", "‘"})
_CLOSING = frozenset({'"', "”", "''", "'", "’"})
# Words before a quotation that give somebody's other name: 'known as "El Vorr"'.
_REACH = 3


def is_nobody(tokens: Sequence[Token], start: int, end: int) -> bool:
    """True for a name behind an article or, if of several words, in quotation marks by itself.

    "The Lund trial" and "the Ana Lund who left" are about people.
    """
    if not start:
        return False
    return _has_article(tokens, start, end) or _is_quoted(tokens, start, end)


def _has_article(tokens: Sequence[Token], start: int, end: int) -> bool:
    article, name = tokens[start - 1], tokens[end - 1]
    whole = article.text.lower() in name_rules()["article"] and article.head in range(start, end)
    known = any(t.dep in {"relcl", "appos"} and t.head == name.i for t in tokens[end:])
    titled = tokens[start].text in name_rules()["honorific"] | name_rules()["revered"]
    family = end - start == 1 and name.text.endswith("s")  # "the Lunds"
    one = name.tag == "NNP" and name.dep != "compound" and not family
    return whole and one and not (known or titled)


def _is_quoted(tokens: Sequence[Token], start: int, end: int) -> bool:
    """A work, but no 'Rolf "Iron Hand" Durand', no alias and no address."""
    behind = tokens[end : end + 1]
    quoted = tokens[start - 1].text in _OPENING and [t.text in _CLOSING for t in behind] == [True]
    before = {token.text.lower() for token in tokens[max(start - 1 - _REACH, 0) : start - 1]}
    named = tokens[end - 1].dep in {"nsubj", "nsubjpass", "poss"}
    several = end - start > 1 and any(token.pos == "VERB" for token in tokens)
    return quoted and several and not named and before.isdisjoint(name_rules()["calls"])
