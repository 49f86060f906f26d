"""Lines at the edges of an article that tell who wrote it and when: bylines and date lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kg.model import Block, BlockKind
from kg.readers.blocks import with_prose
from kg.readers.dateline import dateline_alone
from kg.readers.dates import STAMP, parse_date

_HEAD = 6  # blocks at the top in which such lines are looked for
_FOOT = 2  # and at the end
_MAX_CHARS = 150

_PUBLISHED = r"(?:first )?(?:published|posted|issued|date|dated)"
_UPDATED = r"(?:last )?(?:updated|modified|edited)"
_OUTLET = r"[A-ZÀ-ÖØ-Þ][\w.&'’]*(?: [A-ZÀ-ÖØ-Þ][\w.&'’]*){0,4}"
_STAMPED = re.compile(
    rf"(?-i:(?P<outlet>(?:[A-ZÀ-ÖØ-Þ][\w.&'’]* ){{0,4}}?))"
    rf"(?:(?:article|date|page|post|story) )?"
    rf"(?:(?P<published>{_PUBLISHED})|(?P<updated>{_UPDATED}))"
    rf"(?: on| at)?[: ]\s*(?:[-–—] )?{STAMP}(?-i:(?: [|•·–—-] (?P<behind>{_OUTLET}))?)",
    re.I,
)
# "The Norvik Herald, Friday 3 January 2025": under a title, what printed it and when.
_PRINTED = re.compile(rf"(?P<outlet>The {_OUTLET})(?:,| [|•·–—]) (?i:{STAMP})")
_BARE = re.compile(STAMP, re.I)
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*(?: (?:al|bin|da|de|der|di|van|von|[A-ZÀ-ÖØ-Þ][\w.'’-]*)){1,4}"
_BYLINE = re.compile(
    rf"(?i:by)[: ]\s*(?P<author>{_NAME}(?:(?:,| and|, and) {_NAME}){{0,4}})"
    rf"(?:(?: in|,| [|•·–—-]) (?!(?i:{_PUBLISHED}|{_UPDATED})\b)[A-ZÀ-ÖØ-Þ][\w .'’]{{1,40}}?"
    r"|, [a-z]+(?: [a-z]+){0,3})?"
    rf"(?: ?[.,|•·–—-] ?(?:(?i:{_PUBLISHED}|(?P<updated>{_UPDATED})):? )?"
    rf"(?P<stamp>(?i:{STAMP})))?"
)
# "Ana Lund, Bo Roe and agencies — 3 January 2025", "Norvik | 3 January 2025 | 4 min read": what
# stands beside a date is words with capitals, small joints, and what a site says of its lines.
_PARTS = re.compile(r" ?[|•·] ?|(?P<dash> [–—] )|\. (?=Last|Published|Posted|Updated)")
_CREDIT = re.compile(
    r"(?:(?i:by) )?(?:(?:[^\W\d_a-z][\w.'’/@-]*|[a-z]{1,3}|agencies|team|staff)(?:,? |$)){1,12}"
    r"|\d+[ -]min(?:ute)?s?(?: read)?"
)


@dataclass(frozen=True, slots=True)
class Furniture:
    """What such lines say (None: nothing), and the blocks without them."""

    author: str | None
    publisher: str | None
    published: date | None
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    block: Block
    rank: int  # of its date: 0 of publication, 1 bare, 2 of an update
    day: date | None
    author: str | None = None
    publisher: str | None = None


def take_furniture(text: str, blocks: tuple[Block, ...]) -> Furniture:
    """The bylines and date lines near the edges of `text`.

    The day of publication goes before that of an update. A bare date counts only if it is
    the only one: several are the headings of a chronology. The publisher is named by a line
    between byline and date, or in front of "Published".
    """
    edges = dict.fromkeys((*blocks[:_HEAD], *blocks[-_FOOT:]))
    lines = [line for block in edges if (line := _read(text, block))]
    if sum(_is_bare(text, block) for block in blocks) > 1:
        lines = [line for line in lines if line.rank != 1 or line.author]
    gone = {line.block for line in lines}
    outlet = _between(blocks, gone)
    publishers = [text[outlet.start : outlet.end] if outlet else None]
    publishers += [line.publisher for line in lines]
    dated = sorted((line for line in lines if line.day), key=lambda line: line.rank)
    return Furniture(
        author=next((line.author for line in lines if line.author), None),
        publisher=next((publisher for publisher in publishers if publisher), None),
        published=dated[0].day if dated else None,
        blocks=with_prose(tuple(one for one in blocks if one not in gone and one != outlet)),
    )


def _between(blocks: tuple[Block, ...], gone: set[Block]) -> Block | None:
    """The first block that is a heading with a block of `gone` on either side."""
    for before, block, after in zip(blocks, blocks[1:_HEAD], blocks[2:], strict=False):
        if block.kind is BlockKind.HEADING and block not in gone and {before, after} <= gone:
            return block
    return None


def _read(text: str, block: Block) -> _Line | None:
    if block.end - block.start > _MAX_CHARS:
        return None
    words = text[block.start : block.end].rstrip(".")
    if match := _STAMPED.fullmatch(words):
        rank = 0 if match["published"] else 2
        outlet = match["outlet"].strip() or match["behind"]
        return _Line(block, rank, parse_date(words), publisher=outlet or None)
    if match := _PRINTED.fullmatch(words):
        return _Line(block, 1, parse_date(words), publisher=match["outlet"])
    if _BARE.fullmatch(words):
        return _Line(block, 1, parse_date(words))
    if match := _BYLINE.fullmatch(words):
        day = parse_date(match["stamp"]) if match["stamp"] else None
        return _Line(block, 2 if match["updated"] else 1, day, match["author"])
    return _credited(block, words)


def _credited(block: Block, words: str) -> _Line | None:
    """A line of several parts, one with a date, the others with names and places; None for others.

    Behind a dash alone several names must stand: "The fall of Norvik — 3 January 1945" is a title.
    """
    parts = _PARTS.split(words)[::2]
    dated = [part for part in parts if _STAMPED.fullmatch(part) or _BARE.fullmatch(part)]
    rest = [part for part in parts if part not in dated]
    if len(dated) != 1 or not rest or dateline_alone(words):
        return None
    names = any(re.search(r", | and |\bby ", part, re.I) for part in rest)
    dashes = any(match["dash"] for match in _PARTS.finditer(words))
    if not all(_CREDIT.fullmatch(part) for part in rest) or (dashes and not names):
        return None
    match = _STAMPED.fullmatch(dated[0])
    updated = match is not None and match["updated"] is not None
    signed = next((one for part in rest if (one := _BYLINE.fullmatch(part))), None)
    author = signed["author"] if signed else None
    return _Line(block, 2 if updated else 1, parse_date(dated[0]), author)


def _is_bare(text: str, block: Block) -> bool:
    words = text[block.start : min(block.end, block.start + _MAX_CHARS)]
    return _BARE.fullmatch(words) is not None
