"""What people decide holds on every build, is undone without a trace, and is never dropped."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.ledger import Action, Ruling, identity
from kg.model import Factuality, Form, Mention, Span
from kg.resolve.claim_ids import claim_id
from tests.resolve.told import (
    Told,
    confirm,
    document,
    entity,
    facts,
    known,
    merge,
    names,
    reference,
    reviewed,
    ruling,
    split,
)

PERSON, COMPANY = "kg:Person", "kg:Company"
one, other = Told("a"), Told("b")
ANA = one.name("Ana Brandt", PERSON)
ACME = one.name("Norvik Freight", COMPANY)
one.say(ANA, "schema:worksFor", ACME)
one.arrest(ANA)
ANNA = other.name("Anna Brandt", PERSON)
SHE = other.name("she", PERSON, Form.PRONOUN)
other.antecedents[SHE] = ANNA
ANA_AGAIN = other.name("Ana Brandt", PERSON)
other.say(SHE, "schema:worksFor", other.name("Norvik Freight", COMPANY))
ARREST = other.arrest(ANA_AGAIN)
WORLD = [one.found(), other.found()]
PLAIN = document(known(WORLD))
RULINGS = [
    merge(ANA, ANNA),
    merge(ANNA, ANA),
    ruling(Action.APART, reference(ANA), reference(ANA_AGAIN)),
    split(ANA, ANA_AGAIN),
    confirm(ANA, ANA_AGAIN),
    ruling(Action.RENAME, reference(ANA), value="A. B."),
    ruling(Action.LINK, reference(ACME), value="urn:acme"),
    ruling(Action.REJECT, value=claim_id(WORLD[0][1][0])),
]


def undo(made: Ruling) -> Ruling:
    return ruling(Action.UNDO, value=identity(made))


def test_a_merge_keeps_name_and_address_of_the_first_and_leads_there_from_the_second() -> None:
    graph = known(WORLD, merge(ANA, ANNA))
    ana = entity(graph, "Ana Brandt")
    assert ana.id.endswith("/person/ana-brandt")
    assert ana.aliases == ("Anna Brandt",)
    assert [(p, iri.rpartition("/")[2]) for p, iri in ana.links] == [("owl:sameAs", "anna-brandt")]
    assert names(graph) == ["Ana Brandt"]
    assert len(facts(graph, "schema:worksFor")) == 1


def test_without_a_ledger_nothing_is_the_same_as_anything() -> None:
    assert b"owl:sameAs <" not in PLAIN
    assert b"decision" not in PLAIN


def test_a_split_takes_the_mentions_and_what_stands_for_them() -> None:
    graph = known(WORLD, merge(ANA, ANNA), split(ANA, ANNA))
    works = {fact.subject for fact in facts(graph, "schema:worksFor")}
    assert len(works) == 2
    assert names(graph) == ["Ana Brandt", "Anna Brandt"]


def test_a_split_of_one_name_makes_two_of_that_name() -> None:
    graph = known(WORLD, split(ANA, ANA_AGAIN))
    assert names(graph) == ["Ana Brandt", "Ana Brandt", "Anna Brandt"]
    # Their arrests are two as well: they happened to two people.
    assert len({fact.object for fact in facts(graph, "kg:affected")}) == 2


def test_a_split_event_is_two_events_whichever_mention_leaves() -> None:
    whole = known(WORLD)
    assert len({fact.subject for fact in facts(whole, "kg:affected")}) == 1
    for leaving in (ARREST, WORLD[0][0].mentions[-1]):
        graph = known(WORLD, split(ARREST, leaving))
        assert len({fact.subject for fact in facts(graph, "kg:affected")}) == 2


def test_a_new_name_leaves_the_address_and_the_old_name() -> None:
    graph = known(WORLD, ruling(Action.RENAME, reference(ANA), value="A. B."))
    renamed = entity(graph, "A. B.")
    assert renamed.aliases == ("Ana Brandt",)
    assert renamed.id == entity(known(WORLD), "Ana Brandt").id


def test_a_rejected_claim_stays_and_gives_no_fact() -> None:
    (works,) = (c for c in WORLD[0][1] if c.predicate == "schema:worksFor")
    no = ruling(Action.REJECT, value=claim_id(works))
    found = facts(known([WORLD[0]], no), "schema:worksFor")
    assert [claim.factuality for fact in found for claim in fact.claims] == [Factuality.REJECTED]
    assert not any(fact.asserted for fact in found)
    assert b"schema:worksFor <" in document(known([WORLD[0]]))
    assert b" schema:worksFor <organisation" not in document(known([WORLD[0]], no))


def test_who_rejects_a_mention_rejects_all_that_is_said_with_it() -> None:
    graph = known([WORLD[0]], ruling(Action.REJECT, value=claim_id(WORLD[0][1][0])))
    ana = entity(graph, "Ana Brandt").id
    assert not any(
        f.asserted for f in graph.facts if ana in {f.subject, getattr(f.object, "id", "")}
    )
    assert b"<person/ana-brandt> a kg:RejectedThing" in document(graph)


def test_an_event_that_is_rejected_does_not_read_as_if_it_happened() -> None:
    (happened,) = (
        c for c in WORLD[0][1] if c.subject.form is Form.EVENT and c.predicate == "rdf:type"
    )
    graph = known([WORLD[0]], ruling(Action.REJECT, value=claim_id(happened)))
    assert names(graph, "kg:Arrest") == ["rejected: arrest"]
    assert not any(fact.asserted for fact in facts(graph, "kg:affected"))


def test_two_that_are_kept_apart_stay_two_when_the_articles_make_them_one() -> None:
    apart = ruling(Action.APART, reference(ANA), reference(ANA_AGAIN))
    assert names(known(WORLD, apart)) == ["Ana Brandt", "Ana Brandt", "Anna Brandt"]
    two = ruling(Action.APART, reference(ANA), reference(ANNA))
    assert names(known(WORLD, two)) == names(known(WORLD)) == ["Ana Brandt", "Anna Brandt"]
    assert reviewed(WORLD, two).lost == ()


@pytest.mark.parametrize("made", RULINGS, ids=lambda made: made.action)
def test_a_decision_that_is_undone_leaves_no_trace(made: Ruling) -> None:
    assert document(known(WORLD, made)) != PLAIN
    assert document(known(WORLD, made, undo(made))) == PLAIN


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(RULINGS), max_size=4, unique=True))
def test_all_decisions_undone_give_the_graph_that_never_was_reviewed(made: list[Ruling]) -> None:
    assert document(known(WORLD, *made, *map(undo, made))) == PLAIN


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(RULINGS), max_size=5), st.booleans())
def test_a_decision_is_made_or_reported_never_dropped(made: list[Ruling], turned: bool) -> None:
    world = WORLD[::-1] if turned else WORLD
    result = reviewed(world, *made)
    assert result == reviewed(WORLD, *made)
    lost = {number for number, _ in result.lost}
    standing = {identity(r) for n, r in enumerate(made, 1) if n not in lost}
    told = {decision.id.rpartition("/")[2] for decision in result.knowledge.decisions}
    assert told == standing


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (merge(ANA, ANA_AGAIN), "one entity already"),
        (split(ANA, ANNA), "none of the mentions"),
        (split(ANA, ANA, ANA_AGAIN), "no other of the mentions"),
        (ruling(Action.REJECT, value="0" * 16, says="Ana leads"), "the claim 'Ana leads'"),
    ],
)
def test_what_no_longer_applies_says_why(made: Ruling, reason: str) -> None:
    (lost,) = reviewed(WORLD, made).lost
    assert lost[0] == 1
    assert reason in lost[1]
    assert document(known(WORLD, made)) == PLAIN


def test_an_entity_whose_article_was_rewritten_is_found_by_its_name() -> None:
    gone = Mention(Span("rewritten", 0, 10), PERSON, "Ana Brandt", Form.NAME, 0)
    assert document(known(WORLD, merge(ANNA, gone))) != PLAIN
    nobody = Mention(Span("rewritten", 0, 10), PERSON, "Otto Brandt", Form.NAME, 0)
    assert "no article names 'Otto Brandt'" in reviewed(WORLD, merge(ANNA, nobody)).lost[0][1]


def test_a_claim_keeps_its_name_when_its_people_are_merged() -> None:
    before = {claim.claim for fact in known(WORLD).facts for claim in fact.claims}
    after = {c.claim for fact in known(WORLD, merge(ANA, ANNA)).facts for c in fact.claims}
    assert before == after


def holder(article: str, role: str) -> tuple[Told, Mention]:
    """An article on a Jon Kestrel who holds a post."""
    told = Told(article)
    jon = told.name("Jon Kestrel", PERSON)
    post = told.name(role, "org:Membership", Form.POST)
    told.say(post, "org:member", jon)
    told.say(post, "org:role", told.name(role, "org:Role", Form.NOMINAL))
    return told, jon


def test_two_of_one_name_can_be_merged_and_two_that_are_joined_kept_apart() -> None:
    (mayor, jon), (coach, namesake) = holder("a", "mayor"), holder("b", "coach")
    (again, same) = holder("c", "mayor")
    two = [mayor.found(), coach.found()]
    assert names(known(two)) == ["Jon Kestrel", "Jon Kestrel"]
    assert names(known(two, merge(jon, namesake))) == ["Jon Kestrel"]
    assert names(known(two, ruling(Action.APART, *map(reference, (jon, namesake))))) == [
        "Jon Kestrel",
        "Jon Kestrel",
    ]
    three = [*two, again.found()]
    assert len(names(known(three))) == 2
    kept = ruling(Action.APART, reference(jon), reference(same))
    assert len(names(known(three, kept))) == 3
    assert len(names(known(three, kept, merge(jon, namesake)))) == 2
