"""What describes somebody begins where its words begin."""

from __future__ import annotations

import pytest

from tests.given import Understand


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("The 54-year-old murderer was sentenced to life.", "54-year-old murderer"),
        ("The Graz-based design firm sued Oxfam.", "design firm"),
        ("The two-year-old boy died.", "two-year-old boy"),
    ],
)
def test_description_is_not_cut_at_a_hyphen(
    understand: Understand, text: str, described: str
) -> None:
    annotated, _ = understand(text)
    assert described in {m.text for m in annotated.mentions}
