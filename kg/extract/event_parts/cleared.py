"""Who is spared: "not accused of killing Rossi" and "not convicted of it" make nobody a killer."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.event_parts.blame import FINDINGS
from kg.extract.frames.event_entry import event_entry
from kg.extract.sentence.view import View
from kg.extract.stances.negation import is_negated
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
