"""Which articles tell one story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kg.model import Annotated
from kg.resolve.stories import compared, stories
from tests.given import annotated, sentence


def article(name: str, words: str) -> Annotated:
    """An article in which each word is a sentence, a noun if nothing else is said."""
    parts = [word.partition("/") for word in words.split()]
    made = annotated([sentence(f"{w} {w} {pos or 'NOUN'} NN ROOT 0") for w, _, pos in parts])
    return replace(made, article=replace(made.article, id=name))


def told(found: Sequence[Annotated]) -> dict[str, str]:
    return stories(compared(found))


def test_shared_rare_words_make_one_story() -> None:
    found = told(
        [
            article("a", "ferry storm captain rescue"),
            article("b", "ferry storm captain inquiry"),
            article("c", "budget tax minister vote"),
        ]
    )
    assert found == {"a": "a", "b": "a"}


def test_what_comes_first_and_who_tell_more_than_the_rest() -> None:
    first = article("a", "Kasten/PROPN ferry storm rescue")
    found = told([first, article("b", "Kasten/PROPN ferry"), article("c", "rescue storm")])
    assert found == {"a": "a", "b": "a"}


def test_a_chain_of_half_like_articles_is_not_one_story() -> None:
    words = ["ferry storm captain", "ferry storm budget", "minister tax budget", "minister tax law"]
    made = [article(f"{i}", text) for i, text in enumerate(words)]
    assert told(made) == {"0": "0", "1": "0", "2": "2", "3": "2"}


def test_articles_that_something_tells_apart_are_no_story_however_alike() -> None:
    alike = compared([article(name, "ferry storm captain") for name in "ab"])
    assert stories(alike) == {"a": "a", "b": "a"}
    assert stories(alike, lambda left, right: (left, right) == ("a", "b")) == {}


def test_an_article_without_words_is_like_none() -> None:
    assert told([article("a", "ferry"), article("b", "budget")]) == {}


WORDS = st.lists(st.sampled_from(["ferry", "storm", "captain", "budget", "tax"]), min_size=1)


@given(st.lists(WORDS, min_size=2, max_size=6))
def test_the_order_of_articles_changes_nothing(texts: list[list[str]]) -> None:
    made = [article(f"{i}", " ".join(text)) for i, text in enumerate(texts)]
    found = told(made)
    assert found == told(list(reversed(made)))
    assert all(found[first] == first <= name for name, first in found.items())
    assert 1 not in Counter(found.values()).values()
