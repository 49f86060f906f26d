from __future__ import annotations

import json
from datetime import date
from io import BytesIO

import pytest

from kg.errors import EmptyError, InputError, UnreadableError
from kg.model import Article
from kg.readers.feed import Feed
from kg.readers.jsonl import read_jsonl
from kg.readers.limits import MAX_LINE_BYTES


def results(content: str | bytes) -> list[Article | InputError]:
    data = content.encode() if isinstance(content, str) else content
    return list(read_jsonl(Feed(BytesIO(data)), "a.jsonl"))


def line(**fields: object) -> str:
    return json.dumps(fields) + "\n"


def test_all_fields() -> None:
    (article,) = results(
        line(
            text="PARIS — The talks failed.",
            title=" Talks\nfail ",
            url="https://example.org/a",
            author=["Ann Lee", {"name": "Bo Roe"}],
            source={"id": 3, "name": "Gazette"},
            published="2026-01-16T10:00:00Z",
            tags=["a"],
        )
    )
    assert isinstance(article, Article)
    assert (article.title, article.url) == ("Talks fail", "https://example.org/a")
    assert (article.author, article.publisher) == ("Ann Lee, Bo Roe", "Gazette")
    assert (article.published, article.place) == (date(2026, 1, 16), "Paris")
    assert article.path == "a.jsonl:1"


@pytest.mark.parametrize("key", ["text", "body", "content"])
def test_names_for_the_text(key: str) -> None:
    (article,) = results(line(**{key: "The talks failed."}))
    assert isinstance(article, Article)


@pytest.mark.parametrize(
    ("bad", "kind", "why"),
    [
        ('{"title": "Talks"}', EmptyError, 'has no "text"'),
        ('{"text": ""}', EmptyError, "holds no sentence"),
        ('{"text": null}', UnreadableError, "not a string"),
        ('{"text": 5, "body": ["a"]}', UnreadableError, "not a string"),
        ('{"text": "a', UnreadableError, "not valid JSON"),
        ('["text"]', UnreadableError, "not a JSON object"),
        ("[" * 100_000, UnreadableError, "not valid JSON"),
        ('{"text": ' + "9" * 10_000 + "}", UnreadableError, "not valid JSON"),
    ],
)
def test_a_bad_line_is_named_and_the_others_land(
    bad: str, kind: type[InputError], why: str
) -> None:
    good = line(text="The talks failed.")
    first, second, third = results(good + "\n" + bad + "\n" + good.replace("talks", "boats"))
    assert isinstance(first, Article)
    assert isinstance(third, Article)
    assert type(second) is kind
    assert second.path == "a.jsonl:3"
    assert why in second.reason


def test_bytes_that_are_not_utf_8_spoil_their_line_only() -> None:
    bad, good = results(b'{"text": "Zo\xeb left."}\n' + line(text="She left.").encode())
    assert "not in UTF-8" in str(bad)
    assert isinstance(good, Article)


def test_a_byte_order_mark_does_not_spoil_the_first_line() -> None:
    (article,) = results(b"\xef\xbb\xbf" + line(text="She left.").encode())
    assert isinstance(article, Article)


def test_half_an_emoji_can_be_stored() -> None:
    (article,) = results('{"text": "She left \\ud83d at noon."}')
    assert isinstance(article, Article)
    assert article.text == "She left \ufffd at noon."


def test_json_over_many_lines_gives_one_message_not_hundreds() -> None:
    found = results(json.dumps([{"text": "She left."}] * 50, indent=1))
    assert [str(error) for error in found] == [
        'a.jsonl:1: is JSON that spans lines; write each article on one line as {"text": "..."}'
    ]


class Endless(BytesIO):
    """A first line without end in sight, which counts what is taken of it."""

    taken = 0

    def readline(self, size: int | None = -1, /) -> bytes:
        assert size is not None
        assert 0 < size <= MAX_LINE_BYTES + 1
        self.taken += size
        return b"x" * size if self.taken < 3 * MAX_LINE_BYTES else super().readline(size)


def test_a_line_too_long_is_passed_over_in_pieces() -> None:
    stream = Endless(b"\n" + line(text="She left.").encode())
    error, article = read_jsonl(Feed(stream), "a.jsonl")
    assert "longer than 10 MB" in str(error)
    assert isinstance(article, Article)


def test_lines_are_read_as_they_are_asked_for() -> None:
    stream = BytesIO(line(text="She left.").encode() * 1000)
    next(read_jsonl(Feed(stream), "a.jsonl"))
    assert stream.tell() < 1000
