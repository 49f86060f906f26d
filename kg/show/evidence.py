"""The sentences behind a fact, as text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.model import Factuality, Source, Support
from kg.network import source_name
from kg.show.view import View

INDENT = " " * 6


def evidence(claims: Iterable[Support], view: View) -> list[str]:
    """Return a line a claim, asserting ones first: standing and speaker, quote, article."""
    ordered = sorted(claims, key=lambda claim: claim.factuality is not Factuality.ASSERTED)
    lines = (f"{INDENT}{claim_words(claim, view)}" for claim in ordered)
    return list(dict.fromkeys(lines))  # two readings of one sentence are one piece of evidence


def claim_words(claim: Support, view: View) -> str:
    """Return the quote, who says so unless the article itself does, and where it stands.

    A claim that a reviewer rejected names who did and why.
    """
    quote = " ".join(claim.quote.split())
    name = f" [{claim.claim.rpartition('/')[2]}]" if view.ids else ""
    said = _verdict(claim, view) or standing(claim, view.names)
    return f"{said}“{quote}” — {source_words(claim, view.sources)}{name}"


def _verdict(claim: Support, view: View) -> str:
    """Return "rejected by Ana (no such person): ", or "" for a claim that nobody rejected."""
    decision = view.decisions.get(claim.decision or "")
    if decision is None:
        return ""
    why = f" ({decision.why})" if decision.why else ""
    return f"rejected by {decision.by}{why}: "


def standing(claim: Support, names: Mapping[str, str]) -> str:
    """Return "alleged, according to Jo: ", or "" for what the article says in its own voice."""
    speaker = f", according to {names.get(claim.speaker, claim.speaker)}" if claim.speaker else ""
    if claim.factuality is Factuality.ASSERTED and not speaker:
        return ""
    return f"{claim.factuality.value}{speaker}: "


def source_words(claim: Support, sources: Mapping[str, Source]) -> str:
    """Return title, publisher and date of the article, as far as they are known."""
    source = sources.get(claim.sentence.article)
    if source is None:
        return claim.sentence.article
    published = source.published.isoformat() if source.published else "undated"
    return ", ".join(filter(None, (source_name(source), source.publisher, published)))
