"""Relations that the lexicon expresses with a verb or a relational noun."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.confidence import confidence
from kg.extract.cue_words import cue_words
from kg.extract.phrases.ended import has_ended, term, term_dates
from kg.extract.phrases.post_titles import is_former
from kg.extract.phrases.sites import OF_SITES, is_given, is_given_up, is_moved
from kg.extract.relation_pairs import joined_pairs
from kg.extract.sentence.times import TimeExpression
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.stances.post_stance import is_left, leaves, standing
from kg.extract.stances.stance import naming_stance, phrase_stance, stance
from kg.model import Claim, Form, Mention, Stance, Token, Value
from kg.ontology import Entry, Predicate

NAME = "relations"
# What a "former" or a "once" ends without leaving a post behind.
_ENDING = frozenset(
    {
        "schema:homeLocation",
        "schema:workLocation",
        "schema:owns",
        "schema:parentOrganization",
        *OF_SITES,
    }
)
# What somebody was who did this and does it no longer.
_PAST_TITLES = {
    "kg:leads": "leader",
    "schema:worksFor": "employee",
    "schema:memberOf": "member",
}


def extract(view: View) -> Iterator[Claim]:
    """A claim for each pair of things that fill the two places of a relation."""
    for trigger in view.triggers.values():
        for entry in trigger.entries:
            predicate = view.ontology.predicates.get(entry.denotes)
            if predicate is not None and any(f.kind == "relation" for f in entry.frames):
                yield from _claims(view, trigger, entry, predicate)


def _claims(view: View, trigger: Trigger, entry: Entry, predicate: Predicate) -> Iterator[Claim]:
    time = term(view, {trigger.head.i})
    if _is_no_more(view, trigger, predicate, time):
        return
    name, pairs = joined_pairs(view, trigger, entry, predicate)
    title = _PAST_TITLES.get(name) if entry.pos == "verb" else None
    opening = cue_words()["beginning"]
    left = is_left(view, trigger.head)
    over = title is not None and (left or has_ended(view, time, trigger.head, opening))
    for subject, target in pairs:
        if over and title and isinstance(target, Mention):
            yield from _past_post(view, trigger, title, (subject, target), time)
        else:
            yield _claim(view, trigger, entry, (subject, name, target))


def _is_no_more(
    view: View, trigger: Trigger, predicate: Predicate, time: TimeExpression | None
) -> bool:
    """ "A former resident" lives elsewhere, who "once owned" it does not, a plant that closed is
    gone, and "led Spain to the title" was one of the team."""
    if predicate.curie in _ENDING:
        head = trigger.head
        over = head.pos == "VERB" and has_ended(view, time, head)
        return is_former(view, head) or over or is_given_up(view, head)
    if predicate.curie != "kg:leads" or trigger.head.lemma != "lead":
        return False
    return any(t.text.lower() == "to" for t in view.parse.below(trigger.head, "prep"))


def _claim(
    view: View, trigger: Trigger, entry: Entry, triple: tuple[Mention, str, Mention | Value]
) -> Claim:
    subject, predicate, target = triple
    seen = _stance(view, trigger.head, predicate, subject)
    span = view.span(trigger.start, trigger.end)
    sure = confidence(view, f"relation {entry.pos}", subject, target)
    return Claim(subject, predicate, target, view.sentence.span, NAME, sure, seen, span)


def _stance(view: View, word: Token, predicate: str, subject: Mention) -> Stance:
    """A building is where it is, whatever is done to it, but not where its owner will take it."""
    if predicate in OF_SITES and is_given(view, word, subject):
        return phrase_stance(view, word)
    if predicate in OF_SITES and is_moved(view, word):
        return stance(view, word)
    return standing(view, word) if leaves(view, word) else naming_stance(view, word)


def _past_post(
    view: View,
    trigger: Trigger,
    title: str,
    parties: tuple[Mention, Mention],
    time: TimeExpression | None,
) -> Iterator[Claim]:
    """ "Worked for Norvik until 2010": a membership with its end, and no tie of today."""
    holder, body = parties
    title = "member" if view.fits(body, "kg:PoliticalParty") else title
    span = view.span(trigger.start, trigger.end)
    post = Mention(span, "org:Membership", title, Form.POST, holder.head)
    parts: list[tuple[str, Mention | Value]] = [("org:member", holder), ("org:organization", body)]
    parts += term_dates(time)
    sure, seen = confidence(view, "post", holder), naming_stance(view, trigger.head)
    for predicate, part in parts:
        yield Claim(post, predicate, part, view.sentence.span, NAME, sure, seen, span)
