"""Networks in one line, and a small Knowledge, both made up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import networkx as nx
import pytest

from kg.model import Entity, Fact, Factuality, Knowledge, Ref, Source, Span, Support, Term
from kg.ontology import Ontology, load

MakeNetwork = Callable[[str], "nx.MultiDiGraph[str]"]


def make_network(lines: str) -> nx.MultiDiGraph[str]:
    """Return the network of "a-b b-E": a line for each pair; capital letters are events."""
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for line in lines.split():
        for node in line.split("-"):
            event = node.isupper()
            network.add_node(
                node, label=node * 2, kind_label="event" if event else "person", event=event
            )
        if "-" in line:
            network.add_edge(*line.split("-"))
    return network


def support(
    article: str,
    start: int,
    quote: str,
    factuality: Factuality = Factuality.ASSERTED,
    speaker: str | None = None,
) -> Support:
    span = Span(article, start, start + len(quote))
    return Support(f"x:{article}-{start}", span, quote, "by hand", 0.9, factuality, speaker)


def tell() -> Knowledge:
    owner = support("b", 0, "Dora Vell owns Acme.")
    chair = support("a", 0, "Dora Vell chairs Acme.")
    bribe = support("a", 50, "Rivals say Acme bribed.", Factuality.ALLEGED, "x:rivals")
    denial = support("a", 90, "Acme said it bribed nobody.", Factuality.DENIED, "x:acme")
    doubt = support("b", 40, "It may have bribed.", Factuality.POSSIBLE)
    return Knowledge(
        sources=(
            Source("a", "a.txt", title="Zeal", published=date(2025, 2, 1)),
            Source("b", "b.txt", publisher="The Quay", published=date(2025, 1, 1)),
            Source("c", "c.txt"),
        ),
        entities=(
            Entity("x:acme", "kg:Company", "Acme"),
            Entity("x:bribe", "kg:Bribery", "bribe"),
            Entity("x:dora", "kg:Person", "Dora Vell"),
            Entity("x:post", "org:Membership", "chair of Acme"),
            Entity("x:rivals", "kg:Group", "rivals"),
        ),
        facts=(
            Fact("x:bribe", "kg:agent", Ref("x:acme"), (bribe, denial, doubt)),
            Fact("x:bribe", "rdf:type", Term("kg:Bribery"), (bribe, denial)),
            Fact("x:dora", "schema:owns", Ref("x:acme"), (owner,)),
            Fact("x:post", "org:member", Ref("x:dora"), (chair,)),
            Fact("x:post", "org:organization", Ref("x:acme"), (chair,)),
        ),
    )


@pytest.fixture
def network() -> MakeNetwork:
    return make_network


@pytest.fixture
def knowledge() -> Knowledge:
    return tell()


@pytest.fixture
def ontology() -> Ontology:
    return load()
