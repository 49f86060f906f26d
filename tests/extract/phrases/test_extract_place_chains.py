"""Places named from the small to the large, and lists of places that only look like that."""

from __future__ import annotations

import pytest

from tests.given import Claims

CONTAINED = "schema:containedInPlace"


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("They live near Lemmon in extreme northwestern Nebraska.", "Lemmon", "Nebraska"),
        ("They searched the Loma Seca area in northern Bahia state.", "Loma Seca", "Bahia"),
        ("It lies between Hatai District in Songkhla Province, Rattaphum District in Trang "
         "Province, and the sea.", "Rattaphum District", "Trang Province"),
        ("The body was found in Bay Ridge, Brooklyn, after a fire.", "Bay Ridge", "Brooklyn"),
        ("He fled to the town of Spin Boldak, just across the border in Afghanistan.",
         "Spin Boldak", "Afghanistan"),
        ("They fought in Helmand province, Afghanistan, for a year.", "Helmand", "Afghanistan"),
        ("The refinery at Puerto Sol, on the coast of Chile, burned.", "Puerto Sol", "Chile"),
        ("Ferries collided off Bergen on Norway's west coast.", "Bergen", "Norway"),
        ("The abbey at Melk, on the Danube in Lower Austria, reopened.", "Melk", "Lower Austria"),
        ("He works in Port Alfred in South Africa's Eastern Cape.", "Port Alfred", "Eastern Cape"),
        ("Vienna and Linz, both in Austria, were flooded.", "Vienna", "Austria"),
    ],
    ids=[
        "direction",
        "area",
        "list of pairs",
        "quarter",
        "border",
        "province",
        "coast",
        "coast behind",
        "river between",
        "owner between",
        "both",
    ],
)  # fmt: skip
def test_the_small_is_in_the_large_whatever_stands_between(
    claims: Claims, text: str, inner: str, outer: str
) -> None:
    assert (inner, CONTAINED, outer, "asserted") in claims(text)


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("They saw the states of Penang and Perak, Singapore, and the islands.",
         "Perak", "Singapore"),
        ("There was fighting in Aleppo, Homs, the ministry said.", "Aleppo", "Homs"),
        ("They fought in Swat province, Pakistan, for a year.", "Pakistan", "Swat"),
        ("Rockets flew from Haifa on Lebanon.", "Haifa", "Lebanon"),
        ("The Danube in Austria is low.", "Danube", "Austria"),
    ],
    ids=["country in a list", "far apart", "inside out", "target", "river"],
)  # fmt: skip
def test_neighbours_in_a_list_are_not_in_each_other(
    claims: Claims, text: str, inner: str, outer: str
) -> None:
    assert (inner, CONTAINED, outer, "asserted") not in claims(text)
