"""Parts of towns and countries: what is in what, and what only lies beside or across it."""

from __future__ import annotations

import pytest

from kg.extract.structures import extract
from tests.given import Claims, mention, sentence, told, view

CONTAINED = "schema:containedInPlace"


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("A march in the Kibera district of Nairobi was stopped.", "Kibera", "Nairobi"),
        ("Bombs fell on the Kandahar province of Afghanistan.", "Kandahar", "Afghanistan"),
        ("They died on Mount Tarvo, Scandinavia's highest peak.", "Mount Tarvo", "Scandinavia"),
        ("Floods struck central Bavaria, including much of the small town of Kelheim.",
         "Kelheim", "Bavaria"),
        ("The quake shook Peru, including the cities of Tacna and Moquegua.", "Moquegua", "Peru"),
        ("Crews in Colorado's San Juan foothills worked on.", "San Juan", "Colorado"),
        ("They live at the Holm Farm, a retreat center in Duluth.", "Holm Farm", "Duluth"),
        ("Plans for the Taj Palace, a hotel he is building in Reno, were shown.",
         "Taj Palace", "Reno"),
        ("Scotland is part of the United Kingdom.", "Scotland", "United Kingdom"),
        ("Two died at the Rockford state prison in Illinois.", "Rockford", "Illinois"),
    ],
    ids=[
        "district",
        "province",
        "peak",
        "including",
        "list",
        "owner",
        "center",
        "building",
        "part",
        "premises",
    ],
)  # fmt: skip
def test_the_part_is_in_the_whole(claims: Claims, text: str, inner: str, outer: str) -> None:
    found = claims(text)
    assert (inner, CONTAINED, outer, "asserted") in found
    assert (outer, CONTAINED, inner, "asserted") not in found


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("Germany's longest river, the Rhine, is low.", "Rhine", "Germany"),
        ("It hit the mostly Haitian Little River neighborhood.", "Little River", "Haitian"),
        ("Towns in Syria were hit, including one near Kilis in Turkey.", "Kilis", "Syria"),
        ("He named bishops in the Soviet republic of Slovenia.", "Soviet", "Slovenia"),
        ("Voters in Travis and the Donetsk region of Ukraine went to the polls.",
         "Travis", "Ukraine"),
    ],
    ids=["river", "who lives there", "somewhere else", "republic", "named apart"],
)  # fmt: skip
def test_what_crosses_or_only_stands_near_is_no_part(
    claims: Claims, text: str, inner: str, outer: str
) -> None:
    assert (inner, CONTAINED, outer, "asserted") not in claims(text)


def test_who_lives_in_the_suburb_does_not_live_in_the_town(claims: Claims) -> None:
    found = claims("Mary Holt lives in the Leeds suburb of Headingley.")
    assert ("Mary Holt", "schema:homeLocation", "Headingley", "asserted") in found
    assert ("Mary Holt", "schema:homeLocation", "Leeds", "asserted") not in found


def test_the_capital_of_a_country_is_not_the_country(claims: Claims) -> None:
    assert not [c for c in claims("He lives in the capital of Finland.") if c[2] == "Finland"]


def test_the_letters_of_a_place_do_not_contain_it() -> None:
    made = sentence(LETTERS)
    names = mention(made, 1, 3, "kg:Place"), mention(made, 5, 5, "kg:Region")
    assert told(extract(view(made, *names))) == set()


LETTERS = """
The the DET DT det 3
Baltic Baltic PROPN NNP compound 3
Growth Growth PROPN NNP compound 3
Area Area PROPN NNP nsubj 7
( ( PUNCT -LRB- punct 5
BGA BGA PROPN NNP appos 3
) ) PUNCT -RRB- punct 5
grows grow VERB VBZ ROOT 7
"""
