from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pyoxigraph as ox
import pytest
import rdflib

from kg.errors import GraphError, OntologyError
from kg.graph import Run, read_knowledge, to_rdflib, turtle
from kg.model import (
    Entity,
    Fact,
    Factuality,
    Knowledge,
    Ref,
    Source,
    Span,
    Support,
    Term,
    Value,
    fact_key,
)
from kg.ontology import Ontology

T = TypeVar("T")
BASE = "https://kg.example/id/"
RUN = Run("0.1.0", {"model": "by hand"})
GOLDEN = Path(__file__).parent / "golden.ttl"
HOSTILE = [
    '"', '"""', "'''", "\\", "\\n", "\n", "\r\n", "\t", "\x00", "\x01", "\x1b[31m", "\x7f", "\x85",
    "\u2028", "\u202e", "\ufeff", "\ufffe", "<script>alert(1)</script>", "</style>", "]]>", "ភ្នំពេញ",
    "Москва", "中国", "😀", "@prefix x: <y> .", "<//elsewhere/>", '" <//x> "', "a . # b",
]  # fmt: skip


def load(document: bytes) -> ox.Store:
    store = ox.Store()
    store.load(document, ox.RdfFormat.TURTLE)
    return store


def ask(store: ox.Store, ontology: Ontology, pattern: str) -> bool:
    prefixes = {**ontology.prefixes, "": BASE}
    answer = store.query(f"ASK {{ {pattern} }}", prefixes=prefixes)
    assert isinstance(answer, ox.QueryBoolean)
    return bool(answer)


def shuffled(knowledge: Knowledge, seed: int) -> Knowledge:
    order = random.Random(seed)

    def mix(things: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(order.sample(things, len(things)))

    facts = tuple(replace(fact, claims=mix(fact.claims)) for fact in knowledge.facts)
    entities = tuple(replace(one, aliases=mix(one.aliases)) for one in knowledge.entities)
    return Knowledge(mix(knowledge.sources), mix(entities), mix(facts), mix(knowledge.decisions))


def test_graph_of_the_sample_is_the_golden_one(document: bytes) -> None:
    assert document == GOLDEN.read_bytes()


@pytest.mark.parametrize("seed", range(5))
def test_order_of_the_input_does_not_matter(
    sample: Knowledge, ontology: Ontology, document: bytes, seed: int
) -> None:
    assert turtle(shuffled(sample, seed), ontology, BASE, RUN) == document


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_hash_seed_does_not_matter(seed: str) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from kg.graph import Run, open_store, read_knowledge, turtle\n"
        "from kg.ontology import load\n"
        "knowledge = read_knowledge(open_store(Path(sys.argv[1])), load())\n"
        f"run = Run('0.1.0', {{'model': 'by hand'}})\n"
        f"sys.stdout.buffer.write(turtle(knowledge, load(), {BASE!r}, run))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(GOLDEN)],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=True,
    )
    assert done.stdout == GOLDEN.read_bytes()


def test_rdflib_reads_the_same_triples(path: Path, document: bytes) -> None:
    triples = {f"{quad.triple} ." for quad in load(document)}
    ours = rdflib.Graph().parse(data="\n".join(triples), format="nt")
    assert set(to_rdflib(path)) == set(ours)


def test_a_store_keeps_every_literal_as_written(document: bytes) -> None:
    assert set(load(document)) == set(ox.parse(document, ox.RdfFormat.TURTLE))


def test_no_blank_node_and_no_named_graph(document: bytes) -> None:
    for quad in load(document):
        assert isinstance(quad.subject, ox.NamedNode)
        assert not isinstance(quad.object, ox.BlankNode)
        assert quad.graph_name == ox.DefaultGraph()


def test_every_class_and_predicate_is_declared(document: bytes, ontology: Ontology) -> None:
    quads = list(load(document))
    predicates = {ontology.curie(quad.predicate.value) for quad in quads}
    classes = {
        ontology.curie(quad.object.value)
        for quad in quads
        if quad.predicate.value == ontology.iri("rdf:type")
        and isinstance(quad.object, ox.NamedNode)
    }
    assert predicates <= set(ontology.predicates)
    assert classes <= set(ontology.classes)


def test_an_asserted_fact_is_a_plain_triple(store: ox.Store, ontology: Ontology) -> None:
    assert ask(store, ontology, f"<{BASE}event/arrest> kg:agent <{BASE}police/mt>")


def test_a_fact_that_is_only_alleged_is_no_triple(store: ox.Store, ontology: Ontology) -> None:
    assert not ask(store, ontology, f"<{BASE}event/fraud> kg:agent ?who")
    assert ask(store, ontology, "?claim kg:predicate kg:agent ; kg:factuality kg:Alleged")


