"""How a text stands to a post that it tells of."""

from __future__ import annotations

from kg.extract.cue_words import cue_words
from kg.extract.frames.event_entry import event_entry
from kg.extract.sentence.view import View
from kg.extract.stances.introduced import is_held
from kg.extract.stances.speakers import introducing, is_statement
from kg.extract.stances.stance import naming_stance, stance
from kg.model import Factuality, Stance, Token

_LEAVING = frozenset({"kg:Resignation", "kg:Dismissal", "kg:Retirement"})
_UNDONE = frozenset(
    {Factuality.PLANNED, Factuality.POSSIBLE, Factuality.NEGATED, Factuality.DENIED}
)


def post_stance(view: View, noun: Token, verb: Token | None) -> Stance:
    """The stance to a post by its noun, and the verb that says whose it is (None: none does).

    Who may, will or does not leave a post has it; "called her president" is somebody's word.
    """
    if verb is None:
        return naming_stance(view, noun)
    if leaves(view, verb):
        return standing(view, verb)
    return stance(view, noun if _is_opinion(view, verb, noun) else verb)


def standing(view: View, verb: Token) -> Stance:
    """The stance to what was so before a verb ended it, or may, will or did not end it."""
    seen = stance(view, verb)
    return Stance() if seen.factuality in _UNDONE else seen


def is_left(view: View, verb: Token | None) -> bool:
    """True if a verb tells that the post is over: "resigned as director", not "may resign"."""
    if verb is None or not leaves(view, verb):
        return False
    return stance(view, verb).factuality not in _UNDONE


def leaves(view: View, verb: Token) -> bool:
    """Whether a verb is one of giving up a post, or taking it from somebody."""
    if verb.lemma in cue_words()["leaving"]:
        return True
    event = event_entry(view, view.triggers.get(verb.i))
    return event is not None and event.denotes in _LEAVING


def _is_opinion(view: View, verb: Token, noun: Token) -> bool:
    """ "Called him", "described him as", "is regarded as"."""
    entry = introducing(view, verb)
    if entry is not None and is_statement(view, entry):
        return True
    return is_held(verb, noun) or is_held(verb, view.parse.head(noun))
