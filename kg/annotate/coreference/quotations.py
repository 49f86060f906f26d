"""Quotations that go on through several sentences."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.coreference.binding import QUOTES, is_quoted
from kg.model import Sentence, Token

# A mark that no other answers within so many sentences opened nothing.
LONGEST = 6


def open_quotations(sentences: Sequence[Sentence]) -> list[bool]:
    """For each sentence whether it begins inside a quotation that one before it opened."""
    opened = [False] * len(sentences)
    for index in range(1, len(sentences)):
        before = sentences[index - 1].tokens
        goes_on = bool(before) and _ends_inside(before, opened=opened[index - 1])
        opened[index] = goes_on and _is_closed(sentences[index : index + LONGEST])
    return opened


def _ends_inside(tokens: Sequence[Token], *, opened: bool) -> bool:
    last = tokens[-1]
    return is_quoted(tokens, last, opened=opened) != (last.text in QUOTES)


def _is_closed(sentences: Sequence[Sentence]) -> bool:
    """True if the next mark closes a quotation."""
    for sentence in sentences:
        marks = [token for token in sentence.tokens if token.text in QUOTES]
        if marks:
            return not _opens(sentence.tokens, marks[0])
    return False


def _opens(tokens: Sequence[Token], mark: Token) -> bool:
    """True for a mark that stands right before a word, in doubt by its form or tag."""
    before = any(t.end == mark.start for t in tokens[max(mark.i - 1, 0) : mark.i])
    behind = any(t.start == mark.end for t in tokens[mark.i + 1 : mark.i + 2])
    return behind if before != behind else "``" in {mark.text, mark.tag} or mark.text == "“"
