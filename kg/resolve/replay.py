"""What people decided, done again on fresh identities.

A decision names words of articles, so it finds its entity whatever that is called by now. What
it cannot find any more is reported, and stays in the ledger.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.ledger import Action, Anchor, Reference, Ruling
from kg.model import Form, Mention, Span
from kg.ontology import Ontology
from kg.resolve.decisions import Numbered, decision_iri
from kg.resolve.event_identity import event_key
from kg.resolve.identities import Table, spans
from kg.resolve.iris import segment
from kg.resolve.keys import family
from kg.resolve.profile import Key

EVENTS = ("kg:Event", "kg:ClaimedEvent", "kg:Standpoint", "kg:ClaimedStandpoint")


class NotThereError(Exception):
    """A decision is about something that these articles do not hold; the message says what."""


@dataclass
class Replay:
    """Applies rulings to `table`; `lost` pairs the number of a ruling with why it did nothing.

    `targets` leads from a mention to the one that it stands for: they stay together.
    """

    table: Table
    targets: Mapping[Mention, Mention]
    ontology: Ontology
    base: str
    lost: list[tuple[int, str]] = field(default_factory=list)

    def entities(self, rulings: Iterable[Numbered]) -> None:
        """Apply what is decided of people, organisations, places and groups."""
        self._apply(pair for pair in rulings if not self.is_of_event(pair[1]))

    def events(self, rulings: Iterable[Numbered]) -> None:
        """Apply what is decided of events; their mentions must be in the table by now."""
        self._apply(pair for pair in rulings if self.is_of_event(pair[1]))

    def is_of_event(self, ruling: Ruling) -> bool:
        """True if the ruling is about events, or what is said of them."""
        kinds = {reference.kind for reference in ruling.what} & self.ontology.classes.keys()
        return any(self.ontology.is_a(kind, event) for kind in kinds for event in EVENTS)

    def _apply(self, rulings: Iterable[Numbered]) -> None:
        at: dict[Span, list[Mention]] = defaultdict(list)
        for mention in self.table.keys:
            at[mention.span].append(mention)
        for number, ruling in rulings:
            if ruling.action in _DOERS:
                try:
                    key = _DOERS[ruling.action](self, ruling, at)
                except NotThereError as error:
                    self.lost.append((number, str(error)))
                else:
                    self.table.decisions[key].add(decision_iri(self.base, ruling))

    def key(self, reference: Reference, at: Mapping[Span, list[Mention]]) -> Key:
        """The key of the entity that most of its mentions are of now, else the one of its name.

        Raises NotThereError if neither is in these articles.
        """
        keys = self.table.keys
        votes = Counter(keys[m] for a in reference.mentions for m in at.get(a.span, ()))
        if votes:
            return min(votes, key=lambda key: (-votes[key], key))
        if reference.kind not in self.ontology.classes:
            raise NotThereError(f"the ontology has no class {reference.kind} now")
        kind = family(reference.kind, self.ontology)
        named = {
            key
            for mention, key in keys.items()
            if mention.form is Form.NAME
            and mention.text == reference.name
            and family(mention.kind, self.ontology) == kind
        }
        if len(named) != 1:
            found = f"{len(named)} entities are called" if named else "no article names"
            raise NotThereError(f"{found} {reference.name!r} ({reference.kind}) now")
        return next(iter(named))


At = Mapping[Span, list[Mention]]


def _merge(replay: Replay, ruling: Ruling, at: At) -> Key:
    kept, lost = (replay.key(reference, at) for reference in ruling.what)
    if kept == lost:
        names = " and ".join(repr(reference.name) for reference in ruling.what)
        raise NotThereError(f"{names} are one entity already, without this decision")
    replay.table.merge(kept, lost)
    return kept


def _apart(replay: Replay, ruling: Ruling, at: At) -> Key:
    """Two stay two: if the articles have come to make them one, the second leaves again."""
    kept, other = ruling.what
    key = replay.key(kept, at)
    if key != replay.key(other, at):
        return key
    leaving = tuple(anchor for anchor in other.mentions if anchor not in kept.mentions)
    return _leave(replay, kept, leaving, at)


def _confirm(replay: Replay, ruling: Ruling, at: At) -> Key:
    """One stays one: if the articles have come to make several of it, they are joined again."""
    of_event = replay.is_of_event(ruling)
    now = [
        {replay.table.keys[m] for m in at.get(span, ()) if (m.form is Form.EVENT) == of_event}
        for span in spans(ruling.mentions)
    ]
    meant = [keys for keys in now if len(keys) == 1]  # words that two entities share name neither
    if len(meant) < 2:
        name = ruling.what[0].name
        raise NotThereError(f"of the mentions of {name!r} fewer than two are in these articles now")
    kept = replay.key(ruling.what[0], at)
    for other in sorted(set().union(*meant) - {kept}):
        replay.table.merge(kept, other)
    return kept


def _split(replay: Replay, ruling: Ruling, at: At) -> Key:
    return _leave(replay, ruling.what[0], ruling.mentions, at)


def _leave(replay: Replay, reference: Reference, anchors: Sequence[Anchor], at: At) -> Key:
    """Give the mentions at `anchors`, all of one entity, an entity of their own."""
    whole = replay.key(reference, at)
    wanted = spans(anchors)
    inside = replay.table.members(whole)
    leaving = {mention for mention in inside if mention.span in wanted}
    leaving |= {mention for mention in inside if replay.targets.get(mention) in leaving}
    if not leaving or len(leaving) == len(inside):
        which = "none" if not leaving else "no other"
        raise NotThereError(f"{which} of the mentions named is part of {reference.name!r} now")
    key = _split_key(reference, anchors, leaving, replay.ontology)
    if key == whole:  # an event is called by its first mention: then the others leave
        leaving = set(inside) - leaving
        key = _split_key(reference, anchors, leaving, replay.ontology)
    replay.table.split(sorted(leaving, key=_place), key)
    return key


def _split_key(
    reference: Reference,
    anchors: Sequence[Anchor],
    leaving: Iterable[Mention],
    ontology: Ontology,
) -> Key:
    first = min(leaving, key=_place)
    if first.form is Form.EVENT:
        return event_key(first)
    anchor = min(anchors)
    part = segment(reference.kind, ontology)
    return ("split", part, anchor.text, anchor.span.article, str(anchor.span.start))


def _rename(replay: Replay, ruling: Ruling, at: At) -> Key:
    key = replay.key(ruling.what[0], at)
    if key in replay.table.names:
        replay.table.aliases[key].add(replay.table.names[key])
    replay.table.names[key] = ruling.value
    return key


def _link(replay: Replay, ruling: Ruling, at: At) -> Key:
    key = replay.key(ruling.what[0], at)
    replay.table.links[key].add(ruling.value)
    return key


_DOERS: dict[Action, Callable[[Replay, Ruling, At], Key]] = {
    Action.MERGE: _merge,
    Action.APART: _apart,
    Action.CONFIRM: _confirm,
    Action.SPLIT: _split,
    Action.RENAME: _rename,
    Action.LINK: _link,
}


def _place(mention: Mention) -> tuple[Span, int]:
    return mention.span, mention.head
