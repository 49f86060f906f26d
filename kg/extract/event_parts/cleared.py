"""Who is spared: "not accused of killing Rossi" and "not convicted of it" make nobody a killer."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.event_parts.blame import FINDINGS
from kg.extract.frames.event_entry import event_entry
from kg.extract.sentence.view import View
from kg.extract.stances.negation import is_negated
from kg.extract.stances.own_signs import marked
from kg.extract.stances.speakers import introducing
from kg.extract.syntax import direct_objects
from kg.model import Mention, Token


def cleared(view: View, word: Token) -> frozenset[Mention]:
    """Those of whom a word above `word` says that it is not held against them; else none."""
    spared = (verb for verb in _above(view, word) if is_negated(view, verb))
    return frozenset(
        mention
        for verb in spared
        if _holds_against(view, verb)
        for token in direct_objects(view.parse, verb)
        for mention in (*view.at.get(token.i, ()), *view.refer(token))
    )


def hedged(view: View, verb: Token) -> frozenset[Mention]:
    """Those by whom it was done "apparently" or "allegedly", though it was done; else none."""
    by = (t for t in view.parse.below(verb, "agent", "prep") if t.text.lower() == "by")
    doubted = (t for t in by if _is_hedged(view, t))
    tops = (top for t in doubted for top in view.parse.below(t, "pobj"))
    return frozenset(m for t in tops for m in (*view.at.get(t.i, ()), *view.refer(t)))


def _is_hedged(view: View, by: Token) -> bool:
    """True behind such an adverb, and a comma if it hangs on another word."""
    before, first = view.parse.tokens[by.i - 1], view.parse.tokens[by.i - 2]
    own = before.pos == "ADV" and (before.head == by.i or first.text == ",")
    return own and next(marked(view, before), None) is not None


def _above(view: View, word: Token) -> Iterator[Token]:
    """The verbs above a word within its own clause."""
    for governor in view.parse.ancestors(word):
        if word.dep == "relcl":
            return
        if governor.pos == "VERB":
            yield governor
        word = governor


def _holds_against(view: View, verb: Token) -> bool:
    """True for "accuse", "suspect" and "arrest", and for what courts find."""
    entry = introducing(view, verb)
    if entry is not None and entry.complement == "kg:Alleged":
        return True
    found = event_entry(view, view.triggers.get(verb.i))
    return found is not None and view.ontology.is_any(found.denotes, FINDINGS)
