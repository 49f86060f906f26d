from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.ontology import Ontology, check, load

Make = Callable[..., Ontology]


def word(lemma: str, *, name: str = "x", pos: str = "verb", rest: str = "kg:Arrest") -> str:
    """An entry in Turtle; `rest` is what it denotes and whatever follows."""
    return (
        f"lex:{name} a ontolex:Word ; lexinfo:partOfSpeech lexinfo:{pos} ;"
        f' ontolex:canonicalForm [ ontolex:writtenRep "{lemma}"@en ] ; ontolex:denotes {rest} .'
    )


def frame(argument: str, kind: str = "kg:EventFrame") -> str:
    """A frame in Turtle that has one argument."""
    return f"frame:x a synsem:SyntacticFrame, {kind} ; synsem:synArg [ {argument} ] ."


def problems(ontology: Ontology) -> list[str]:
    return [str(problem) for problem in check(ontology)]


def test_the_shipped_ontology_has_no_problems() -> None:
    assert problems(load()) == []


def test_the_tiny_ontology_has_no_problems(make: Make) -> None:
    assert problems(make()) == []


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (
            'kg:Raid a owl:Class ; rdfs:comment "Police enter." .',
            "kg:Raid: has no rdfs:label",
        ),
        (
            'kg:Raid a owl:Class ; rdfs:label "raid" .',
            "kg:Raid: has no rdfs:comment",
        ),
        (
            'kg:near a owl:ObjectProperty ; rdfs:label "near" .',
            "kg:near: has no rdfs:comment",
        ),
        (
            'kg:Cat a owl:Class ; rdfs:subClassOf kg:Pet ; rdfs:label "c" ; rdfs:comment "C." .',
            "kg:Cat: its superclass kg:Pet is not declared",
        ),
        (
            'kg:near a owl:ObjectProperty ; rdfs:range kg:Pet ; rdfs:label "n" ;'
            ' rdfs:comment "N." .',
            "kg:near: its domain or range kg:Pet is not declared",
        ),
    ],
)
def test_terms_that_do_not_hold(make: Make, terms: str, expected: str) -> None:
    assert problems(make(terms=terms)) == [expected]


def test_a_datatype_is_a_range_without_being_declared(make: Make) -> None:
    age = 'kg:age a owl:DatatypeProperty ; rdfs:range xsd:integer ; rdfs:label "a" ;'
    assert problems(make(terms=f'{age} rdfs:comment "A." .')) == []


def test_an_event_without_words_is_never_found_in_a_text(make: Make) -> None:
    raid = 'kg:Raid a owl:Class ; rdfs:subClassOf kg:Event ; rdfs:label "r" ; rdfs:comment "R." .'
    ontology = make(terms=raid, words=word("raid", rest="kg:Raid"))
    assert problems(ontology) == ["kg:Raid: no noun expresses it; add an entry to lexicon.ttl"]


def test_an_event_class_that_groups_others_needs_no_words(make: Make) -> None:
    assert not any(entry.denotes == "kg:Event" for entry in make().entries)
    assert problems(make()) == []


@pytest.mark.parametrize(
    "lemma", ["Arrest", "round  up", " raid", "raid ", "", "raid/arrest", "-", "a_b", "ÉTUDE"]
)
def test_lemmas_that_no_text_can_match(make: Make, lemma: str) -> None:
    found = problems(make(words=word(lemma)))
    assert found == [
        f"x: can never match: the lemma {lemma!r} must be lower-case words joined by one space"
    ]


