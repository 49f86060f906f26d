"""What is claimed of each event mention, with entities as keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from kg.model import UNIDENTIFIED, Claim, Factuality, Form, Mention, Value
from kg.resolve.event_words import EventWords, stems, words_of
from kg.resolve.groups import OF_ONE_ARTICLE

Key = tuple[str, ...]
_DOUBTED = frozenset({Factuality.ALLEGED, Factuality.DENIED, Factuality.POSSIBLE})
_TIMES = frozenset({"sem:hasTime", "kg:startTime"})


@dataclass
class Profile:
    """One event mention: what fills its roles, when it was, and how it is told; `said` are
    the stems of what is said, `doubted` if it is only alleged, denied or possible, `supposed` if
    it is only possible."""

    mention: Mention
    words: EventWords
    roles: dict[str, set[Key]] = field(default_factory=lambda: defaultdict(set))
    times: set[str] = field(default_factory=set)
    said: frozenset[str] = frozenset()
    negated: bool = False
    doubted: bool = False
    supposed: bool = False

    @property
    def article(self) -> str:
        """The id of the article."""
        return self.mention.span.article

    @property
    def kind(self) -> str:
        """The class of the event."""
        return self.mention.kind

    def fillers(self, role: str) -> set[Key]:
        """All that fill a role, groups included, which are those of one article."""
        return self.roles.get(role, set())

    def named(self, role: str) -> set[Key]:
        """The named fillers of a role."""
        return {key for key in self.fillers(role) if key[0] not in OF_ONE_ARTICLE}

    def counted(self, role: str) -> set[tuple[str, str]]:
        """(size, noun) of the groups in a role that are counted."""
        groups = (key for key in self.fillers(role) if key[0] == "group")
        return {(key[2], key[-1]) for key in groups if len(key) > 3 and key[2].isdigit()}

    def pooled(self, other: Profile) -> Profile:
        """What is claimed of either, as of this mention."""
        roles = {name: set(keys) for name, keys in self.roles.items()}
        for name, keys in other.roles.items():
            roles.setdefault(name, set()).update(keys)
        return replace(
            self,
            roles=roles,
            times=self.times | other.times,
            said=self.said | other.said,
            doubted=self.doubted and other.doubted,
            supposed=self.supposed and other.supposed,
        )


def profiles(
    claims: Iterable[Claim],
    keys: Mapping[Mention, Key],
    words: Mapping[Mention, EventWords] | None = None,
) -> dict[Mention, Profile]:
    """Event mention -> profile, from the claims about it; `words` as of `event_words`."""
    found: dict[Mention, Profile] = {}
    for claim in claims:
        event = claim.subject
        if event.form is Form.EVENT:
            own = (words or {}).get(event) or words_of(event.text.lower())
            _add(found.setdefault(event, Profile(event, own)), claim, keys)
    return found


def _add(profile: Profile, claim: Claim, keys: Mapping[Mention, Key]) -> None:
    profile.negated |= claim.stance.factuality is Factuality.NEGATED
    if claim.predicate == "rdf:type":
        profile.doubted = claim.stance.factuality in _DOUBTED
        profile.supposed = claim.stance.factuality is Factuality.POSSIBLE
    if isinstance(claim.object, Mention):
        if claim.object in keys and claim.object.kind != UNIDENTIFIED:
            profile.roles[claim.predicate].add(keys[claim.object])
    elif isinstance(claim.object, Value) and claim.predicate in _TIMES:
        profile.times.add(claim.object.text)
    elif isinstance(claim.object, Value) and claim.predicate == "kg:content":
        profile.said |= stems(claim.object.text)
