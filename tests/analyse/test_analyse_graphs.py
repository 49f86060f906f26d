"""The analyses of a network, on networks small enough to check by eye."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import pytest

from kg.analyse.bridges import bridges, brokers
from kg.analyse.centrality import centrality
from kg.analyse.communities import communities
from kg.analyse.components import components
from kg.analyse.pairs import pairs
from kg.analyse.paths import paths
from kg.network import betweenness, simple_graph

MakeNetwork = Callable[[str], "nx.MultiDiGraph[str]"]

# Two friends' circles that meet in one line.
CIRCLES = "a-b b-c c-a a-d d-b d-c   d-e   e-f f-g g-e e-h h-f h-g"


def test_separate_parts_come_by_size_without_loners(network: MakeNetwork) -> None:
    assert components(network("a-b b-E c-d z")) == [
        (1, 2, 1, "bb, aa, EE"),
        (2, 2, 0, "cc, dd"),
    ]


def test_the_centre_of_a_star_is_central(network: MakeNetwork) -> None:
    rows = centrality(network("a-b a-c a-d"))
    assert rows[0] == ("aa", "person", 3, 0.4797, 1.0)
    assert {row[2:] for row in rows[1:]} == {(1, 0.1734, 0.0)}


def test_events_connect_but_are_not_ranked(network: MakeNetwork) -> None:
    rows = centrality(network("a-E b-E z"))
    assert [row[0] for row in rows] == ["aa", "bb"]


def test_large_networks_are_sampled_the_same_way_each_time(
    network: MakeNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    graph = simple_graph(network(CIRCLES))
    exact = betweenness(graph)
    module = sys.modules[betweenness.__module__]
    monkeypatch.setattr(module, "SAMPLE_ABOVE", 4)
    monkeypatch.setattr(module, "SAMPLE", 2)
    assert betweenness(graph) == betweenness(graph)
    assert betweenness(graph) != exact


def test_two_circles_are_two_groups(network: MakeNetwork) -> None:
    assert communities(network(CIRCLES)) == [
        ("dd · aa · bb", 4, 0, "dd, aa, bb, cc"),
        ("ee · ff · gg", 4, 0, "ee, ff, gg, hh"),
    ]


def test_a_pair_is_no_group(network: MakeNetwork) -> None:
    assert communities(network("a-b")) == []


def test_who_holds_parts_together_is_a_broker(network: MakeNetwork) -> None:
    assert brokers(network(CIRCLES)) == [("dd", "person", 2, 3), ("ee", "person", 2, 3)]


def test_who_is_next_to_one_loose_end_is_no_broker(network: MakeNetwork) -> None:
    assert brokers(network("a-b b-c")) == []


def test_the_one_line_between_two_parts_is_a_bridge(network: MakeNetwork) -> None:
    assert bridges(network(CIRCLES)) == [("dd", "ee", 1, 4)]


def test_two_facts_on_one_line_still_are_a_bridge(network: MakeNetwork) -> None:
    assert bridges(network(f"{CIRCLES} e-d")) == [("dd", "ee", 2, 4)]


def test_pairs_count_facts_in_both_directions_and_shared_events(network: MakeNetwork) -> None:
    assert pairs(network("a-b b-a E-a E-b F-a b-F c-a E-c")) == [
        ("aa", "bb", 2, 2, 4),
        ("aa", "cc", 1, 1, 2),
    ]


def test_one_fact_makes_no_pair_and_nobody_pairs_with_themselves(network: MakeNetwork) -> None:
    assert pairs(network("a-b c-c c-c")) == []


def test_two_roles_in_one_event_count_once(network: MakeNetwork) -> None:
    assert pairs(network("E-a E-a E-b")) == []


def test_ways_lead_through_events(network: MakeNetwork) -> None:
    assert paths(network("a-E E-b y-z"))[0] == ("aa", "bb", 2, "aa – EE – bb")


def test_no_way_is_no_row(network: MakeNetwork) -> None:
    assert {(row[0], row[1]) for row in paths(network("a-b y-z"))} == {("aa", "bb"), ("yy", "zz")}


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_no_table_depends_on_the_hash_seed(seed: str, network: MakeNetwork) -> None:
    script = (
        "from conftest import make_network; from kg.analyse.communities import communities;"
        "from kg.analyse.bridges import brokers; from kg.analyse.centrality import centrality;"
        f"network = make_network({RING!r});"
        "print([f(network) for f in (communities, brokers, centrality)])"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": PATHS},
        capture_output=True,
        check=True,
        text=True,
    )
    graph = network(RING)
    assert run.stdout.strip() == str([f(graph) for f in (communities, brokers, centrality)])


PATHS = os.pathsep.join([str(Path(__file__).parent), *sys.path])

# Many equally good ways to cut it in groups: what decides must not be chance.
RING = " ".join(f"n{i}-n{(i + 1) % 24}" for i in range(24)) + " n0-n12 n3-x x-y y-z"
