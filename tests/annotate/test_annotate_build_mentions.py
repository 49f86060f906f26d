"""Words of descriptions as people write them in the middle of a sentence."""

from __future__ import annotations

import pytest

from tests.given import Understand


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Gunmen attacked Oslo on Monday.", "gunmen"),
        ('"Three lawyers left," Lena Ostrow said.', "three lawyers"),
        ("MPs met in Oslo on Monday.", "MPs"),
    ],
)
def test_group_that_opens_a_sentence_has_no_capital(
    understand: Understand, text: str, group: str
) -> None:
    annotated, _ = understand(text)
    assert group in {m.text for m in annotated.mentions}
