"""Which events become nodes."""

from __future__ import annotations

from kg.model import Claim, Form, Mention, Span, Term, Value
from kg.resolve.worth import Key, worthwhile

ADA = Mention(Span("a", 90, 93), "kg:Person", "Ada", Form.NAME, 90)
VIENNA = Mention(Span("a", 70, 76), "kg:City", "Vienna", Form.NAME, 70)
CROWD = Mention(Span("a", 50, 59), "kg:Group", "12 people", Form.GROUP, 53)
KEYS: dict[Mention, Key] = {ADA: ("p",), VIENNA: ("v",), CROWD: ("group", "a", "12", "people")}
FRIDAY = Value("2025-03-14", "xsd:date")


def event(kind: str, article: str = "a") -> Mention:
    return Mention(Span(article, 0, 6), kind, "event", Form.EVENT, 0)


def claim(subject: Mention, predicate: str, target: Mention | Value | Term) -> Claim:
    return Claim(subject, predicate, target, Span(subject.span.article, 0, 99), "events", 0.9)


def kept(*claims: Claim) -> set[str]:
    """Predicates of what stays, all events told of being one."""
    keys = KEYS | {c.subject: ("event",) for c in claims if c.subject.form is Form.EVENT}
    return {c.predicate for c in worthwhile(claims, keys)}


def test_an_event_of_which_only_the_word_is_told_is_no_node() -> None:
    assert not kept(claim(event("kg:Raid"), "rdf:type", Term("kg:Raid")))


def test_a_time_alone_is_not_enough() -> None:
    assert not kept(claim(event("kg:Merger"), "sem:hasTime", FRIDAY))


def test_a_place_or_a_participant_is() -> None:
    assert kept(claim(event("kg:Raid"), "sem:hasPlace", VIENNA)) == {"sem:hasPlace"}
    assert kept(claim(event("kg:Raid"), "kg:affected", CROWD)) == {"kg:affected"}


def test_who_stays_open_names_nobody() -> None:
    suspect = Mention(Span("a", 20, 27), "kg:Person", "suspect", Form.NOMINAL, 20)
    assert not kept(claim(event("kg:Arrest"), "kg:affected", suspect))


def plain(article: str) -> list[Claim]:
    told = event("kg:Event", article)
    return [claim(told, "kg:agent", ADA), claim(told, "sem:hasPlace", VIENNA)]


def test_an_event_without_a_type_needs_two_articles() -> None:
    assert not kept(*plain("a"))
    assert kept(*plain("a"), *plain("b")) == {"kg:agent", "sem:hasPlace"}


def test_a_group_that_only_a_dropped_event_needs_goes_with_it() -> None:
    told = claim(event("kg:Event"), "kg:affected", CROWD)
    size = Claim(CROWD, "kg:size", Value("12", "xsd:integer"), told.evidence, "entities", 0.9)
    assert not kept(told, size)
    other = Claim(CROWD, "schema:memberOf", ADA, told.evidence, "relations", 0.9)
    assert kept(told, size, other) == {"kg:size", "schema:memberOf"}
