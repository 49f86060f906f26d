"""The open relation: a verb between two named things that no predicate covers."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.confidence import confidence
from kg.extract.sentence.view import View
from kg.extract.stances.stance import stance
from kg.extract.syntax import direct_objects, expand, subjects
from kg.model import Claim, Factuality, Form, Mention, Token

NAME = "open"
PREDICATE = "kg:relatedTo"
# A verb without meaning to kg is not worth a doubt.
KEPT = frozenset({Factuality.ASSERTED, Factuality.REPORTED})
_EMPTY = frozenset({"be", "have", "do", "become", "include", "say", "get", "go", "make"})


def extract(view: View) -> Iterator[Claim]:
    """A claim for each verb, outside the lexicon, whose subject and object are both named."""
    for verb in view.parse.tokens:
        if verb.pos != "VERB" or verb.i in view.triggers or verb.lemma in _EMPTY:
            continue
        seen = stance(view, verb)
        if seen.factuality not in KEPT:
            continue
        for subject in _named(view, subjects(view.parse, verb)):
            for target in _named(view, _objects(view, verb)):
                if subject.text != target.text:
                    sure = confidence(view, "open", subject, target)
                    span = view.span(verb.i, verb.i + 1)
                    yield Claim(
                        subject, PREDICATE, target, view.sentence.span, NAME, sure, seen, span
                    )


def _objects(view: View, verb: Token) -> list[Token]:
    found = direct_objects(view.parse, verb)
    if found:
        return found
    return [o for p in view.parse.below(verb, "prep") for o in view.parse.below(p, "pobj")]


def _named(view: View, tokens: list[Token]) -> list[Mention]:
    found = [m for t in tokens for member in expand(view.parse, t) for m in view.refer(member)]
    return [m for m in dict.fromkeys(found) if m.form is Form.NAME]
