"""Who is meant where somebody is dead and somebody else is charged."""

from __future__ import annotations

import pytest

from kg.model import Form
from tests.given import Understand


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        (
            "Kim Wells was charged with the murder of Jo Moore. She was found dead.",
            "She",
            "Jo Moore",
        ),
        ("Kim Wells is accused of killing Jo Moore. She died on Monday.", "She", "Jo Moore"),
        ("Kim Wells is accused of killing Jo Moore. His body was found.", "His", "Jo Moore"),
        ("Jo Moore was killed by Kim Wells. He was arrested on Friday.", "He", "Kim Wells"),
        ("Police say Kim Wells murdered Jo Moore. He was jailed for life.", "He", "Kim Wells"),
    ],
    ids=["found dead", "died", "body", "arrested", "jailed"],
)
def test_victim_is_who_is_dead_and_not_who_is_arrested(
    understand: Understand, text: str, pronoun: str, name: str
) -> None:
    annotated, _ = understand(text)
    found = annotated.antecedents.items()
    assert {m.text: to.text for m, to in found if m.form is Form.PRONOUN}[pronoun] == name


def test_who_died_later_may_have_been_sentenced_before(understand: Understand) -> None:
    """Trap: in the obituary of a robber somebody else is sent to prison."""
    text = "Kim Wells met Jo Moore. Wells died on Monday. He was sentenced in 1997."
    annotated, _ = understand(text)
    found = annotated.antecedents.items()
    assert {to.text for m, to in found if m.text == "He"} == {"Kim Wells"}
