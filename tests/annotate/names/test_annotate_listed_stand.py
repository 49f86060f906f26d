"""A listed place is meant or is a part of something else, on parses written by hand."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

RIVER = """
The the DET DT det 1
Danube Danube PROPN NNP {dep} {head} B-ORG
{verb} {verb} {pos} {tag} {role} 2
it it PRON PRP dobj 2
"""
LONGER = """
    They/PRP/nsubj>left left=leave/VBD/ROOT Florida/NNP/compound>Reefs/LOC Reefs/NNPS/dobj>left/LOC
"""


def river(verb: str, dep: str = "nsubj", pos: str = "VERB") -> dict[str, str | None]:
    tag = "VBD" if pos == "VERB" else "NN"
    return names(RIVER.format(verb=verb, dep=dep, head=2, pos=pos, tag=tag, role="ROOT"))


def test_river_with_an_article_is_no_organisation_whatever_the_model_says() -> None:
    assert river("flooded") == {"Danube": "kg:Place"}


@pytest.mark.parametrize(
    ("verb", "dep", "pos"), [("report", "nsubj", "VERB"), ("fund", "compound", "NOUN")]
)
def test_what_is_called_after_a_river_and_writes_or_is_a_fund_is_not_the_river(
    verb: str, dep: str, pos: str
) -> None:
    assert river(verb, dep, pos).get("Danube") != "kg:Place"


def test_place_that_begins_a_longer_name_of_a_place_is_not_meant() -> None:
    assert set(names(LONGER)) == {"Florida Reefs"}


@pytest.mark.parametrize(("party", "found"), [("R", {"Idaho": "kg:Region"}), ("Q", {})])
def test_state_behind_the_letter_of_a_party_is_one(party: str, found: dict[str, str]) -> None:
    table = f"""
    she she PRON PRP nsubj 6
    ( ( PUNCT -LRB- punct 0
    {party} {party} PROPN NNP compound 4
    - - PUNCT HYPH punct 4
    Idaho Idaho PROPN NNP appos 0
    ) ) PUNCT -RRB- punct 0
    left leave VERB VBD ROOT 6
    """
    assert names(table) == found
