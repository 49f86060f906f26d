"""Facts in words, for readers who know nothing of predicates and IRIs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.model import Fact, Ref, Support, Term, Value
from kg.network.lines import leading_claim
from kg.ontology import Ontology

# The open relation: its own label says nothing, the verb of the article says it all.
OPEN = "kg:relatedTo"


def facts_words(facts: Sequence[Fact], names: Mapping[str, str], ontology: Ontology) -> str:
    """Return `facts` in words, each subject once: "arrest of Jo by police, took place in Oslo".

    `names` maps IRIs to names. What an event is, and what its name says already, goes without
    saying.
    """
    told: dict[str, list[str]] = {}
    for fact in telling(facts):
        words = told.setdefault(fact.subject, [])
        predicate, other = predicate_words(fact, ontology), object_words(fact, names, ontology)
        if not (_names_event(fact, ontology) and other in names.get(fact.subject, "")):
            words.append(f"{predicate} {other}")
    return "; ".join(f"{names.get(one, one)} {', '.join(told[one])}".rstrip() for one in told)


def _names_event(fact: Fact, ontology: Ontology) -> bool:
    """True for what events are named after: what they are, who takes part, when and where."""
    if fact.predicate == "rdf:type":
        return True
    domain = ontology.predicates[fact.predicate].domain
    return domain is not None and (
        ontology.is_a(domain, "kg:Event") or ontology.is_a(domain, "kg:Standpoint")
    )


def telling(facts: Sequence[Fact]) -> Sequence[Fact]:
    """Return `facts` without those that only give a class, unless there are no others."""
    return [fact for fact in facts if fact.predicate != "rdf:type"] or facts


def predicate_words(fact: Fact, ontology: Ontology, *, inverse: bool = False) -> str:
    """Return how the fact reads from its subject, or with `inverse` from its object.

    The open relation is given in the article's own words, in quotation marks. A predicate with
    no reading for the other way gets an arrow: "← advises".
    """
    lead = leading_claim(fact.claims)
    verb = trigger_words(lead) if lead and fact.predicate == OPEN else ""
    if verb:
        return f"“{verb}” by" if inverse else f"“{verb}”"
    label = ontology.label(fact.predicate)
    if not inverse:
        return label
    return ontology.predicates[fact.predicate].inverse_label or f"← {label}"


def object_words(fact: Fact, names: Mapping[str, str], ontology: Ontology) -> str:
    """Return the name, the literal or the class that the fact leads to."""
    match fact.object:
        case Ref(id=iri):
            return names.get(iri, iri)
        case Value(text=text):
            return text
        case Term(curie=curie):
            return ontology.label(curie)


def trigger_words(claim: Support) -> str:
    """Return the words of the quote that express the predicate; "" if none do."""
    if claim.trigger_span is None:
        return ""
    start = claim.sentence.start
    words = claim.quote[claim.trigger_span.start - start : claim.trigger_span.end - start]
    return " ".join(words.split())
