"""Whether a post or an employment is over, by what stands beside the verb that tells of it."""

from __future__ import annotations

from collections.abc import Collection

from kg.extract.cue_words import cue_words
from kg.extract.sentence.times import TimeExpression
from kg.extract.sentence.view import View
from kg.extract.syntax import is_passive, prepositional
from kg.model import Token, Value

_PRESENT = frozenset({"VBZ", "VBP"})
_HELPERS = ("aux", "auxpass")


def term(view: View, anchors: Collection[int]) -> TimeExpression | None:
    """The interval that hangs on one of some words, None if none does."""
    times = (t for t in view.times if t.anchor.i in anchors and t.value.start != t.value.end)
    return next(times, None)


def term_dates(time: TimeExpression | None) -> list[tuple[str, Value]]:
    """(predicate, day) of the start and the end of an interval, as far as they are told."""
    if time is None:
        return []
    ends = (("schema:startDate", time.value.start), ("schema:endDate", time.value.end))
    return [(predicate, day) for predicate, day in ends if day is not None]


def has_ended(
    view: View,
    time: TimeExpression | None,
    verb: Token | None,
    opening: Collection[str] = (),
) -> bool:
    """True if what a verb tells is over, by the interval `time` or by the words around it; never of
    the verbs `opening`: who was hired for ten years may work there still."""
    if verb is not None and verb.lemma in opening:
        return False
    return _is_run_out(view, time, verb) or (verb is not None and _is_over_with(view, verb))


def _is_run_out(view: View, time: TimeExpression | None, verb: Token | None) -> bool:
    """ "Until 2010", unless the verb is in the present or the end lies ahead of the article."""
    end = time.value.end if time is not None else None
    if end is None or (verb is not None and _is_present(view, verb)):
        return False
    return not _is_ahead(view, end)


def _is_over_with(view: View, verb: Token) -> bool:
    """ "Used to work", "once led", "led it for ten years", "worked there before joining Norvik",
    "had worked there"."""
    above = view.parse.head(verb)
    if verb.dep == "xcomp" and above.lemma == "use" and above.tag == "VBD":
        return True
    if verb.tag == "VBN" and any(t.text == "had" for t in view.parse.below(verb, "aux")):
        return True
    if verb.tag != "VBD":
        return False
    return any(rule(view, verb) for rule in (_once, _for_a_while, _before_another))


def _is_present(view: View, verb: Token) -> bool:
    return any(t.tag in _PRESENT for t in (verb, *view.parse.below(verb, *_HELPERS)))


def _is_ahead(view: View, end: Value) -> bool:
    """True if a time is later than the article, as far as both have a year."""
    published = view.annotated.article.published
    if published is None or end.text.startswith("--"):
        return False
    return end.text > published.isoformat()[: len(end.text)]


def _once(view: View, verb: Token) -> bool:
    formerly = cue_words()["formerly"]
    return any(t.text.lower() in formerly for t in view.parse.below(verb, "advmod"))


def _for_a_while(view: View, verb: Token) -> bool:
    spans = cue_words()["while"]
    return any(t.lemma in spans for t in prepositional(view.parse, verb, "for"))


def _before_another(view: View, verb: Token) -> bool:
    """ "Before joining Norvik", "before she was elected mayor": what came next ended it."""
    below = [t for t in view.parse.below(verb, "prep") if t.text.lower() == "before"]
    marked = view.parse.below(verb, "advcl")
    marked = [c for c in marked if any(t.text.lower() == "before" for t in _marks(view, c))]
    clauses = [*marked, *(c for prep in below for c in view.parse.below(prep, "pcomp"))]
    return any(_enters(view, clause) for clause in clauses)


def _enters(view: View, clause: Token) -> bool:
    words = cue_words()
    if clause.lemma in words["entering"]:
        return clause.tag in {"VBG", "VBD"}
    return clause.lemma in words["beginning"] and is_passive(view.parse, clause)


def _marks(view: View, clause: Token) -> list[Token]:
    return view.parse.below(clause, "mark", "advmod")
