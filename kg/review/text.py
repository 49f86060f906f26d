"""Candidates, mentions and the log as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.ledger import Action, Ruling, identity, standing
from kg.model import Entity, Knowledge
from kg.ontology import Ontology
from kg.resolve.evidence import threshold
from kg.review.candidates import Candidate
from kg.review.columns import columns
from kg.review.event_text import event_lines
from kg.review.events import EventCandidate
from kg.review.mentions import mentions
from kg.review.profile import Profile, article_names
from kg.review.unidentified import Open

# Sentences of each side: enough to see who is meant.
_QUOTES = 2
# Label -> aspect of a profile.
_ASPECTS = {
    "posts": "post",
    "with": "organisation",
    "countries": "country",
    "since": "birth",
}


def candidates_text(
    found: Sequence[Candidate | EventCandidate],
    knowledge: Knowledge,
    ontology: Ontology,
    width: int,
) -> str:
    """Return each candidate with its reasons, and the evidence of its sides in columns.

    `width` is that of the terminal, in characters.
    """
    parts = []
    for number, candidate in enumerate(found, start=1):
        if isinstance(candidate, Candidate):
            lines = _lines(candidate, knowledge, ontology, width)
        else:
            lines = event_lines(candidate, knowledge, ontology, width)
        parts.append(f"{number}. " + "\n".join(lines))
    return "\n\n".join(parts)


def _lines(
    candidate: Candidate, knowledge: Knowledge, ontology: Ontology, width: int
) -> Iterator[str]:
    yield _head(candidate)
    for reason, weight in candidate.verdict.reasons:
        yield f"   {weight:+.1f} {reason}"
    sides = [dict(_rows(side, knowledge, ontology)) for side in candidate.sides]
    yield from columns(sides, width)
    yield from (f"   {command}" for command in _commands(candidate))


def unidentified_text(found: Sequence[Open], knowledge: Knowledge, first: int = 1) -> str:
    """Return each that is left open with its sentence, and the command that says who it is.

    They are numbered from `first`.
    """
    files = {source.id: source.path for source in knowledge.sources}
    parts = []
    for number, one in enumerate(found, start=first):
        span = one.seen.anchor.span
        where = f"{files.get(span.article, span.article)}:{span.start}"
        lines = [f"{number}. Who is “{one.seen.anchor.text}” at {where}?", f"   “{one.seen.quote}”"]
        lines += [f"   {e.name}? kg review merge {e.id} {one.entity.id}" for e in one.likely]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def mentions_text(knowledge: Knowledge, entity: Entity) -> str:
    """Return where `entity` is named: the place as `kg review split` takes it, words, sentence."""
    files = {source.id: source.path for source in knowledge.sources}
    lines = [f"{entity.name} is mentioned at:"]
    for seen in mentions(knowledge).get(entity.id, ()):
        span = seen.anchor.span
        where = f"{files.get(span.article, span.article)}:{span.start}"
        lines.append(f"   {where}  {seen.anchor.text}: “{seen.quote}”")
    return "\n".join(lines)


def log_text(rulings: Sequence[Ruling]) -> str:
    """Return one line a ruling, with its number; one that is undone says so."""
    stands = {identity(ruling) for _, ruling in standing(rulings)}
    numbers = {identity(ruling): number for number, ruling in enumerate(rulings, start=1)}
    lines = []
    for number, ruling in enumerate(rulings, start=1):
        undone = ruling.action is not Action.UNDO and identity(ruling) not in stands
        why = f" ({ruling.why})" if ruling.why else ""
        mark = " [undone]" if undone else ""
        words = f"{ruling.action} {_words(ruling, numbers)}{why}{mark}"
        lines.append(f"{number:>4}  {ruling.when}  {ruling.by}: {words}")
    return "\n".join(lines)


def _words(ruling: Ruling, numbers: dict[str, int]) -> str:
    names = [reference.name for reference in ruling.what]
    match ruling.action:
        case Action.MERGE:
            return f"{names[1]} into {names[0]}"
        case Action.APART:
            return f"{names[0]} and {names[1]}"
        case Action.CONFIRM | Action.SPLIT:
            places = (f"{a.text} at {a.span.article}:{a.span.start}" for a in ruling.mentions)
            off = "off " if ruling.action is Action.SPLIT else ""
            return f"{off}{names[0]}: {', '.join(places)}"
        case Action.REJECT:
            return f"claim {ruling.value}: {ruling.says}"
        case Action.UNDO:
            return f"decision {numbers.get(ruling.value, ruling.value)}"
        case _:
            return f"{names[0]} to {ruling.value}"


def _head(candidate: Candidate) -> str:
    names = [side.entity.name for side in candidate.sides]
    score = f"({candidate.verdict.score:.1f} for one; {threshold('join'):.1f} joins)"
    if len(names) == 1:
        return f"{names[0]}: one, or two? {score}"
    return f"{' = '.join(names)}? {score}"


def _commands(candidate: Candidate) -> Iterator[str]:
    """One that says that the graph is right, and one that changes it."""
    actions = ("apart", "merge") if len(candidate.sides) > 1 else ("confirm", "split")
    for action in actions:
        yield f"kg review {action} {' '.join(side.entity.id for side in candidate.sides)}"


def _rows(profile: Profile, knowledge: Knowledge, ontology: Ontology) -> Iterator[tuple[str, str]]:
    entity = profile.entity
    yield "name", "; ".join((entity.name, *entity.aliases))
    yield "class", ontology.label(entity.kind)
    yield "articles", "; ".join(article_names(profile, knowledge))
    for label, aspect in _ASPECTS.items():
        yield label, "; ".join(profile.values(aspect))
    quotes = list(dict.fromkeys(seen.quote for seen in profile.seen))
    for number in range(_QUOTES):
        quote = f"“{quotes[number]}”" if number < len(quotes) else ""
        yield "says" if number == 0 else "", quote
