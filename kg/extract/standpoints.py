"""Standpoints: what somebody thinks, wants, means to do, fears or doubts.

They are no events: nothing need happen. The article tells of them where a word for one has its
holder and the words for what is held beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.events import event_mention
from kg.extract.frames.role_fillers import role_fillers
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.stances.ascribed import Ascribed, claims
from kg.extract.stances.contents import Content, content_words, contents, said, whole_phrase
from kg.extract.stances.negation import lacks
from kg.extract.stances.speakers import saying
from kg.extract.stances.speeches import quotation_at
from kg.extract.stances.stance import stance
from kg.extract.syntax import subjects
from kg.extract.topics import topics
from kg.model import Claim, Token
from kg.ontology import Entry

NAME = "standpoints"
KIND = "kg:Standpoint"
# "I think", "you know": the speaker's own hedge, not news of somebody's mind.
_HEDGING = frozenset({"i", "we", "you", "one", "who", "there", "it"})
# "What they believe" holds no words for it.
_ASKING = frozenset({"what", "which", "who", "whom", "how", "why", "that"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def extract(view: View) -> Iterator[Claim]:
    """Of each standpoint what `kg.extract.stances.ascribed.claims` tells."""
    for trigger in view.triggers.values():
        entry = _entry(view, trigger)
        holders = _holders(view, trigger.head) if entry and _is_told(view, trigger.head) else []
        words = _words(view, trigger, entry) if entry and holders else []
        if entry and words:
            mention = event_mention(view, trigger, entry)
            seen = stance(view, _telling(view, trigger.head))
            about = topics(view, said(view, trigger.head))
            yield from claims(view, Ascribed(mention, holders, words, about), seen, NAME)


def _entry(view: View, trigger: Trigger) -> Entry | None:
    classes = view.ontology.classes
    known = (entry for entry in trigger.entries if entry.denotes in classes)
    return next((entry for entry in known if view.ontology.is_a(entry.denotes, KIND)), None)


def _is_told(view: View, word: Token) -> bool:
    """True outside of quotations, where "I think" is a manner of speaking, and for finite verbs:
    "wanting to leave, he ..." only sets the scene.
    """
    verb = _telling(view, word)
    helped = any(t.tag != "TO" for t in view.parse.below(verb, "aux", "auxpass"))
    finite = word.pos == "NOUN" or verb.tag in _FINITE or helped
    return finite and quotation_at(view, word) is None


def _is_weighed(view: View, verb: Token) -> bool:
    """ "Consider selling it": who weighs doing something believes nothing yet."""
    clauses = view.parse.below(verb, "xcomp")
    return verb.lemma == "consider" and any(c.tag == "VBG" for c in clauses)


def _telling(view: View, word: Token) -> Token:
    """The "is" of "she is certain", else the word itself: "not" and "may" stand there."""
    return view.parse.head(word) if word.pos == "ADJ" else word


def _holders(view: View, word: Token) -> list[Token]:
    """The heads of the phrases for who holds it; none if one of them is the writer or nobody."""
    if word.pos == "ADJ":
        found = subjects(view.parse, view.parse.head(word)) if word.dep == "acomp" else []
    else:
        found = saying(view, word)
    return [] if any(t.text.lower() in _HEDGING or lacks(view, t) for t in found) else found


def _words(view: View, trigger: Trigger, entry: Entry) -> list[Content]:
    """The clause for what is held, else the phrase after it: "wants to leave", "wants a bridge";
    not the "third" of "a third of what they want".
    """
    if _is_weighed(view, trigger.head):
        return []
    found = [c for c in contents(view, trigger.head) if content_words(c).lower() not in _ASKING]
    if found:
        return found
    fillers = role_fillers(view, trigger, entry, "event")
    things = [t for role, t in fillers if role == "kg:content" and t.i > trigger.head.i]
    return [(view, whole_phrase(view, token)) for token in things]
