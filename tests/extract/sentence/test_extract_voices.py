"""Names for "says": a signature and a turn give words to their names, lists and labels do not."""

from __future__ import annotations

import pytest

from kg.annotate import annotate
from kg.extract import extract
from kg.model import Article
from kg.ontology import load
from kg.readers.blocks import blocks
from tests.given import Claims, Told

_TALK = (
    "Lena Ostrow met Marek Dolan in Graz.\n\n"
    "DOLAN: Did the police arrest Ana Brandt?\n\n"
    "OSTROW: They did. Police arrested Ana Brandt in Norvik.\n\n"
    "DOLAN: When was that?"
)


def told(text: str) -> Told:
    """What an article of several paragraphs says."""
    article = Article("0" * 12, "a.txt", text=text, blocks=blocks(text))
    claims = extract(next(annotate([article], load())), load())
    words = ((c, getattr(c.object, "text", None) or getattr(c.object, "curie", "")) for c in claims)
    return {(c.subject.text, c.predicate, str(o), str(c.stance.factuality)) for c, o in words}


def test_a_signature_gives_a_whole_paragraph_to_its_name(claims: Claims) -> None:
    found = claims('"Nobody told us. Police arrested Ana Brandt at dawn." — Lena Ostrow')
    assert ("Ostrow", "kg:holder", "Lena Ostrow", "asserted") in found
    assert {o for _, p, o, _ in found if p == "kg:content"} == {
        "Nobody told us.",
        "Police arrested Ana Brandt at dawn.",
    }
    assert ("arrested", "kg:affected", "Ana Brandt", "reported") in found


@pytest.mark.parametrize(
    "text",
    [
        '"Nobody told us a thing" — Lena Ostrow was furious, and the police left.',
        "Nobody told us a thing - Lena Ostrow",
    ],
)
def test_a_dash_alone_signs_nothing(claims: Claims, text: str) -> None:
    assert not any(o == "kg:Account" for _, _, o, _ in claims(text))


def test_a_turn_in_a_transcript_is_the_word_of_who_speaks() -> None:
    found = told(_TALK)
    assert ("arrested", "kg:affected", "Ana Brandt", "reported") in found
    assert ("arrested", "kg:affected", "Ana Brandt", "asserted") not in found
    assert {o for s, p, o, _ in found if s == "OSTROW" and p == "kg:content"} == {
        "They did.",
        "Police arrested Ana Brandt in Norvik.",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ostrow: She has led the town since 2010.\n\n"
        "Marek Dolan: Police arrested Ana Brandt with him in 2012.",
        "UPDATE: The mayor has left the town.\n\nUPDATE: Police arrested Ana Brandt in Norvik.",
    ],
)
def test_lists_and_labels_are_no_transcripts(text: str) -> None:
    assert ("arrested", "kg:affected", "Ana Brandt", "asserted") in told(text)