def test_an_event_that_nobody_asserts_has_no_event_class(
    store: ox.Store, ontology: Ontology
) -> None:
    types = store.quads_for_pattern(
        ox.NamedNode(f"{BASE}event/fraud"), ox.NamedNode(ontology.iri("rdf:type")), None
    )
    assert [ontology.curie(quad.object.value) for quad in types] == ["kg:ClaimedEvent"]  # type: ignore[union-attr]


@pytest.mark.parametrize("curie", ["kg:Arrest", "kg:JusticeEvent", "kg:Event", "sem:Event"])
def test_an_asserted_event_has_all_superclasses(
    store: ox.Store, ontology: Ontology, curie: str
) -> None:
    assert ask(store, ontology, f"<{BASE}event/arrest> a {curie}")


def test_one_asserting_claim_among_denials_makes_a_triple(
    sample: Knowledge, ontology: Ontology
) -> None:
    fact = next(fact for fact in sample.facts if fact.predicate == "schema:worksFor")
    denial = replace(fact.claims[0], claim=f"{BASE}claim/z", factuality=Factuality.DENIED)
    both = Knowledge(
        sample.sources, sample.entities, (replace(fact, claims=(denial, fact.claims[0])),)
    )
    only = Knowledge(sample.sources, sample.entities, (replace(fact, claims=(denial,)),))
    pattern = f"<{BASE}person/ana> schema:worksFor <{BASE}ngo/harbour>"
    assert ask(load(turtle(both, ontology, BASE, RUN)), ontology, pattern)
    assert not ask(load(turtle(only, ontology, BASE, RUN)), ontology, pattern)


def tell(text: str) -> Knowledge:
    """One entity, one fact and one article with `text` wherever text can be."""
    span = Span("a1", 0, len(text) + 1)
    claim = Support(f"{BASE}claim/1", span, text, text, 0.5, Factuality.ASSERTED)
    fact = Fact(f"{BASE}thing/1", "kg:timeWords", Value(text), (claim,))
    source = Source("a1", text, None, text, text, text, None, text, "en")
    entity = Entity(f"{BASE}thing/1", "kg:Place", text, (text,))
    return Knowledge((source,), (entity,), (fact,))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_back_as_it_was(text: str, ontology: Ontology) -> None:
    document = turtle(tell(text), ontology, BASE, RUN)
    assert read_knowledge(load(document), ontology) == tell(text)
    assert len(rdflib.Graph().parse(data=document)) == len(load(document))


@pytest.mark.parametrize("place", ["quote", "extractor"])
def test_a_lone_surrogate_is_refused_with_its_surroundings(place: str, ontology: Ontology) -> None:
    knowledge = tell("before")
    claim = replace(knowledge.facts[0].claims[0], **{place: "before \ud800 after"})  # type: ignore[arg-type]
    broken = replace(knowledge, facts=(replace(knowledge.facts[0], claims=(claim,)),))
    with pytest.raises(GraphError, match=r"before .*ud800 after"):
        turtle(broken, ontology, BASE, RUN)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a b", "a%20b"),
        ("a<b>", "a%3Cb%3E"),
        ('a"b', "a%22b"),
        ("a\nb", "a%0Ab"),
        ("100%", "100%25"),
        ("a%20b", "a%20b"),
        ("Chișinău", "Chișinău"),
        ("a#b#c", "a#b%23c"),
        ("a{b}|c^`\\", "a%7Bb%7D%7Cc%5E%60%5C"),
    ],
)
def test_odd_characters_in_an_iri_are_percent_encoded(
    name: str, written: str, ontology: Ontology
) -> None:
    knowledge = Knowledge((), (Entity(f"{BASE}{name}", "kg:Place", "somewhere"),), ())
    found = read_knowledge(load(turtle(knowledge, ontology, BASE, RUN)), ontology)
    assert [entity.id for entity in found.entities] == [f"{BASE}{written}"]


def test_an_id_that_is_no_iri_is_refused(ontology: Ontology) -> None:
    knowledge = Knowledge((), (Entity("no scheme", "kg:Place", "somewhere"),), ())
    with pytest.raises(GraphError, match="not RDF"):
        turtle(knowledge, ontology, BASE, RUN)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "//x", "https://a b", 'https://a"b', ""]
)
def test_an_address_that_is_not_of_the_web_stays_out(url: str, ontology: Ontology) -> None:
    knowledge = Knowledge((Source("a1", "x.txt", url=url),), (), ())
    found = read_knowledge(load(turtle(knowledge, ontology, BASE, RUN)), ontology)
    assert found.sources == (Source("a1", "x.txt"),)


