"""What the page knows: knowledge as plain dicts and lists, ready for JSON and the template.

Things refer to each other by their place in these lists. A key whose value would be empty is
left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from kg.model import Knowledge
from kg.network import counts, is_record
from kg.ontology import Ontology
from kg.page.entities import entity_rows
from kg.page.facts import fact_rows, post_rows
from kg.page.index import Index, index
from kg.page.palette import FAMILIES, family
from kg.page.sources import SAID, article_rows, claim_rows, sentence_rows

Content = Mapping[str, Any]

# Things of one article: told of beside what is done with them, on the map only when asked for.
ASIDE = "kg:Item"

# Places whose position is a middle, not a spot.
AREAS = frozenset({"kg:Country", "kg:Region"})

EVENT = next(place for place, item in enumerate(FAMILIES) if item.key == "event")


def content_of(knowledge: Knowledge, ontology: Ontology) -> Content:
    """All of `knowledge` for the page; GraphError if it names things that it does not hold."""
    numbers = index(knowledge)
    kinds = _kinds(numbers, ontology)
    rows = {
        "families": [_without(asdict(item), "classes") for item in FAMILIES],
        "kinds": kinds,
        "said": [{"key": key.value, "name": name} for key, name in SAID.items()],
        "predicates": [{"name": ontology.label(name)} for name in numbers.predicates],
        "articles": article_rows(knowledge.sources),
        "sentences": sentence_rows(numbers),
        "claims": claim_rows(knowledge, numbers),
        "entities": entity_rows(knowledge, numbers, _events(kinds)),
        "facts": fact_rows(knowledge, numbers, kinds),
        "posts": post_rows(knowledge, numbers),
    }
    return {**rows, "counts": counts(knowledge, ontology)}


def _kinds(numbers: Index, ontology: Ontology) -> list[dict[str, Any]]:
    return [
        {"name": _capital(ontology.label(kind)), "family": family(ontology.ancestors(kind))}
        | ({"record": True} if is_record(kind, ontology) else {})
        | ({"aside": True} if ASIDE in ontology.ancestors(kind) else {})
        | ({"area": True} if AREAS & set(ontology.ancestors(kind)) else {})
        for kind in numbers.kinds
    ]


def _events(kinds: Iterable[Mapping[str, Any]]) -> frozenset[int]:
    return frozenset(place for place, kind in enumerate(kinds) if kind["family"] == EVENT)


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]


def _without(row: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in keys}
