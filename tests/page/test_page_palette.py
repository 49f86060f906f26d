from itertools import combinations

import pytest

from kg.ontology import Ontology
from kg.page.assets import style
from kg.page.palette import DARK_BACKGROUND, FAMILIES, LIGHT_BACKGROUND, Family, family

# How the three kinds of cones see the screen's colours when one kind is missing: Machado,
# Oliveira and Fernandes 2009, severity 1.
BLINDNESS = {
    "protan": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deutan": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
}
Colour = tuple[float, float, float]


def linear(colour: str) -> Colour:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def seen(colour: str, kind: str) -> Colour:
    rows = [sum(a * b for a, b in zip(row, linear(colour), strict=True)) for row in BLINDNESS[kind]]
    red, green, blue = (max(0.0, row) ** (1 / 2.2) for row in rows)
    return red, green, blue


@pytest.mark.parametrize("item", FAMILIES, ids=lambda item: item.key)
def test_each_shape_stands_out_from_its_ground(item: Family) -> None:
    assert contrast(item.light, LIGHT_BACKGROUND) >= 3
    assert contrast(item.dark, DARK_BACKGROUND) >= 3


@pytest.mark.parametrize("kind", BLINDNESS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_stay_apart_for_the_colour_blind(kind: str, theme: str) -> None:
    for one, other in combinations(FAMILIES, 2):
        pair = zip(seen(getattr(one, theme), kind), seen(getattr(other, theme), kind), strict=True)
        assert sum((a - b) ** 2 for a, b in pair) ** 0.5 > 0.2, (one.key, other.key)


def test_no_two_families_share_a_shape() -> None:
    assert len({item.shape for item in FAMILIES}) == len(FAMILIES)


def test_the_grounds_are_those_of_the_stylesheet() -> None:
    grounds = [
        line.split(":")[1].strip(" ;") for line in style().splitlines() if "--ground:" in line
    ]
    assert grounds == [LIGHT_BACKGROUND, DARK_BACKGROUND]


def test_the_most_specific_class_decides(ontology: Ontology) -> None:
    named = {curie: FAMILIES[family(ontology.ancestors(curie))].key for curie in ontology.classes}
    assert named["kg:Country"] == "country"  # a place, too
    assert named["kg:Ministry"] == "organisation"
    assert named["kg:Arrest"] == named["kg:ClaimedEvent"] == "event"
    assert named["kg:City"] == "place"
    assert named["org:Role"] == "other"
