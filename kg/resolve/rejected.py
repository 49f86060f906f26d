"""Claims that a reviewer rejected, and what falls with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.ledger import Action
from kg.model import Claim, Factuality, Mention
from kg.resolve.claim_ids import claim_id
from kg.resolve.decisions import Numbered, decision_iri


def rejections(
    claims: Sequence[Claim], rulings: Iterable[Numbered], base: str
) -> tuple[dict[Claim, str], list[tuple[int, str]]]:
    """(claim -> IRI of the decision that rejects it, rulings that found no claim with reasons).

    Whoever rejects what a mention is rejects all that is said with the mention: it is no
    person, or nothing happened.
    """
    wanted = [pair for pair in rulings if pair[1].action is Action.REJECT]
    named = {claim_id(claim): claim for claim in claims} if wanted else {}
    found: dict[Claim, str] = {}
    lost: list[tuple[int, str]] = []
    for number, ruling in wanted:
        claim = named.get(ruling.value)
        if claim is None:
            lost.append((number, f"no article makes the claim {ruling.says or ruling.value!r}"))
            continue
        for fallen in _with(claim, claims):
            found.setdefault(fallen, decision_iri(base, ruling))
    return found, lost


def marked(claims: Sequence[Claim], rejected: Mapping[Claim, str]) -> list[Claim]:
    """The claims as they stand after review."""
    out = Factuality.REJECTED
    return [
        replace(claim, stance=replace(claim.stance, factuality=out)) if claim in rejected else claim
        for claim in claims
    ]


def _with(claim: Claim, claims: Sequence[Claim]) -> list[Claim]:
    if claim.predicate != "rdf:type":
        return [claim]
    return [other for other in claims if claim.subject in _parts(other)]


def _parts(claim: Claim) -> list[Mention]:
    parts = (claim.subject, claim.object, claim.stance.speaker)
    return [part for part in parts if isinstance(part, Mention)]
