"""Who did it, where another event of the sentence tells: the attack that killed, the charge.

These are guesses from near words, as in `kg.extract.event_parts.bridging`.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.extract.event_parts.blame import blamed, held_for
from kg.extract.event_parts.causes import blow, orderers, wielders
from kg.extract.event_parts.event import Event
from kg.extract.event_parts.exonerated import is_disowned
from kg.extract.sentence.view import View
from kg.model import Mention

_AGENT = "kg:agent"


def culprits(view: View, event: Event, events: Mapping[int, Event]) -> list[tuple[str, Mention]]:
    """(role, mention) of who did what an attack brought about, or what somebody is charged with."""
    if not _is_open(view, event):
        return []
    attack = blow(view, event.trigger.head)
    found = events[attack.i].fillers(_AGENT) if attack and attack.i in events else []
    found = found or wielders(view, event.trigger.head) or orderers(view, event.trigger.head)
    return [(_AGENT, mention) for mention in found or blamed(view, event, events)]


def suspects(view: View, event: Event, events: Mapping[int, Event]) -> list[tuple[str, Mention]]:
    """(role, mention) of who was arrested or charged in a crime that nobody else is said to have
    done: it is alleged that they did it, whatever is known of the crime."""
    if not _is_open(view, event) or event.bridged:
        return []
    return [(_AGENT, mention) for mention in held_for(view, event, events)]


def _is_open(view: View, event: Event) -> bool:
    """True if somebody may be meant to have done it whom its word does not tell."""
    known = event.has(_AGENT) or is_disowned(view, event.trigger.head)
    return event.takes(_AGENT) and not known
