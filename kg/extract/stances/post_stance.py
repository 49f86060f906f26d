"""How a text stands to a post that it tells of."""

from __future__ import annotations

from kg.extract.frames.event_entry import event_entry
from kg.extract.sentence.view import View
from kg.extract.stances.introduced import is_held
from kg.extract.stances.speakers import introducing, is_statement
from kg.extract.stances.stance import naming_stance, stance
from kg.model import Factuality, Stance, Token

_LEAVING = frozenset({"kg:Resignation", "kg:Dismissal"})
_UNDONE = frozenset({Factuality.PLANNED, Factuality.POSSIBLE, Factuality.NEGATED})


def post_stance(view: View, noun: Token, verb: Token | None) -> Stance:
    """The stance to a post by its noun, and the verb that says whose it is (None: none does).

    Who may, will or does not leave a post has it; "called her president" is somebody's word.
    """
    if verb is None:
        return naming_stance(view, noun)
    seen = stance(view, noun if _is_opinion(view, verb, noun) else verb)
    event = event_entry(view, view.triggers.get(verb.i))
    leaving = event is not None and event.denotes in _LEAVING
    return Stance() if leaving and seen.factuality in _UNDONE else seen


def _is_opinion(view: View, verb: Token, noun: Token) -> bool:
    """ "Called him", "described him as", "is regarded as"."""
    entry = introducing(view, verb)
    if entry is not None and is_statement(view, entry):
        return True
    return is_held(verb, noun) or is_held(verb, view.parse.head(noun))
