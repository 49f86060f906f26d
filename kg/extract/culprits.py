"""Who did it, where another event of the sentence tells: the attack that killed, the charge.

These are guesses from near words, as in `kg.extract.bridging`.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.extract.causes import blow
from kg.extract.event import Event
from kg.extract.stance import stance
from kg.extract.view import View
from kg.model import Factuality, Mention

_AGENT = "kg:agent"
# What lays a crime to somebody, if it is neither denied nor only possible.
_LAYING = ("kg:Arrest", "kg:Charge", "kg:Trial", "kg:Conviction", "kg:Sentencing", "kg:Accusation")
_SAID = frozenset({Factuality.ASSERTED, Factuality.REPORTED, Factuality.ALLEGED})


def culprits(view: View, event: Event, events: Mapping[int, Event]) -> list[tuple[str, Mention]]:
    """(role, mention) of who did what an attack brought about, or what somebody is charged with."""
    if not event.takes(_AGENT) or event.has(_AGENT):
        return []
    attack = blow(view, event.trigger.head)
    found = events[attack.i].fillers(_AGENT) if attack and attack.i in events else []
    return [(_AGENT, mention) for mention in found or _accused(view, event, events)]


def _accused(view: View, crime: Event, events: Mapping[int, Event]) -> list[Mention]:
    """ "Charged with murder", "convicted of fraud": a charge makes nobody guilty, so that where it
    does not end in a conviction, the crime must be told as an allegation."""
    if not view.ontology.is_a(crime.entry.denotes, "kg:Crime"):
        return []
    laid = (e for e in events.values() if ("kg:about", crime.mention) in e.roles)
    for event in (e for e in laid if _is(view, e, *_LAYING)):
        alleged = stance(view, crime.trigger.head).factuality is Factuality.ALLEGED
        said = stance(view, event.trigger.head).factuality in _SAID
        if said and (alleged or _is(view, event, "kg:Conviction")):
            return event.fillers("kg:affected")
    return []


def _is(view: View, event: Event, *kinds: str) -> bool:
    return any(view.ontology.is_a(event.entry.denotes, kind) for kind in kinds)
