"""The sign-off of an article is cut off, and no sentence with it."""

from __future__ import annotations

import pytest

from kg.model import Block, BlockKind
from kg.readers.signoff import without_signoff


def left(text: str) -> str:
    """What stays of an article of one paragraph."""
    blocks = without_signoff(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    return " | ".join(text[block.start : block.end] for block in blocks)


@pytest.mark.parametrize(
    "end",
    [
        "ab/cd (AFP, dpa)",
        "ab / cde ( Reuters , AFP )",
        "(Reuters)",
        "xy (Harbour Times, AP)",
        "rst / AFP / dpa Editor: Mia Holt / Jan Ruud",
        "Author: Mia Holt, Oslo / ab Editor: Jan Ruud",
        "(Reporting by Mia Holt in Oslo; Editing by Jan Ruud)",
        "Editors: Mia Holt, Jan Ruud-Lund. Data: Xu Yi. Legal: Prof. Dr. iur. Ana Lund LL.M.",
        "Additional reporting by Mia Holt in Oslo and Jan van den Ruud in Graz",
        "Translated by Mia Holt.",
    ],
)
def test_writers_and_agencies_are_cut_off(end: str) -> None:
    assert left(f"The mayor resigned. {end}") == "The mayor resigned."
    assert left(end) == ""


@pytest.mark.parametrize(
    "text",
    [
        "The mayor joined the Harbour Workers' Union (HWU)",
        "The mayor resigned. (He had been ill.)",
        "The mayor resigned. Author Mia Holt called it a loss for Oslo.",
        "The mayor resigned. Editor: the paper regrets what Mia Holt wrote.",
        "The mayor resigned. Reporting by Mia Holt showed that money was missing.",
        "The mayor resigned. Data: the council hid them from Mia Holt for years.",
    ],
)
def test_sentences_stay(text: str) -> None:
    assert left(text) == text


def test_only_the_end_of_the_article_is_a_signoff() -> None:
    first, second = "He left. (AFP)", "She stayed."
    blocks = (
        Block(BlockKind.PARAGRAPH, 0, len(first)),
        Block(BlockKind.PARAGRAPH, len(first) + 1, len(first) + 1 + len(second)),
    )
    assert without_signoff(f"{first}\n{second}", blocks) == blocks
