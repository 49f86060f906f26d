"""Where and when an event is: what hangs on its own words, else on the clauses around them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from kg.extract.cue_words import cue_words
from kg.extract.event_parts.causes import causes
from kg.extract.frames.event_entry import event_entry
from kg.extract.frames.fitting import fitting
from kg.extract.sentence.times import TimeExpression, time_values
from kg.extract.sentence.view import View
from kg.extract.stances.speakers import is_statement
from kg.extract.syntax import fillers
from kg.model import Form, Mention, Token, Value

# Prepositions that place any event; frames may give others.
PLACE_MARKERS = ("in", "at", "near", "across", "outside", "inside", "within", "around", "on")
_GOVERNED = frozenset({"nsubj", "nsubjpass", "dobj"})
# "When" and "as", not "after": what came before may have been elsewhere.
_MOMENT = frozenset({"when", "as", "while"})
_SUBJECTS = ("nsubj", "nsubjpass")


def places(view: View, words: Sequence[Token], taken: Collection[object]) -> list[Mention]:
    """The named places that hang on the words or on what these lead to, else on a clause or
    event that shares their scene."""
    own = _nearest(view, words, taken)
    around = [v for word in words for v in _around(view, word)] if not own else []
    return own or _nearest(view, around, taken)[:1]


def _nearest(view: View, words: Sequence[Token], taken: Collection[object]) -> list[Mention]:
    """The places that hang on the words, else on what these lead to."""
    own = [m for word in words for m in _places(view, word, taken)]
    beyond = [t for word in words for t in _led_to(view, word)] if not own else []
    return list(dict.fromkeys(own or [m for t in beyond for m in _places(view, t, taken)]))


def _places(view: View, word: Token, taken: Collection[object]) -> Iterator[Mention]:
    for marker in PLACE_MARKERS:
        for place in fillers(view.parse, word, "prepositional", marker):
            for mention in fitting(view, place, "sem:hasPlace"):
                if mention.form is Form.NAME and mention not in taken:
                    yield mention


def _led_to(view: View, word: Token) -> list[Token]:
    """The "bus" of "an attack on a bus in Graz"."""
    parse = view.parse
    found = (t for prep in parse.below(word, "prep") for t in parse.below(prep, "pobj"))
    return [t for t in found if parse.below(t, "prep")]


def times(view: View, words: Sequence[Token], *, ahead: bool) -> list[tuple[str, Value]]:
    """(predicate, value) of the time that hangs on the words, on their clause, or on a clause
    joined to it by "and".

    With `ahead`, for what is planned, a day without a year is the next one.
    """
    anchors = {t.i for word in words for t in _clause(view, word)}
    joined = {t.i for word in words for v in _joined(view, word) for t in _clause(view, v)}
    found = [time for time in view.times if time.anchor.i in anchors]
    found = found or [time for time in view.times if time.anchor.i in joined]
    found = found or [time for word in words for time in _when(view, word)]
    return [pair for t in found[:1] for pair in time_values(t.ahead if ahead else t.value)]


def _clause(view: View, word: Token) -> list[Token]:
    """The word, the verb that it is subject or object of, and a verb's own plain subject."""
    if word.pos == "NOUN":
        above = view.parse.head(word)
        return [word, above] if word.dep in _GOVERNED and not _is_later(view, word) else [word]
    own = view.parse.below(word, *_SUBJECTS)
    return [word, *(t for t in own if t.i not in view.triggers or t.i in view.at)]


def _is_later(view: View, noun: Token) -> bool:
    """ "Lifted the ban on Monday", "condemned the raid on Monday": the time is that of the verb."""
    verb = view.parse.head(noun)
    if noun.dep not in {"dobj", "nsubjpass"}:
        return False
    entry = event_entry(view, view.triggers.get(verb.i))
    # What "was brokered" or "was filed" in May is of May, what "was condemned" then is not.
    apart = entry is not None and (noun.dep == "dobj" or is_statement(view, entry))
    return apart or verb.lemma in cue_words()["after"]


def _when(view: View, verb: Token) -> list[TimeExpression]:
    """The time before "when": "in March, when police raided it"."""
    if not any(t.text.lower() == "when" for t in view.parse.below(verb, "advmod")):
        return []
    start = view.parse.head(verb).start
    return [time for time in view.times if time.span.start <= start < time.span.end]


def _joined(view: View, verb: Token) -> list[Token]:
    """Verbs that share the subject: "was arrested on Monday and charged"."""
    parse = view.parse
    below = [t for t in parse.below(verb, "conj") if not parse.below(t, *_SUBJECTS)]
    shared = verb.dep == "conj" and not parse.below(verb, *_SUBJECTS)
    return [*([parse.head(verb)] if shared else []), *below]


def _around(view: View, word: Token) -> list[Token]:
    """What tells of the same moment: "a bomb went off in Graz, killing two", "two were killed when
    a bomb went off in Graz", "a blast in Graz killed two"."""
    head = view.parse.head(word)
    if word.pos == "NOUN":
        return [head] if word.dep in _GOVERNED and head.pos == "VERB" else []
    above = [head] if word.dep == "advcl" and word.tag == "VBG" and head.pos == "VERB" else []
    return [*above, *causes(view, word), *_at_that_moment(view, word)]


def _at_that_moment(view: View, verb: Token) -> list[Token]:
    """The verbs of the clauses with "when" or "as" below a verb."""
    return [
        clause
        for clause in view.parse.below(verb, "advcl")
        if any(t.text.lower() in _MOMENT for t in view.parse.below(clause, "advmod", "mark"))
    ]
