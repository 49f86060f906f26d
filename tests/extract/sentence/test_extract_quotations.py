"""Quotations: given to their speaker, never told as the article's own."""

from __future__ import annotations

from datetime import date

import pytest

from tests.given import Claims, Understand


def test_all_sentences_of_a_quotation_are_its_content(claims: Claims) -> None:
    found = claims(
        '"Guards beat the men. They took the money," Lena Ostrow said. "We fled at once."'
    )
    words = {o for s, p, o, _ in found if s == "said" and p == "kg:content"}
    assert {"Guards beat the men.", "They took the money"} <= words
    assert any(o.startswith("We fled at once") for o in words)


def test_nothing_quoted_is_the_word_of_the_article(understand: Understand) -> None:
    text = '"We were tired. Police arrested Marek Dolan," Lena Ostrow said.'
    _, found = understand(text)
    arrests = [c for c in found if c.subject.text == "arrested"]
    assert {str(c.stance.factuality) for c in arrests} == {"reported"}
    assert {c.stance.speaker.text for c in arrests if c.stance.speaker} == {"Lena Ostrow"}


def test_an_unknown_speaker_is_kept_in_words(claims: Claims) -> None:
    found = claims("The leaflet said that police arrested Marek Dolan.")
    assert ("said", "kg:speakerWords", "The leaflet", "asserted") in found
    assert ("said", "kg:content", "that police arrested Marek Dolan", "asserted") in found


def test_a_planned_day_lies_ahead(claims: Claims) -> None:
    found = claims("Police will arrest Marek Dolan on 17 November.", date(2025, 3, 1))
    assert ("arrest", "sem:hasTime", "2025-11-17", "planned") in found


@pytest.mark.parametrize(
    ("text", "event", "kind"),
    [
        ("Oxfam dismissed Marek Dolan.", "dismissed", "kg:Dismissal"),
        ("Oxfam dismissed the reports.", "dismissed", "kg:Denial"),
        ("Marek Dolan will appeal.", "appeal", "kg:LegalAppeal"),
        ("Marek Dolan appealed for calm.", "appealed", "kg:Plea"),
    ],
)
def test_the_meaning_whose_arguments_are_there(
    claims: Claims, text: str, event: str, kind: str
) -> None:
    found = {o for s, p, o, _ in claims(text) if s == event and p == "rdf:type"}
    assert found == {kind}


def contents(found: set[tuple[str, str, str, str]]) -> set[str]:
    return {words for _, predicate, words, _ in found if predicate == "kg:content"}


def test_the_clause_around_a_speaker_put_in_passing_is_what_is_said(claims: Claims) -> None:
    found = claims("The new bridge, the mayor said, would make drivers slow down.")
    assert contents(found) == {"The new bridge", "would make drivers slow down"}


def test_what_the_speaker_does_besides_is_not_said(claims: Claims) -> None:
    found = claims("Lena Ostrow said the bridge was unsafe, citing a survey by the county.")
    assert "the bridge was unsafe" in contents(found)


def test_a_statement_ends_at_a_semicolon(claims: Claims) -> None:
    found = claims("Lena Ostrow said the bridge was unsafe; the county closed it on Monday.")
    assert contents(found) == {"the bridge was unsafe"}


def test_a_clause_that_ends_in_a_quotation_is_told_as_a_whole(claims: Claims) -> None:
    found = claims('Lena Ostrow said the bridge was "far too narrow for two lorries."')
    assert contents(found) == {'the bridge was "far too narrow for two lorries.'}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lena Ostrow called the plan a trap.", "the plan a trap"),
        ("Lena Ostrow described the plan as a trap.", "the plan as a trap"),
        (
            "Lena Ostrow endorsed the plan that the council drew up.",
            "the plan that the council drew up",
        ),
    ],
)
def test_what_is_called_or_praised_is_told_to_its_end(
    claims: Claims, text: str, words: str
) -> None:
    assert contents(claims(text)) == {words}


def test_the_speaker_between_two_quotations_is_no_part_of_the_second(claims: Claims) -> None:
    text = (
        '"This is a political gesture," said Marek Dolan, the group\'s chief executive, '
        '"and a judge will correct it."'
    )
    assert not any("Dolan" in words for words in contents(claims(text)))
    assert len(contents(claims(text))) == 2


def test_to_call_somebody_something_is_no_plea(claims: Claims) -> None:
    kinds = {
        o for s, p, o, _ in claims("Lena Ostrow called Marek Dolan a liar.") if p == "rdf:type"
    }
    assert "kg:Plea" not in kinds
    assert "kg:Statement" in kinds


@pytest.mark.parametrize(
    "text",
    ["Lena Ostrow crossed a stream called Miracle.", "Lena Ostrow left what she called a trap."],
)
def test_a_name_given_in_passing_is_no_statement(claims: Claims, text: str) -> None:
    assert contents(claims(text)) == set()


def test_who_asked_in_a_sentence_of_its_own_is_the_speaker_of_both_parts(
    understand: Understand,
) -> None:
    """The speaker of the paragraph before is not."""
    _, found = understand(
        'Lena Ostrow came late. "Nobody told us a thing," Lena Ostrow said.\n\n'
        '"How long must we wait?" Marek Dolan asked. "Police arrested Ana Brandt for nothing."'
    )
    arrests = [c for c in found if c.subject.text == "arrested"]
    assert {c.stance.speaker.text for c in arrests if c.stance.speaker} == {"Marek Dolan"}
