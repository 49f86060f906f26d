"""Which bodies and places a post may be in, and whose each is."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.nouns import takes_demonym
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View, is_demonym
from kg.extract.syntax import possessors, prepositional
from kg.model import Form, Mention, Token
from kg.ontology import Entry

# Nobody leads them or works for them: "Europe's youngest minister".
_PARTS_OF_THE_WORLD = "world:"
# Places that have people at work for them, as their names tell.
_AUTHORITIES = (" County", " Parish", " Township", " Borough")


def shared_out(
    view: View,
    trigger: Trigger,
    entry: Entry,
    people: Sequence[Mention],
    places: list[Mention],
) -> dict[Mention, list[Mention]]:
    """Holder -> what their post is in: all places where one post is told of, and each its own of
    "ministers Rossi of Malta and Lund of Norway"."""
    if len(people) < 2:
        return dict.fromkeys(people, places)
    behind = {
        holder: may_be_in(view, entry, named_behind(view, view.head_of(holder)))
        for holder in people
    }
    if len(behind) > 1 and all(behind.values()):
        return behind
    return {holder: _in_order(trigger, people, holder, places) for holder in people}


def _in_order(
    trigger: Trigger, people: Sequence[Mention], holder: Mention, places: list[Mention]
) -> list[Mention]:
    """Of "the presidents of Malta and Norway, Rossi and Lund" the one place of each."""
    if not places or trigger.head.tag not in {"NNS", "NNPS"}:
        return places
    if places[0].span.start > people[0].span.end:
        return [p for p in places if p.span.start > holder.span.end][:1]
    if len(places) == 1:
        return places
    return [places[people.index(holder)]] if len(places) == len(people) else []


def may_be_in(view: View, entry: Entry, found: Sequence[Mention]) -> list[Mention]:
    """Those of `found` that a post may be in."""
    if _is_profession(entry):
        return [m for m in found if view.fits(m, "kg:Organisation") or _is_served(view, m)]
    kept = [m for m in found if view.fits(m, "kg:Organisation") or view.fits(m, "kg:Place")]
    kept = [m for m in kept if not (m.link or "").startswith(_PARTS_OF_THE_WORLD)]
    kept = [m for m in kept if not any(_is_of(view, m, body) for body in kept)]
    return [m for m in kept if takes_demonym(entry) or not is_demonym(m)]


def _is_of(view: View, place: Mention, body: Mention) -> bool:
    """True for the county of "Graz County Superior Court judge": the post is in the court."""
    town = view.fits(place, "kg:Place") and not view.fits(place, "kg:Country")
    near = 0 <= body.span.start - place.span.end <= 1
    return town and near and view.fits(body, "kg:Organisation")


def wider(view: View, place: Mention, noun: Token) -> list[Mention]:
    """The body that an organisation is in: "a professor in the Faculty of Law at Norvik
    University", "at the School of Law of Norvik University" works for both, and so does "the
    director of the Lund Institute at Norvik University". `noun` is that of the post."""
    if not view.fits(place, "kg:Organisation") or not view.sentence.span.covers(place.span):
        return []
    head = view.head_of(place)
    found = [t for word in ("at", "of") for t in prepositional(view.parse, head, word)]
    found += possessors(view.parse, head) if place.form is Form.NAME else []
    if marker(view, head) == "of":
        found += [t for t in prepositional(view.parse, noun, "at") if t.i > head.i]
    named = [
        m for t in found if not place.span.start <= t.start < place.span.end for m in view.refer(t)
    ]
    return [m for m in named if m.form is Form.NAME and view.fits(m, "kg:Organisation")]


def _is_profession(entry: Entry) -> bool:
    """True for work that is done for an organisation, but not for a place: "a Boston lawyer"."""
    return entry.denotes == "schema:worksFor" and not takes_demonym(entry)


def _is_served(view: View, place: Mention) -> bool:
    """ "A tax collector for Kern County", "an engineer of Kern County": it is the county's own."""
    known = place.form is Form.NAME and place.text.endswith(_AUTHORITIES)
    inside = known and view.sentence.span.covers(place.span)
    return inside and marker(view, view.head_of(place)) in {"for", "of"}


def named_behind(view: View, name: Token) -> list[Mention]:
    """The "Malta" of "Rossi of Malta"."""
    return [m for t in prepositional(view.parse, name, "of") for m in view.refer(t)]


def may_follow(entry: Entry) -> bool:
    """True if what a post is in may stand before it: "the Norvik director"."""
    return any(a.function == "modifier" for f in entry.frames for a in f.arguments)


def marker(view: View, token: Token) -> str:
    """The preposition before a word, or what else it hangs on."""
    return view.parse.head(token).text.lower()
