"""A name that the article has called "the watchdog" is the watchdog."""

from __future__ import annotations

from tests.annotate.found import stands_for
from tests.given import Understand

CALLED = "Norvik Ltd sued the ACCC, a consumer watchdog. "


def test_noun_beside_a_name_is_that_name_where_others_are_near(understand: Understand) -> None:
    text = CALLED + "The watchdog fined Norvik Ltd."
    assert stands_for(understand, text, "watchdog") == "ACCC"


def test_noun_of_two_names_is_neither(understand: Understand) -> None:
    text = CALLED + "It met the BEUC, another watchdog. The watchdog said nothing."
    assert stands_for(understand, text, "watchdog") is None


def test_noun_means_no_name_that_the_article_has_left(understand: Understand) -> None:
    left = "Brandt sang. Lund danced. Then Ofcom met. Ofcom sat. "
    text = CALLED + left + "The watchdog said nothing."
    assert stands_for(understand, text, "watchdog") is None
