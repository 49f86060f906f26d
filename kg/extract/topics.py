"""Whom and what the words are about that an article ascribes to somebody."""

from __future__ import annotations

from collections.abc import Iterable

from kg.extract.events import find_events
from kg.extract.sentence.view import View
from kg.extract.syntax import expand, subjects
from kg.model import UNIDENTIFIED, Mention, Token


def topics(view: View, clauses: Iterable[Token]) -> list[Mention]:
    """The subjects and objects of clauses, people, things and events, each once."""
    verbs = (verb for clause in clauses for verb in expand(view.parse, clause))
    return list(dict.fromkeys(mention for verb in verbs for mention in _topics(view, verb)))


def _topics(view: View, verb: Token) -> list[Mention]:
    found = [*subjects(view.parse, verb), *view.parse.below(verb, "dobj", "nsubjpass")]
    events = find_events(view)
    told = [events[token.i].mention for token in found if token.i in events]
    mentions = (m for token in found for m in view.refer(token))
    # "They said that he ...": about nobody that is known.
    return [*(m for m in mentions if m.kind != UNIDENTIFIED), *told]
