"""The end of an article that tells who wrote it: "ab/cd (AFP, Reuters)", "Editor: Ana Lund".

Its people and agencies are no part of the story.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.model import Block

_MAX_CHARS = 200
_INITIALS = r"[a-z]{2,4}(?: ?/ ?[a-z]{2,4})*"
_HOUSE = (
    r"(?:[A-Z]{2,5}|afp|dpa|epd|Belga|Bloomberg|Interfax|Kyodo|Reuters|Xinhua|Yonhap)(?: News)?"
)
# A paper's name counts beside an agency's.
_SOURCE = rf"(?:{_HOUSE}|[A-Z][\w.]*(?: [A-Z][\w.]*){{1,3}})"
_AND = r"(?: ?[,/;&] ?| and )"
_CREDIT = rf"(?:{_INITIALS} )?\( ?(?:{_SOURCE}{_AND}){{0,4}}{_HOUSE}(?:{_AND}{_SOURCE}){{0,4}} ?\)"
_SLASHED = rf"{_INITIALS}(?: ?/ ?{_HOUSE})+"
# Words with capitals, initials and small joints: a sentence would hold a longer small word.
_PEOPLE = r"(?:(?:[^\W\d_a-z][\w.'’-]*|[a-z]{1,4}\b\.?|[,/;&()])[ ]?){1,16}?"
_CREDITS = (
    r"(?:Additional reporting|Data|Design|Graphics?|Illustrations?|Legal|Photos?|Research"
    r"|Translation|(?:Author|Editor|Photographer|Reporter|Writer)s?)"
)
_DONE = (
    r"(?:(?:(?:[Aa]dditional )?[Rr]eporting|Writing|Editing|Translated|[Pp]ictures|Story) by\b:?)"
)
_ROLE = rf"(?:{_CREDITS} ?:|{_DONE}) ?{_PEOPLE}"
_PART = rf"(?:{_CREDIT}|{_SLASHED}|{_ROLE})"
_SIGNOFF = re.compile(rf"(?:^|(?<=[.!?\"”’)])\s+)\(?{_PART}(?:[ ;.]+{_PART}){{0,5}}\)?\.?\s*$")


def without_signoff(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """`blocks` without the sign-off in which the last of them ends.

    >>> from kg.model import BlockKind
    >>> text = "The court sat. ab/cd (AFP, Reuters)"
    >>> (left,) = without_signoff(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    >>> text[left.start : left.end]
    'The court sat.'
    """
    if not blocks:
        return blocks
    last = blocks[-1]
    first = max(last.start, last.end - _MAX_CHARS)
    found = _SIGNOFF.search(text[first : last.end])
    if found is None or (found.start() == 0 and first > last.start):
        return blocks
    end = first + found.start()
    return (*blocks[:-1], replace(last, end=end)) if end > last.start else blocks[:-1]
