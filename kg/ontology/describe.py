"""One term of the ontology in plain text, with the words that express it."""

from __future__ import annotations

from collections import defaultdict

from kg.ontology.ontology import Ontology


def describe(ontology: Ontology, curie: str) -> str:
    """Lines on a class, predicate or factuality: what it is, where it sits, which words say it.

    Raises OntologyError if `curie` is not declared.
    """
    lines = [f"{curie}: {ontology.label(curie)}"]
    if curie in ontology.classes:
        lines += _class(ontology, curie)
    elif curie in ontology.predicates:
        lines += _predicate(ontology, curie)
    return "\n".join([*lines, *_words(ontology, curie)])


def _class(ontology: Ontology, curie: str) -> list[str]:
    above = ontology.ancestors(curie)[1:]
    is_a = [f"  is a: {', '.join(above)}"] if above else []
    return [f"  {ontology.classes[curie].comment}", *is_a]


def _predicate(ontology: Ontology, curie: str) -> list[str]:
    predicate = ontology.predicates[curie]
    lines = [f"  {predicate.comment}"]
    lines.append(f"  from {predicate.domain or 'anything'} to {predicate.range or 'anything'}")
    if predicate.inverse_label:
        lines.append(f"  the other way: {predicate.inverse_label}")
    return lines


def _words(ontology: Ontology, curie: str) -> list[str]:
    by_pos: dict[str, set[str]] = defaultdict(set)
    for entry in ontology.entries:
        if entry.denotes == curie:
            by_pos[entry.pos].add(entry.lemma)
    return [f"  {pos}: {', '.join(sorted(words))}" for pos, words in sorted(by_pos.items())]
