"""Given names and events in the place of found ones, on parses by hand."""

from __future__ import annotations

from kg.annotate import find_mentions
from kg.extract import extract
from kg.extract.plain_events import KIND
from kg.extract.syntax import Parse
from kg.model import Annotated, Form, Span, Term
from kg.ontology import load
from tests.bench.coreferent import Coreferent, relative_pronouns
from tests.bench.given import given_names, nearest_name
from tests.bench.given_events import with_events
from tests.bench.identities import Identities
from tests.bench.mapping import Mapping, Row
from tests.bench.open_triples import triples
from tests.bench.pipeline import Reading, know
from tests.bench.words import Stretch
from tests.given import ARTICLE, annotated, mention, sentence

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


def given(*names: tuple[Stretch, str]) -> Reading:
    """What is understood of `FOILED` with these names."""
    finder = given_names({ARTICLE: names}, LABELS)
    article = annotated([FOILED]).article
    return reading(find_mentions(article, [FOILED], load(), finder))


def names_of(found: Reading) -> list[tuple[str, str]]:
    return [(m.text, m.kind) for m in found.annotated.mentions if m.form is Form.NAME]


def test_given_names_replace_those_found_and_relations_follow() -> None:
    found = given(((0, 8), "Peop"), ((21, 27), "Org"))
    assert names_of(found) == [("Ada Brun", "kg:Person"), ("Norvik", "kg:Organisation")]
    told = {(c.subject.text, c.predicate, getattr(c.object, "text", "")) for c in found.claims}
    assert ("Ada Brun", "kg:leads", "Norvik") in told


def test_a_given_name_keeps_the_finer_class_that_kg_finds() -> None:
    made = sentence("Oslo Oslo PROPN NNP nsubj 1 B-GPE\nfell fall VERB VBD ROOT 1")
    finder = given_names({ARTICLE: [((0, 4), "Loc")]}, LABELS)
    found = find_mentions(annotated([made]).article, [made], load(), finder)
    assert [(m.text, m.kind, m.link is None) for m in found.mentions] == [
        ("Oslo", "kg:City", False)
    ]


def test_labels_that_kg_does_not_keep_are_no_names() -> None:
    assert not names_of(given(((21, 27), "Other")))


def test_an_article_of_which_no_names_are_given_keeps_those_found() -> None:
    made = sentence("Oslo Oslo PROPN NNP nsubj 1 B-GPE\nfell fall VERB VBD ROOT 1")
    found = find_mentions(annotated([made]).article, [made], load(), given_names({}, LABELS))
    assert [m.text for m in found.mentions] == ["Oslo"]


def test_a_given_name_keeps_the_state_of_the_body_that_kg_finds_there() -> None:
    made = sentence(
        """
        the    the    DET  DT  det   2
        Malian malian ADJ  JJ  amod  2 B-NORP
        senate senate NOUN NN  nsubj 3
        met    meet   VERB VBD ROOT  3
        """
    )
    finder = given_names({ARTICLE: [((4, 17), "Org")]}, LABELS)
    found = find_mentions(annotated([made]).article, [made], load(), finder)
    body = next(m for m in found.mentions if m.form is Form.NAME)
    assert (body.text, body.kind, body.link) == ("Malian senate", "kg:Legislature", "iso:ML")


def test_pronouns_stand_for_given_names() -> None:
    made = sentence(
        """
        Brun Brun PROPN NNP nsubj 1
        said say  VERB  VBD ROOT  1
        he   he   PRON  PRP nsubj 3
        left leave VERB VBD ccomp 1
        """
    )
    finder = given_names({ARTICLE: [((0, 4), "Peop")]}, LABELS)
    found = find_mentions(annotated([made]).article, [made], load(), finder).antecedents
    assert {m.text: t.text for m, t in found.items()} == {"he": "Brun"}


def test_what_stands_first_is_the_head_of_a_town_and_its_country() -> None:
    made = sentence(
        """
        Linz    Linz    PROPN NNP nsubj 3
        ,       ,       PUNCT ,   punct 0
        Austria Austria PROPN NNP appos 3
        fell    fall    VERB  VBD ROOT  3
        """
    )
    finder = given_names({ARTICLE: [((0, 14), "Loc")]}, LABELS)
    found = find_mentions(annotated([made]).article, [made], load(), finder)
    assert [(m.text, m.head) for m in found.mentions] == [("Linz", 0)]


def test_the_nearest_name_ends_a_chain_even_where_it_stands_for_a_longer_one() -> None:
    who, short, full = (
        mention(FOILED, 3, 3, "kg:Person", Form.PRONOUN),
        mention(FOILED, 1, 1, "kg:Person"),
        ADA,
    )
    assert nearest_name(who, {who: short, short: full}) == short
    assert nearest_name(who, {who: who}) == who


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
