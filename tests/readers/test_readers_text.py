from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date

import pytest

from kg.errors import EmptyError, UnreadableError
from kg.model import Article

Read = Callable[..., Article]
Kinds = Callable[..., list[tuple[str, str]]]
DAY = date(2026, 1, 16)
BODY = "The talks went on all night, the union said. They failed on 3 March 2025."


def test_the_text_is_kept_word_for_word(one: Read) -> None:
    text = 'He wrote <script>alert("x")</script> & "more" \\ \'again\' on it.'
    article = one(text)
    assert article.text == text
    assert article.id == hashlib.sha256(text.encode()).hexdigest()[:12]


def test_the_name_keeps_no_folder_of_the_machine(one: Read) -> None:
    assert one(BODY, "a.txt").path == "a.txt"


@pytest.mark.parametrize(
    "above",
    ["Talks fail\n\n", "Talks fail\nBy Ann Lee\n", "Talks fail\nPARIS — ", "# Talks fail\n\n"],
)
def test_a_line_set_off_above_the_article_is_its_title(one: Read, above: str) -> None:
    assert one(above + BODY).title == "Talks fail"


LONG = "Talks on the future of the canal that feeds the whole of the valley fail again in Norvik"


def test_a_long_first_line_is_the_title_of_an_article_with_a_byline(one: Read) -> None:
    assert one(f"{LONG}\n\nBy Ann Lee, courts correspondent\n\n{BODY}").title == LONG
    assert one(f"{LONG}.\n\nBy Ann Lee\n\n{BODY}").title is None
    assert one(f"{LONG}\n\n{BODY}").title is None


@pytest.mark.parametrize("above", ["", "What happened\n", "The talks failed.\n\n", "- Talks\n\n"])
def test_other_first_lines_are_no_titles(one: Read, above: str) -> None:
    assert one(above + BODY).title is None


def test_header_lines_are_metadata_and_no_text(one: Read) -> None:
    header = "Title: Talks fail\nDate: 16 January 2026\nSource: Gazette\nAuthor: Ann Lee\n"
    article = one(f"{header}URL: https://example.org/a\n\n{BODY}")
    assert article.text == BODY
    assert (article.title, article.published) == ("Talks fail", DAY)
    assert (article.publisher, article.author) == ("Gazette", "Ann Lee")
    assert article.url == "https://example.org/a"


@pytest.mark.parametrize(
    "first",
    ["Paris: the talks failed.", "Note: this is long.", "10: 30", f"Source: {BODY * 5}"],
)
def test_a_sentence_with_a_colon_is_no_header(one: Read, first: str) -> None:
    text = f"{first}\n{BODY}"
    assert one(text).text == text


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "https://a b", "x"])
def test_only_web_links_are_kept(one: Read, url: str) -> None:
    assert one(f"URL: {url}\n\n{BODY}").url is None


@pytest.mark.parametrize(
    "line",
    [
        "Published 16 January 2026",
        "Posted on: Jan 16, 2026, 10:30 GMT",
        "January 16, 2026",
        "By Ann Lee | 16 January 2026",
        "By Ann Lee | Updated 16 January 2026",
        "The Norvik Herald | 16 January 2026",
        "Updated: 16 Jan 2026 at 10.30am",
        "By Ann Lee, Gazette | Published 2026-01-16",
        "The Gazette Published Friday, January 16, 2026 1:19PM CST",
        "Date published: 16th January 2026",
        "Published: 16 Jan 2026 | Norvik Tribune",
        "By Ann Lee and Bo de Roe. Published 16 January 2026.",
        "The Norvik Herald, Friday 16 January 2026",
        "Norvik/Linden | 16 January 2026, 06:00 EET",
        "NORVIK | 16 Jan 2026 | Harbour Wire | Sara El-Lund",
        "Ann Lee, Isa Roe-Lund and agencies — 16 January 2026",
        "By the Norvik Ledgers team · Published 16 January 2026 · 9 min read",
        "Ann Lee, Norvik. Published on Friday, 16th January 2026 at 9:12 am",
    ],
)
def test_a_line_of_its_own_dates_the_article(one: Read, kinds: Kinds, line: str) -> None:
    text = f"Talks fail\n{line}\n\n{BODY}"
    assert one(text).published == DAY
    assert ("paragraph", BODY) in kinds(text)
    assert line not in [words for _, words in kinds(text)]


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"Updated figures for 16 January 2026 are bad.\n{BODY}",
        f"PARIS, Jan. 16 (AFP) — {BODY}",
        f"How it went\n\nThe fall of Norvik — 16 January 1945\n\n{BODY}",
        f"How it went\n\nWhat we said of Norvik | 16 January 1945\n\n{BODY}",
        f"How it went\n\n16 January 2026\n\n{BODY}\n\n17 January 2026\n\n{BODY}",
    ],
)
def test_a_date_that_is_told_about_does_not_date_the_article(one: Read, text: str) -> None:
    assert one(text).published is None


