"""What speaks so clearly against two mentions being one event that nothing outweighs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kg.annotate.nouns import is_relative
from kg.resolve.event_context import PLAIN, Context, like_kinds
from kg.resolve.event_people import differ
from kg.resolve.event_places import elsewhere
from kg.resolve.event_profiles import Profile
from kg.resolve.event_statements import said_apart

_PERSON = "kg:Person"
_PEOPLE = frozenset({_PERSON, "surname"})
SCENE = "sem:hasPlace"
PLACES = (SCENE, "kg:destination", "kg:origin")


def conflict(left: Profile, right: Profile, context: Context) -> str | None:
    """Why two mentions cannot be one event, or None."""
    return next((why for why, test in _CONFLICTS.items() if test(left, right, context)), None)


def unlike(left: str, right: str, context: Context) -> bool:
    """True if no event is of both classes."""
    return not _is_below(left, right, context) and frozenset((left, right)) not in like_kinds()


def _is_below(left: str, right: str, context: Context) -> bool:
    """True if one of two classes is the other or under it."""
    is_a = context.ontology.is_a
    return is_a(left, right) or is_a(right, left)


def _kinds(left: Profile, right: Profile, context: Context) -> bool:
    return unlike(left.kind, right.kind, context)


def _negated(left: Profile, right: Profile, _context: Context) -> bool:
    """What did not happen is no event that did."""
    return left.negated != right.negated


def _times(left: Profile, right: Profile, _context: Context) -> bool:
    return bool(left.times and right.times) and not same_time(left.times, right.times)


def _places(left: Profile, right: Profile, context: Context) -> bool:
    """Where somebody goes to or comes from tells moves apart: nearby is elsewhere there."""
    one_story = context.story(left) == context.story(right)
    for role in PLACES:
        a, b = left.roles.get(role, set()), right.roles.get(role, set())
        apart = a and b and not (context.around(a) & b or context.around(b) & a)
        if apart and (role != SCENE or elsewhere(a, b, one_story)):
            return True
    return False


def _affected(left: Profile, right: Profile, _context: Context) -> bool:
    """Like is compared with like: one report of an attack names who was hit, another the house.
    Of verbs that have no type people only: what else they are done to is often read wrongly,
    and called many things."""
    a, b = left.named("kg:affected"), right.named("kg:affected")
    families = [{_PERSON if key[0] in _PEOPLE else key[0] for key in keys} for keys in (a, b)]
    typed = PLAIN not in (left.kind, right.kind)
    known = typed or all(_PERSON in found for found in families)
    return known and families[0] == families[1] and differ(a, b)


def _relatives(left: Profile, right: Profile, context: Context) -> bool:
    """ "Her husband died" is not the death of a woman whom an article of another story names."""
    if context.story(left) == context.story(right):
        return False
    pairs = ((left, right), (right, left))
    return any(_is_of_relatives(a, context) and b.named("kg:affected") for a, b in pairs)


def _is_of_relatives(profile: Profile, context: Context) -> bool:
    """True if it happens to somebody's relatives, none of whom is named."""
    affected = profile.fillers("kg:affected")
    return bool(affected) and all(is_relative(key[-1], context.ontology) for key in affected)


def _agents(left: Profile, right: Profile, _context: Context) -> bool:
    """People only: the same act is told of "police", of the force and of the state."""
    a, b = (p.named("kg:agent") for p in (left, right))
    people = all(any(key[0] == _PERSON for key in keys) for keys in (a, b))
    return left.article != right.article and people and differ(a, b)


def _unproven(left: Profile, right: Profile, context: Context) -> bool:
    """A crime that somebody is only said to have committed is not the one that is told as a fact,
    unless both are done to the same: else whoever was acquitted of fraud did the next one's."""
    if left.doubted == right.doubted or not context.ontology.is_a(left.kind, "kg:Crime"):
        return False
    doubted, sure = (left, right) if left.doubted else (right, left)
    accused = doubted.named("kg:agent") - sure.named("kg:agent")
    return bool(accused) and not doubted.named("kg:affected") & sure.named("kg:affected")


def _supposed(left: Profile, right: Profile, context: Context) -> bool:
    """ "If the bank is convicted" is not the fine that it got: what is only possible is what
    happened, if at all, where it is of the same kind."""
    return left.supposed != right.supposed and not _is_below(left.kind, right.kind, context)


_CONFLICTS: Mapping[str, Callable[[Profile, Profile, Context], bool]] = {
    "other kind": _kinds,
    "one did not happen": _negated,
    "other time": _times,
    "other place": _places,
    "happens to others": _affected,
    "happens to a relative": _relatives,
    "done by others": _agents,
    "only alleged of somebody": _unproven,
    "only supposed": _supposed,
    "said apart": said_apart,
}


def same_time(left: set[str], right: set[str]) -> bool:
    """Equal, or one a part of the other ("2026" and "2026-01-16")."""
    return any(a.startswith(b) or b.startswith(a) for a in left for b in right)
