"""Words that spaCy's English tokenizer takes apart and should not: "co-founder", "Lt.", "Vt.".

It splits at every hyphen between letters. The news that its models learned from leaves prefixes
on their words, and the parser takes the "co" of a split "co-founded" for the verb, and the "son"
of a split "son-in-law" for a son, and the "be" of a split "would-be" for a verb.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from spacy.language import Language

Find = Callable[[str], Iterable[re.Match[str]]]

# Left on their words. "Ex-" and "re-" are not: what follows means something by itself.
PREFIXES = (
    *("anti", "co", "counter", "inter", "mid", "multi", "non", "post", "pre"),
    *("self", "semi", "sub", "vice"),
)
# Abbreviations of ranks and titles, whose stop ends no sentence.
TITLES = (
    *("Adj.", "Asst.", "Atty.", "Brig.", "Capt.", "Cmdr.", "Col.", "Cpl.", "Det.", "Hon."),
    *("Insp.", "Lieut.", "Lt.", "Maj.", "Pres.", "Pvt.", "Sgt.", "Supt."),
)
# Abbreviations of states and provinces that its own table lacks: "in Linden, Vt., on Monday".
PLACES = ("Alta.", "Cal.", "Ont.", "Tex.", "Vt.", "W.Va.", "Wisc.", "Wyo.")
_IN_LAW = re.compile(r"(?<=\w)(-)in(-)laws?\b")
_WOULD_BE = re.compile(r"\bwould(-)be\b", re.IGNORECASE)
_AFTER_PREFIX = re.compile(rf"(?:^|\W)(?:{'|'.join(PREFIXES)})-(?-i:(?=[a-z]))", re.IGNORECASE)


def teach(model: Language) -> None:
    """Let the tokenizer of an English model leave such words whole."""
    tokenizer = cast("Any", model.tokenizer)  # spaCy has no types for it
    tokenizer.infix_finditer = _sparing(tokenizer.infix_finditer)
    for word in (*TITLES, *PLACES):
        tokenizer.add_special_case(word, [{"ORTH": word}])


def _sparing(find: Find) -> Find:
    """`find` without the hyphens of "son-in-law", "would-be" and prefixes before lower case."""

    def spared(text: str) -> list[re.Match[str]]:
        ends = {match.end() for match in _AFTER_PREFIX.finditer(text)}
        ends |= {match.end(i) for match in _IN_LAW.finditer(text) for i in (1, 2)}
        ends |= {match.end(1) for match in _WOULD_BE.finditer(text)}
        return [match for match in find(text) if match.group() != "-" or match.end() not in ends]

    return spared
