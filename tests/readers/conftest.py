"""No language model: texts count as English, except where a test is about languages."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest

from kg.model import Article
from kg.readers import READERS, language
from kg.readers.feed import Feed


@pytest.fixture
def real_languages() -> None:
    """For tests that need the real judge of languages."""


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    if "real_languages" not in request.fixturenames:
        monkeypatch.setattr(language, "_ranker", lambda: lambda _: {"en": 1.0})


@pytest.fixture
def one() -> Callable[[str | bytes, str], Article]:
    """A function from the content of a file and its name to the one article in it."""

    def read_one(content: str | bytes, name: str = "a.txt") -> Article:
        data = content.encode() if isinstance(content, str) else content
        suffix = name[name.rindex(".") :]
        (article,) = READERS[suffix](Feed(BytesIO(data)), name)
        assert isinstance(article, Article)
        return article

    return read_one


@pytest.fixture
def kinds(one: Callable[[str | bytes, str], Article]) -> Callable[..., list[tuple[str, str]]]:
    """A function from the content of a file to (kind, words) of its blocks."""

    def blocks_of(content: str | bytes, name: str = "a.txt") -> list[tuple[str, str]]:
        article = one(content, name)
        return [(str(b.kind), article.text[b.start : b.end]) for b in article.blocks]

    return blocks_of
