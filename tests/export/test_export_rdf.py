from __future__ import annotations

import json
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from kg.errors import GraphError
from kg.export import EXPORTERS, export
from kg.ontology import Ontology
from tests.export.exported import BASE, GOLDEN, exported


def triples(quads: object) -> set[tuple[str, str, str]]:
    return {
        (str(quad.subject), str(quad.predicate), str(quad.object))
        for quad in quads  # type: ignore[attr-defined]
    }


@pytest.mark.parametrize("name", EXPORTERS)
def test_the_same_graph_gives_the_same_bytes(
    name: str, store: ox.Store, ontology: Ontology
) -> None:
    backwards = ox.Store()
    for quad in reversed(list(store)):
        backwards.add(quad)
    assert exported(name, store, ontology) == exported(name, backwards, ontology)


@pytest.mark.parametrize("name", EXPORTERS)
def test_an_empty_graph_exports_too(name: str, ontology: Ontology) -> None:
    assert exported(name, ox.Store(), ontology) is not None


@pytest.mark.parametrize("name", EXPORTERS)
def test_every_format_says_what_it_is_for(name: str) -> None:
    assert EXPORTERS[name].about
    assert EXPORTERS[name].suffix.startswith(".")


def test_turtle_is_the_graph_file(store: ox.Store, ontology: Ontology) -> None:
    assert exported("turtle", store, ontology) == GOLDEN.read_bytes()


def test_ntriples_hold_the_same_triples_in_order(store: ox.Store, ontology: Ontology) -> None:
    data = exported("ntriples", store, ontology)
    assert triples(ox.parse(data, ox.RdfFormat.N_TRIPLES)) == triples(store)
    assert data.split(b"\n")[:-1] == sorted(data.split(b"\n")[:-1])


def add(store: ox.Store, thing: ox.NamedNode | ox.Literal, ontology: Ontology) -> None:
    predicate = "skos:exactMatch" if isinstance(thing, ox.NamedNode) else "skos:altLabel"
    node = ox.NamedNode(f"{BASE}person/ana")
    store.add(ox.Quad(node, ox.NamedNode(ontology.iri(predicate)), thing))


ODD = [
    ox.NamedNode("geo:37.8,-122.4"),
    ox.NamedNode("https://kg.example/ontology#not-declared/x"),
    ox.NamedNode("urn:x:y"),
    ox.Literal("a\u2028b\x85c\x00d"),
    ox.Literal('</script> "quoted" \\ \n'),
]