def test_publication_goes_before_update(one: Read) -> None:
    text = f"Talks fail\nUpdated 18 January 2026\nPublished 16 January 2026\n\n{BODY}"
    assert one(text).published == DAY


def test_metadata_go_before_the_dateline_and_that_before_a_line(one: Read) -> None:
    dateline = f"PARIS, January 17, 2026 (AFP) — {BODY}"
    assert one(f"Posted 18 January 2026\n\n{dateline}").published == date(2026, 1, 17)
    assert one(f"Date: 2026-01-16\n\n{dateline}").published == DAY


def test_the_dateline_is_a_block_of_its_own(one: Read, kinds: Kinds) -> None:
    text = f"Talks fail\n\nPARIS, France (AFP) — {BODY}"
    assert kinds(text) == [
        ("title", "Talks fail"),
        ("dateline", "PARIS, France"),
        ("paragraph", BODY),
    ]
    assert (one(text).place, one(text).publisher) == ("Paris, France", "AFP")


def test_a_headline_before_the_dateline_does_not_leak_into_the_sentence(kinds: Kinds) -> None:
    assert kinds(f"Boats sink off coast. VALLETTA (AFP) — {BODY}") == [
        ("paragraph", "Boats sink off coast."),
        ("dateline", "VALLETTA"),
        ("paragraph", BODY),
    ]


def test_a_dateline_without_a_place_has_no_block(kinds: Kinds) -> None:
    assert kinds(f"(AFP) — {BODY}") == [("paragraph", BODY)]


def test_place_and_day_between_byline_and_text_are_the_dateline(one: Read, kinds: Kinds) -> None:
    text = f"Talks end\n\nBy Ana Lund\nVALLETTA, 16 January 2026\n\n{BODY}"
    article = one(text)
    assert (article.author, article.place, article.published) == ("Ana Lund", "Valletta", DAY)
    assert ("dateline", "VALLETTA") in kinds(text)


def test_only_the_first_paragraph_has_a_dateline(one: Read) -> None:
    assert one(f"{BODY}\n\nPARIS — {BODY}").place is None


def test_a_dateline_stands_below_the_words_that_sum_an_article_up(one: Read, kinds: Kinds) -> None:
    text = f"It took a night. Nobody slept.\n\nNorvik Bay, France – {BODY}"
    assert one(text).place == "Norvik Bay, France"
    assert ("dateline", "Norvik Bay, France") in kinds(text)
    assert one(f"{BODY * 3}\n\nNorvik Bay, France – {BODY}").place is None


def test_the_hour_of_an_entry_is_no_part_of_its_sentence(kinds: Kinds) -> None:
    for hour in ("16.40", "14:32 GMT", "09.05am", "**16.40**"):
        found = kinds(f"Talks fail\n\n{hour} The union left the room.\n\n{BODY}")
        assert ("paragraph", "The union left the room.") in found
    kept = "16.40 metres of quay fell into the sea."
    assert ("paragraph", kept) in kinds(f"Talks fail\n\n{kept}\n\n{BODY}")


def test_the_line_between_byline_and_date_is_the_publisher(one: Read) -> None:
    article = one(f"Talks fail\nBy Ann Lee and Bo de Roe\nThe Gazette\n16 January 2026\n\n{BODY}")
    assert (article.author, article.publisher) == ("Ann Lee and Bo de Roe", "The Gazette")


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("The Gazette Published January 16, 2026", "The Gazette"),
        ("Date Published: January 16, 2026", None),
        ("First published January 16, 2026", None),
        ("Published: January 16, 2026 | Norvik Tribune", "Norvik Tribune"),
        ("The Norvik Herald, January 16, 2026", "The Norvik Herald"),
    ],
)
def test_a_name_before_published_is_the_publisher(
    one: Read, line: str, publisher: str | None
) -> None:
    assert one(f"Talks fail\n{line}\n\n{BODY}").publisher == publisher


@pytest.mark.parametrize("content", ["Go deeper\n", "12\n---\n45", "Title: Talks\n\n", "***"])
def test_a_file_without_a_word_to_analyse_is_empty(one: Read, content: str) -> None:
    with pytest.raises(EmptyError, match=r"a\.txt: holds no sentence"):
        one(content)


def test_twenty_megabytes_on_one_line_are_refused_at_once(one: Read) -> None:
    with pytest.raises(UnreadableError, match="20,000,000 characters; an article has at most"):
        one(b"word " * 4_000_000)


def test_a_file_beyond_all_bounds_is_not_held_in_memory(one: Read) -> None:
    with pytest.raises(UnreadableError, match="larger than 50 MB"):
        one(b"a" * 50_000_001)
