"""What a person asks for becomes a ruling that does it on the next build, or an error."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.errors import KgError, LedgerError, NotFoundError
from kg.ledger import Ruling
from kg.review import Desk, confirm, link, merge, reject, rename, split, undo
from tests.resolve.told import WHEN, Found, entity, facts, known, names


def test_who_asks_for_a_merge_gets_one(desk: Desk, world: list[Found]) -> None:
    graph = known(world, merge(desk, "Ana Brandt", "anna br"))
    assert entity(graph, "Ana Brandt").aliases == ("Anna Brandt",)
    assert [(d.action, d.by, d.why) for d in graph.decisions] == [
        ("merge", "Cleo Tak", "says the court")
    ]


@pytest.mark.parametrize("place", ["b", "b.txt", "b.txt:0"])
def test_a_mention_is_named_by_article_or_place(desk: Desk, world: list[Found], place: str) -> None:
    merged = merge(desk, "Ana Brandt", "Anna Brandt")
    over = Desk(known(world, merged), desk.ontology, "Cleo Tak", WHEN)
    graph = known(world, merged, split(over, "Ana Brandt", [place]))
    assert {"Ana Brandt", "Anna Brandt"} <= set(names(graph))
    assert len(facts(graph, "schema:worksFor")) == 2


def test_a_claim_is_named_by_its_address_or_its_first_digits(
    desk: Desk, world: list[Found]
) -> None:
    address = facts(desk.knowledge, "schema:worksFor")[0].claims[0].claim
    digits = address.rpartition("/")[2]
    assert reject(desk, address) == reject(desk, digits) == reject(desk, digits[:8])
    fact = facts(known(world, reject(desk, digits[:8])), "schema:worksFor")[0]
    assert not fact.asserted


def test_a_name_is_put_on_one_line(desk: Desk, world: list[Found]) -> None:
    assert "A. B. Brandt" in names(known(world, rename(desk, "Ana Brandt", " A. B.\nBrandt ")))


def test_a_link_is_the_same_thing_elsewhere(desk: Desk, world: list[Found]) -> None:
    graph = known(world, link(desk, "Ana Brandt", "http://www.wikidata.org/entity/Q42"))
    assert ("owl:sameAs", "http://www.wikidata.org/entity/Q42") in entity(graph, "Ana Brandt").links


@pytest.mark.parametrize(
    ("ask", "error", "words"),
    [
        (lambda desk: merge(desk, "Ana Brandt", "Ana Brandd"), NotFoundError, "closest are Ana"),
        (lambda desk: merge(desk, "Ana Brandt", "Ana Brandt"), LedgerError, "one entity already"),
        (lambda desk: merge(desk, "Ana Brandt", "Riverton"), LedgerError, "person and place"),
        (lambda desk: confirm(desk, "Ana Brandt", []), LedgerError, "two mentions of Ana Brandt"),
        (lambda desk: split(desk, "Ana Brandt", ["a"]), LedgerError, "leave at least one"),
        (lambda desk: split(desk, "Ana Brandt", ["b"]), NotFoundError, "kg review split"),
        (lambda desk: reject(desk, "0" * 16), NotFoundError, "no claim '000"),
        (lambda desk: reject(desk, ""), NotFoundError, "no claim ''"),
        (lambda desk: rename(desk, "Ana Brandt", " "), LedgerError, "' ' is no new name"),
        (lambda desk: link(desk, "Ana Brandt", "Q42"), LedgerError, "'Q42' is no address"),
    ],
)
def test_what_cannot_be_decided_says_why(
    desk: Desk, ask: Callable[[Desk], Ruling], error: type[KgError], words: str
) -> None:
    with pytest.raises(error) as caught:
        ask(desk)
    assert words in str(caught.value)


def test_only_what_stands_can_be_undone(desk: Desk) -> None:
    made = rename(desk, "Ana Brandt", "A. B.")
    taken_back = undo([made], 1, "Cleo Tak", WHEN)
    assert undo([made, taken_back], 2, "Cleo Tak", WHEN).value != taken_back.value
    with pytest.raises(LedgerError, match="undone already"):
        undo([made, taken_back], 1, "Cleo Tak", WHEN)
    with pytest.raises(LedgerError, match="no decision 2; the ledger has 1 to 1"):
        undo([made], 2, "Cleo Tak", WHEN)
    with pytest.raises(LedgerError, match="has none"):
        undo([], 1, "Cleo Tak", WHEN)
