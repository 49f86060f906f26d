"""The lines of the network: what each says of the fact behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.model import Factuality, Source, Support
from kg.ontology import Ontology

Attributes = dict[str, str | int | float | bool]


def leading_claim(claims: Sequence[Support]) -> Support | None:
    """Return the claim to quote first: one that asserts the fact if any does; None if empty."""
    asserting = (claim for claim in claims if claim.factuality is Factuality.ASSERTED)
    return next(asserting, claims[0] if claims else None)


def source_name(source: Source) -> str:
    """Return the article's title, or its file name when it has none."""
    return source.title or source.path


def line(
    predicate: str, claims: Sequence[Support], ontology: Ontology, sources: Mapping[str, Source]
) -> Attributes:
    """Return the attributes of one line, all scalars so that every graph format can hold them.

    `sources` maps an article's id to its source.
    """
    lead = leading_claim(claims)
    source = sources.get(lead.sentence.article) if lead else None
    return {
        "predicate": predicate,
        "label": ontology.label(predicate),
        "asserted": any(claim.factuality is Factuality.ASSERTED for claim in claims),
        "factualities": ",".join(sorted({claim.factuality.value for claim in claims})),
        "claims": len(claims),
        "confidence": round(max((claim.confidence for claim in claims), default=0.0), 2),
        "sentence": lead.quote if lead else "",
        "article": source_name(source) if source else "",
    }
