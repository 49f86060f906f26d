"""The words that are said, where the parser goes wrong."""

from __future__ import annotations

from kg.extract.stances.contents import whole_phrase
from tests.given import Claims, sentence, view


def test_a_mark_that_the_parser_takes_for_an_object_costs_no_article() -> None:
    made = sentence("""
    They they PRON PRP nsubj 1
    called call VERB VBD ROOT 1
    : : PUNCT : dobj 1
    """)
    mark = made.tokens[2]
    assert whole_phrase(view(made), mark).start == mark.start


def test_who_speaks_anew_is_no_part_of_what_was_said_before(claims: Claims) -> None:
    found = claims("But Dolan said the talks would be harder — and he noted that the dam was safe.")
    assert ("said", "kg:content", "the talks would be harder", "asserted") in found


def test_what_is_said_and_told_with_that_stays_whole(claims: Claims) -> None:
    found = claims("Marek Dolan said that he had left and that Lena Ostrow said nothing.")
    (words,) = {o for s, p, o, _ in found if p == "kg:content" and o.startswith("that he")}
    assert words.endswith("said nothing")
