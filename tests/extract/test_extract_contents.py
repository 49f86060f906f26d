"""The words that are said, where the parser goes wrong."""

from __future__ import annotations

from kg.extract.contents import whole_phrase
from tests.given import sentence, view


def test_a_mark_that_the_parser_takes_for_an_object_costs_no_article() -> None:
    made = sentence("""
    They they PRON PRP nsubj 1
    called call VERB VBD ROOT 1
    : : PUNCT : dobj 1
    """)
    mark = made.tokens[2]
    assert whole_phrase(view(made), mark).start == mark.start
