"""Events of two articles are put to a person with both sentences, and decided as entities are."""

from __future__ import annotations

import pytest

from kg.ledger import Ruling
from kg.model import Form, Knowledge
from kg.ontology import load
from kg.resolve import Resolved
from kg.review import Desk, apart, candidates_text, confirm, event_candidates, merge, split, undo
from tests.resolve.told import WHEN, Found, Told, reviewed

NEARLY, JOINED = "", "Harbour Patrol"


def world(agent: str) -> list[Found]:
    """Two articles that tell of an arrest in one place; done by the same, it is one."""
    return [_article(identifier, agent) for identifier in "ab"]


def _article(identifier: str, agent: str) -> Found:
    told = Told(identifier)
    told.name(f"Report {identifier}", "kg:MediaOutlet")
    event = told.name("arrested", "kg:Arrest", Form.EVENT)
    told.say(event, "sem:hasPlace", told.name("Riverton", "kg:City"))
    if agent:
        told.say(event, "kg:agent", told.name(agent, "kg:Agency"))
    return told.found()


def desk(resolved: Resolved) -> Desk:
    return Desk(resolved.knowledge, load(), "Cleo Tak", WHEN)


def arrests(knowledge: Knowledge) -> list[str]:
    return [entity.id for entity in knowledge.entities if entity.kind == "kg:Arrest"]


def asked(resolved: Resolved, *rulings: Ruling) -> int:
    return len(event_candidates(resolved.doubts, resolved.knowledge, rulings))


def text(resolved: Resolved) -> str:
    found = event_candidates(resolved.doubts, resolved.knowledge, ())
    return candidates_text(found, resolved.knowledge, load(), 100)


def test_a_join_that_hangs_by_little_comes_with_both_sentences_and_the_way_out() -> None:
    before = reviewed(world(JOINED))
    (event,) = arrests(before.knowledge)
    told = text(before)
    assert told.startswith("1. arrest by Harbour Patrol (Riverton): one event, or two? (4.5 for")
    assert "+1.0 the same place" in told
    says = next(line for line in told.splitlines() if line.startswith("   says"))
    assert "“Report a arrested" in says
    assert "“Report b arrested" in says
    *_, keeps, parts = told.splitlines()
    assert keeps == f"   kg review confirm {event} --mention a.txt:9 --mention b.txt:9"
    assert parts == f"   kg review split {event} --mention b.txt:9"


def test_events_that_lack_little_come_with_the_way_to_join_them() -> None:
    before = reviewed(world(NEARLY))
    told = text(before)
    assert " = arrest (Riverton)? (4.2 for one; 4.5 joins)" in told
    assert sorted(told.partition("kg review merge ")[2].split()) == arrests(before.knowledge)


@pytest.mark.parametrize(("agent", "count"), [(NEARLY, 1), (JOINED, 2)], ids=["merge", "split"])
def test_a_decision_is_asked_no_more_holds_after_a_build_and_can_be_undone(
    agent: str, count: int
) -> None:
    before = reviewed(world(agent))
    events = arrests(before.knowledge)
    made = (
        merge(desk(before), *events)
        if len(events) == 2
        else split(desk(before), events[0], ["b.txt:9"])
    )
    assert (asked(before), asked(before, made)) == (1, 0)
    after = reviewed(world(agent), made)
    assert (len(arrests(after.knowledge)), asked(after, made), after.lost) == (count, 0, ())
    back = undo([made], 1, "Cleo Tak", WHEN)
    assert reviewed(world(agent), made, back) == before
    assert asked(before, made, back) == 1


def test_two_events_that_are_kept_apart_are_asked_of_no_more() -> None:
    before = reviewed(world(NEARLY))
    made = apart(desk(before), *arrests(before.knowledge))
    after = reviewed(world(NEARLY), made)
    assert len(arrests(after.knowledge)) == 2
    assert (asked(before, made), asked(after, made)) == (0, 0)


def test_one_event_that_is_confirmed_is_asked_of_no_more() -> None:
    before = reviewed(world(JOINED))
    (event,) = arrests(before.knowledge)
    made = confirm(desk(before), event, ["a.txt:9", "b.txt:9"])
    after = reviewed(world(JOINED), made)
    assert (asked(before, made), asked(after, made), after.lost) == (0, 0, ())
    back = undo([made], 1, "Cleo Tak", WHEN)
    assert reviewed(world(JOINED), made, back) == before
    assert asked(before, made, back) == 1


def test_what_a_new_article_tells_of_a_confirmed_event_is_asked() -> None:
    made = confirm(desk(reviewed(world(JOINED))), "arrest by Harbour Patrol (Riverton)", [])
    later = reviewed([*world(JOINED), _article("c", JOINED)], made)
    (doubt,) = event_candidates(later.doubts, later.knowledge, [made])
    assert doubt.sides[1].seen[0].anchor.span.article == "c"


def test_a_decision_on_an_event_that_no_article_tells_any_more_is_reported() -> None:
    before = reviewed(world(NEARLY))
    made = merge(desk(before), *arrests(before.knowledge))
    (lost,) = reviewed(world(NEARLY)[:1], made).lost
    assert lost[0] == 1
    assert "arrest (Riverton)" in lost[1]


def test_what_the_graph_does_not_show_is_not_asked() -> None:
    before = reviewed(world(NEARLY))
    one_article = reviewed(world(NEARLY)[:1]).knowledge
    assert event_candidates(before.doubts, one_article, ()) == []
