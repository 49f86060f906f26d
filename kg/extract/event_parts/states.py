"""Who is in the midst of an event: "the suspects are in custody", "he was among the dead"."""

from __future__ import annotations

from collections.abc import Callable

from kg.extract.frames.fitting import fitting
from kg.extract.sentence.view import View
from kg.extract.syntax import expand, subjects
from kg.model import Mention, Token
from kg.ontology import Entry

_BEING = frozenset({"be", "remain", "stay"})


def in_state(view: View, noun: Token, entry: Entry) -> list[tuple[str, Mention]]:
    """(role, mention) of the subject of "is in", in the role that "of" gives the noun."""
    prep = view.parse.head(noun)
    verb = view.parse.head(prep)
    role = _ROLES.get(prep.text.lower(), _nobody)(entry)
    if noun.dep != "pobj" or verb.lemma not in _BEING or not role:
        return []
    tops = [t for top in subjects(view.parse, verb) for t in expand(view.parse, top)]
    return [(role, mention) for top in tops for mention in fitting(view, top, role)]


def _own(entry: Entry) -> str | None:
    """The role of the "suspects" both in "custody of the suspects" and in "the suspects' custody";
    None where the two differ, or in "his attack", which he makes."""
    arguments = [a for frame in entry.frames for a in frame.arguments]
    of = {a.fills for a in arguments if a.marker == "of"}
    own = {a.fills for a in arguments if a.function == "possessive"}
    return next(iter(sorted(of & own)), None)


def _subject(entry: Entry) -> str | None:
    """The role of whoever is said to be dead or injured."""
    arguments = (a for frame in entry.frames for a in frame.arguments)
    return next((a.fills for a in arguments if a.function == "subject"), None)


def _nobody(_entry: Entry) -> None:
    return None


# What stands before the word for the event -> the role of whom that is said.
_ROLES: dict[str, Callable[[Entry], str | None]] = {"in": _own, "on": _own, "among": _subject}
