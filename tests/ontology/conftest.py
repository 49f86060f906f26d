"""A tiny ontology on disk, whole as it stands; tests break one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.ontology import Ontology, load

PREFIXES = """
@prefix kg: <https://kg.example/ontology#> .
@prefix lex: <https://kg.example/lexicon#> .
@prefix frame: <https://kg.example/frame#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
@prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
@prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
"""

TERMS = """
kg:Event a owl:Class ; rdfs:label "event" ; rdfs:comment "It happens." .
kg:Arrest a owl:Class ; rdfs:subClassOf kg:Event ;
    rdfs:label "arrest" ; rdfs:comment "Someone is taken." .
kg:Person a owl:Class ; rdfs:label "person" ; rdfs:comment "A human being." .
kg:agent a owl:ObjectProperty ; rdfs:domain kg:Event ; rdfs:range kg:Person ;
    rdfs:label "by" ; kg:inverseLabel "did" ; rdfs:comment "Who does it." .
kg:knows a owl:ObjectProperty, owl:SymmetricProperty ;
    rdfs:label "knows" ; rdfs:comment "Has met." .
rdf:subject a owl:AnnotationProperty ; rdfs:label "subject" ; rdfs:comment "The one end." .
rdf:object a owl:AnnotationProperty ; rdfs:label "object" ; rdfs:comment "The other end." .
kg:Denied a kg:Factuality ; rdfs:label "denied" .
"""

WORDS = """
frame:does a synsem:SyntacticFrame, kg:EventFrame ;
    synsem:synArg [ a lexinfo:Subject ; kg:fills kg:agent ] ,
        [ a lexinfo:PrepositionalAdjunct ; synsem:marker lex:by ; kg:fills kg:agent ] .
frame:links a synsem:SyntacticFrame, kg:RelationFrame ;
    synsem:synArg [ a lexinfo:Subject ; kg:fills rdf:subject ] ,
        [ a lexinfo:DirectObject ; kg:fills rdf:object ] .
lex:by a ontolex:Word ; lexinfo:partOfSpeech lexinfo:preposition ;
    ontolex:canonicalForm [ ontolex:writtenRep "by"@en ] .
lex:arrest_v a ontolex:Word ; lexinfo:partOfSpeech lexinfo:verb ;
    ontolex:canonicalForm [ ontolex:writtenRep "arrest"@en ] ;
    ontolex:denotes kg:Arrest ; synsem:synBehavior frame:does .
lex:arrest_n a ontolex:Word ; lexinfo:partOfSpeech lexinfo:noun ;
    ontolex:canonicalForm [ ontolex:writtenRep "arrest"@en ] ; ontolex:denotes kg:Arrest .
lex:know_v a ontolex:Word ; lexinfo:partOfSpeech lexinfo:verb ;
    ontolex:canonicalForm [ ontolex:writtenRep "know"@en ] ;
    ontolex:denotes kg:knows ; synsem:synBehavior frame:links ; kg:complementFactuality kg:Denied .
"""


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Ontology]:
    """A function that writes the tiny ontology, one piece swapped or some added, and loads it."""

    def make(old: str = "", new: str = "", *, terms: str = "", words: str = "") -> Ontology:
        assert (TERMS + WORDS).count(old) == 1 or not old, f"{old!r} is not there once"
        for name, turtle in (("kg.ttl", TERMS + terms), ("lexicon.ttl", WORDS + words)):
            swapped = turtle.replace(old, new) if old else turtle
            (tmp_path / name).write_text(PREFIXES + swapped, encoding="utf-8")
        return load(tmp_path)

    return make
