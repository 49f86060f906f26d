from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import pytest
import rdflib
from rdflib.namespace import SH

from kg.errors import GraphError, OntologyError
from kg.graph import Violation, validate
from kg.ontology import Ontology

BASE = "https://kg.example/id/"


def header(ontology: Ontology) -> str:
    prefixes = "".join(f"@prefix {p}: <{ns}> .\n" for p, ns in ontology.prefixes.items())
    return f"@base <{BASE}> .\n{prefixes}"


def with_triples(document: bytes, ontology: Ontology, triples: str) -> bytes:
    return document + f"\n{header(ontology)}{triples}\n".encode()


def without(document: bytes, subject: str, predicate: str, ontology: Ontology) -> bytes:
    graph = rdflib.Graph().parse(data=document)
    node = rdflib.URIRef(BASE + subject)
    graph.remove((node, rdflib.URIRef(ontology.iri(predicate)), None))
    return graph.serialize(format="turtle", encoding="utf-8")


def messages(document: bytes, ontology: Ontology) -> set[str]:
    return {found.message for found in validate(document, ontology.directory)}


def test_the_sample_conforms(document: bytes, ontology: Ontology) -> None:
    assert validate(document, ontology.directory) == []


@pytest.mark.parametrize(
    ("subject", "predicate", "message"),
    [
        ("claim/9", "kg:subject", "one subject"),
        ("claim/9", "kg:predicate", "one predicate"),
        ("claim/9", "kg:object", "one object"),
        ("claim/9", "kg:factuality", "one factuality"),
        ("claim/9", "kg:confidence", "one confidence"),
        ("claim/9", "oa:hasTarget", "stands in a sentence"),
        ("claim/9", "rdf:subject", "rdf:subject repeats"),
        ("claim/9", "rdf:predicate", "rdf:predicate repeats"),
        ("claim/9", "rdf:object", "rdf:object repeats"),
        ("claim/9", "prov:wasDerivedFrom", "wasDerivedFrom repeats"),
        ("claim/9", "prov:wasAttributedTo", "one extractor"),
        ("claim/9", "prov:wasGeneratedBy", "made by a run"),
        ("article/a2#char=0,47", "oa:hasSource", "one article"),
        ("article/a2#char=0,47", "oa:hasSelector", "one position"),
        ("article/a2#char=0,47", "oa:hasSelector", "one quote"),
        ("selector/a2-0-47-position", "oa:start", "before its end"),
        ("selector/a2-0-47-position", "oa:end", "one end"),
        ("selector/a2-0-47-quote", "oa:exact", "one text"),
        ("article/a2", "dcterms:identifier", "one identifier"),
        ("article/a2", "kg:fileName", "one file name"),
        ("article/a2", "schema:inLanguage", "one language"),
        ("person/ana", "rdfs:label", "one name"),
        ("event/fraud", "rdfs:label", "one name"),
        ("membership/ana", "rdfs:label", "one name"),
    ],
)
def test_what_is_missing_is_found(
    subject: str, predicate: str, message: str, document: bytes, ontology: Ontology
) -> None:
    broken = without(document, subject, predicate, ontology)
    assert any(message in found for found in messages(broken, ontology))


@pytest.mark.parametrize(
    ("triples", "message"),
    [
        ("<claim/9> kg:subject <person/bram>", "one subject"),
        ("<claim/9> kg:subject 'Ana'", "one subject"),
        ("<claim/9> kg:predicate schema:owns", "one predicate"),
        ("<claim/9> kg:object <person/bram>", "one object"),
        ("<claim/9> kg:factuality kg:Denied", "one factuality"),
        ("<claim/9> kg:factuality kg:Sure", "one factuality"),
        ("<claim/9> kg:confidence 1.01", "one confidence"),
        ("<claim/9> kg:confidence -0.1", "one confidence"),
        ("<claim/9> kg:confidence 'high'", "one confidence"),
        ("<claim/9> kg:speaker <person/ana>, <ngo/harbour>", "one speaker"),
        ("<claim/9> kg:speaker <event/arrest>", "one speaker"),
        ("<claim/9> oa:hasTarget <article/a2>", "stands in a sentence"),
        ("<claim/9> prov:wasAttributedTo <person/ana>", "one extractor"),
        ("<article/a2#char=0,47> oa:hasSource <article/a1>", "one article"),
        ("<article/a2#char=0,47> oa:hasSelector <selector/a1-11-61-quote>", "one quote"),
        ("<article/a2#char=0,47> oa:hasSelector <selector/a1-11-61-position>", "one position"),
        ("<p> a oa:TextPositionSelector ; oa:start 5 ; oa:end 5", "before its end"),
        ("<p> a oa:TextPositionSelector ; oa:start -1 ; oa:end 5", "before its end"),
        ("<q> a oa:TextQuoteSelector ; oa:exact ''", "one text"),
        ("<article/a2> schema:headline 'a', 'b'", "one headline"),
        ("<article/a2> schema:url 'javascript:x'^^xsd:anyURI", "http or https"),
        ("<article/a2> schema:datePublished '2025'^^xsd:gYear", "day of publication"),
        ("<person/ana> rdfs:label 'Another'", "one name"),
        ("<x> a kg:Place ; rdfs:label 'two\\nlines'", "on one line"),
        ("<x> a kg:Work ; rdfs:label ''", "one name"),
        ("<event/fraud> a kg:Event", "no class of events"),
        ("<s> a kg:ClaimedStandpoint, kg:Wish, kg:Standpoint", "no class of standpoints"),
        ("<s> a kg:Standpoint, kg:Event", "a standpoint is no event"),
        ("<event/arrest> kg:holder <person/ana>", "only a standpoint has a holder"),
        ("<s> a kg:Standpoint ; kg:holder <event/arrest>", "can act"),
        ("<person/ana> kg:content 'that it rained'", "only a statement or a standpoint"),
        ("<membership/ana> org:member <person/bram>", "one holder"),
        ("<membership/ana> org:organization <company/lumen>", "one organisation"),
        ("<membership/ana> org:role <person/ana>", "one role"),
        ("<person/ana> schema:birthDate 'long ago'", "a date is"),
        ("<person/ana> schema:birthDate '1977-13-45'^^xsd:date", "a date is"),
        ("<event/arrest> sem:hasTime 2025", "a date is"),
        ("<group/suspects> kg:size -1", "whole number"),
        ("<group/suspects> kg:size 1.5", "whole number"),
        ("<group/suspects> kg:sizeBound 'many'", "exact, minimum"),
    ],
)
def test_what_is_wrong_is_found(
    triples: str, message: str, document: bytes, ontology: Ontology
) -> None:
    broken = with_triples(document, ontology, f"{triples} .")
    assert any(message in found for found in messages(broken, ontology))


