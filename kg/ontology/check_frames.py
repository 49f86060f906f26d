"""Checks of the lexicon's frames."""

from __future__ import annotations

from collections.abc import Iterator

from kg.ontology.lexicon import FRAME_KINDS, FUNCTIONS, NOTHING, Argument, Frame
from kg.ontology.ontology import Ontology
from kg.ontology.problem import Problem

_SIDES = ("rdf:subject", "rdf:object")


def broken_frames(ontology: Ontology) -> Iterator[Problem]:
    """Frames of no kind, without arguments, or with arguments that nothing can fill."""
    for frame in ontology.frames.values():
        if not frame.kind:
            yield Problem(frame.id, f"one of its types must be {' or '.join(FRAME_KINDS)}")
        if not frame.arguments:
            yield Problem(frame.id, "has no synsem:synArg")
        for argument in frame.arguments:
            messages = (
                *_filled(argument, frame, ontology),
                *_placed(argument),
                *_asked(argument, ontology),
            )
            for message in messages:
                yield Problem(frame.id, message)


def _filled(argument: Argument, frame: Frame, ontology: Ontology) -> Iterator[str]:
    if argument.fills not in ontology.predicates:
        yield f"kg:fills {argument.fills!r}, which kg.ttl lacks"
    elif frame.kind and (argument.fills in _SIDES) == (frame.kind == "event"):
        yield f"kg:fills {argument.fills} does not suit a frame of kind {frame.kind}"


def _placed(argument: Argument) -> Iterator[str]:
    if argument.function not in FUNCTIONS.values():
        yield f"the type {argument.function!r} of an argument is none of {', '.join(FUNCTIONS)}"
    if (argument.function == "prepositional") != bool(argument.marker):
        yield "synsem:marker belongs to lexinfo:PrepositionalAdjunct, and to nothing else"
    if argument.marker and ":" in argument.marker:
        yield f"synsem:marker {argument.marker} is not a preposition of the lexicon"


def _asked(argument: Argument, ontology: Ontology) -> Iterator[str]:
    if argument.asks is None:
        return
    if argument.function not in {"directObject", "prepositional"}:
        yield "kg:asks belongs to lexinfo:DirectObject or PrepositionalAdjunct only"
    if argument.asks not in {*ontology.classes, NOTHING}:
        yield f"kg:asks {argument.asks!r}, which is no class of kg.ttl"
