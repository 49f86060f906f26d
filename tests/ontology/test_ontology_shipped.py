"""What the ontology that ships must hold."""

from __future__ import annotations

import pytest
import rdflib
from rdflib.namespace import OWL, RDF

from kg.ontology import Ontology, load

# What news is about, and one verb and one noun for it.
SCOPE = {
    "kg:Arrest": ("arrest", "arrest"),
    "kg:Detention": ("detain", "detention"),
    "kg:Charge": ("charge", "charge"),
    "kg:Trial": ("prosecute", "trial"),
    "kg:Conviction": ("convict", "conviction"),
    "kg:Sentencing": ("sentence", "sentence"),
    "kg:Release": ("release", "release"),
    "kg:Raid": ("raid", "raid"),
    "kg:Investigation": ("investigate", "investigation"),
    "kg:Extradition": ("extradite", "extradition"),
    "kg:Deportation": ("deport", "deportation"),
    "kg:Fraud": ("defraud", "fraud"),
    "kg:Trafficking": ("traffic", "trafficking"),
    "kg:Kidnapping": ("kidnap", "kidnapping"),
    "kg:Killing": ("kill", "killing"),
    "kg:ForcedLabour": ("enslave", "forced labour"),
    "kg:Torture": ("torture", "torture"),
    "kg:Attack": ("attack", "attack"),
    "kg:Bombing": ("bomb", "bombing"),
    "kg:Clash": ("clash", "clash"),
    "kg:Protest": ("protest", "protest"),
    "kg:Ceasefire": ("cease fire", "ceasefire"),
    "kg:Withdrawal": ("withdraw", "withdrawal"),
    "kg:Escape": ("escape", "escape"),
    "kg:Travel": ("travel", "travel"),
    "kg:Displacement": ("displace", "displacement"),
    "kg:Meeting": ("meet", "meeting"),
    "kg:Contact": ("telephone", "phone call"),
    "kg:Agreement": ("agree", "agreement"),
    "kg:Sanction": ("sanction", "sanction"),
    "kg:Dispute": ("quarrel", "dispute"),
    "kg:Appointment": ("appoint", "appointment"),
    "kg:Election": ("elect", "election"),
    "kg:Resignation": ("resign", "resignation"),
    "kg:Dismissal": ("dismiss", "dismissal"),
    "kg:Report": ("report", "report"),
    "kg:Accusation": ("accuse", "accusation"),
    "kg:Criticism": ("criticise", "criticism"),
    "kg:Plea": ("appeal", "appeal"),
    "kg:Threat": ("threaten", "ultimatum"),
    "kg:Denial": ("deny", "denial"),
    "kg:Order": ("order", "order"),
    "kg:Founding": ("found", "founding"),
    "kg:Acquisition": ("acquire", "acquisition"),
    "kg:Investment": ("invest", "investment"),
    "kg:Birth": ("give birth", "birth"),
    "kg:Death": ("die", "death"),
    "kg:Injury": ("injure", "injury"),
    "kg:Marriage": ("marry", "marriage"),
    "kg:Earthquake": ("quake", "earthquake"),
    "kg:Outbreak": ("infect", "outbreak"),
    "kg:Law": ("enact", "law"),
    "kg:Ban": ("ban", "ban"),
    "kg:Directive": ("decree", "directive"),
}

# Who is who in a sentence that uses the word: (function, marker) -> role.
FILLED = [
    ("arrest", "verb", ("subject", None), "kg:agent"),
    ("arrest", "verb", ("directObject", None), "kg:affected"),
    ("arrest", "verb", ("prepositional", "for"), "kg:about"),
    ("arrest", "verb", ("prepositional", "in"), "sem:hasPlace"),
    ("arrest", "noun", ("prepositional", "of"), "kg:affected"),
    ("arrest", "noun", ("prepositional", "by"), "kg:agent"),
    ("extradition", "noun", ("prepositional", "to"), "kg:destination"),
    ("raid", "noun", ("modifier", None), "kg:agent"),
    ("investigation", "noun", ("prepositional", "into"), "kg:about"),
    ("dispute", "noun", ("prepositional", "between"), "kg:agent"),
    ("sanction", "noun", ("prepositional", "against"), "kg:affected"),
    ("flee", "verb", ("directObject", None), "kg:origin"),
    ("explode", "verb", ("subject", None), "kg:instrument"),
    ("die", "verb", ("subject", None), "kg:affected"),
    ("undergo", "verb", ("subject", None), "kg:affected"),
    ("make", "verb", ("subject", None), "kg:agent"),
    ("founder", "noun", ("possessive", None), "rdf:subject"),
    ("founder", "noun", ("holder", None), "rdf:object"),
    ("wife", "noun", ("holder", None), "rdf:subject"),
    ("employ", "verb", ("subject", None), "rdf:object"),
    ("work", "verb", ("prepositional", "for"), "rdf:object"),
    ("prime minister", "noun", ("prepositional", "of"), "rdf:object"),
    ("spokeswoman", "noun", ("holder", None), "rdf:subject"),
]


