from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from kg.model import Entity, Ref, Term, Value
from kg.ontology import load

from .finding import MEASURES, Figure, Finding, Verdict, tally
from .hand import ALLEGED, ASSERTED, CLAIMS, ENTITIES, GOLD, Told, knowledge
from .read import read
from .score import score
from .table import as_text, errors

RIGHT, SPURIOUS, MISSING, WRONG = Verdict


def scored(
    claims: Sequence[Told] = CLAIMS, entities: Sequence[Entity] = ENTITIES, gold: str = GOLD
) -> tuple[Finding, ...]:
    return score(read(gold), knowledge(claims, entities), load())


def without(subject: str, predicate: str = "") -> tuple[Told, ...]:
    return tuple(
        c for c in CLAIMS if (c.subject, predicate or c.predicate) != (subject, c.predicate)
    )


def as_facts(subject: str) -> tuple[Told, ...]:
    return tuple(replace(c, factuality=ASSERTED) if c.subject == subject else c for c in CLAIMS)


def changed(**kinds: Entity) -> tuple[Entity, ...]:
    return tuple(kinds.get(entity.id, entity) for entity in ENTITIES)


def faults(found: Sequence[Finding]) -> dict[tuple[str, str], int]:
    return {
        (measure, str(verdict)): count
        for measure in MEASURES
        for verdict in (SPURIOUS, MISSING, WRONG)
        if (count := getattr(tally(found, measure), verdict))
    }


def test_a_perfect_copy_scores_one() -> None:
    found = scored()
    assert faults(found) == {}
    for measure, figure in MEASURES.items():
        ideal = 0.0 if figure is Figure.ERRORS else 1.0
        assert set(tally(found, measure).figures(figure).values()) == {ideal}


def test_an_empty_graph_scores_nothing() -> None:
    found = scored([], [])
    assert tally(found, "names").recall == 0
    assert tally(found, "events").f1 == 0


SECOND_ARREST = (
    Told("arrest2", "rdf:type", Term("kg:Arrest"), "people"),
    Told("arrest2", "kg:agent", Ref("police"), "people"),
)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        (without("quay"), {("names", "missing"): 1, ("typed", "missing"): 1}),
        (without("roldi", "schema:worksFor"), {("relations", "missing"): 1}),
        (without("arrest", "kg:agent"), {("arguments", "missing"): 1}),
        (without("arrest", "sem:hasTime"), {("time", "wrong"): 1}),
        (without("said"), {("events", "missing"): 1}),
    ],
)
def test_what_is_missing_is_counted(
    claims: Sequence[Told], expected: dict[tuple[str, str], int]
) -> None:
    assert faults(scored(claims)) == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (Told("malta", "schema:worksFor", Ref("quay"), "Malta"), {("relations", "spurious"): 1}),
        (Told("arrest", "kg:agent", Ref("quay"), "arrested"), {("arguments", "spurious"): 1}),
        (Told("arrest", "kg:agent", Ref("people"), "arrested"), {("arguments", "spurious"): 1}),
        (Told("arrest", "kg:recipient", Ref("quay"), "arrested"), {("arguments", "spurious"): 1}),
        (Told("fine", "rdf:type", Term("kg:Ban"), "own it"), {("events", "spurious"): 1}),
        (
            Told("tuesday", "rdf:type", Term("kg:Person"), "Tuesday"),
            {("names", "spurious"): 1, ("typed", "spurious"): 1},
        ),
    ],
)
def test_what_is_too_much_is_counted(claim: Told, expected: dict[tuple[str, str], int]) -> None:
    more = (Entity("fine", "kg:Ban", "ban"), Entity("tuesday", "kg:Person", "Tuesday"))
    assert faults(scored([*CLAIMS, claim], [*ENTITIES, *more])) == expected


@pytest.mark.parametrize(
    "claim",
    [
        # Described people whom the list does not name.
        Told("arrest", "kg:affected", Ref("callers"), "arrested"),
        Told("callers", "schema:worksFor", Ref("quay"), "people"),
        # What a statement is about besides events.
        Told("said", "kg:about", Ref("people"), "said"),
        # An optional row.
        Told("fraud", "rdf:type", Term("kg:Fraud"), "fraud", ALLEGED),
        # The list's own words for a place that is not in its table.
        Told("arrest", "sem:hasPlace", Ref("yard"), "arrested"),
        # What follows without being said.
        Told("police", "kg:governmentOf", Ref("malta"), "Police"),
        # The same event named again.
        Told("arrest", "rdf:type", Term("kg:Arrest"), "people"),
        # Not stated as a fact.
        Told("malta", "schema:worksFor", Ref("quay"), "Malta", ALLEGED),
        Told("roldi", "kg:relatedTo", Ref("malta"), "Roldi"),
    ],
)
def test_what_the_list_does_not_rule_out_is_no_error(claim: Told) -> None:
    more = (
        Entity("callers", "kg:Group", "callers"),
        Entity("fraud", "kg:Fraud", "fraud"),
        Entity("yard", "kg:Facility", "Yard"),
    )
    assert faults(scored([*CLAIMS, claim], [*ENTITIES, *more])) == {}


def test_a_symmetric_relation_may_be_told_either_way() -> None:
    gold = GOLD.replace("schema:memberOf/schema:worksFor", "schema:spouse")
    claims = without("roldi", "schema:worksFor")
    for subject, other in (("roldi", "quay"), ("quay", "roldi")):
        spouse = Told(subject, "schema:spouse", Ref(other), "Marlow Quay")
        assert faults(scored([*claims, spouse], gold=gold)) == {}


