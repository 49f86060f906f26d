"""Nationality: "a Cambodian politician", "the Maltese lawyer X"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.confidence import confidence
from kg.extract.holders import holders
from kg.extract.posts import post_entry, takes_demonym
from kg.extract.stance import stance
from kg.extract.syntax import premodifiers
from kg.extract.triggers import Trigger
from kg.extract.view import View, is_demonym
from kg.model import Claim, Mention

NAME = "nationality"
PREDICATE = "schema:nationality"


def extract(view: View) -> Iterator[Claim]:
    """A claim for each person whom a noun with a demonym describes."""
    for trigger in view.triggers.values():
        person = any(entry.denotes == "kg:Person" for entry in trigger.entries)
        post = post_entry(trigger)
        if person and not (post and takes_demonym(post)):
            yield from _claims(view, trigger)
    yield from _by_demonym(view)


def _by_demonym(view: View) -> Iterator[Claim]:
    """ "X, a Norwegian,", "X is an Italian": the demonym alone."""
    for country in view.mentions:
        token = next(t for t in view.parse.tokens if t.start == country.head)
        if is_demonym(country) and token.dep in {"appos", "attr"}:
            for person, _ in holders(view, token):
                if view.fits(person, "kg:Person"):
                    sure = confidence(view, "structure", person)
                    yield Claim(
                        person,
                        PREDICATE,
                        country,
                        view.sentence.span,
                        NAME,
                        sure,
                        stance(view, token),
                        country.span,
                    )


def _claims(view: View, trigger: Trigger) -> Iterator[Claim]:
    countries = [
        m
        for token in premodifiers(view.parse, trigger.head)
        for m in view.at.get(token.i, ())
        if is_demonym(m)
    ]
    if not countries:
        return
    for person, _ in holders(view, trigger.head):
        if view.fits(person, "kg:Person"):
            for country in countries:
                yield _claim(view, trigger, person, country)


def _claim(view: View, trigger: Trigger, person: Mention, country: Mention) -> Claim:
    sure = confidence(view, "structure", person)
    span = view.span(trigger.start, trigger.end)
    seen = stance(view, trigger.head)
    return Claim(person, PREDICATE, country, view.sentence.span, NAME, sure, seen, span)
