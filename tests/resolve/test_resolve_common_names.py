"""Names that a thousand bodies have: two articles that say "City Council" mean two."""

from __future__ import annotations

import pytest

from kg.resolve.likeness import is_common
from tests.resolve.told import Found, Told, known, names

BODY, PERSON = "kg:Organisation", "kg:Person"


def _article(identifier: str, body: str, *people: str) -> Found:
    told = Told(identifier)
    where = told.name(body, BODY)
    for person in people:
        told.say(told.name(person, PERSON), "schema:worksFor", where)
    return told.found()


@pytest.mark.parametrize(("body", "many"), [("City Council", 2), ("Oslo City Council", 1)])
def test_a_name_of_common_words_alone_joins_nothing(body: str, many: int) -> None:
    found = [_article("a", body, "Anna Brandt"), _article("b", body, "Otto Lind")]
    assert len(names(known(found), BODY)) == many


def test_the_same_people_around_it_join_it() -> None:
    people = ("Anna Brandt", "Otto Lind", "Cleo Tak", "Mara Voss")
    found = [_article(one, "City Council", *people) for one in "ab"]
    assert names(known(found), BODY) == ["City Council"]


def test_a_ministry_is_the_one_of_its_country() -> None:
    assert not is_common(("interior", "ministry"))
    assert is_common(("superior", "court"))
