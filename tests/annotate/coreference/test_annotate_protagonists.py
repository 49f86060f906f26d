"""Who "the actress" or "the tycoon" is."""

from __future__ import annotations

import pytest

from tests.given import Understand


def meant(understand: Understand, text: str, described: str) -> list[str]:
    """The names that a description stands for."""
    found, _ = understand(text)
    return [to.text for m, to in found.antecedents.items() if m.text == described]


@pytest.mark.parametrize(
    ("text", "described", "name"),
    [
        ("Ana Lund left the clinic in Graz. The actress was ill.", "actress", "Ana Lund"),
        (
            "Hans Lund lost his yacht. Hans Lund sued. Ivo Brandt said the tycoon would appeal.",
            "tycoon",
            "Hans Lund",
        ),
        ("Ana Lund sang in Graz. The 39-year-old singer wept.", "39-year-old singer", "Ana Lund"),
    ],
)
def test_what_somebody_is_known_for_means_the_one_the_article_is_about(
    understand: Understand, text: str, described: str, name: str
) -> None:
    assert meant(understand, text, described) == [name]


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("Ana Lund met Eva Brandt in Graz. The actress was ill.", "actress"),
        ("Ana Lund praised an actress from Graz. The actress was ill.", "actress"),
        ("Ana Lund met the singer Eva Brandt. Ana Lund left. Ana Lund paid the star.", "star"),
        ("Mr Hans Lund left the clinic. The actress was ill.", "actress"),
        ("Ana Lund left the clinic. The driver was ill.", "driver"),
        ("Ana Lund thanked the actress.", "actress"),
        ("Ana Lund said that the actress was ill.", "actress"),
        ("Ana Lund left the clinic. The poet of the revolution was ill.", "poet"),
    ],
)
def test_the_one_the_article_is_about_is_not_everybody_it_describes(
    understand: Understand, text: str, described: str
) -> None:
    assert "Ana Lund" not in meant(understand, text, described)
    assert "Hans Lund" not in meant(understand, text, described)


def test_who_was_called_so_before_contends_with_those_named_since(understand: Understand) -> None:
    """Trap: "the actress" becomes the doctor who was named last."""
    told = "Ana Lund left. Ana Lund wept. Rain fell. The actress was ill. Rain fell. Rain fell."
    text = f"{told} Ivo Brandt came with Eva Roth. Ivo Brandt left. The star thanked them."
    assert "Ivo Brandt" not in meant(understand, text, "star")


def test_another_one_who_bears_the_noun_is_not_the_one_the_article_is_about(
    understand: Understand,
) -> None:
    text = "Ana Lund sings. Ana Lund won. Ana Lund thanked the poet Eva Brandt. The poet wept."
    assert meant(understand, text, "poet")[-1] == "Eva Brandt"