@pytest.mark.parametrize(
    "lemma", ["round up", "re-arrest", "workers' union", "communiqué", "e.g.", "covid-19", "r&d"]
)
def test_lemmas_that_a_text_can_match(make: Make, lemma: str) -> None:
    assert problems(make(words=word(lemma))) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (word("nab", rest="kg:Arest"), "x: ontolex:denotes 'kg:Arest', which kg.ttl lacks"),
        (
            word("nab", pos="pronoun"),
            "x: can never match: lexinfo:partOfSpeech 'lexinfo:pronoun' is none of lexinfo:verb, "
            "lexinfo:noun, lexinfo:adjective, lexinfo:adverb",
        ),
        (
            word("nab", rest="kg:Arrest ; kg:complementFactuality kg:Doubted"),
            "x: kg:complementFactuality 'kg:Doubted' is none of kg:Denied",
        ),
        (
            word("nab", rest="kg:Arrest ; synsem:synBehavior frame:dose"),
            "x: its frame 'dose' is not declared",
        ),
        (
            word("nab", rest="kg:Arrest ; synsem:synBehavior frame:links"),
            "x: relation frame 'links' does not suit kg:Arrest",
        ),
        (
            word("meet", rest="kg:knows ; synsem:synBehavior frame:does"),
            "x: event frame 'does' does not suit kg:knows",
        ),
        (
            word("meet", rest="kg:knows"),
            "x: needs a synsem:synBehavior to link things by kg:knows",
        ),
        (
            word("nab", rest="kg:Arrest, kg:Person"),
            "x: ontolex:denotes 'kg:Arrest kg:Person', which kg.ttl lacks",
        ),
        (
            "lex:x ontolex:denotes kg:Arrest ; lexinfo:partOfSpeech lexinfo:verb .",
            "x: can never match: the lemma '' must be lower-case words joined by one space",
        ),
    ],
)
def test_entries_that_do_not_hold(make: Make, words: str, expected: str) -> None:
    assert problems(make(words=words)) == [expected]


def test_one_meaning_given_twice_names_both_entries(make: Make) -> None:
    found = problems(make(words=word("arrest")))
    says = "another entry too says that 'arrest' denotes kg:Arrest"
    assert found == [f"arrest_v: {says}", f"x: {says}"]


def test_one_lemma_with_two_meanings_is_no_problem(make: Make) -> None:
    assert problems(make(words=word("arrest", rest="kg:Person"))) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            frame("a lexinfo:Subject ; kg:fills kg:agnet"),
            "x: kg:fills 'kg:agnet', which kg.ttl lacks",
        ),
        (
            frame("a lexinfo:Subject ; kg:fills rdf:subject"),
            "x: kg:fills rdf:subject does not suit a frame of kind event",
        ),
        (
            frame("a lexinfo:DirectObject ; kg:fills kg:agent ; kg:asks kg:Actr"),
            "x: kg:asks 'kg:Actr', which is no class of kg.ttl",
        ),
        (
            frame("a lexinfo:Subject ; kg:fills kg:agent ; kg:asks kg:Person"),
            "x: kg:asks belongs to lexinfo:DirectObject or PrepositionalAdjunct only",
        ),
        (
            frame("a lexinfo:Subject ; kg:fills kg:agent", "kg:PostFrame"),
            "x: kg:fills kg:agent does not suit a frame of kind post",
        ),
        (
            frame("a lexinfo:Subject ; kg:fills kg:agent", "lexinfo:TransitiveFrame"),
            "x: one of its types must be kg:EventFrame or kg:RelationFrame or kg:PostFrame",
        ),
        (
            "frame:x a synsem:SyntacticFrame, kg:EventFrame .",
            "x: has no synsem:synArg",
        ),
        (
            frame("a lexinfo:PrepositionalAdjunct ; kg:fills kg:agent"),
            "x: synsem:marker belongs to lexinfo:PrepositionalAdjunct, and to nothing else",
        ),
        (
            frame("a lexinfo:Subject ; synsem:marker lex:by ; kg:fills kg:agent"),
            "x: synsem:marker belongs to lexinfo:PrepositionalAdjunct, and to nothing else",
        ),
        (
            frame("a lexinfo:PrepositionalAdjunct ; synsem:marker lex:buy ; kg:fills kg:agent"),
            "x: synsem:marker https://kg.example/lexicon#buy is not a preposition of the lexicon",
        ),
    ],
)
def test_frames_that_do_not_hold(make: Make, words: str, expected: str) -> None:
    assert problems(make(words=words)) == [expected]


def test_an_unknown_function_is_told_with_those_that_exist(make: Make) -> None:
    (problem,) = problems(make(words=frame("a lexinfo:Sujet ; kg:fills kg:agent")))
    assert problem.startswith("x: the type 'lexinfo:Sujet' of an argument is none of lexinfo:Subj")


def test_all_problems_are_told_at_once_and_sorted(make: Make) -> None:
    found = problems(make(words=word("Nab", rest="kg:Arest") + frame("a lexinfo:Subject")))
    assert len(found) == 3
    assert found == sorted(found)
