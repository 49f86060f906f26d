"""Articles that read alike and yet report two things of one kind, as their first sentences say.

"A gunman opened fire in Harwick on Saturday" and, a week later, "A man fired at a crowd in
Millbrook on Friday" share most of their words, and the second may speak of the first. Their news
is what their first sentences tell, on other days.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kg.model import Annotated, BlockKind, Mention
from kg.ontology import Ontology
from kg.resolve.event_context import PLAIN, diffuse_kinds
from kg.resolve.event_profiles import Profile
from kg.resolve.event_statements import ATTRIBUTION

# Days up to which the news of one article may go on in another: a second day of talks.
_GOES_ON = 2
_DAY = len("2026-01-16")


@dataclass(frozen=True, slots=True)
class Lead:
    """What the first sentence of an article tells of: classes of events but for crimes that go
    on and on, and days."""

    kinds: frozenset[str]
    days: frozenset[date]

    def is_other_news(self, other: Lead) -> bool:
        """True if both tell of a thing of one kind, and all days of the one are far from those
        of the other."""
        apart = [abs((a - b).days) for a in self.days for b in other.days]
        return bool(self.kinds & other.kinds and apart) and min(apart) > _GOES_ON


def leads(
    found: Sequence[Annotated], profiles: Mapping[Mention, Profile], ontology: Ontology
) -> dict[str, Lead]:
    """Article id -> its lead; articles without a sentence have none."""
    told: dict[str, list[Profile]] = {}
    for mention, profile in profiles.items():
        told.setdefault(mention.span.article, []).append(profile)
    return {
        one.article.id: _lead(_in_first_sentence(one, told.get(one.article.id, [])), ontology)
        for one in found
    }


def _in_first_sentence(one: Annotated, told: Sequence[Profile]) -> list[Profile]:
    prose = (s.span for s in one.sentences if s.block is BlockKind.PARAGRAPH)
    first = next(prose, None)
    return [p for p in told if first and first.start <= p.mention.span.start < first.end]


def _lead(told: Sequence[Profile], ontology: Ontology) -> Lead:
    kinds = frozenset(p.kind for p in told if not ontology.is_a(p.kind, ATTRIBUTION))
    days = (time[:_DAY] for p in told for time in p.times if len(time) >= _DAY)
    return Lead(kinds - {PLAIN} - diffuse_kinds(), frozenset(map(date.fromisoformat, days)))
