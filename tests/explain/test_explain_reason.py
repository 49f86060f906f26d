"""What a statement rests on, on parses written by hand."""

from __future__ import annotations

import pytest

from kg.explain.cues import Cue, cues
from kg.explain.reason import reason
from kg.explain.statement import of_claim
from kg.explain.text import reason_text, sentence_text
from kg.explain.walk import head_of, walk
from kg.extract import EXTRACTORS
from kg.extract.sentence.view import View
from kg.extract.syntax import Parse
from kg.model import Factuality, Form
from tests.given import mention, sentence, view

ARREST = sentence(
    """
        Police/NNS/nsubj>arrested arrested=arrest/VBD/ROOT Ana/NNP/compound>Roos
        Roos/NNP/dobj>arrested in/IN/prep>arrested Graz/NNP/pobj>in ././punct>arrested
    """
)


@pytest.fixture
def arrest() -> View:
    return view(
        ARREST,
        mention(ARREST, 2, 3, "kg:Person"),
        mention(ARREST, 5, 5, "kg:City"),
    )


def test_a_walk_names_each_step_and_its_direction() -> None:
    parse, tokens = Parse(ARREST.tokens), ARREST.tokens
    assert walk(parse, tokens[1], tokens[5]) == "arrested ↓prep in ↓pobj Graz"
    assert walk(parse, tokens[2], tokens[0]) == "Ana ↑compound Roos ↑dobj arrested ↓nsubj Police"
    assert walk(parse, tokens[1], tokens[1]) == ""


def test_the_head_of_a_span_is_its_highest_word(arrest: View) -> None:
    head = head_of(ARREST, arrest.mentions[0].span)
    assert head is not None
    assert head.text == "Roos"


def test_the_entry_the_frame_and_the_path_are_those_that_made_the_claim(arrest: View) -> None:
    claims = {c.predicate: c for c in EXTRACTORS["events"](arrest)}
    found = reason(arrest, of_claim(claims["kg:affected"]))
    assert found.entry is not None
    assert (found.entry.lemma, found.entry.denotes, found.word) == (
        "arrest",
        "kg:Arrest",
        "arrested",
    )
    (filling,) = found.fillings
    assert (filling.function, filling.path) == ("directObject", "arrested ↓dobj Roos")


def test_every_claim_can_be_explained(arrest: View) -> None:
    claims = [c for extractor in EXTRACTORS.values() for c in extractor(arrest)]
    texts = [reason_text(reason(arrest, of_claim(c)), arrest.ontology, 1) for c in claims]
    assert any("sem:hasPlace" in text and "as prepositional in" in text for text in texts)
    assert all("confidence" in text for text in texts)


def test_what_is_not_asserted_is_said_to_be_no_fact(arrest: View) -> None:
    claim = next(iter(EXTRACTORS["events"](arrest)))
    said = of_claim(claim)
    denied = type(said)(
        **{
            **{name: getattr(said, name) for name in said.__slots__},
            "factuality": Factuality.DENIED,
            "speaker": "the minister",
        }
    )
    text = reason_text(reason(arrest, denied), arrest.ontology, 1)
    assert "denied according to the minister, so no plain fact" in text


def test_what_introduces_or_negates_a_claim_is_named() -> None:
    made = sentence(
        """
            Ana/NNP/nsubj>denied denied=deny/VBD/ROOT that/IN:SCONJ/mark>bribed
            Otto/NNP/nsubj>bribed never/RB/neg>bribed bribed=bribe/VBD/ccomp>denied
            Petra/NNP/dobj>bribed
        """
    )
    people = [mention(made, i, i, "kg:Person") for i in (0, 3, 6)]
    seen = view(made, *people)
    assert cues(seen, made.tokens[5]) == [Cue("never", "kg:Negated"), Cue("denied", "kg:Denied")]
    claims = [c for c in EXTRACTORS["events"](seen) if c.predicate == "kg:affected"]
    texts = [reason_text(reason(seen, of_claim(c)), seen.ontology, 1) for c in claims]
    assert any("because of denied (kg:Denied)" in text for text in texts)


def test_a_sentence_lists_its_mentions_and_the_words_that_kg_knows(arrest: View) -> None:
    text = sentence_text(arrest)
    assert "Ana Roos: name, kg:Person" in text
    assert "arrested (verb): kg:Arrest" in text


def test_words_outside_the_sentence_have_no_path(arrest: View) -> None:
    elsewhere = mention(sentence("Linz Linz PROPN NNP ROOT 0", 500), 0, 0, "kg:City", Form.NAME)
    assert head_of(ARREST, elsewhere.span) is None