# rdflib's own JSON-LD parser uses what rdflib has deprecated.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
@pytest.mark.parametrize("odd", [None, *ODD])
def test_jsonld_reads_back_in_both_engines_without_a_fetch(
    odd: ox.NamedNode | ox.Literal | None,
    store: ox.Store,
    ontology: Ontology,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if odd is not None:
        add(store, odd, ontology)
    data = exported("jsonld", store, ontology)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something was fetched")

    monkeypatch.setattr("socket.socket.connect", refuse)
    assert triples(ox.parse(data, ox.RdfFormat.JSON_LD)) == triples(store)
    graph = rdflib.Graph().parse(data=data, format="json-ld")
    lines = exported("ntriples", store, ontology)
    assert set(graph) == set(rdflib.Graph().parse(data=lines, format="nt"))
    assert isinstance(json.loads(data)["@context"], dict)


def test_trig_keeps_every_triple_and_invents_none(store: ox.Store, ontology: Ontology) -> None:
    quads = ox.parse(exported("trig", store, ontology), ox.RdfFormat.TRIG)
    assert triples(quads) == triples(store)


def test_trig_holds_what_each_article_says_in_its_graph(
    store: ox.Store, ontology: Ontology
) -> None:
    dataset = ox.Store()
    dataset.load(exported("trig", store, ontology), ox.RdfFormat.TRIG)

    def graphs(subject: str, predicate: str, thing: str | None = None) -> set[str]:
        node = ox.NamedNode(BASE + subject)
        target = ox.NamedNode(ontology.iri(thing)) if thing else None
        found = dataset.quads_for_pattern(node, ox.NamedNode(ontology.iri(predicate)), target)
        return {getattr(quad.graph_name, "value", "").removeprefix(BASE) for quad in found}

    assert graphs("event/arrest", "kg:agent") == {"article/a1"}
    assert graphs("event/arrest", "rdf:type", "kg:Arrest") == {"article/a1"}
    assert graphs("event/arrest", "rdf:type", "sem:Event") == {"article/a1"}
    assert graphs("person/ana", "schema:worksFor") == {"article/a2"}
    assert graphs("claim/9", "kg:subject") == {"article/a2"}
    assert graphs("article/a2#char=0,47", "oa:hasSource") == {"article/a2"}
    assert graphs("selector/a2-0-47-quote", "oa:exact") == {"article/a2"}
    assert graphs("article/a2", "kg:fileName") == {"article/a2"}
    assert graphs("person/ana", "rdfs:label") == {""}
    assert graphs("person/ana", "rdf:type") == {""}
    assert graphs("event/fraud", "rdf:type") == {""}


def test_trig_repeats_what_two_articles_assert(store: ox.Store, ontology: Ontology) -> None:
    claim, copy = ox.NamedNode(f"{BASE}claim/9"), ox.NamedNode(f"{BASE}claim/9-again")
    for quad in list(store.quads_for_pattern(claim, None, None)):
        thing = quad.object
        if quad.predicate.value == ontology.iri("oa:hasTarget"):
            thing = ox.NamedNode(f"{BASE}article/a1#char=11,61")
        store.add(ox.Quad(copy, quad.predicate, thing))
    dataset = ox.Store()
    dataset.load(exported("trig", store, ontology), ox.RdfFormat.TRIG)
    plain = dataset.quads_for_pattern(
        ox.NamedNode(f"{BASE}person/ana"), ox.NamedNode(ontology.iri("schema:worksFor")), None
    )
    assert {str(quad.graph_name) for quad in plain} == {
        f"<{BASE}article/a1>",
        f"<{BASE}article/a2>",
    }


def test_trig_of_a_graph_that_kg_did_not_write_is_refused(
    store: ox.Store, ontology: Ontology
) -> None:
    for quad in list(
        store.quads_for_pattern(None, ox.NamedNode(ontology.iri("oa:hasTarget")), None)
    ):
        store.remove(quad)
    with pytest.raises(GraphError, match="has no article"):
        exported("trig", store, ontology)


def test_an_unknown_format_is_refused_with_the_known_ones(
    store: ox.Store, ontology: Ontology
) -> None:
    with pytest.raises(GraphError, match="unknown format 'rdfxml'; choose from turtle"):
        exported("rdfxml", store, ontology)


def test_a_file_holds_what_a_stream_gets(
    store: ox.Store, ontology: Ontology, tmp_path: Path
) -> None:
    export("ntriples", store, ontology, tmp_path / "graph.nt")
    assert (tmp_path / "graph.nt").read_bytes() == exported("ntriples", store, ontology)
    assert [file.name for file in tmp_path.iterdir()] == ["graph.nt"]


def test_a_failed_export_leaves_the_old_file_and_no_other(
    store: ox.Store, ontology: Ontology, tmp_path: Path
) -> None:
    old = tmp_path / "graph.trig"
    old.write_text("old")
    store.remove_graph(ox.DefaultGraph())
    claim = ox.NamedNode("urn:claim")
    for predicate, thing in (("kg:factuality", "kg:Asserted"), ("rdf:type", "kg:Claim")):
        store.add(
            ox.Quad(claim, ox.NamedNode(ontology.iri(predicate)), ox.NamedNode(ontology.iri(thing)))
        )
    with pytest.raises(GraphError):
        export("trig", store, ontology, old)
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("graph.trig", "old")]


def test_a_missing_folder_is_an_error(store: ox.Store, ontology: Ontology, tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="cannot be written"):
        export("turtle", store, ontology, tmp_path / "missing" / "graph.ttl")
