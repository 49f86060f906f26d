"""Compare a graph with a gold list."""

from __future__ import annotations

from kg.model import Knowledge
from kg.ontology import Ontology

from .finding import Finding
from .graph import Graph
from .naming import Naming
from .rows import Gold
from .score_events import events
from .score_names import names, one_node
from .score_relations import relations


def score(gold: Gold, knowledge: Knowledge, ontology: Ontology) -> tuple[Finding, ...]:
    """All that is right, missing, spurious or wrong, by article; pure.

    What no article of the list is about stays out of account.
    """
    graph = Graph(knowledge, ontology)
    found: list[Finding] = []
    for article in gold.articles:
        naming = Naming(graph, article)
        found += [*names(naming), *relations(naming, gold), *events(naming)]
    return (*found, *one_node(graph, gold))
