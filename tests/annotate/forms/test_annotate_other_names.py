"""Other names that an article gives somebody or something."""

from __future__ import annotations

import pytest

from tests.given import Understand


def _stands_for(understand: Understand, text: str) -> dict[str, str]:
    annotated, _ = understand(text)
    return {mention.text: name.text for mention, name in annotated.antecedents.items()}


@pytest.mark.parametrize(
    "between",
    [" (formerly {})", ", formerly known as {},", ", now {},", " (doing business as {})"],
)
def test_a_firm_has_the_name_it_had(between: str, understand: Understand) -> None:
    words = between.format("Kestrel Films Limited")
    text = f"Norvik Media Limited{words} is a British firm based in Leeds."
    assert _stands_for(understand, text)["Kestrel Films Limited"] == "Norvik Media Limited"


@pytest.mark.parametrize(
    "between", [", also known as {},", ", alias {},", " (born {}; 3 November 1954)", " (née {})"]
)
def test_a_person_has_the_name_of_birth(between: str, understand: Understand) -> None:
    text = f"Anna Lund{between.format('Maria Berg')} was arrested in Graz on Monday."
    assert _stands_for(understand, text)["Maria Berg"] == "Anna Lund"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lund, formerly Maria Berg's aide, was arrested in Graz on Monday.",
        "Anna Lund, also Maria Berg, said so.",
        "Anna Lund (formerly Kestrel Films Limited) was arrested in Graz.",
        "Anna Lund, then Maria Berg were arrested.",
    ],
)
def test_two_people_stay_two(text: str, understand: Understand) -> None:
    found = _stands_for(understand, text)
    assert {"Maria Berg", "Kestrel Films Limited"}.isdisjoint(found)


def test_later_mentions_of_the_other_name_are_of_the_same_thing(understand: Understand) -> None:
    annotated, _ = understand("Anna Lund, also known as Maria Berg, left. Maria Berg denies it.")
    found = [
        name.text for mention, name in annotated.antecedents.items() if mention.text == "Maria Berg"
    ]
    assert found == ["Anna Lund", "Anna Lund"]


@pytest.mark.parametrize("between", [', alias "{}",', ', known as "{},"', ", known as “{}”,"])
def test_another_name_may_stand_in_quotation_marks(between: str, understand: Understand) -> None:
    text = f"Anna Lund{between.format('Bolle Ann')} was arrested in Graz on Monday."
    assert _stands_for(understand, text)["Bolle Ann"] == "Anna Lund"
