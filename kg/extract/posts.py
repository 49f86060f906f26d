"""Posts: who holds which, where, since when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.annotate.word_lists import name_rules
from kg.extract.confidence import confidence
from kg.extract.phrases.ended import has_ended, term, term_dates
from kg.extract.phrases.holders import holders
from kg.extract.phrases.parts import bodies_of, parts
from kg.extract.phrases.post_bodies import may_be_in, may_follow, shared_out, wider
from kg.extract.phrases.post_neighbours import neighbours
from kg.extract.phrases.post_places import post_places
from kg.extract.phrases.post_titles import (
    begins_another,
    is_over,
    post_entry,
    title_of,
    title_start,
)
from kg.extract.phrases.predicated import succeeded
from kg.extract.phrases.title_words import LEADS, leading, leads_whole
from kg.extract.sentence.times import TimeExpression
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.stances.post_stance import is_left, post_stance, standing
from kg.model import Claim, Form, Mention, Span, Stance, Token, Value
from kg.ontology import Entry

NAME = "posts"
# Being in a party is membership, whatever the post there.
AFFILIATION = {"kg:PoliticalParty": "schema:memberOf"}


def extract(view: View) -> Iterator[Claim]:
    """Claims of the post (an org:Membership) and of the relation that it implies."""
    for trigger in view.triggers.values():
        entry = post_entry(trigger)
        if entry is not None and not begins_another(view, trigger):
            yield from _post(view, trigger, entry)


@dataclass(frozen=True, slots=True)
class _Post:
    """One holder of one post in one place (None: it says none), as a sentence tells it; `title`
    is where its words stand."""

    mention: Mention
    title: Span
    entry: Entry
    holder: Mention
    place: Mention | None
    verb: Token | None
    stance: Stance


def _post(view: View, trigger: Trigger, entry: Entry) -> Iterator[Claim]:
    start = title_start(view, trigger)
    found, places = _parties(view, trigger, entry, start)
    span = view.span(start, trigger.end)
    title = title_of(view, trigger, span)
    over = is_over(view, trigger, title)
    partial = parts(view, trigger, entry, "post")
    places = places or bodies_of(view, partial)
    own = shared_out(view, trigger, entry, [holder for holder, _ in found], places)
    yield from _predecessors(view, trigger, entry, span, places)
    for holder, verb in found:
        if verb is not None and not places and verb.lemma not in name_rules()["making"]:
            continue  # "is an officer": what somebody is, but no post anywhere
        head = trigger.head.start if len(found) == 1 else holder.head
        mine, time = own[holder], _term(view, trigger, verb)
        for place in mine or (None,):
            # "director of A and B": two posts, told apart by how far their words reach.
            where = span if place is None or len(mine) == 1 else _around(span, place.span)
            mention = Mention(where, "org:Membership", title, Form.POST, head)
            seen = post_stance(view, trigger.head, verb)
            post = _Post(mention, span, entry, holder, place, verb, seen)
            yield from _membership(view, post)
            yield from _dates(view, post, time)
            ended = is_left(view, verb) or has_ended(view, time, verb, name_rules()["making"])
            if not (over or ended):
                leads = not partial and leads_whole(view, start, trigger)
                yield from _relation(view, post, trigger.head, leads=leads)


def _predecessors(
    view: View, trigger: Trigger, entry: Entry, title: Span, places: list[Mention]
) -> Iterator[Claim]:
    """ "Will succeed Rossi as director": Rossi is or was one, whatever comes of it."""
    words = title_of(view, trigger, title).removeprefix("new ")
    for token, verb in succeeded(view, trigger.head):
        for holder in (m for m in view.refer(token)[:1] if view.fits(m, "kg:Person")):
            mention = Mention(title, "org:Membership", words, Form.POST, holder.head)
            seen = standing(view, verb)
            for place in places or (None,):
                yield from _membership(
                    view, _Post(mention, title, entry, holder, place, None, seen)
                )


def _parties(
    view: View, trigger: Trigger, entry: Entry, start: int
) -> tuple[list[tuple[Mention, Token | None]], list[Mention]]:
    """The holders with the verbs that say so, and what the post is in: by the parse, else by what
    stands beside the title, which begins at token `start`."""
    found = [(m, verb) for m, verb in holders(view, trigger.head) if view.fits(m, "kg:Person")]
    places = post_places(view, trigger, entry)
    beside = neighbours(view, start, trigger.end) if not (found and places) else None
    if beside is None:
        return found, places
    found = found or [(beside.holder, None)]
    if not places and beside.body and found[0][0] == beside.holder and may_follow(entry):
        places = may_be_in(view, entry, [beside.body])
    return found, places


def _around(span: Span, other: Span) -> Span:
    """The span from the first to the last of two."""
    return Span(span.article, min(span.start, other.start), max(span.end, other.end))


def _membership(view: View, post: _Post) -> Iterator[Claim]:
    mention = post.mention
    role = Mention(post.title, "org:Role", mention.text, Form.POST, mention.head)
    parts = [("org:member", post.holder), ("org:role", role)]
    if post.place is not None:
        parts.append(("org:organization", post.place))
    sure = confidence(view, "post", post.holder)
    for predicate, part in parts:
        yield Claim(
            mention, predicate, part, view.sentence.span, NAME, sure, post.stance, post.title
        )


def _dates(view: View, post: _Post, time: TimeExpression | None) -> Iterator[Claim]:
    """Start and end of the post, where it has a term."""
    if time is not None:
        yield from (_date(view, post, name, day, time.span) for name, day in term_dates(time))


def _term(view: View, trigger: Trigger, verb: Token | None) -> TimeExpression | None:
    """The interval that hangs on the title or on its verb."""
    anchors = {t.i for t in view.parse.subtree(trigger.head)}
    if verb is not None:
        anchors |= {t.i for t in view.parse.subtree(verb) if t.pos != "VERB"}
        anchors.add(verb.i)
    return term(view, anchors)


def _date(view: View, post: _Post, predicate: str, day: Value, said: Span) -> Claim:
    sure = confidence(view, "post")
    evidence = view.sentence.span
    return Claim(post.mention, predicate, day, evidence, NAME, sure, post.stance, said)


def _relation(view: View, post: _Post, noun: Token, *, leads: bool) -> Iterator[Claim]:
    """ "X works for Y", "X leads Y": what the post means, as far as the classes allow it; who
    leads a part of Y works for it."""
    place = post.place
    if place is None or post.holder == place:
        return
    for body in wider(view, place, noun):
        yield _related(view, post, "schema:worksFor", body)
    target = view.annotated.antecedents.get(place, place)
    means = post.entry.denotes if leads or post.entry.denotes != LEADS else "schema:worksFor"
    predicate: str | None = AFFILIATION.get(target.kind, means)
    if predicate == LEADS and view.fits(place, "kg:Place"):
        predicate = leading(view.words(post.title))
    if predicate is not None and view.fits(place, view.ontology.predicates[predicate].range):
        yield _related(view, post, predicate, place)


def _related(view: View, post: _Post, predicate: str, place: Mention) -> Claim:
    sure = confidence(view, "post", post.holder, place)
    evidence = view.sentence.span
    return Claim(post.holder, predicate, place, evidence, NAME, sure, post.stance, post.title)
