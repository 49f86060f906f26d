"""Claims about mentions -> facts about entities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kg.model import (
    Article,
    Claim,
    Entity,
    Fact,
    Factuality,
    Form,
    Mention,
    Ref,
    Span,
    Support,
    Term,
    Value,
    fact_key,
)
from kg.resolve.claim_ids import claim_id

Iris = Mapping[Mention, str]


def make_facts(
    claims: Iterable[Claim],
    iris: Iris,
    entities: Mapping[str, Entity],
    articles: Mapping[str, Article],
    *,
    base: str,
    rejected: Mapping[Claim, str],
) -> Iterator[Fact]:
    """Facts in their stable order; a claim about something that stayed open is left out.

    `rejected` leads from a claim to the IRI of the decision that rejects it.
    """
    supports: dict[tuple[str, str, Ref | Value | Term], dict[str, Support]] = {}
    for claim in claims:
        triple = _triple(claim, iris, entities)
        if triple is not None:
            support = _support(claim, iris, articles[claim.evidence.article], base)
            if claim in rejected:
                out = Factuality.REJECTED
                support = replace(support, factuality=out, decision=rejected[claim])
            supports.setdefault(triple, {})[support.claim] = support
    facts = (
        Fact(*triple, tuple(sorted(found.values(), key=_by_sentence)))
        for triple, found in supports.items()
    )
    yield from sorted(facts, key=fact_key)


def _by_sentence(support: Support) -> tuple[Span, str]:
    return support.sentence, support.claim


def _triple(
    claim: Claim, iris: Iris, entities: Mapping[str, Entity]
) -> tuple[str, str, Ref | Value | Term] | None:
    subject = iris.get(claim.subject)
    if subject is None:
        return None
    if isinstance(claim.object, Mention):
        target = iris.get(claim.object)
        if target is None or target == subject:
            return None
        return subject, claim.predicate, Ref(target)
    if isinstance(claim.object, Term) and claim.subject.form is not Form.EVENT:
        # What a thing is, is decided over all its mentions.
        return subject, claim.predicate, Term(entities[subject].kind)
    return subject, claim.predicate, claim.object


def _support(
    claim: Claim,
    iris: Iris,
    article: Article,
    base: str,
) -> Support:
    speaker = iris.get(claim.stance.speaker) if claim.stance.speaker else None
    target = claim.object.span if isinstance(claim.object, Mention) else None
    return Support(
        claim=f"{base}claim/{claim_id(claim)}",
        sentence=claim.evidence,
        quote=article.text[claim.evidence.start : claim.evidence.end],
        extractor=claim.extractor,
        confidence=claim.confidence,
        factuality=claim.stance.factuality,
        speaker=speaker,
        subject_span=claim.subject.span,
        trigger_span=claim.trigger,
        object_span=target,
    )
