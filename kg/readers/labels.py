"""Labels become blocks of their own: of a bullet ("Accountability: Prosecuting ..."), and the hour
of an entry in a report that grows ("16.40 The commission says ...")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import Block, BlockKind
from kg.readers.wording import is_label

# Bold markers may stand around the label in a text that is not read as Markdown.
_LABEL = re.compile(r"[*_]*(?P<label>[^:\n]{1,80}?)[*_]*:[*_]*\s+(?=\S)")
_ZONE = r"(?:BST|CES?T|EES?T|GMT|UTC|[ECMP][SD]T)"
_HOUR = re.compile(
    rf"(?P<label>(?:[01]\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\b\.?)?(?: {_ZONE})?)"
    r"[*_]*(?: ?[:|–—-])? +(?=[\"“‘'(*_]*[A-ZÀ-ÖØ-Þ])"
)
_ENTRIES = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


def split_label(text: str, block: Block) -> Iterator[Block]:
    """`block`, or its label and the rest of it if it is an item that starts with a label.

    Or one that starts with the hour at which it was written.
    """
    match = _LABEL.match(text, block.start, block.end) if block.kind is BlockKind.ITEM else None
    match = match if match and is_label(match["label"]) else None
    if not match and block.kind in _ENTRIES:
        match = _HOUR.match(text, block.start, block.end)
    if match:
        yield Block(BlockKind.LABEL, match.start("label"), match.end("label"))
        yield Block(block.kind, match.end(), block.end)
    else:
        yield block
