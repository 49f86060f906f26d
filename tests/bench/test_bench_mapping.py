"""From the ontology's words to a data set's, and what follows from its definitions."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.ontology import load
from tests.bench.closure import close, twins
from tests.bench.mapping import ANY, Mapping, Row, of_track, read

TABLES = sorted(path.stem for path in (Path(__file__).parent / "mappings").glob("*.tsv"))
# Column -> the kinds of row that have a class of the ontology there, or one of its predicates.
CLASSES = {
    "ours": {"class", "event", "roles"},
    "subject": {"predicate", "post", "role"},
    "object": {"predicate", "post", "chain"},
}
PREDICATES = {"ours": {"predicate", "role"}, "subject": {"roles"}, "object": {"roles"}}


def mapping(*rows: str) -> Mapping:
    return Mapping(read("\n".join("\t".join(row.split()) for row in rows)), load())


def cells(row: Row, columns: dict[str, set[str]]) -> list[str]:
    found = [getattr(row, column) for column, kinds in columns.items() if row.kind in kinds]
    return [cell for cell in found if cell != ANY]


@pytest.mark.parametrize("name", TABLES)
def test_a_table_names_only_what_the_ontology_has(name: str) -> None:
    ontology = load()
    for row in of_track(name)._rows:
        assert set(cells(row, CLASSES)) <= set(ontology.classes), row
        assert set(cells(row, PREDICATES)) <= set(ontology.predicates), row


def test_a_row_with_a_column_missing_is_an_error() -> None:
    with pytest.raises(TypeError):
        read("class\tkg:Person\tPER")


def test_the_nearest_class_decides() -> None:
    table = mapping("class kg:Organisation - - ORG", "class kg:Court - - none")
    assert table.label("kg:Bank") == "ORG"
    assert table.label("kg:Court") is None
    assert table.label("kg:City") is None


def test_a_role_is_that_of_the_nearest_class_of_events() -> None:
    table = mapping("role kg:agent - - Doer", "role kg:agent kg:JusticeEvent - Officer")
    assert table.role("kg:Arrest", "kg:agent") == "Officer"
    assert table.role("kg:Flood", "kg:agent") == "Doer"
    assert table.role("kg:Flood", "kg:about") is None


def test_of_the_rows_for_a_predicate_the_first_that_fits_is_taken() -> None:
    table = mapping(
        "predicate schema:memberOf kg:Person kg:PoliticalParty PARTY",
        "predicate schema:memberOf kg:Person kg:Organisation MEMBER",
    )
    assert table.relation("schema:memberOf", "kg:Person", "kg:PoliticalParty") == "PARTY"
    assert table.relation("schema:memberOf", "kg:Person", "kg:Bank") == "MEMBER"
    assert table.relation("schema:memberOf", "kg:Bank", "kg:Bank") is None


def test_a_title_is_matched_by_whole_words() -> None:
    table = Mapping([Row("post", "king", "kg:Person", "kg:Country", "rules")], load())
    assert table.post("King", "kg:Person", "kg:Country") == "rules"
    assert table.post("parking warden", "kg:Person", "kg:Country") is None


def test_relations_follow_from_relations() -> None:
    table = mapping(
        "implies heads - - in",
        "inverse child - - parent",
        "chain based inside kg:City based_too",
    )
    kinds = {"x": "kg:Bank", "town": "kg:City", "land": "kg:Country"}
    told = {("x", "based", "town"), ("town", "inside", "land"), ("a", "heads", "x")}
    assert close(told, kinds, table) - told == {("x", "based_too", "land"), ("a", "in", "x")}
    assert close({("a", "child", "b")}, {}, table) >= {("b", "parent", "a")}


def test_a_chain_wants_its_class_in_the_middle() -> None:
    table = mapping("chain based inside kg:City based_too")
    told = {("x", "based", "y"), ("y", "inside", "z")}
    assert close(told, {"y": "kg:Region"}, table) == told


def test_rules_that_feed_each_other_come_to_an_end() -> None:
    table = mapping("inverse near - - near", "chain near near - near")
    told = {("a", "near", "b"), ("b", "near", "c")}
    found = close(told, dict.fromkeys("abc", "kg:City"), table)
    assert {(h, t) for h, _, t in found} == {(x, y) for x in "abc" for y in "abc" if x != y}


def test_a_demonym_has_the_relations_of_its_country() -> None:
    table = mapping("twin in - - in-x", "demonym - - - of")
    found = twins({("town", "in", "land"), ("town", "near", "land")}, {"land": {"Landish"}}, table)
    assert found == {("town", "in-x", "Landish"), ("Landish", "of", "land")}
