from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.errors import OntologyError
from kg.model import Fact, Support, Term, Value
from kg.network import facts_words, predicate_words, trigger_words
from kg.ontology import Ontology

NAMES = {"x:ana": "Ana Roos", "x:harbour": "Harbour Watch", "x:arrest": "arrest"}

MakeFact = Callable[..., Fact]
MakeClaim = Callable[..., Support]


def test_a_fact_reads_as_a_sentence(fact: MakeFact, claim: MakeClaim, ontology: Ontology) -> None:
    told = fact("x:ana", "schema:worksFor", "x:harbour", claim(1))
    assert facts_words([told], NAMES, ontology) == "Ana Roos works for Harbour Watch"


def test_a_literal_and_a_class_are_named(
    fact: MakeFact, claim: MakeClaim, ontology: Ontology
) -> None:
    born = fact("x:ana", "schema:birthDate", Value("1970-01-02", "xsd:date"), claim(1))
    kind = fact("x:ana", "rdf:type", Term("kg:Person"), claim(1))
    assert facts_words([born], NAMES, ontology) == "Ana Roos born on 1970-01-02"
    assert facts_words([kind], NAMES, ontology) == "Ana Roos is a person"


def test_what_an_event_is_goes_without_saying(
    fact: MakeFact, claim: MakeClaim, ontology: Ontology
) -> None:
    kind = fact("x:arrest", "rdf:type", Term("kg:Arrest"), claim(1))
    agent = fact("x:arrest", "kg:agent", "x:ana", claim(1))
    about = fact("x:arrest", "kg:about", "x:harbour", claim(1))
    other = fact("x:ana", "schema:worksFor", "x:harbour", claim(1))
    assert facts_words([agent, kind, about, other], NAMES, ontology) == (
        "arrest by Ana Roos, about Harbour Watch; Ana Roos works for Harbour Watch"
    )
    assert facts_words([kind], NAMES, ontology) == "arrest"


def test_what_the_name_of_an_event_says_is_not_said_again(
    fact: MakeFact, claim: MakeClaim, ontology: Ontology
) -> None:
    names = {**NAMES, "x:arrest": "arrest by Ana Roos", "x:roos": "Roos"}
    agent = fact("x:arrest", "kg:agent", "x:ana", claim(1))
    about = fact("x:arrest", "kg:about", "x:harbour", claim(1))
    assert facts_words([agent], names, ontology) == "arrest by Ana Roos"
    assert facts_words([agent, about], names, ontology) == "arrest by Ana Roos about Harbour Watch"
    sibling = fact("x:ana", "schema:sibling", "x:roos", claim(1))
    assert "brother or sister of Roos" in facts_words([sibling], names, ontology)


def test_the_open_relation_speaks_in_the_words_of_the_article(
    fact: MakeFact, claim: MakeClaim, ontology: Ontology
) -> None:
    told = fact("x:ana", "kg:relatedTo", "x:harbour", claim(1, trigger="spoke in"))
    assert facts_words([told], NAMES, ontology) == "Ana Roos “spoke in” Harbour Watch"
    assert predicate_words(told, ontology, inverse=True) == "“spoke in” by"


def test_the_open_relation_without_a_verb_falls_back_to_its_label(
    fact: MakeFact, claim: MakeClaim, ontology: Ontology
) -> None:
    told = fact("x:ana", "kg:relatedTo", "x:harbour", claim(1))
    assert facts_words([told], NAMES, ontology) == "Ana Roos related to Harbour Watch"


def test_a_predicate_without_an_inverse_reading_gets_an_arrow(
    fact: MakeFact, claim: MakeClaim, ontology: Ontology
) -> None:
    told = fact("x:ana", "schema:birthDate", "x:harbour", claim(1))
    assert predicate_words(told, ontology, inverse=True) == "← born on"


@pytest.mark.parametrize("inverse", [True, False])
def test_an_unknown_predicate_is_an_error_of_the_ontology(
    fact: MakeFact, claim: MakeClaim, ontology: Ontology, inverse: bool
) -> None:
    told = fact("x:ana", "kg:worksFr", "x:harbour", claim(1))
    with pytest.raises(OntologyError, match="kg:worksFr"):
        predicate_words(told, ontology, inverse=inverse)
    with pytest.raises(OntologyError, match="kg:worksFr"):
        facts_words([told], NAMES, ontology)


def test_no_trigger_no_words(claim: MakeClaim) -> None:
    assert trigger_words(claim(1)) == ""
