"""Words of descriptions as people write them in the middle of a sentence."""

from __future__ import annotations

import pytest

from tests.given import Understand


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Residents left Oslo on Monday.", "residents"),
        ('"Three lawyers left," Lena Ostrow said.', "three lawyers"),
        ("Spanish lawyers left Oslo on Monday.", "Spanish lawyers"),
        ("MPs met in Oslo on Monday.", "MPs"),
    ],
)
def test_group_that_opens_a_sentence_has_no_capital(
    understand: Understand, text: str, group: str
) -> None:
    annotated, _ = understand(text)
    assert group in {m.text for m in annotated.mentions}
