"""Explanations of a text, of a claim in a graph, and of a fact with all its claims."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from kg.annotate import annotate
from kg.errors import NotFoundError
from kg.explain.reason import reason
from kg.explain.statement import Statement, of_claim, of_support
from kg.explain.text import reason_text, sentence_text
from kg.extract import extract
from kg.extract.sentence.view import View, views
from kg.model import (
    Annotated,
    Article,
    Block,
    BlockKind,
    Claim,
    Entity,
    Fact,
    Knowledge,
    Ref,
    Support,
)
from kg.ontology import Ontology


def explain_text(
    text: str, ontology: Ontology, model: str | None = None, published: date | None = None
) -> str:
    """All that kg finds in a text, sentence by sentence, and why.

    `published` is the day that words such as "yesterday" count from. Raises NotFoundError if
    the text has no words, ModelError if there is no such model.
    """
    annotated = _annotate(text, ontology, model, published)
    claims = [claim for claim in extract(annotated, ontology) if not _only_names(claim)]
    parts = [_sentence(view, _inside(view, claims)) for view in views(annotated, ontology)]
    if not parts:
        raise NotFoundError(f"there are no words in {text!r}; give a sentence in quotation marks")
    return "\n\n\n".join(parts)


def _only_names(claim: Claim) -> bool:
    """The class and label of a name: the list of mentions shows them."""
    return claim.extractor == "entities"


def _inside(view: View, claims: Iterable[Claim]) -> list[Statement]:
    return [of_claim(claim) for claim in claims if claim.evidence == view.sentence.span]


def _sentence(view: View, statements: Sequence[Statement]) -> str:
    reasons = (reason(view, statement) for statement in statements)
    told = [reason_text(found, view.ontology, n) for n, found in enumerate(reasons, start=1)]
    return "\n\n".join([sentence_text(view), *(told or ["nothing is claimed here"])])


def explain_claim(knowledge: Knowledge, ontology: Ontology, iri: str, model: str | None) -> str:
    """Why a graph holds one claim, named by its IRI or by the end of it.

    The quote is parsed again by itself. Raises NotFoundError if no claim, or more than one,
    is named so.
    """
    wanted = iri.removeprefix("claim/")
    found = [
        (fact, claim)
        for fact in knowledge.facts
        for claim in fact.claims
        if claim.claim == iri or claim.claim.rpartition("claim/")[2].startswith(wanted)
    ]
    if len({claim.claim for _, claim in found}) != 1:
        count = "no claim is" if not found else f"{len(found)} claims are"
        raise NotFoundError(
            f"{count} named {iri!r}; give the IRI of a claim, as `kg query` and the Turtle show it"
        )
    return _claims(found[:1], knowledge, ontology, model)


def explain_fact(
    knowledge: Knowledge,
    ontology: Ontology,
    ends: tuple[Entity, Entity],
    predicate: str,
    model: str | None,
) -> str:
    """Why a graph holds that one entity stands in a relation to another: each claim of it.

    `predicate` is a CURIE or label. Raises NotFoundError if the graph has no such fact; the
    message names the relations that it has between the two.
    """
    subject, target = ends
    between = [f for f in knowledge.facts if f.subject == subject.id and f.object == Ref(target.id)]
    wanted = predicate.casefold()
    found = [f for f in between if wanted in _names(f.predicate, ontology)]
    if not found:
        known = ", ".join(sorted({f.predicate for f in between})) or "none"
        raise NotFoundError(
            f"the graph has no fact {subject.name!r} {predicate!r} {target.name!r}; "
            f"relations from the first to the second: {known}"
        )
    claims = [(fact, claim) for fact in found for claim in fact.claims]
    return _claims(claims, knowledge, ontology, model)


def _names(predicate: str, ontology: Ontology) -> set[str]:
    local = predicate.partition(":")[2]
    return {name.casefold() for name in (predicate, local, ontology.label(predicate))}


def _claims(
    claims: Sequence[tuple[Fact, Support]],
    knowledge: Knowledge,
    ontology: Ontology,
    model: str | None,
) -> str:
    names = {entity.id: entity.name for entity in knowledge.entities}
    parts = []
    for number, (fact, support) in enumerate(claims, start=1):
        annotated = _annotate(support.quote, ontology, model, None)
        statement = of_support(fact, support, names)
        view = _view(annotated, ontology, statement)
        quote = " ".join(support.quote.split())
        parts.append(f"“{quote}”\n\n{reason_text(reason(view, statement), ontology, number)}")
    return "\n\n\n".join(parts)


def _view(annotated: Annotated, ontology: Ontology, statement: Statement) -> View:
    """The sentence with the statement's word, should the quote fall into several by itself."""
    found: Iterator[View] = views(annotated, ontology)
    place = statement.trigger or statement.subject.span
    seen = list(found)
    inside = (
        v for v in seen if place and v.sentence.span.start <= place.start < v.sentence.span.end
    )
    return next(inside, seen[0])


def _annotate(
    text: str, ontology: Ontology, model: str | None, published: date | None
) -> Annotated:
    article = Article(
        hashlib.sha256(text.encode()).hexdigest()[:12],
        "sentence",
        published=published,
        text=text,
        blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),),
    )
    return next(annotate([article], ontology, model))
