"""Which articles tell one story."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kg.model import Annotated
from kg.resolve.stories import stories
from tests.given import annotated, sentence


def article(name: str, words: str) -> Annotated:
    rows = [f"{word} {word} NOUN NN ROOT {i}" for i, word in enumerate(words.split())]
    made = annotated([sentence("\n".join(rows))])
    return replace(made, article=replace(made.article, id=name))


def test_shared_rare_words_make_one_story() -> None:
    found = stories(
        [
            article("a", "ferry storm captain rescue"),
            article("b", "ferry storm captain inquiry"),
            article("c", "budget tax minister vote"),
        ]
    )
    assert set(found) == {("a", "b")}


def test_an_article_without_words_is_like_none() -> None:
    assert stories([article("a", "ferry"), article("b", "budget")]) == {}


WORDS = st.lists(st.sampled_from(["ferry", "storm", "captain", "budget", "tax"]), min_size=1)


@given(st.lists(WORDS, min_size=2, max_size=6))
def test_the_order_of_articles_changes_nothing(texts: list[list[str]]) -> None:
    made = [article(f"{i}", " ".join(text)) for i, text in enumerate(texts)]
    assert stories(made) == stories(list(reversed(made)))
    assert all(0.0 <= likeness <= 1.0 for likeness in stories(made).values())
