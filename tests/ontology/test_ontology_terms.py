from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import OntologyError
from kg.model import Factuality
from kg.ontology import PREFIXES, Ontology, describe, load

Make = Callable[..., Ontology]

CLASSES = st.sampled_from(sorted(load().classes))


def test_ancestors_go_up_breadth_first_with_those_of_kg_first() -> None:
    assert load().ancestors("kg:Bank")[:4] == (
        "kg:Bank",
        "kg:Company",
        "kg:Organisation",
        "schema:Corporation",
    )


@given(CLASSES)
def test_ancestors_begin_with_the_class_and_never_repeat(curie: str) -> None:
    ancestors = load().ancestors(curie)
    assert ancestors[0] == curie
    assert len(set(ancestors)) == len(ancestors)
    assert ancestors == load().ancestors(curie)
    assert load().superclasses(curie) == tuple(sorted(ancestors[1:]))


@given(CLASSES, CLASSES)
def test_is_a_agrees_with_ancestors(curie: str, other: str) -> None:
    assert load().is_a(curie, other) == (other in load().ancestors(curie))


def test_a_loop_of_superclasses_ends(make: Make) -> None:
    man = 'kg:Man a owl:Class ; rdfs:subClassOf kg:Person ; rdfs:label "m" .'
    loop = "kg:Person a owl:Class ; rdfs:subClassOf kg:Man ;"
    ontology = make("kg:Person a owl:Class ;", loop, terms=man)
    assert ontology.ancestors("kg:Man") == ("kg:Man", "kg:Person")


def test_a_claimed_event_is_no_event() -> None:
    assert not load().is_a("kg:ClaimedEvent", "sem:Event")


def test_countries_act_and_are_places() -> None:
    assert load().is_a("kg:Country", "kg:Actor")
    assert load().is_a("kg:Country", "kg:Place")


@pytest.mark.parametrize(
    "ask",
    [
        lambda o: o.label("kg:Persn"),
        lambda o: o.ancestors("kg:Persn"),
        lambda o: o.superclasses("kg:Persn"),
        lambda o: o.is_a("kg:Persn", "kg:Actor"),
        lambda o: o.is_a("kg:Actor", "kg:Persn"),
        lambda o: o.iri("kg:Persn"),
        lambda o: describe(o, "kg:Persn"),
    ],
)
def test_a_mistyped_term_raises_and_names_the_nearest(ask: Callable[[Ontology], object]) -> None:
    with pytest.raises(OntologyError, match=r"'kg:Persn' is not declared.*kg:Person"):
        ask(load())


def test_a_term_like_no_other_raises_without_a_guess() -> None:
    with pytest.raises(OntologyError, match="kg ontology list") as caught:
        load().label("kg:Xqwvbnjklz")
    assert "did you mean" not in str(caught.value)


def test_an_unknown_prefix_raises_with_those_that_are_known() -> None:
    with pytest.raises(OntologyError, match=r"'foaf:Person'; known: kg, schema"):
        load().iri("foaf:Person")


@given(st.sampled_from(sorted({*load().classes, *load().predicates})))
def test_curie_is_the_inverse_of_iri(curie: str) -> None:
    assert load().curie(load().iri(curie)) == curie


@pytest.mark.parametrize(
    "iri", ["https://schema.org/", "https://schema.org/a/b", "urn:x:y", "https://x.test/Person", ""]
)
def test_an_iri_of_no_prefix_has_no_curie(iri: str) -> None:
    assert load().curie(iri) is None


def test_every_factuality_of_the_model_is_declared() -> None:
    expected = {f"kg:{value.name.title()}" for value in Factuality}
    assert set(load().factualities) == expected
    assert {load().label(curie) for curie in expected} == {value.value for value in Factuality}


def test_a_predicate_is_read_whole(make: Make) -> None:
    ontology = make()
    agent, knows = ontology.predicates["kg:agent"], ontology.predicates["kg:knows"]
    assert (agent.domain, agent.range, agent.kind) == ("kg:Event", "kg:Person", "object")
    assert (agent.label, agent.inverse_label, agent.symmetric) == ("by", "did", False)
    assert (knows.domain, knows.range, knows.symmetric) == (None, None, True)
    assert ontology.predicates["rdf:object"].kind == "annotation"


def test_a_description_says_where_a_class_sits_and_what_expresses_it(make: Make) -> None:
    assert describe(make(), "kg:Arrest").splitlines() == [
        "kg:Arrest: arrest",
        "  Someone is taken.",
        "  is a: kg:Event",
        "  noun: arrest",
        "  verb: arrest",
    ]


def test_a_description_of_a_predicate_reads_both_ways(make: Make) -> None:
    assert describe(make(), "kg:agent").splitlines() == [
        "kg:agent: by",
        "  Who does it.",
        "  from kg:Event to kg:Person",
        "  the other way: did",
    ]


def test_a_description_of_a_factuality_lists_its_words() -> None:
    assert "adverb: allegedly" in describe(load(), "kg:Alleged")


def test_prefixes_lead_to_different_namespaces() -> None:
    assert len(set(PREFIXES.values())) == len(PREFIXES)
    assert load().prefixes["kg"] == "https://kg.example/ontology#"
