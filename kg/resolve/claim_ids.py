"""Names of claims, from what the article says and where: identities do not come into them."""

from __future__ import annotations

from kg.model import Claim, Mention, Term
from kg.resolve.iris import digest


def claim_id(claim: Claim) -> str:
    """Return 16 hex digits that name `claim` whoever its mentions turn out to be.

    So a person's verdict on a claim holds after entities were merged, split or renamed.
    """
    trigger, speaker = claim.trigger, claim.stance.speaker
    return digest(
        claim.evidence.article,
        f"{claim.evidence.start}-{claim.evidence.end}",
        _words(claim.subject),
        claim.predicate,
        claim.object.curie if isinstance(claim.object, Term) else _object(claim),
        f"{trigger.start}-{trigger.end}" if trigger else "",
        claim.stance.factuality,
        _words(speaker) if speaker else "",
        claim.extractor,
    )


def _object(claim: Claim) -> str:
    thing = claim.object
    return _words(thing) if isinstance(thing, Mention) else str(thing)


def _words(mention: Mention) -> str:
    span = mention.span
    return f"{span.start}-{span.end} {mention.head} {mention.kind} {mention.text}"
