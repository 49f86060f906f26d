"""What is remembered of a word is that word's, in that sentence, for that question."""

from __future__ import annotations

from kg.extract.once import once
from kg.extract.sentence.view import View
from kg.model import Token
from tests.given import sentence, view

STORM = """
Storms storm NOUN NNS nsubj 1
came come VERB VBD ROOT 1
"""


def test_a_word_is_asked_once_in_each_sentence() -> None:
    asked: list[tuple[View, int]] = []

    @once
    def ask(place: View, token: Token) -> int:
        asked.append((place, token.i))
        return token.i

    seen = [view(sentence(STORM)) for _ in range(2)]
    answers = [ask(v, t) for _ in range(2) for v in seen for t in v.parse.tokens]
    assert answers == [0, 1] * 4
    assert asked == [(v, t.i) for v in seen for t in v.parse.tokens]


def test_two_questions_about_a_word_have_two_answers() -> None:
    @once
    def text(_: View, token: Token) -> str:
        return token.text

    @once
    def lemma(_: View, token: Token) -> str:
        return token.lemma

    seen = view(sentence(STORM))
    word = seen.parse.tokens[0]
    assert (text(seen, word), lemma(seen, word)) == ("Storms", "storm")
