from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.readers.dateline import dateline_alone, find_dateline

DAY = date(2026, 1, 16)


@pytest.mark.parametrize(
    ("head", "place", "agency", "published"),
    [
        ("PHNOM PENH — ", "Phnom Penh", None, None),
        ("PHNOM PENH, Cambodia (Reuters) - ", "Phnom Penh, Cambodia", "Reuters", None),
        ("LONDON, Jan. 16 (AFP) — ", "London", "AFP", None),
        ("LONDON, Friday (AFP) — ", "London", "AFP", None),
        ("NEW YORK, Jan. 16, 2026 /Newswire/ -- ", "New York", "Newswire", DAY),
        ("SEOUL, South Korea, March 3 (Yonhap) -- ", "Seoul, South Korea", "Yonhap", None),
        ("ST. JULIAN’S, Malta—", "St. Julian’s, Malta", None, None),
        ("RIO DE JANEIRO – ", "Rio de Janeiro", None, None),
        ("Geneva, 16 January 2026 – ", "Geneva", None, DAY),
        ("Brussels (Belga) - ", "Brussels", "Belga", None),
        ("ELAZIG (Norvik News Agency), 16 January 2026 - ", "Elazig", "Norvik News Agency", DAY),
        ("Riga (Leta), 16 January 2026 – ", "Riga", "Leta", DAY),
        ("Phnom Penh, Cambodia – ", "Phnom Penh, Cambodia", None, None),
        ("16 January 2026 – ", None, None, DAY),
        ("(CNN) — ", None, "CNN", None),
        ("(Reuters) - ", None, "Reuters", None),
        ("(NEW YORK) — ", "New York", None, None),
        ("(Red Oak) -- ", "Red Oak", None, None),
        ("PORTLAND, Maine--(BUSINESS WIRE)--", "Portland, Maine", "BUSINESS WIRE", None),
        ("COLUMBIA --- ", "Columbia", None, None),
    ],
)
def test_datelines_of_agencies(
    head: str, place: str | None, agency: str | None, published: date | None
) -> None:
    found = find_dateline(f"{head}“We won,” he said.")
    assert found is not None
    assert (found.place, found.agency, found.published) == (place, agency, published)
    assert found.end == len(head)
    assert found.start == 0
    assert head[found.place_start : found.place_end].title() == (place or "").title()


@pytest.mark.parametrize(
    ("line", "place", "agency"),
    [
        ("MAPUTO, 16 January 2026", "Maputo", None),
        ("BISHKEK/DUSHANBE, 16 January 2026", "Bishkek", None),
        ("New York, January 16, 2026.", "New York", None),
        ("Valletta, Malta | 16 January 2026", "Valletta, Malta", None),
        ("RIO DE JANEIRO (Reuters) - 16 Jan 2026", "Rio de Janeiro", "Reuters"),
    ],
)
def test_a_dateline_may_be_a_line_of_its_own(line: str, place: str, agency: str | None) -> None:
    found = dateline_alone(line)
    assert found is not None
    assert (found.place, found.agency, found.published) == (place, agency, DAY)
    assert found.end == len(line)


@pytest.mark.parametrize(
    "line",
    [
        "Friday, 16 January 2026",
        "16 January 2026",
        "In Malta, 16 January 2026",
        "MAPUTO",
        "Maputo, January",
        "The talks of Geneva ended on 16 January 2026",
        "Ana Lund was sentenced on 16 January 2026",
        "Geneva, 3 May 2024 and after",
    ],
)
def test_a_line_without_place_or_whole_date_is_no_dateline(line: str) -> None:
    assert dateline_alone(line) is None


def test_a_headline_in_the_same_line_stays_apart() -> None:
    paragraph = "Boat sinks off coast. MARSAXLOKK, Malta (AP) — A boat sank on Monday."
    found = find_dateline(paragraph)
    assert found is not None
    assert paragraph[: found.start] == "Boat sinks off coast. "
    assert paragraph[found.place_start : found.place_end] == "MARSAXLOKK, Malta"
    assert paragraph[found.end :] == "A boat sank on Monday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Cambodia — a kingdom in the south — held talks.",
        "Cambodia — The kingdom held talks.",
        "Cambodia, Laos – both in the south – held talks.",
        "NATO – Ministers met.",
        "UN — The body met.",
        "COVID-19 – a disease – spread.",
        "On Friday, January 16, 2026 – The talks failed.",
        "In Paris, May 3 – The talks failed.",
        "A - B",
        "I — We all — saw it.",
        "LONDON: Talks failed.",
        "WASHINGTON (AP) The talks failed.",
        "He said — The talks failed.",
        "They met again. Goose Bay — A town in the north — was host.",
    ],
)
def test_sentences_with_dashes_are_no_datelines(sentence: str) -> None:
    assert find_dateline(sentence) is None


@settings(deadline=None)
@given(st.text(st.sampled_from("ABÉab ,.-—(/)16Jan 2026Friday'’\n")))
def test_a_dateline_lies_within_its_paragraph(text: str) -> None:
    found = find_dateline(text)
    if found:
        edges = [0, found.start, found.place_start, found.place_end, found.end, len(text)]
        assert edges == sorted(edges)
        assert found.end < len(text)
        assert (found.place_start < found.place_end) == (found.place is not None)
