"""The elder and the younger of a family, and surnames of several words."""

from __future__ import annotations

import pytest

from kg.annotate.forms.generations import with_particles
from tests.given import Understand


def called(understand: Understand, text: str) -> list[str]:
    """Whom the names in an article stand for, in order."""
    annotated, _ = understand(text)
    people = [m for m in annotated.mentions if m.kind == "kg:Person"]
    return [annotated.antecedents.get(m, m).text for m in people if m.form.value == "name"]


FATHER = "President Otto Lund rules. His father, Daniel Lund, was a king. "
SON = "Otto Lund is rich. Lund's son, Peter Lund, is on the board. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (FATHER + "The elder Lund died in 1998.", "Daniel Lund"),
        (FATHER + "The elder Lund died in 1998. Lund was sad.", "Otto Lund"),
        (SON + "The younger Lund was pleased.", "Peter Lund"),
        (SON + "The elder Lund was pleased.", "Otto Lund"),
        ("Otto Lund met Peter Lund. The elder Lund died.", "Lund"),
    ],
)
def test_elder_and_younger_are_told_apart_by_father_and_son(
    understand: Understand, text: str, name: str
) -> None:
    """Trap: the president dies in the place of his father."""
    assert called(understand, text)[-1] == name


def test_middle_initials_tell_father_and_son_apart(understand: Understand) -> None:
    text = "George W. Brandt wept for his father, George H. Brandt. The elder Brandt was 94."
    assert called(understand, text)[-1] == "George H. Brandt"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Otto Lund was jailed. His son, Otto Lund Jr., was freed. Lund wept.", "Otto Lund"),
        ("Otto Lund Jr. was jailed on Monday. Lund wept.", "Otto Lund Jr"),
    ],
)
def test_junior_named_after_his_father_takes_nothing_of_his(
    understand: Understand, text: str, name: str
) -> None:
    assert called(understand, text)[-1] == name


def test_mrs_is_the_wife_and_not_the_man_named_before(understand: Understand) -> None:
    """Trap: she is ruled out as somebody's relative before the honorific is heard."""
    text = "Otto Brandt sat with his wife, Ada Brandt. Mrs Brandt lost the election."
    assert called(understand, text)[-1] == "Ada Brandt"


def test_ms_is_not_the_mother_who_was_quoted(understand: Understand) -> None:
    """Trap: the mother is known to be a woman, so she dies in place of her daughter."""
    text = "Kim Brandt loved rain, said her mother, Ada Brandt. Ms. Brandt died on Tuesday."
    assert called(understand, text)[-1] == "Kim Brandt"


def test_surname_of_two_words_is_one_of_a_person(understand: Understand) -> None:
    """Trap: "de Vries" is an organisation after "Els de Vries"."""
    text = "Els de Vries, 41, lives in Graz. The gunmen took de Vries to a place."
    assert called(understand, text)[:2] == ["Els de Vries"] * 2


def test_particles_belong_to_the_surname_and_first_names_do_not() -> None:
    assert with_particles(["Els", "de", "Vries", "Jr."], ["Vries"]) == ("de", "Vries")
    assert with_particles(["Ana", "Lund"], ["Lund"]) == ("Lund",)