def test_a_country_is_named_by_an_adjective_but_not_by_the_gazetteer() -> None:
    claims = without("malta")
    said = Told("roldi", "schema:nationality", Ref("malta"), "Roldi", ALLEGED)
    assert faults(scored([*claims, said])) == {}
    implied = replace(said, extractor="gazetteer")
    assert faults(scored([*claims, implied]))["names", "missing"] == 1


def test_a_claim_wrongly_told_as_a_fact_is_counted() -> None:
    found = faults(scored(as_facts("arrest")))
    assert found == {("events_asserted", "wrong"): 1, ("factuality", "wrong"): 1}
    assert faults(scored(as_facts("roldi"))) == {
        ("relations_asserted", "wrong"): 1,
        ("relations", "spurious"): 1,
    }


def test_the_wrong_speaker_is_counted() -> None:
    claims = [replace(c, speaker="quay") if c.speaker else c for c in CLAIMS]
    assert faults(scored(claims)) == {("speaker", "wrong"): 1}


@pytest.mark.parametrize(
    ("kind", "fits"),
    [("kg:Bank", True), ("kg:Organisation", False), ("kg:NGO", False), ("kg:Company", True)],
)
def test_a_class_may_be_finer_but_not_a_mere_root(kind: str, fits: bool) -> None:
    found = scored(entities=changed(quay=Entity("quay", kind, "Marlow Quay")))
    expected = {} if fits else {("typed", "missing"): 1, ("typed", "spurious"): 1}
    assert faults(found) == expected


def test_a_place_without_its_link_is_counted() -> None:
    found = scored(entities=changed(malta=Entity("malta", "kg:Country", "Malta")))
    assert faults(found) == {("links", "wrong"): 1}


def test_two_nodes_for_one_name_are_counted() -> None:
    twin = Told("quay2", "rdf:type", Term("kg:Company"), "Marlow Quay")
    found = scored([*CLAIMS, twin], [*ENTITIES, Entity("quay2", "kg:Company", "Marlow Quay")])
    assert faults(found) == {("duplicates", "wrong"): 1}


def test_two_names_in_one_node_are_counted_once() -> None:
    stray = Told("roldi", "rdf:type", Term("kg:Person"), "Marlow Quay")
    assert faults(scored([*CLAIMS, stray])) == {("merges", "wrong"): 1}


def test_of_two_bearers_a_surname_is_that_of_whom_the_article_means() -> None:
    gold = GOLD.replace("Ana Roldi; Roldi", "Ana Roldi").replace(
        "| Malta | kg:Country", "| Ivo Roldi | kg:Person | - | Roldi | - |\n| Malta | kg:Country"
    )
    assert faults(scored(gold=gold))["merges", "wrong"] == 1


def test_of_several_rows_with_one_word_the_speaker_decides() -> None:
    second = "| v4 | kg:Statement | said | Malta | - | - | - | - | asserted | - |\n| v3 |"
    found = scored(gold=GOLD.replace("| v3 |", second))
    missing = [f.what for f in found if f.measure == "events" and f.verdict is MISSING]
    assert missing == ["v4 kg:Statement 'said'"]


def test_a_second_node_for_a_known_event_is_spurious() -> None:
    found = scored([*CLAIMS, *SECOND_ARREST], [*ENTITIES, Entity("arrest2", "kg:Arrest", "arrest")])
    assert faults(found) == {("events", "spurious"): 1}


@pytest.mark.parametrize(
    ("gold", "found", "right"),
    [
        ("2025-03", Value("2025-03", "xsd:gYearMonth"), True),
        ("2025-03", Value("2025-03-11", "xsd:date"), False),
        ("2025-03-11/", Value("2025-03-11", "xsd:date"), False),
        ("-", Value("2025-03-11", "xsd:date"), False),
    ],
)
def test_a_time_is_right_to_the_day(gold: str, found: Value, right: bool) -> None:
    claims = [replace(c, object=found) if c.predicate == "sem:hasTime" else c for c in CLAIMS]
    assert (
        ("time", "wrong") not in faults(scored(claims, gold=GOLD.replace("2025-03-11", gold)))
    ) == right


@pytest.mark.parametrize(
    ("gold", "times", "right"),
    [
        ('"this week"', {"kg:timeWords": "later this week"}, True),
        ('"this week"', {"kg:startTime": "2025-03-10"}, False),
        ("2025-03-10/", {"kg:startTime": "2025-03-10"}, True),
        ("2022/2025", {"kg:startTime": "2022", "kg:endTime": "2025"}, True),
    ],
)
def test_intervals_and_words_are_times(gold: str, times: dict[str, str], right: bool) -> None:
    claims = [c for c in CLAIMS if c.predicate != "sem:hasTime"]
    claims += [Told("arrest", p, Value(text), "arrested") for p, text in times.items()]
    assert (
        ("time", "wrong") not in faults(scored(claims, gold=GOLD.replace("2025-03-11", gold)))
    ) == right


def test_the_table_and_the_errors_show_what_is_wrong() -> None:
    found = scored(without("arrest", "kg:agent"))
    assert as_text(found).splitlines()[1].startswith("a.txt")
    assert [line.split(" | ")[:3] for line in errors(found)] == [["arguments", "a.txt", "missing"]]
