"""The body that an unnamed part belongs to: "the research department at Norvik"."""

from __future__ import annotations

from kg.annotate.nouns import noun_at
from kg.extract.cue_words import standing_words
from kg.extract.frames.event_entry import event_entry
from kg.extract.frames.fitting import known
from kg.extract.frames.role_fillers import object_nouns
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.syntax import expand, possessors, premodifiers
from kg.model import Mention, Token
from kg.ontology import Entry

# What leads from a part, or from the work done there, to the body.
_AT = ("at", "for", "in", "with", "within")
# "A trader on the foreign desk of Norvik", "works in the sales department".
_INSIDE = ("in", "on")
# "Vice president for development of new products at Norvik" goes through two nouns.
_MOST = 3


def parts(view: View, trigger: Trigger, entry: Entry, kind: str) -> list[Token]:
    """The unnamed parts, or kinds of work, that a post or relation is in or leads.

    The "department" of "head of the research department at Norvik", the "sales" of "director for
    sales at Norvik". `kind` is that of the frames: "post" or "relation".
    """
    filled = object_nouns(view, trigger, entry, kind)
    inside = [t for t in _behind(view, trigger.head, *_INSIDE) if _is_part(t)]
    return [t for t in dict.fromkeys((*filled, *inside)) if not known(view, t)]


def whole(view: View, noun: Token) -> list[Mention]:
    """The named bodies of "Norvik's legal department", of any other noun []."""
    return bodies_of(view, [noun]) if _is_part(noun) and not known(view, noun) else []


def bodies_of(view: View, nouns: list[Token]) -> list[Mention]:
    """The named bodies that the nearest words below some parts lead to; [] if none is named."""
    return list(dict.fromkeys(m for noun in nouns for m in _bodies(view, noun, _MOST)))


def _bodies(view: View, noun: Token, steps: int) -> list[Mention]:
    """What happens somewhere, and who is there, are no parts of it."""
    if event_entry(view, view.triggers.get(noun.i)) is not None or _is_somebody(view, noun):
        return []
    is_part = _is_part(noun)
    own = [*possessors(view.parse, noun), *premodifiers(view.parse, noun)] if is_part else []
    behind = _behind(view, noun, "of")
    found = [*own, *(behind if is_part else []), *_behind(view, noun, *_AT)]
    named = [m for t in found for m in known(view, t) if view.fits(m, "kg:Organisation")]
    if named or steps == 1:
        return named
    inner = [t for t in (*behind, *found) if t.pos == "NOUN"]
    return next((m for t in inner if (m := _bodies(view, t, steps - 1))), [])


def _is_part(noun: Token) -> bool:
    return noun.lemma in standing_words()["part"]


def _is_somebody(view: View, noun: Token) -> bool:
    entry = noun_at(view.parse.tokens, noun, view.ontology)
    return entry is not None and view.ontology.is_a(entry.denotes, "kg:Person")


def _behind(view: View, noun: Token, *markers: str) -> list[Token]:
    preps = [p for p in view.parse.below(noun, "prep") if p.text.lower() in markers]
    return [t for p in preps for o in view.parse.below(p, "pobj") for t in expand(view.parse, o)]
