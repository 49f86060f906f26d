"""Events: found, with participants, time, factuality and speaker."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.model import Factuality

from .align import align, rows_of
from .finding import Finding, Verdict
from .fold import overlap
from .graph import EVENT
from .naming import Naming
from .rows import GoldArgument, GoldEvent
from .told import Told

_ASSERTED = str(Factuality.ASSERTED)
_ABOUT = "kg:about"

Rows = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class _Match:
    """A row of the list with its event of the graph."""

    naming: Naming
    row: GoldEvent
    event: Told

    def finding(self, measure: str, verdict: Verdict, said: str) -> Finding:
        what = f"{_title(self.row)}: {said}"
        return Finding(measure, self.naming.article.path, verdict, what, self.event.quote)


def events(naming: Naming) -> Iterator[Finding]:
    """Events of an article and all that is compared of those that were found."""
    pairs = align(naming)
    rows = rows_of(pairs)
    matches = [_Match(naming, row, event) for row, event in pairs]
    yield from _missing(naming, {row.id for row, _ in pairs})
    yield from _spurious(naming, [event for _, event in pairs])
    for match in matches:
        yield from _asserted(match)
        if not match.row.optional:
            yield match.finding("events", Verdict.RIGHT, match.event.trigger)
            yield from _arguments(match, rows)
            yield from _stance(match)
            yield from _time(match)


def _missing(naming: Naming, found: set[str]) -> Iterator[Finding]:
    for row in naming.article.events:
        if not row.optional and row.id not in found:
            yield Finding("events", naming.article.path, Verdict.MISSING, _title(row))


def _spurious(naming: Naming, found: Sequence[Told]) -> Iterator[Finding]:
    """Events that no row is; a second mention of one that was found is no other event."""
    known = {event.id for event in found}
    for event in naming.graph.events.get(naming.article.path, ()):
        if event.id not in known:
            what = f"{event.kind} {event.trigger!r}"
            yield Finding("events", naming.article.path, Verdict.SPURIOUS, what, event.quote)


def _asserted(match: _Match) -> Iterator[Finding]:
    if _ASSERTED not in match.row.factualities and _ASSERTED in match.event.factualities:
        said = f"as a fact, not {'/'.join(match.row.factualities)}"
        yield match.finding("events_asserted", Verdict.WRONG, said)


def _arguments(match: _Match, rows: Rows) -> Iterator[Finding]:
    found = {
        (role, node): _names(match.naming, node, rows) for role, node in sorted(match.event.fillers)
    }
    used: set[tuple[str, str]] = set()
    for argument in match.row.arguments:
        right = {key for key, names in found.items() if _fills(argument, key[0], names)}
        used |= right
        said = f"{argument.role} {'/'.join(argument.choices)}"
        if right:
            yield match.finding("arguments", Verdict.RIGHT, said)
        elif set(argument.choices) <= match.naming.article.expected:
            yield match.finding("arguments", Verdict.MISSING, said)
    for (role, node), names in found.items():
        if (role, node) not in used and not _is_neutral(match, role, node, names):
            said = f"{role} {match.naming.graph.entities[node].name}"
            yield match.finding("arguments", Verdict.SPURIOUS, said)


def _fills(argument: GoldArgument, role: str, names: frozenset[str]) -> bool:
    return argument.role == role and any(choice in names for choice in argument.choices)


def _names(naming: Naming, node: str, rows: Rows) -> frozenset[str]:
    """What a filler is in the list: a name, or the ids of rows; nothing if it is not there."""
    if node in rows:
        return rows[node]
    gold = naming.gold(node)
    return frozenset([gold.name] if gold else [])


def _is_neutral(match: _Match, role: str, node: str, names: frozenset[str]) -> bool:
    """True for a filler that is no thing of the list, or that has the list's own words.

    As `kg:about` the list gives events only, and not for every row.
    """
    graph = match.naming.graph
    words = [choice for a in match.row.arguments if a.role == role for choice in a.choices]
    if any(overlap(graph.entities[node].name, word) for word in words):
        return True
    if role == _ABOUT:
        return not words or not graph.is_a(node, EVENT)
    return not names and match.naming.is_described(node)


def _stance(match: _Match) -> Iterator[Finding]:
    row, event = match.row, match.event
    said = f"{'/'.join(sorted(event.factualities))}, not {'/'.join(row.factualities)}"
    right = event.factualities <= set(row.factualities)
    yield match.finding("factuality", _verdict(right), said)
    if set(row.speakers) & match.naming.article.expected:
        names = {gold.name for node in event.speakers if (gold := match.naming.gold(node))}
        said = f"{', '.join(sorted(names)) or 'nobody'}, not {'/'.join(row.speakers)}"
        yield match.finding("speaker", _verdict(bool(names & set(row.speakers))), said)


def _time(match: _Match) -> Iterator[Finding]:
    gold, found = match.row.time, match.event.time
    if gold is not None or found is not None:
        said = f"{found or 'no time'}, not {gold or 'any'}"
        yield match.finding("time", _verdict(_same_time(gold, found)), said)


def _same_time(gold: str | None, found: str | None) -> bool:
    if gold and found and gold.startswith('"') and found.startswith('"'):
        return overlap(gold, found)
    return gold == found


def _verdict(right: bool) -> Verdict:
    return Verdict.RIGHT if right else Verdict.WRONG


def _title(row: GoldEvent) -> str:
    return f"{row.id} {'/'.join(row.classes)} {row.trigger!r}"
