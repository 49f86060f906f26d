"""Which entry of the lexicon is behind a statement, and how each of its places is filled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.explain.cues import Cue, cues
from kg.explain.statement import Place, Statement
from kg.explain.walk import head_of, walk
from kg.extract.frames.event_entry import event_entry
from kg.extract.phrases.holders import holders
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.syntax import fillers
from kg.model import Factuality, Token
from kg.ontology import Argument, Entry


@dataclass(frozen=True, slots=True)
class Filling:
    """How one place of a statement came to be filled.

    `function` is the argument of the frame that the words stand in, None where no frame asks
    for them; `path` leads to them from the word that expresses the statement, "" if there is
    no such word or they stand elsewhere in the article.
    """

    place: Place
    function: str | None
    path: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A statement, the word and entry behind it (None if structure alone is), its fillings, and
    the words that keep it from being a fact, if it is none."""

    statement: Statement
    word: str | None
    entry: Entry | None
    fillings: tuple[Filling, ...]
    cues: tuple[Cue, ...] = ()


def reason(view: View, statement: Statement) -> Reason:
    """Why the sentence of `view` gives a statement, as its parse and the lexicon tell it."""
    head = head_of(view.sentence, statement.trigger) if statement.trigger else None
    trigger = _trigger(view, head)
    entry = _entry(view, trigger, statement)
    found = _fillings(view, head, trigger, entry, statement)
    doubted = head is not None and statement.factuality is not Factuality.ASSERTED
    why = tuple(cues(view, head)) if head is not None and doubted else ()
    return Reason(statement, head.text if head else None, entry, tuple(found), why)


def _trigger(view: View, head: Token | None) -> Trigger | None:
    """The trigger at a word or, as its head may be another word, the one that spans it."""
    if head is None or head.i in view.triggers:
        return view.triggers[head.i] if head else None
    spanning = (t for t in view.triggers.values() if t.start <= head.i < t.end)
    return next(spanning, None)


def _entry(view: View, trigger: Trigger | None, statement: Statement) -> Entry | None:
    """The entry that denotes the predicate or the class, else one whose frames fill the role."""
    entries = trigger.entries if trigger else ()
    denoted = {statement.predicate, statement.kind}
    direct = (entry for entry in entries if entry.denotes in denoted)
    framed = (e for e in entries if any(a.fills == statement.predicate for a in _arguments(e)))
    post = (entry for entry in entries if any(frame.kind == "post" for frame in entry.frames))
    return (
        next(direct, None) or next(framed, None) or event_entry(view, trigger) or next(post, None)
    )


def _arguments(entry: Entry) -> Iterator[Argument]:
    return (argument for frame in entry.frames for argument in frame.arguments)


def _fillings(
    view: View,
    head: Token | None,
    trigger: Trigger | None,
    entry: Entry | None,
    statement: Statement,
) -> Iterator[Filling]:
    relation = entry is not None and entry.denotes == statement.predicate
    roles = ("rdf:subject", "rdf:object") if relation else ("", statement.predicate)
    for place, role in zip((statement.subject, statement.object), roles, strict=True):
        if place.span is None:
            continue
        token = head_of(view.sentence, place.span)
        if token is not None and token == head:
            continue
        function = _function(view, trigger, entry, role, token)
        path = walk(view.parse, head, token) if head and token else ""
        yield Filling(place, function, path)


def _function(
    view: View, trigger: Trigger | None, entry: Entry | None, role: str, token: Token | None
) -> str | None:
    """The argument of the entry's frames that leads to a token in this role."""
    if trigger is None or entry is None or token is None:
        return None
    for argument in _arguments(entry):
        if argument.fills == role and token in _reached(view, trigger, argument):
            return f"{argument.function} {argument.marker or ''}".rstrip()
    return None


def _reached(view: View, trigger: Trigger, argument: Argument) -> list[Token]:
    if argument.function == "holder":
        held = [mention.head for mention, _ in holders(view, trigger.head)]
        return [token for token in view.parse.tokens if token.start in held]
    return fillers(view.parse, trigger.head, argument.function, argument.marker)
