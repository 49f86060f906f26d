from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from kg.errors import EmptyError, UnreadableError
from kg.model import Article

Read = Callable[..., Article]
Kinds = Callable[..., list[tuple[str, str]]]

BODY = (
    "<p>TRIESTE — Dock workers in the port went back to work on Tuesday after two weeks of talks, "
    "the union said,\n and the first of the ships was unloaded in the afternoon of that day.</p>"
    "<p>The deal was signed by Marta Quill, who leads the <a href='/u'>union of dock workers</a>, "
    "and by the port&#39;s director.</p><script>document.write('injected words')</script>"
    "<h2>What the deal holds</h2><ul><li><strong>Pay:</strong> A rise of four per cent in each of "
    "the next two years for all.</li><li>Hours: No shift longer than nine hours in a week.</li>"
    "</ul><h2>What happens next?</h2><table><tr><th>Step</th><th>Meaning</th></tr><tr>"
    "<td>Ballot</td><td>Members vote on the deal at the end of the month.</td></tr></table>"
)
HEAD = (
    '<meta property="og:title" content="Port strike ends"><meta property="og:site_name" '
    'content="Harbour Gazette"><meta name="author" content="Lina Orsted">'
    '<meta property="article:published_time" content="2026-02-03T22:30:00+01:00">'
    '<link rel="canonical" href="https://harbour.example/2026/02/port-strike">'
)


def page(head: str = "", body: str = BODY) -> str:
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body>"
        f"<nav><ul><li><a href='/'>Front page</a></li></ul></nav><article>{body}</article>"
        "<aside><a href='/x'>Another story of the day</a></aside>"
        "<footer>© 2019 Harbour Gazette</footer></body></html>"
    )


def test_a_saved_page(one: Read, kinds: Kinds) -> None:
    html = page(HEAD, "<h1>Port strike ends</h1>" + BODY)
    article = one(html, "a.html")
    assert (article.title, article.author) == ("Port strike ends", "Lina Orsted")
    assert (article.publisher, article.published) == ("Harbour Gazette", date(2026, 2, 3))
    assert article.url == "https://harbour.example/2026/02/port-strike"
    assert article.place == "Trieste"
    assert kinds(html, "a.html") == [
        ("title", "Port strike ends"),
        ("dateline", "TRIESTE"),
        (
            "paragraph",
            "Dock workers in the port went back to work on Tuesday after two weeks of talks, the "
            "union said, and the first of the ships was unloaded in the afternoon of that day.",
        ),
        (
            "paragraph",
            "The deal was signed by Marta Quill, who leads the union of dock workers, and by the "
            "port's director.",
        ),
        ("heading", "What the deal holds"),
        ("label", "Pay"),
        ("item", "A rise of four per cent in each of the next two years for all."),
        ("label", "Hours"),
        ("item", "No shift longer than nine hours in a week."),
        ("question", "What happens next?"),
        ("label", "Step"),
        ("label", "Meaning"),
        ("label", "Ballot"),
        ("row", "Members vote on the deal at the end of the month."),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "",
        '<link rel="canonical" href="https://harbour.example/2020/05/06/port-strike">',
        '<meta property="article:modified_time" content="2026-02-03">',
        '<meta property="og:image" content="https://harbour.example/2020/05/06/a.jpg">',
        '<meta itemprop="copyrightYear" content="2019">',
        '<script type="application/ld+json">{"dateModified": "2026-02-03"}</script>',
        '<script type="application/ld+json">{"datePublished": </script>',
    ],
)
def test_no_date_is_guessed(one: Read, head: str) -> None:
    told = BODY + "<p>The last strike in the port of the city had ended on 3 May 2018.</p>"
    assert one(page(head, told), "a.html").published is None


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta name="date" content="3 February 2026">', ""),
        (
            '<script type="application/ld+json">[{"datePublished": "2026-02-03"}]</script>'
            '<script type="application/ld+json">{"@graph": [{"datePublished": "x"}]}</script>',
            "",
        ),
        ("", '<time datetime="2026-02-03T10:00">Tuesday</time>'),
        ("", '<time datetime="2019-01-01">x</time><time pubdate datetime="2026-02-03">y</time>'),
    ],
)
def test_dates_that_the_markup_states(one: Read, head: str, body: str) -> None:
    assert one(page(head, body + BODY), "a.html").published == date(2026, 2, 3)


def test_times_of_several_days_date_nothing(one: Read) -> None:
    times = '<time datetime="2026-02-03">a</time><time datetime="2026-02-04">b</time>'
    assert one(page("", times + BODY), "a.html").published is None


def test_a_host_is_no_publisher(one: Read) -> None:
    link = '<link rel="canonical" href="https://harbour.example/port-strike">'
    assert one(page(link), "a.html").publisher is None


@pytest.mark.parametrize(
    "html",
    [
        "<h1>Talks fail<p>Marta Quill <b>left the room</b> at noon.<p>She came back.<table><tr>"
        "<td>Ballot<td>Members vote on it.<script>alert('x')</script></body>",
        "<html><body><nav>Menu<h1>Talks fail</h1><div>Marta Quill <b>left\nthe room</b> at noon."
        "<br><br>She came back.</div><table><td>Ballot</td><td>Members vote on it.</table>"
        "<script>var a = 'no end <p>of it</p>",
    ],
)
def test_broken_markup_keeps_its_blocks_apart(one: Read, kinds: Kinds, html: str) -> None:
    assert one(html, "a.html").title == "Talks fail"
    found = kinds(html, "a.html")
    assert [(kind, words) for kind, words in found if kind != "title"] == [
        ("paragraph", "Marta Quill left the room at noon."),
        ("paragraph", "She came back."),
        ("label", "Ballot"),
        ("row", "Members vote on it."),
    ]


def test_deep_nesting_does_not_lose_the_text(one: Read) -> None:
    html = "<div>" * 3000 + "<p>Marta Quill left the room at noon.</p>" + "</div>" * 3000
    assert one(html, "a.html").text == "Marta Quill left the room at noon."


def test_a_page_without_tags_is_plain_text(kinds: Kinds) -> None:
    assert kinds("Talks fail\n\nMarta Quill left the room.", "a.html") == [
        ("title", "Talks fail"),
        ("paragraph", "Marta Quill left the room."),
    ]


def test_the_encoding_that_the_page_names_is_used(one: Read) -> None:
    html = "<meta charset=iso-8859-2><p>Łukasz Żak left the room at noon, his lawyer said.</p>"
    assert one(html.encode("iso-8859-2"), "a.html").text.startswith("Łukasz Żak")


@pytest.mark.parametrize("html", ["<!-- a -->", "<html></html>", "<script>alert('words')</script>"])
def test_a_page_without_text_is_empty(one: Read, html: str) -> None:
    with pytest.raises(EmptyError):
        one(html, "a.html")


def test_a_page_too_large_for_the_extractor_is_refused(one: Read) -> None:
    with pytest.raises(UnreadableError, match="a page has at most 5,000,000"):
        one("<p>" + "word " * 1_200_000, "a.html")


def test_pictures_inside_the_page_do_not_count(one: Read) -> None:
    picture = '<img src="data:image/png;base64,' + "A" * 6_000_000 + '">'
    assert one(page("", picture + BODY), "a.html").text.startswith("TRIESTE")


def test_linked_scripts_in_links_are_dropped(one: Read) -> None:
    link = '<link rel="canonical" href="javascript:alert(1)">'
    assert one(page(link), "a.html").url is None
