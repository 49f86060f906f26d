"""Facts as a network of entities and events, for analysis, the page and graph files."""

from kg.network.betweenness import betweenness
from kg.network.build import POST, is_event, to_networkx
from kg.network.counts import SINGULAR, counts
from kg.network.lines import leading_claim, source_name
from kg.network.louvain import louvain
from kg.network.memberships import (
    RECORD_KINDS,
    ROLE_KINDS,
    Membership,
    is_record,
    is_standpoint,
    memberships,
)
from kg.network.pagerank import pagerank
from kg.network.simple import shortest_path, simple_graph
from kg.network.words import facts_words, object_words, predicate_words, telling, trigger_words

__all__ = [
    "POST",
    "RECORD_KINDS",
    "ROLE_KINDS",
    "SINGULAR",
    "Membership",
    "betweenness",
    "counts",
    "facts_words",
    "is_event",
    "is_record",
    "is_standpoint",
    "leading_claim",
    "louvain",
    "memberships",
    "object_words",
    "pagerank",
    "predicate_words",
    "shortest_path",
    "simple_graph",
    "source_name",
    "telling",
    "to_networkx",
    "trigger_words",
]
