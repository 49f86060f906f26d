"""The list of organisations whose country is known."""

from __future__ import annotations

from kg.annotate.places.gazetteer import load
from kg.annotate.word_lists import rows, seats


def test_every_seat_is_a_country_of_the_gazetteer() -> None:
    unknown = {link for link in seats().values() if load().by_id(link) is None}
    assert unknown == set()


def test_no_organisation_has_two_countries() -> None:
    names = [name for _, listed in rows("seats.tsv") for name in listed.split("|")]
    assert len(names) == len(set(names))
