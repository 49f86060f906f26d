"""What a court has found, though its word alone would only allege it: "convicted on charges of"."""

from __future__ import annotations

from kg.annotate.word_lists import name_rules
from kg.extract.cue_words import cue_words
from kg.extract.frames.event_entry import event_entry
from kg.extract.sentence.view import View
from kg.extract.syntax import prepositional
from kg.model import Token


def is_proven(view: View, charge: Token) -> bool:
    """ "Convicted on charges of fraud", "found guilty of two counts of fraud"."""
    prep = view.parse.head(charge)
    if charge.lemma not in cue_words()["charging"] or charge.dep != "pobj":
        return False
    verb = view.parse.head(prep)
    entry = event_entry(view, view.triggers.get(verb.i)) if prep.dep == "prep" else None
    return entry is not None and entry.denotes == "kg:Conviction" and entry.complement is None


def is_term(view: View, verb: Token) -> bool:
    """ "Jailed for life for murder", "jailed for ten years": a court has said so."""
    if verb.lemma not in cue_words()["jailing"]:
        return False
    terms = prepositional(view.parse, verb, "for")
    return any(t.lemma in name_rules()["term"] for t in terms)
