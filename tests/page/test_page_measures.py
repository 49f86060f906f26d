from typing import Any

import pytest

from kg.model import Knowledge
from kg.ontology import Ontology
from kg.page.content import content_of
from kg.page.drawing import draw
from kg.page.measures import COLOURED, SMALLEST, measure


@pytest.fixture(scope="module")
def known(sample: Knowledge, ontology: Ontology) -> dict[str, Any]:
    return dict(content_of(sample, ontology))


def test_whom_others_accuse_is_not_more_important_for_it(known: dict[str, Any]) -> None:
    drawing = draw(known)
    names = [row["name"] for row in known["entities"]]
    lines = [(*line.ends, line.statements) for line in drawing.lines]
    connections = measure(drawing.nodes, lines, known).shares[0]
    assert connections[names.index("fraud")] == 0  # alleged and denied
    assert connections[names.index("travel")] == 0  # planned
    assert connections[names.index("Valletta")] == 1


def test_every_node_has_a_share_of_the_most_in_each_measure(known: dict[str, Any]) -> None:
    drawing = draw(known)
    lines = [(*line.ends, line.statements) for line in drawing.lines]
    for shares in measure(drawing.nodes, lines, known).shares:
        assert set(shares) == set(drawing.nodes)
        assert max(shares.values()) == 1
        assert min(shares.values()) >= 0


def test_groups_are_few_and_large_and_share_nobody(known: dict[str, Any]) -> None:
    groups = draw(known).groups
    members = [node for group in groups for node in group.nodes]
    assert 0 < len(groups) <= COLOURED
    assert len(members) == len(set(members))
    assert min(len(group.nodes) for group in groups) >= SMALLEST
    first = known["entities"][groups[0].nodes[0]]["name"]
    assert groups[0].name.startswith(first)


def test_a_graph_without_lines_has_no_groups(known: dict[str, Any]) -> None:
    found = measure([0, 1], [], known)
    assert found.groups == ()
    assert set(found.shares[0].values()) == {0.0}