@pytest.mark.parametrize(
    "date",
    [
        "'1977-10-20'^^xsd:date",
        "'1977-10'^^xsd:gYearMonth",
        "'1977'^^xsd:gYear",
        "'--10-20'^^xsd:gMonthDay",
        "'--10'^^xsd:gMonth",
    ],
)
def test_a_partial_date_conforms(date: str, document: bytes, ontology: Ontology) -> None:
    triples = f"<person/ana> schema:birthDate {date} ."
    assert not messages(with_triples(document, ontology, triples), ontology)


def classes_of(shapes: rdflib.Graph, shape: rdflib.term.Node) -> set[str]:
    """The class that a shape asks for, or each of its alternatives."""
    found = set(shapes.objects(shape, SH["class"]))
    for choice in shapes.objects(shape, SH["or"]):
        for one in shapes.items(choice):
            found |= set(shapes.objects(one, SH["class"]))
    return {str(one) for one in found}


def test_domains_and_ranges_are_those_of_the_ontology(ontology: Ontology) -> None:
    shapes = rdflib.Graph().parse(ontology.directory / "shapes.ttl")
    domains = list(shapes.subject_objects(SH.targetSubjectsOf))
    ranges = [
        (inner, shapes.value(inner, SH.path))
        for shape in shapes.subjects(SH.targetSubjectsOf, None)
        for inner in shapes.objects(shape, SH.property)
    ] + list(shapes.subject_objects(SH.targetObjectsOf))
    checked = 0
    for pairs, end in ((domains, "domain"), (ranges, "range")):
        for shape, predicate in pairs:
            curie = ontology.curie(str(predicate)) or ""
            wanted = getattr(ontology.predicates[curie], end)
            if classes := classes_of(shapes, shape):
                assert ontology.iri(wanted) in classes, (curie, end)
                checked += 1
    assert checked > 50


@pytest.mark.parametrize(
    ("triple", "path"),
    [
        ("<company/lumen> schema:worksFor <ngo/harbour>", ""),
        ("<person/ana> schema:worksFor <event/arrest>", "worksFor"),
        ("<person/ana> schema:nationality <city/valletta>", "nationality"),
        ("<ngo/harbour> kg:headquarters <person/ana>", "headquarters"),
        ("<person/ana> geo:lat 1.0 ; geo:long 1.0", ""),
        ("<person/ana> kg:agent <person/ana>", ""),
        ("<event/arrest> kg:agent <event/fraud>", ""),
        ("<event/arrest> sem:hasPlace <person/ana>", ""),
        ("<event/arrest> kg:instrument <person/ana>", ""),
    ],
)
def test_a_triple_outside_domain_or_range_is_found(
    triple: str, path: str, document: bytes, ontology: Ontology
) -> None:
    found = validate(with_triples(document, ontology, f"{triple} ."), ontology.directory)
    assert [violation.path.rpartition("/")[2].rpartition("#")[2] for violation in found] == [path]


def test_a_role_may_hang_on_an_event_that_is_only_claimed(
    document: bytes, ontology: Ontology
) -> None:
    triples = "<event/fraud> kg:agent <company/lumen> ."
    assert not messages(with_triples(document, ontology, triples), ontology)


def test_a_check_can_be_limited_to_what_is_new(document: bytes, ontology: Ontology) -> None:
    broken = with_triples(
        document, ontology, "<claim/9> kg:confidence 2.0 . <claim/1> kg:confidence 2.0 ."
    )
    found = validate(broken, ontology.directory, only=[f"{BASE}claim/1"])
    assert {violation.focus for violation in found} == {f"{BASE}claim/1"}
    assert validate(broken, ontology.directory, only=[]) == []


def test_another_validator_can_take_its_place(document: bytes, ontology: Ontology) -> None:
    def strict(turtle: bytes, shapes: bytes, only: Collection[str] | None) -> list[Violation]:
        assert turtle == document
        assert b"shape:Claim" in shapes
        return [Violation("urn:x", "", "", "no")]

    found = validate(document, ontology.directory, validator=strict)
    assert [str(one) for one in found] == ["urn:x: no"]


def test_a_folder_without_shapes_is_refused(tmp_path: Path, document: bytes) -> None:
    with pytest.raises(OntologyError, match="no shapes at"):
        validate(document, tmp_path)


def test_what_is_not_turtle_is_refused(ontology: Ontology) -> None:
    with pytest.raises(GraphError, match="not Turtle"):
        validate(b"<p>", ontology.directory)
