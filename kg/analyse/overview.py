"""The graph in figures."""

from __future__ import annotations

from collections import Counter

from kg.analyse.analysis import Analysis, Row
from kg.model import Factuality, Knowledge
from kg.network import counts

# What each factuality tells a reader.
MEANINGS = {
    Factuality.ASSERTED: "the article itself says that it is so",
    Factuality.REPORTED: "the article passes on what somebody says",
    Factuality.ALLEGED: "somebody accuses, or the article says “alleged”",
    Factuality.DENIED: "somebody says that it is not so",
    Factuality.NEGATED: "the article says that it is not so",
    Factuality.PLANNED: "it is intended, ordered or asked for, and has not happened",
    Factuality.POSSIBLE: "it may be so, or may come to be so",
}


def factualities(knowledge: Knowledge) -> list[Row]:
    """Return (factuality, claims, meaning) a factuality, in the order of the model."""
    found = Counter(claim.factuality for fact in knowledge.facts for claim in fact.claims)
    return [(standing.value, found[standing], MEANINGS[standing]) for standing in MEANINGS]


OVERVIEW = Analysis(
    title="In figures",
    explanation=(
        "A fact is what at least one article asserts of an entity or event; "
        "claimed is what some article says and none asserts; "
        "a claim is one sentence that says so, asserted or not."
    ),
    columns=("what", "count"),
    rows=lambda material: counts(material.knowledge, material.ontology).items(),
)

FACTUALITIES = Analysis(
    title="How firmly it is said",
    explanation="Only what an article itself asserts counts as a fact; the rest is a claim.",
    columns=("factuality", "claims", "meaning"),
    rows=lambda material: factualities(material.knowledge),
)
