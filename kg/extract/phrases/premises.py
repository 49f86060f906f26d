"""The place that unnamed premises are in: "born in a cabin in Graz", "in exile in Graz"."""

from __future__ import annotations

from kg.extract.frames.fitting import known
from kg.extract.frames.role_fillers import object_nouns
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.syntax import prepositional
from kg.model import Mention, Token
from kg.ontology import Entry

# "In a room in a hotel in Graz" goes through two nouns.
_MOST = 2


def places_around(view: View, trigger: Trigger, entry: Entry) -> list[Mention]:
    """The named places that the unnamed objects of a relation are in; [] if none is named."""
    nouns = object_nouns(view, trigger, entry, "relation")
    return list(dict.fromkeys(m for noun in nouns for m in _outside(view, noun, _MOST)))


def _outside(view: View, noun: Token, steps: int) -> list[Mention]:
    inside = [t for marker in ("in", "at") for t in prepositional(view.parse, noun, marker)]
    named = [m for t in inside for m in known(view, t) if view.fits(m, "kg:Place")]
    if named or steps == 1:
        return named
    nouns = (t for t in inside if t.pos == "NOUN")
    return next((found for t in nouns if (found := _outside(view, t, steps - 1))), [])
