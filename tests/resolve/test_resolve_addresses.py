"""An address that a graph ever gave leads to what it named, whatever articles are added."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import Form, Knowledge, Value
from kg.ontology import load
from kg.resolve.naming import local_name
from tests.resolve.told import Found, Told, document, entity, known

# Each could rename what the others tell of: a fuller name, an older report, another class.
NAMES = (
    ("NTA", "kg:Organisation"),
    ("Northern Trawler Association", "kg:Organisation"),
    ("Northern", "kg:Person"),
    ("Norvik Freight Ltd.", "kg:Company"),
    ("Norvik Freight", "kg:Person"),
    ("Ana O'Brandt", "kg:Person"),
    ("Brandt", "kg:Person"),
    ("Brandt", "kg:Place"),
)


@st.composite
def articles(draw: st.DrawFn, number: int) -> Found:
    told = Told(f"{number}", draw(st.none() | st.dates(date(2025, 1, 1), date(2025, 1, 5))))
    made = [told.name(*NAMES[at]) for at in draw(st.lists(st.integers(0, 7), min_size=1))]
    for who in made[:2]:
        told.arrest(who)
        if born := draw(st.sampled_from(["", "1950-01-01", "1990-01-01"])):
            told.say(who, "schema:birthDate", Value(born, "xsd:date"))
        told.dean(who, made[-1])
    return told.found()


@st.composite
def worlds(draw: st.DrawFn) -> list[Found]:
    return [draw(articles(number)) for number in range(draw(st.integers(2, 4)))]


def addresses(knowledge: Knowledge) -> set[str]:
    return {one.id for one in knowledge.entities}


def leading(knowledge: Knowledge) -> set[str]:
    return addresses(knowledge) | {old for one in knowledge.entities for old in one.former}


@settings(max_examples=60, deadline=None)
@given(worlds(), st.data())
def test_adding_an_article_loses_no_address(world: list[Found], data: st.DataObject) -> None:
    some = data.draw(st.lists(st.sampled_from(world), unique_by=id))
    assert addresses(known(some)) <= leading(known(world))


@settings(max_examples=30, deadline=None)
@given(worlds(), st.data())
def test_the_order_of_articles_changes_nothing(world: list[Found], data: st.DataObject) -> None:
    assert document(known(data.draw(st.permutations(world)))) == document(known(world))


@given(worlds())
@settings(max_examples=30, deadline=None)
def test_what_leads_elsewhere_is_no_entity(world: list[Found]) -> None:
    graph = known(world)
    assert not addresses(graph) & {old for one in graph.entities for old in one.former}


def test_an_acronym_leads_to_the_full_name_once_an_article_has_it() -> None:
    short, full = Told("a"), Told("b")
    short.name("NTOA", "kg:Organisation")
    full.name("Northern Trawler Owners Association", "kg:Organisation")
    (before,) = known([short.found()]).entities
    after = entity(known([short.found(), full.found()]), "Northern Trawler Owners Association")
    assert before.id in after.former


def test_an_older_report_of_an_event_leaves_the_address_of_the_newer() -> None:
    newer, older = Told("a", date(2025, 1, 2)), Told("b", date(2025, 1, 1))
    for told in (newer, older):
        told.arrest(told.name("Ana Brandt", "kg:Person"))
    (before,) = (e for e in known([newer.found()]).entities if e.kind == "kg:Arrest")
    (after,) = (e for e in known([newer.found(), older.found()]).entities if e.kind == "kg:Arrest")
    assert before.id != after.id
    assert before.id in after.former


def test_a_second_bearer_of_a_name_takes_no_address_from_the_first() -> None:
    told = [Told(name) for name in "abc"]
    for one, born in zip(told, ("1990-01-01", "1950-01-01", "1950-01-01"), strict=True):
        who = one.name("Ana Brandt", "kg:Person")
        one.say(who, "schema:birthDate", Value(born, "xsd:date"))
    before = known([told[0].found()]).entities[0]
    after = known([one.found() for one in told]).entities
    assert len(after) == 2
    assert before.id not in {one.id for one in after}
    # It named the only one there was; now it leads to both, and to neither alone.
    assert all(before.id in one.former for one in after)


def test_two_of_one_surname_have_addresses_of_their_own() -> None:
    told = [Told("a"), Told("b")]
    for one in told:
        one.name("Brandt", "kg:Person", Form.NAME)
    assert addresses(known([told[0].found()])) < addresses(known([one.found() for one in told]))


def test_the_lesser_place_of_a_name_carries_its_id() -> None:
    greater, lesser = (
        local_name(("link", key), "kg:City", load()) for key in ("geonames:361058", "iso:GE")
    )
    assert greater == "place/alexandria"
    assert lesser == "country/georgia"
    assert local_name(("link", "iso:US-GA"), "kg:Region", load()) == "place/georgia-us-ga"
