"""Given names and events in the place of found ones, on parses by hand."""

from __future__ import annotations

from dataclasses import replace

from kg.extract import extract
from kg.extract.plain_events import KIND
from kg.extract.syntax import Parse
from kg.model import Annotated, Form, Span, Term
from kg.ontology import load
from tests.bench.coreferent import Coreferent, relative_pronouns
from tests.bench.given import with_names
from tests.bench.given_events import with_events
from tests.bench.identities import Identities
from tests.bench.mapping import Mapping, Row
from tests.bench.open_triples import triples
from tests.bench.pipeline import Reading, know
from tests.given import annotated, mention, sentence

LABELS = Mapping(
    [
        Row("class", "kg:Person", "-", "-", "Peop"),
        Row("class", "kg:Organisation", "-", "-", "Org"),
        Row("class", "kg:Place", "-", "-", "Loc"),
    ],
    load(),
)
# "Ada Brun , who leads Norvik , foiled the robbery ."
FOILED = sentence(
    """
    Ada     Ada     PROPN NNP compound 1
    Brun    Brun    PROPN NNP nsubj    7
    ,       ,       PUNCT ,   punct    1
    who     who     PRON  WP  nsubj    4
    leads   lead    VERB  VBZ relcl    1
    Norvik  Norvik  PROPN NNP dobj     4
    ,       ,       PUNCT ,   punct    1
    foiled  foil    VERB  VBD ROOT     7
    the     the     DET   DT  det      9
    robbery robbery NOUN  NN  dobj     7
    .       .       PUNCT .   punct    7
    """
)
ADA = mention(FOILED, 0, 1, "kg:Person")


def reading(document: Annotated) -> Reading:
    return Reading(document, extract(document, load()))


def text_of(span: Span) -> str:
    return FOILED.text[span.start : span.end]


def test_a_given_name_keeps_the_state_of_the_body_that_was_found_there() -> None:
    made = sentence(
        "The the DET DT det 2\nMalian malian ADJ JJ amod 2\nsenate senate NOUN NN ROOT 2"
    )
    body = replace(mention(made, 1, 2, "kg:Legislature", Form.NOMINAL), link="iso:ML")
    found = with_names(reading(annotated([made], body)), [((4, 17), "Org")], LABELS)
    assert found.annotated.mentions == (replace(body, form=Form.NAME),)


def test_given_names_replace_those_found_and_relations_follow() -> None:
    wrong = mention(FOILED, 1, 1, "kg:City")
    found = with_names(
        reading(annotated([FOILED], wrong)), [((0, 8), "Peop"), ((21, 27), "Org")], LABELS
    )
    names = [m for m in found.annotated.mentions if m.form is Form.NAME]
    assert [(m.text, m.kind) for m in names] == [
        ("Ada Brun", "kg:Person"),
        ("Norvik", "kg:Organisation"),
    ]
    told = {(c.subject.text, c.predicate, getattr(c.object, "text", "")) for c in found.claims}
    assert ("Ada Brun", "kg:leads", "Norvik") in told


def test_a_given_name_keeps_the_finer_class_that_was_found() -> None:
    party = mention(FOILED, 5, 5, "kg:PoliticalParty")
    found = with_names(reading(annotated([FOILED], party)), [((21, 27), "Org")], LABELS)
    assert [m.kind for m in found.annotated.mentions] == ["kg:PoliticalParty"]


def test_labels_that_kg_does_not_keep_are_no_names() -> None:
    found = with_names(reading(annotated([FOILED], ADA)), [((21, 27), "Other")], LABELS)
    assert not found.annotated.mentions


def test_what_stood_for_a_name_stands_for_the_given_one() -> None:
    pronoun = mention(FOILED, 3, 3, "kg:Person", Form.PRONOUN)
    document = annotated([FOILED], mention(FOILED, 1, 1, "kg:Person"), pronoun)
    links = {pronoun: document.mentions[0]}
    document = Annotated(document.article, document.sentences, document.mentions, links)
    found = with_names(Reading(document, ()), [((0, 8), "Peop")], LABELS)
    assert {m.text: t.text for m, t in found.annotated.antecedents.items()} == {"who": "Ada Brun"}