def test_an_address_elsewhere_is_written_in_full(document: bytes) -> None:
    assert b"<https://sws.geonames.org/2562305/>" in document


def test_a_fact_without_a_claim_is_refused(sample: Knowledge, ontology: Ontology) -> None:
    bare = Fact(f"{BASE}person/ana", "schema:worksFor", Ref(f"{BASE}ngo/harbour"), ())
    with pytest.raises(GraphError, match="at least one claim"):
        turtle(replace(sample, facts=(bare,)), ontology, BASE, RUN)


@pytest.mark.parametrize(
    ("predicate", "thing", "message"),
    [
        ("schema:workFor", Ref("urn:x"), "schema:worksFor"),
        ("kg:agnt", Ref("urn:x"), "kg:agent"),
        ("nope:x", Ref("urn:x"), "not declared"),
        ("kg:Person", Ref("urn:x"), "not a predicate"),
        ("rdf:type", Term("kg:Arest"), "kg:Arrest"),
        ("sem:hasTime", Value("2021", "nope:year"), "unknown prefix"),
    ],
)
def test_a_word_that_is_not_declared_is_refused(
    predicate: str, thing: Ref | Term | Value, message: str, sample: Knowledge, ontology: Ontology
) -> None:
    fact = replace(sample.facts[0], predicate=predicate, object=thing)
    with pytest.raises(OntologyError, match=message):
        turtle(replace(sample, facts=(fact,)), ontology, BASE, RUN)


def test_a_link_of_another_kind_is_refused(ontology: Ontology) -> None:
    entity = Entity("urn:x", "kg:Place", "x", links=(("rdfs:seeAlso", "urn:y"),))
    with pytest.raises(GraphError, match="is no link"):
        turtle(Knowledge((), (entity,), ()), ontology, BASE, RUN)


def test_run_is_told_by_what_it_did() -> None:
    digest = Run("1", {"a": "x", "b": "y"}).digest(["1", "2"])
    assert digest == Run("1", {"b": "y", "a": "x"}).digest(["2", "1"])
    assert digest != Run("2", {"a": "x", "b": "y"}).digest(["1", "2"])
    assert digest != Run("1", {"a": "x"}).digest(["1", "2"])
    assert digest != Run("1", {"a": "x", "b": "y"}).digest(["1"])


def test_time_of_the_run_is_written_only_if_asked_for(
    sample: Knowledge, ontology: Ontology, document: bytes
) -> None:
    timed = turtle(sample, ontology, BASE, replace(RUN, ended="2026-01-16T10:00:00Z"))
    runs = [line for line in document.decode().split("\n<") if line.startswith("run/")]
    assert runs
    assert not any("endedAtTime" in run for run in runs)
    assert b'prov:endedAtTime "2026-01-16T10:00:00Z"^^xsd:dateTime' in timed


def test_facts_are_ordered_by_subject_and_predicate_first() -> None:
    facts = [
        Fact("b", "a:a", Ref("a"), ()),
        Fact("a", "b:b", Value("1"), ()),
        Fact("a", "a:b", Value("a"), ()),
        Fact("a", "a:b", Term("a:a"), ()),
        Fact("a", "a:b", Ref("z"), ()),
    ]
    assert sorted(facts, key=fact_key) == facts[::-1]


@pytest.mark.parametrize(
    ("factuality", "classes"),
    [
        (Factuality.ASSERTED, {"kg:Wish", "kg:Standpoint", "kg:Attribution"}),
        (Factuality.REPORTED, {"kg:ClaimedStandpoint"}),
    ],
)
def test_a_standpoint_is_no_event_and_has_its_class_only_if_asserted(
    sample: Knowledge, ontology: Ontology, factuality: Factuality, classes: set[str]
) -> None:
    wish = Entity(f"{BASE}standpoint/wish-1", "kg:Wish", "wish of Ana")
    claim = replace(sample.facts[0].claims[0], factuality=factuality, speaker=None)
    typed = Fact(wish.id, "rdf:type", Term("kg:Wish"), (claim,))
    made = load(turtle(Knowledge(sample.sources, (wish,), (typed,)), ontology, BASE, RUN))
    types = made.quads_for_pattern(
        ox.NamedNode(wish.id), ox.NamedNode(ontology.iri("rdf:type")), None
    )
    assert {ontology.curie(quad.object.value) for quad in types} == classes  # type: ignore[union-attr]
    assert read_knowledge(made, ontology).entities[0].kind == "kg:Wish"