@pytest.mark.parametrize("curie", sorted(SCOPE))
def test_what_news_is_about_has_a_verb_and_a_noun(curie: str) -> None:
    verb, noun = SCOPE[curie]
    assert curie in {entry.denotes for entry in load().by_lemma(verb, "verb")}
    assert curie in {entry.denotes for entry in load().by_lemma(noun, "noun")}


@pytest.mark.parametrize(("lemma", "pos", "place", "role"), FILLED)
def test_each_function_fills_its_role(
    lemma: str, pos: str, place: tuple[str, str | None], role: str
) -> None:
    found = {
        argument.fills
        for entry in load().by_lemma(lemma, pos)
        for frame in entry.frames
        for argument in frame.arguments
        if (argument.function, argument.marker) == place
    }
    assert role in found


@pytest.mark.parametrize(
    ("lemma", "pos", "factuality"),
    [
        ("say", "verb", "kg:Reported"),
        ("report", "noun", "kg:Reported"),
        ("allege", "verb", "kg:Alleged"),
        ("accusation", "noun", "kg:Alleged"),
        ("charge", "verb", "kg:Alleged"),
        ("investigation", "noun", "kg:Alleged"),
        ("deny", "verb", "kg:Denied"),
        ("plan", "verb", "kg:Planned"),
        ("must", "verb", "kg:Planned"),
        ("urge", "verb", "kg:Planned"),
        ("may", "verb", "kg:Possible"),
        ("fear", "noun", "kg:Possible"),
        ("face", "verb", "kg:Possible"),
        ("fail", "verb", "kg:Negated"),
    ],
)
def test_what_a_word_introduces_is_never_more_certain_than_it_says(
    lemma: str, pos: str, factuality: str
) -> None:
    known = load()
    # Who holds a standpoint is told apart from what becomes of its words.
    held = {c for c in known.classes if known.is_a(c, "kg:Standpoint")}
    entries = [entry for entry in known.by_lemma(lemma, pos) if entry.denotes not in held]
    assert {entry.complement for entry in entries} == {factuality}


@pytest.mark.parametrize(
    ("us", "uk", "pos"),
    [
        ("criticize", "criticise", "verb"),
        ("organize", "organise", "verb"),
        ("emphasize", "emphasise", "verb"),
        ("penalize", "penalise", "verb"),
        ("criminalize", "criminalise", "verb"),
        ("forced labor", "forced labour", "noun"),
        ("offense", "offence", "noun"),
        ("advisor", "adviser", "noun"),
        ("councilor", "councillor", "noun"),
        ("laborer", "labourer", "noun"),
        ("defense ministry", "defence ministry", "noun"),
        ("detention center", "detention centre", "noun"),
        ("organization", "organisation", "noun"),
        ("rumor", "rumour", "noun"),
        ("neighborhood", "neighbourhood", "noun"),
    ],
)
def test_both_spellings_mean_the_same(us: str, uk: str, pos: str) -> None:
    def meanings(lemma: str) -> list[tuple[object, ...]]:
        found = load().by_lemma(lemma, pos)
        return [(entry.denotes, entry.frames, entry.complement) for entry in found]

    assert meanings(us) == meanings(uk) != []


def test_no_word_asserts_a_wrong_by_a_common_second_sense() -> None:
    """ "fire a missile", "beat a rival": the crime or the sacking is the rarer sense."""
    events = {"kg:Dismissal", "kg:Assault", "kg:Attack"}
    for lemma in ("fire", "beat", "strike"):
        assert not events & {entry.denotes for entry in load().by_lemma(lemma, "verb")}


@pytest.fixture(scope="module")
def graph() -> rdflib.Graph:
    directory = load().directory
    return rdflib.Graph().parse(directory / "kg.ttl").parse(directory / "lexicon.ttl")


def test_rdflib_reads_what_we_read(graph: rdflib.Graph) -> None:
    ontology: Ontology = load()
    classes = {ontology.curie(str(node)) for node in graph.subjects(RDF.type, OWL.Class)}
    assert classes == set(ontology.classes)


def test_no_term_is_of_two_kinds(graph: rdflib.Graph) -> None:
    kinds = (
        OWL.Class,
        OWL.NamedIndividual,
        OWL.ObjectProperty,
        OWL.DatatypeProperty,
        OWL.AnnotationProperty,
    )
    members = [set(graph.subjects(RDF.type, kind)) for kind in kinds]
    assert sum(map(len, members)) == len(set().union(*members))


def test_every_class_of_kg_below_an_event_or_actor_has_a_standard_superclass() -> None:
    ontology = load()
    for curie in ontology.classes:
        if ontology.is_a(curie, "kg:Event") or ontology.is_a(curie, "kg:Actor"):
            assert any(not a.startswith("kg:") for a in ontology.ancestors(curie))


def test_every_relation_with_a_node_at_its_end_reads_both_ways() -> None:
    for entry in load().entries:
        predicate = load().predicates.get(entry.denotes)
        if predicate is not None and predicate.kind == "object":
            assert predicate.inverse_label, entry.denotes