def test_a_given_event_that_kg_has_no_word_for_is_a_plain_event_with_its_agent() -> None:
    start = FOILED.text.index("foiled")
    found = with_events(reading(annotated([FOILED], ADA)), [(start, start + 6)])
    events = [c for c in found.claims if c.subject.form is Form.EVENT]
    assert {c.subject.text for c in events} == {"foiled"}
    assert [c.object for c in events if c.predicate == "rdf:type"] == [Term(KIND)]
    assert [c.object for c in events if c.predicate == "kg:agent"] == [ADA]


def test_a_given_event_with_its_article_keeps_the_class_of_its_word() -> None:
    start = FOILED.text.index("robbery")
    found = with_events(reading(annotated([FOILED], ADA)), [(start - 4, start + 7)])
    events = [c for c in found.claims if c.subject.form is Form.EVENT]
    assert {(c.subject.text, c.subject.kind) for c in events} == {("robbery", "kg:Theft")}


def test_events_that_are_not_given_are_left_out() -> None:
    found = with_events(reading(annotated([FOILED], ADA)), [])
    assert not [c for c in found.claims if c.subject.form is Form.EVENT]


def test_a_relative_pronoun_refers_to_its_noun() -> None:
    found = reading(annotated([FOILED], ADA))
    spans = Coreferent(found, Identities(know([found]))).spans(ADA)
    assert [text_of(s) for s in spans] == ["Ada Brun", "who"]
    assert not list(relative_pronouns(FOILED, FOILED.tokens[5].start))


def test_where_refers_to_the_noun_before_its_clause() -> None:
    made = sentence(
        """
        Norvik  Norvik PROPN NNP nsubj  4
        ,       ,      PUNCT ,   punct  0
        where   where  SCONJ WRB advmod 3
        worked  work   VERB  VBD relcl  0
        grew    grow   VERB  VBD ROOT   4
        """
    )
    assert [made.text[s.start : s.end] for s in relative_pronouns(made, 0)] == ["where"]
    assert not list(relative_pronouns(made, made.tokens[4].start))


def test_who_refers_to_the_name_that_its_noun_is_said_of() -> None:
    made = sentence(
        """
        Ada    Ada    PROPN NNP nsubj 1
        is     be     AUX   VBZ ROOT  1
        a      a      DET   DT  det   3
        poet   poet   NOUN  NN  attr  1
        who    who    PRON  WP  nsubj 5
        sang   sing   VERB  VBD relcl 3
        """
    )
    assert [made.text[s.start : s.end] for s in relative_pronouns(made, 0)] == ["who"]


def test_who_does_not_refer_to_the_name_beside_its_own() -> None:
    made = sentence(
        """
        Ada    Ada    PROPN NNP nsubj 5
        and    and    CCONJ CC  cc    0
        Tom    Tom    PROPN NNP conj  0
        who    who    PRON  WP  nsubj 4
        sang   sing   VERB  VBD relcl 2
        left   leave  VERB  VBD ROOT  5
        """
    )
    assert not list(relative_pronouns(made, 0))


def test_a_question_word_refers_to_no_noun() -> None:
    made = sentence(
        """
        Norvik  Norvik PROPN NNP nsubj  1
        knows   know   VERB  VBZ ROOT   1
        where   where  SCONJ WRB advmod 3
        worked  work   VERB  VBD ccomp  1
        """
    )
    assert not list(relative_pronouns(made, made.tokens[0].start))


def test_open_triples_take_the_noun_for_its_relative_pronoun() -> None:
    found = [
        tuple(" ".join(t.text for t in part) for part in (triple.relation, *triple.arguments))
        for triple in triples(Parse(FOILED.tokens))
    ]
    assert found == [("leads", "Ada Brun", "Norvik"), ("foiled", "Ada Brun", "the robbery")]
