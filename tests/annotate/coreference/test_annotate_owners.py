"""What has a spokesman is a body, and "its" looks for one among bodies alone."""

from __future__ import annotations

import pytest

from kg.annotate.coreference.owners import owner_kinds
from kg.ontology import load
from tests.given import Understand, sentence


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Its its PRON PRP$ poss 1\nspokesman spokesman NOUN NN ROOT 1", True),
        (
            "Its its PRON PRP$ poss 2\nchief x ADJ JJ amod 2\nexecutive x NOUN NN ROOT 2",
            True,
        ),
        ("Its its PRON PRP$ poss 1\nroof roof NOUN NN ROOT 1", False),
        ("It it PRON PRP nsubj 1\nspokesman spokesman NOUN NN ROOT 1", False),
        ("His his PRON PRP$ poss 1\nspokesman spokesman NOUN NN ROOT 1", False),
    ],
)
def test_the_noun_tells_whose_it_may_be(words: str, kinds: bool) -> None:
    tokens = sentence(words).tokens
    found = owner_kinds(tokens, tokens[0], load())
    assert found == (("kg:Organisation", "kg:Country") if kinds else ())


def test_a_report_has_no_director(understand: Understand) -> None:
    """Trap: between a body and what it published "its" was nobody's."""
    annotated, _ = understand("Oxfam released the report. Its director, Lena Ostrow, resigned.")
    links = {m.text: t.text for m, t in annotated.antecedents.items()}
    assert links["Its"] == "Oxfam"


def test_its_roof_may_be_that_of_either(understand: Understand) -> None:
    annotated, _ = understand("Oxfam left the building. Its roof burned.")
    assert "Its" not in {m.text for m in annotated.antecedents}
