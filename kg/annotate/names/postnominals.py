"""Letters behind a person's name: "Ana Brandt, QC" is one person, and QC is nobody."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.candidates import Candidate
from kg.annotate.word_lists import name_rules
from kg.model import Token


def without_letters(tokens: Sequence[Token], names: Sequence[Candidate]) -> list[Candidate]:
    """`names` without the letters that stand behind a person's name, after a comma or not."""
    ends = {name.end for name in names if name.kind == "kg:Person"}
    return [name for name in names if not _is_letters(tokens, name, ends)]


def _is_letters(tokens: Sequence[Token], name: Candidate, ends: set[int]) -> bool:
    """Letters after letters ("OBE, QC") stand where the first ones do."""
    start = name.start
    if name.end - start > 1 or not is_postnominal(tokens[start]):
        return False
    while start and (tokens[start - 1].text == "," or is_postnominal(tokens[start - 1])):
        start -= 1
        if start in ends:
            return True
    return start in ends


def is_postnominal(token: Token) -> bool:
    """True for letters that may stand behind a name: "QC", "Ph.D."."""
    return token.text.replace(".", "") in name_rules()["postnominal"]
