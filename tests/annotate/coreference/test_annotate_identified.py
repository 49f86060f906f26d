"""Whom a text says a description is."""

from __future__ import annotations

import pytest

from tests.given import Understand


@pytest.mark.parametrize(
    "text",
    [
        "The suspect, identified as Ivan Molnar, shot Robert Lund.",
        "The gunman was named by officials as Ivan Molnar.",
        "The gunman was Ivan Molnar, who fled.",
    ],
)
def test_a_description_is_who_it_is_said_to_be(understand: Understand, text: str) -> None:
    found, _ = understand(text)
    assert "Ivan Molnar" in {to.text for to in found.antecedents.values()}


@pytest.mark.parametrize(
    "text",
    [
        "The gunman was not Ivan Molnar, police said.",
        "The gunman may be Ivan Molnar, police said.",
        "The suspects, identified as Ivan Molnar and Karl Rubin, fled.",
    ],
)
def test_what_is_denied_open_or_of_two_joins_nobody(understand: Understand, text: str) -> None:
    found, _ = understand(text)
    assert not {m.text for m in found.antecedents} & {"gunman", "suspects"}
