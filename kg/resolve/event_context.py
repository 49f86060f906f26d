"""What is known beyond two mentions of events, and the classes that say more than their tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from kg.ontology import Ontology
from kg.resolve.event_profiles import Key, Profile
from kg.resolve.tables import rows

PLAIN = "kg:Event"
# Days between two articles up to which they may well report the same news, and from which on what
# happens in the one is no longer news in the other.
_NEWS = 30
_HISTORY = 90


@dataclass(frozen=True)
class Context:
    """What is known beyond the two mentions: ontology, places within places, the story and the
    day of each article."""

    ontology: Ontology
    within: Mapping[Key, frozenset[Key]] = field(default_factory=dict)
    stories: Mapping[str, str] = field(default_factory=dict)
    published: Mapping[str, date] = field(default_factory=dict)

    def story(self, profile: Profile) -> str:
        """The story of a mention's article, the article itself if no other tells it."""
        return self.stories.get(profile.article, profile.article)

    def apart(self, left: Profile, right: Profile) -> float:
        """How surely the articles are too far apart in time for one piece of news, in 0..1; 0 if
        the day of one is not known."""
        days = [self.published.get(profile.article) for profile in (left, right)]
        if days[0] is None or days[1] is None:
            return 0.0
        return min(max((abs((days[0] - days[1]).days) - _NEWS) / (_HISTORY - _NEWS), 0.0), 1.0)

    def around(self, places: set[Key]) -> set[Key]:
        """Places and all that they are known to lie in."""
        return places.union(*(self.within.get(place, frozenset()) for place in places))


@lru_cache(maxsize=1)
def like_kinds() -> frozenset[frozenset[str]]:
    """Pairs of classes that may be one event."""
    found = rows("event_kinds.tsv")
    return frozenset(frozenset((a, b)) for name, a, b in found if name == "like")


@lru_cache(maxsize=1)
def diffuse_kinds() -> frozenset[str]:
    """Classes of crimes that go on and on."""
    return _kinds("diffuse")


@lru_cache(maxsize=1)
def deed_kinds() -> frozenset[str]:
    """Classes of statements that do something by being made."""
    return _kinds("deed")


def _kinds(listed: str) -> frozenset[str]:
    return frozenset(kind for name, kind, _ in rows("event_kinds.tsv") if name == listed)
