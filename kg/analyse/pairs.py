"""The two that have most to do with each other."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import networkx as nx

from kg.analyse.analysis import Analysis, Row
from kg.analyse.nodes import is_event, label

# Two entities next to each other in one fact are not yet a finding.
FEWEST = 2


def pairs(network: nx.MultiDiGraph[str]) -> list[Row]:
    """Return (one, other, facts, events, together) a pair of entities, closest first.

    `facts` join the two directly, `events` are those in which both take part.
    """
    events = {node for node in network if is_event(network, node)}
    direct = Counter(
        _pair(subject, other)
        for subject, other in network.edges()
        if subject != other and events.isdisjoint((subject, other))
    )
    shared = Counter(
        pair for event in events for pair in combinations(_participants(network, event, events), 2)
    )
    both = direct + shared
    found = [pair for pair, count in both.items() if count >= FEWEST]
    found.sort(key=lambda pair: (-both[pair], -direct[pair], pair))
    return [
        (label(network, pair[0]), label(network, pair[1]), direct[pair], shared[pair], both[pair])
        for pair in found
    ]


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _participants(network: nx.MultiDiGraph[str], event: str, events: set[str]) -> list[str]:
    around = set(network.successors(event)) | set(network.predecessors(event))
    return sorted(around - events)


PAIRS = Analysis(
    title="Most connected pairs",
    explanation="Facts that join the two directly, and events in which both take part.",
    columns=("one", "other", "facts", "events", "together"),
    rows=lambda material: pairs(material.network),
)
