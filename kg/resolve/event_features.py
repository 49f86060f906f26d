"""What two mentions of events share or differ in, and how much it weighs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from kg.resolve.event_conflicts import PLACES, same_time
from kg.resolve.event_context import PLAIN, Context, diffuse_kinds, like_kinds
from kg.resolve.event_people import differ, share
from kg.resolve.event_profiles import Profile
from kg.resolve.tables import rows

# Both sides do it to each other: their names say which dispute or meeting it is.
MUTUAL = ("kg:Dispute", "kg:Agreement", "kg:Negotiation", "kg:Ceasefire", "kg:Marriage")


def features(left: Profile, right: Profile, context: Context) -> Iterator[tuple[str, float]]:
    """(name, weight) of all that says for or against two mentions being one event."""
    weights, _ = table()
    for name, measure in measures(left, right, context):
        yield name, round(weights[name] * measure, 4)


def measures(left: Profile, right: Profile, context: Context) -> Iterator[tuple[str, float]]:
    """(name, how much of it there is, in 0..1) of all that two mentions share or differ in."""
    for name, found in _FEATURES.items():
        measure = found(left, right, context)
        if measure:
            yield name, float(measure)


def _word(left: Profile, right: Profile, _context: Context) -> bool:
    return left.words.stem == right.words.stem


def _synonym(left: Profile, right: Profile, _context: Context) -> bool:
    return left.words.sense == right.words.sense and left.words.stem != right.words.stem


def _class(left: Profile, right: Profile, _context: Context) -> bool:
    return left.kind == right.kind != PLAIN and left.words.sense != right.words.sense


def _common(left: Profile, right: Profile, _context: Context) -> bool:
    """In one article one such word is enough: "the two last met in May" is not "the meeting"."""
    words = left.words, right.words
    common = (any if left.article == right.article else all)(word.common for word in words)
    return common and left.words.sense == right.words.sense


def _diffuse(left: Profile, right: Profile, _context: Context) -> bool:
    return left.kind == right.kind in diffuse_kinds()


def _like(left: Profile, right: Profile, _context: Context) -> bool:
    return frozenset((left.kind, right.kind)) in like_kinds()


def _other_word(left: Profile, right: Profile, context: Context) -> bool:
    """Neither word nor kind: "was placed on the list" and "sprained a knee" share who it is."""
    alike = left.words.sense == right.words.sense or left.kind == right.kind != PLAIN
    return not (alike or _like(left, right, context))


def _agents_differ(left: Profile, right: Profile, _context: Context) -> bool:
    apart = left.article != right.article
    return apart and differ(left.named("kg:agent"), right.named("kg:agent"))


def _shared(role: str) -> Callable[[Profile, Profile, Context], bool]:
    """A surname alone is that of whom another article of the story names in full."""

    def found(left: Profile, right: Profile, context: Context) -> bool:
        one_story = context.story(left) == context.story(right)
        alike = one_story and share(left.named(role), right.named(role))
        return alike or bool(left.fillers(role) & right.fillers(role))

    return found


def _place(left: Profile, right: Profile, _context: Context) -> bool:
    return any(left.roles.get(role, set()) & right.roles.get(role, set()) for role in PLACES)


def _time(left: Profile, right: Profile, _context: Context) -> bool:
    return same_time(left.times, right.times)


def _sides(left: Profile, right: Profile, context: Context) -> bool:
    agents = left.named("kg:agent")
    mutual = context.ontology.is_any(left.kind, MUTUAL)
    return mutual and len(agents) > 1 and agents == right.named("kg:agent")


def _count(left: Profile, right: Profile, _context: Context) -> bool:
    return bool(left.counted("kg:affected") & right.counted("kg:affected"))


def _counts_differ(left: Profile, right: Profile, _context: Context) -> bool:
    a, b = left.counted("kg:affected"), right.counted("kg:affected")
    return bool(a and b) and not a & b


def _near(left: Profile, right: Profile, _context: Context) -> float:
    """How much of what stands next to the one stands next to the other too, in 0..1."""
    a, b = left.words.near, right.words.near
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _untyped(left: Profile, right: Profile, _context: Context) -> bool:
    return left.kind == right.kind == PLAIN


def _definite(left: Profile, right: Profile, _context: Context) -> bool:
    """ "the raid" in an article that has told of one."""
    later = max(left, right, key=lambda p: p.mention.span)
    return left.article == right.article and later.words.definite


def _story(left: Profile, right: Profile, context: Context) -> float:
    """Articles that tell one story, unless months lie between them: the next raid reads alike."""
    if left.article == right.article or context.story(left) != context.story(right):
        return 0.0
    return 1.0 - context.apart(left, right)


def _months_apart(left: Profile, right: Profile, context: Context) -> float:
    """The later article means its own news, unless both name the time."""
    return 0.0 if same_time(left.times, right.times) else context.apart(left, right)


_FEATURES: Mapping[str, Callable[[Profile, Profile, Context], float]] = {
    "word": _word,
    "synonym": _synonym,
    "class": _class,
    "common word": _common,
    "diffuse crime": _diffuse,
    "like class": _like,
    "untyped": _untyped,
    "other word": _other_word,
    "agents differ": _agents_differ,
    "affected": _shared("kg:affected"),
    "agent": _shared("kg:agent"),
    "sides": _sides,
    "place": _place,
    "time": _time,
    "count": _count,
    "counts differ": _counts_differ,
    "near": _near,
    "definite": _definite,
    "story": _story,
    "months apart": _months_apart,
}


@lru_cache(maxsize=1)
def table() -> tuple[Mapping[str, float], float]:
    """(feature -> weight, threshold) of the data file."""
    found = {name: float(weight) for name, weight in rows("event_weights.tsv")}
    return found, found.pop("THRESHOLD")


@lru_cache(maxsize=1)
def reasons() -> Mapping[str, str]:
    """Feature -> what it says, in words."""
    return dict(rows("event_reasons.tsv"))
