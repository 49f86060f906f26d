"""The label of a bullet ("Accountability: Prosecuting ...") becomes a block of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import Block, BlockKind
from kg.readers.wording import is_label

# Bold markers may stand around the label in a text that is not read as Markdown.
_LABEL = re.compile(r"[*_]*(?P<label>[^:\n]{1,80}?)[*_]*:[*_]*\s+(?=\S)")


def split_label(text: str, block: Block) -> Iterator[Block]:
    """`block`, or its label and the rest of it if it is an item that starts with a label."""
    match = _LABEL.match(text, block.start, block.end) if block.kind is BlockKind.ITEM else None
    if match and is_label(match["label"]):
        yield Block(BlockKind.LABEL, match.start("label"), match.end("label"))
        yield Block(block.kind, match.end(), block.end)
    else:
        yield block
