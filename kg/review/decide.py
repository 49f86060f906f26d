"""What a person asks for, as a ruling that outlives the graph it was made over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.errors import LedgerError, NotFoundError
from kg.ledger import Action, Anchor, Ruling, identity, standing
from kg.model import UNIDENTIFIED, Entity, Fact, Knowledge, Support
from kg.network import facts_words
from kg.ontology import Ontology
from kg.resolve.keys import FAMILIES, family
from kg.review.mentions import Seen, mentions
from kg.review.refer import refer
from kg.show import find_entity

# What a link leads to: an absolute IRI (RFC 3987).
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
# Fewer digits of a claim's name than this fit too many.
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Desk:
    """What a person decides over, and who they are: `by` a name, `when` an xsd:dateTime."""

    knowledge: Knowledge
    ontology: Ontology
    by: str
    when: str
    why: str = ""

    def ruling(self, action: Action, *what: Entity, **more: object) -> Ruling:
        """A ruling of this person over entities."""
        seen = mentions(self.knowledge)
        references = tuple(refer(entity, seen.get(entity.id, ())) for entity in what)
        return Ruling(action, self.by, self.when, self.why, references, **more)  # type: ignore[arg-type]


def merge(desk: Desk, kept: str, lost: str) -> Ruling:
    """Make one entity of two; `kept` lends its name and address, unless it is unidentified.

    Raises NotFoundError for a name that the graph does not hold, LedgerError for two that
    cannot be one: an entity and itself, a person and a place.
    """
    one, other = (find_entity(desk.knowledge, name) for name in (kept, lost))
    if one.id == other.id:
        raise LedgerError(f"{kept!r} and {lost!r} are one entity already: {one.name} ({one.id})")
    if one.kind == UNIDENTIFIED:  # "she is Ana" and "Ana is she" say the same
        one, other = other, one
    sorts = {family(entity.kind, desk.ontology) for entity in (one, other)} & set(FAMILIES)
    if len(sorts) > 1:
        labels = " and ".join(desk.ontology.label(sort) for sort in sorted(sorts))
        raise LedgerError(
            f"{one.name!r} and {other.name!r} cannot be one: {labels}; if a class is wrong, "
            f"reject the claim that gives it (`kg show NAME --ids` lists claims)"
        )
    return desk.ruling(Action.MERGE, one, other)


def apart(desk: Desk, one: str, other: str) -> Ruling:
    """Say that two entities are two. Raises NotFoundError or LedgerError as `merge` does."""
    first, second = (find_entity(desk.knowledge, name) for name in (one, other))
    if first.id == second.id:
        raise LedgerError(f"{one!r} and {other!r} are one entity; `kg review split` parts it")
    return desk.ruling(Action.APART, first, second)


def confirm(desk: Desk, name: str, wanted: Sequence[str]) -> Ruling:
    """Say that mentions of an entity are of one; `wanted` names them as for `split`, none all.

    Raises NotFoundError if one of them names none, LedgerError for fewer than two mentions.
    """
    entity = find_entity(desk.knowledge, name)
    seen = mentions(desk.knowledge).get(entity.id, ())
    named = {anchor for word in wanted for anchor in _named(desk, entity, seen, word)}
    same = sorted(named or {one.anchor for one in seen})
    if len(same) < 2:
        raise LedgerError(
            f"it takes two mentions of {entity.name} to be one; `kg review split {entity.id}` "
            f"lists them"
        )
    return desk.ruling(Action.CONFIRM, entity, mentions=tuple(same))


def split(desk: Desk, name: str, wanted: Sequence[str]) -> Ruling:
    """Let mentions of an entity leave for one of their own.

    `wanted` names them: an article (its id or file name), or one place in it, as in
    "raid.txt:120". Raises NotFoundError if one of them names none, LedgerError if all would go.
    """
    entity = find_entity(desk.knowledge, name)
    seen = mentions(desk.knowledge).get(entity.id, ())
    leaving = sorted({anchor for word in wanted for anchor in _named(desk, entity, seen, word)})
    if len(leaving) == len(seen):
        raise LedgerError(f"these are all mentions of {entity.name}; leave at least one")
    return desk.ruling(Action.SPLIT, entity, mentions=tuple(leaving))


def _named(desk: Desk, entity: Entity, seen: Sequence[Seen], word: str) -> list[Anchor]:
    files = {source.id: source.path for source in desk.knowledge.sources}
    found = [
        one.anchor
        for one in seen
        for article in (one.anchor.span.article, files.get(one.anchor.span.article))
        if word in {article, f"{article}:{one.anchor.span.start}"}
    ]
    if not found:
        raise NotFoundError(
            f"no mention of {entity.name} at {word!r}; `kg review split {entity.id}` lists them"
        )
    return found


def reject(desk: Desk, claim: str) -> Ruling:
    """Reject a claim: its IRI, or the first digits of its name.

    Raises NotFoundError if the graph has no such claim, or if the digits fit several.
    """
    fact, support = _claim(desk.knowledge, claim)
    names = {entity.id: entity.name for entity in desk.knowledge.entities}
    says = facts_words([fact], names, desk.ontology)
    return desk.ruling(Action.REJECT, value=support.claim.rpartition("/")[2], says=says)


def _claim(knowledge: Knowledge, name: str) -> tuple[Fact, Support]:
    digits = name.rpartition("/")[2]
    found = [
        (fact, support)
        for fact in knowledge.facts
        for support in fact.claims
        if len(digits) >= _DIGITS and support.claim.rpartition("/")[2].startswith(digits)
    ]
    if len(found) != 1:
        how_many = f"{len(found)} claims" if found else "no claim"
        raise NotFoundError(
            f"the graph holds {how_many} {name!r}; `kg show NAME --ids` lists claims with their "
            f"sentences; give at least {_DIGITS} digits"
        )
    return found[0]


def rename(desk: Desk, name: str, new: str) -> Ruling:
    """Give an entity another name; its address stays. Raises LedgerError for an empty name."""
    entity, words = find_entity(desk.knowledge, name), " ".join(new.split())
    if not words or words == entity.name:
        raise LedgerError(f"{new!r} is no new name for {entity.name!r}; give one that is")
    return desk.ruling(Action.RENAME, entity, value=words)


def link(desk: Desk, name: str, address: str) -> Ruling:
    """Say that an entity is what `address`, an absolute IRI, names elsewhere."""
    if not _ADDRESS.fullmatch(address):
        raise LedgerError(
            f"{address!r} is no address; give one such as http://www.wikidata.org/entity/Q42"
        )
    return desk.ruling(Action.LINK, find_entity(desk.knowledge, name), value=address)


def undo(rulings: Sequence[Ruling], number: int, by: str, when: str, why: str = "") -> Ruling:
    """Take back the decision with this number of the ledger; to undo an undoing restores it.

    Raises LedgerError if there is none, or if it has been taken back already.
    """
    if not 1 <= number <= len(rulings):
        have = f"1 to {len(rulings)}" if rulings else "none"
        raise LedgerError(f"no decision {number}; the ledger has {have} (`kg review log`)")
    wanted = rulings[number - 1]
    stands = {identity(ruling) for _, ruling in standing(rulings)}
    if wanted.action is not Action.UNDO and identity(wanted) not in stands:
        raise LedgerError(f"decision {number} is undone already; undo the undoing to restore it")
    return Ruling(Action.UNDO, by, when, why, value=identity(wanted))
