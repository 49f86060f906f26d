"""What a class may stand for."""

from __future__ import annotations

import pytest

from kg.errors import OntologyError
from kg.ontology import load


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [(None, True), ("owl:Thing", True), ("kg:Place", True), ("kg:Person", False)],
)
def test_a_city_fits_where_a_place_is_asked_for_or_nothing(
    wanted: str | None, *, fits: bool
) -> None:
    assert load().fits("kg:City", wanted) is fits


def test_a_class_is_any_of_those_that_it_lies_below() -> None:
    assert load().is_any("kg:City", ("kg:Person", "kg:Place"))
    assert not load().is_any("kg:City", ("kg:Person", "kg:Organisation"))
    with pytest.raises(OntologyError):
        load().is_any("kg:City", ("kg:NoSuchClass",))
