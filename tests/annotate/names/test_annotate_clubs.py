"""A town is its club where it plays, in a report on sport, and stays a town elsewhere."""

from __future__ import annotations

import pytest

from kg.annotate.names.find_names import find_names
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.model import Sentence
from kg.ontology import load as load_ontology
from tests.given import sentence

BEAT = "{one}/NNP/nsubj>beat/GPE beat/VBD/ROOT {other}/NNP/dobj>beat/GPE"
SPORT = """
    The/DT/det>striker striker/NN/nsubj>missed missed=miss/VBD/ROOT a/DT/det>goal
    goal/NN/dobj>missed of/IN/prep>goal the/DT/det>season season/NN/pobj>of
"""
IN = """
    Fans=fan/NNS/nsubj>sang sang=sing/VBD/ROOT in/IN/prep>sang {one}/NNP/pobj>in/GPE
"""
PRAISED = """
    Fans=fan/NNS/nsubj>praised praised=praise/VBD/ROOT {one}/NNP/dobj>praised/GPE
"""


def kinds(*tables: str) -> list[str | None]:
    """The class of each name, in order."""
    made: list[Sentence] = [sentence(table.format(one="Hamburg", other="Peru")) for table in tables]
    found = find_names(made, load_ontology(), load_gazetteer())
    return [name.kind for names in found for name in names]


def test_town_that_plays_is_a_club_in_a_report_on_sport_and_a_country_stays_one() -> None:
    assert kinds(BEAT, SPORT) == ["kg:Organisation", "kg:Country"]
    assert kinds(BEAT) == ["kg:City", "kg:Country"]


def test_club_is_meant_in_the_whole_article_but_not_after_a_word_of_place() -> None:
    assert kinds(BEAT, SPORT, PRAISED, IN)[2:] == ["kg:Organisation", "kg:City"]
    assert kinds(SPORT, PRAISED) == ["kg:City"]


LOST = """
    They/PRP/nsubj>{verb} {verb}={lemma}/VBD/ROOT {score}/CD/npadvmod>{verb} to/IN/prep>{verb}
    {one}/NNP/pobj>to/GPE
"""


@pytest.mark.parametrize(
    ("verb", "lemma", "score", "kind"),
    [
        ("lost", "lose", "2-1", "kg:Organisation"),
        ("lost", "lose", "52-48", "kg:City"),
        ("moved", "move", "2-1", "kg:City"),
    ],
)
def test_town_that_one_loses_to_with_a_score_beside_it_is_its_club(
    verb: str, lemma: str, score: str, kind: str
) -> None:
    assert kinds(LOST.format(verb=verb, lemma=lemma, score=score, one="{one}")) == [kind]
