"""What brings an event about: "a Rhodanian strike killed nine", "killed in their strike".

Who attacked is not named beside the killing: that it is them is a guess from near words, as in
`kg.extract.event_parts.bridging`.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.cue_words import cue_words
from kg.extract.frames.event_entry import event_entry
from kg.extract.sentence.view import View
from kg.extract.stances.stance import stance
from kg.extract.syntax import by_agents, expand, fillers, possessors, prepositional, subjects
from kg.model import Factuality, Mention, Token
from kg.ontology import Entry

# What one side does to another; in a clash each side may have done it.
_BLOWS = ("kg:Attack", "kg:Bombing", "kg:Assault", "kg:Raid")
_WITHIN = ("in", "during")
_ORDERED = frozenset({"on", "at", "under", "upon", "by"})
_GIVEN = ("of", "from", "by")
# "Fired the shots that killed her", "the shots that killed her were fired by Rossi".
_PUT_TO_USE = frozenset({"dobj", "nsubjpass"})
_ORDERS = frozenset({"order", "behest", "hand", "instruction", "command"})


def causes(view: View, verb: Token) -> list[Token]:
    """The event nouns that do what a verb says, or in which it is done; [] for other words."""
    if verb.pos != "VERB" or not any(t.head.pos == "NOUN" for t in view.triggers.values()):
        return []
    within = (t for marker in _WITHIN for t in fillers(view.parse, verb, "prepositional", marker))
    return [t for t in (*subjects(view.parse, verb), *within) if _is_event(view, t)]


def blow(view: View, verb: Token) -> Token | None:
    """The attack that does what a verb says, else None.

    One that is only alleged makes nobody the cause of what did happen.
    """
    told = {Factuality.ASSERTED, stance(view, verb).factuality}
    for noun in causes(view, verb):
        entry = event_entry(view, view.triggers.get(noun.i))
        if entry is not None and is_blow(view, entry) and stance(view, noun).factuality in told:
            return noun
    return None


def wielders(view: View, verb: Token) -> list[Mention]:
    """Who "fired the shots that killed nine", whose bullets did, and who planted the bomb by which
    nine were killed; [] for other words, and if it is less sure who fired than that it killed."""
    for weapon in subjects(view.parse, verb) if verb.pos == "VERB" else ():
        act = view.parse.head(weapon)
        if (
            verb.dep == "relcl"
            and weapon.dep in _PUT_TO_USE
            and act.lemma in cue_words()["wielding"]
        ):
            return _if_sure(view, verb, act, subjects(view.parse, act))
        for fired in view.parse.below(weapon, "acl"):
            if fired.lemma in cue_words()["wielding"] and by_agents(view.parse, fired):
                return _if_sure(view, verb, fired, by_agents(view.parse, fired))
        if weapon.lemma in cue_words()["weapon"]:
            owners = possessors(view.parse, weapon)
            return [m for t in owners for m in view.refer(t) if view.fits(m, "kg:Actor")]
    return []


def _if_sure(view: View, verb: Token, act: Token, doers: Sequence[Token]) -> list[Mention]:
    told = {Factuality.ASSERTED, stance(view, verb).factuality}
    sure = stance(view, act).factuality in told
    return [m for t in doers for m in view.refer(t)] if sure else []


def orderers(view: View, verb: Token) -> list[Mention]:
    """Who had it done, or did it: "killed on the orders of Rossi", "on Rossi's orders", "at the
    hands of Rossi"; [] for other words."""
    parse = view.parse
    preps = [p for p in parse.below(verb, "prep") if p.text.lower() in _ORDERED]
    orders = [o for p in preps for o in parse.below(p, "pobj") if o.lemma in _ORDERS]
    tops = [t for o in orders for word in _GIVEN for t in prepositional(parse, o, word)]
    tops += [t for o in orders for t in possessors(parse, o)]
    found = (m for top in tops for t in expand(parse, top) for m in view.refer(t))
    return [m for m in found if view.fits(m, "kg:Actor")] if verb.pos == "VERB" else []


def is_blow(view: View, entry: Entry) -> bool:
    """True for what one side does to another: an attack, and no clash."""
    return view.ontology.is_any(entry.denotes, _BLOWS)


def _is_event(view: View, noun: Token) -> bool:
    return noun.pos == "NOUN" and event_entry(view, view.triggers.get(noun.i)) is not None
