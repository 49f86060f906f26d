from __future__ import annotations

import pytest

from .fold import overlap, words
from .hand import GOLD
from .read import read, read_seeds
from .rows import GoldArgument

EVENT = "| v3 | kg:Statement | said | Ana Roldi | - | - | - | about: v1 | asserted | - |"


def test_a_line_of_a_file_is_read_as_the_path_of_its_source() -> None:
    assert [a.path for a in read(GOLD.replace("a.txt", "b.jsonl, line 2")).articles] == [
        "b.jsonl:2"
    ]


def test_a_question_mark_makes_a_row_optional() -> None:
    (article,) = read(GOLD).articles
    assert {event.id: event.optional for event in article.events} == {
        "v1": False,
        "v2": True,
        "v3": False,
    }
    assert "v2" not in article.expected


def test_further_roles_take_several_values() -> None:
    row = EVENT.replace("about: v1", "origin: Malta; about: v1; v2")
    (article,) = read(GOLD.replace(EVENT, row)).articles
    assert article.events[-1].arguments[1:] == (
        GoldArgument("kg:origin", ("Malta",)),
        GoldArgument("kg:about", ("v1",)),
        GoldArgument("kg:about", ("v2",)),
    )


def test_several_values_are_several_arguments_and_a_stroke_is_a_choice() -> None:
    row = EVENT.replace("| Ana Roldi |", "| Ana Roldi/Malta; 45 people |")
    (article,) = read(GOLD.replace(EVENT, row)).articles
    assert article.events[-1].arguments[:2] == (
        GoldArgument("kg:agent", ("Ana Roldi", "Malta")),
        GoldArgument("kg:agent", ("45 people",)),
    )


def test_a_row_with_a_cell_too_few_is_refused() -> None:
    with pytest.raises(ValueError, match="argument 2 is shorter"):
        read(GOLD.replace(EVENT, EVENT.replace("| about: v1 ", "")))


def test_what_only_describes_is_not_named() -> None:
    (article,) = read(GOLD).articles
    assert [row.name for row in article.entities if row.named] == [
        "Ana Roldi",
        "Marlow Quay Ltd",
        "Malta",
    ]


def test_the_shipped_list_refers_to_its_own_rows_only() -> None:
    for article in read_seeds().articles:
        ids = {event.id for event in article.events}
        named = {c for e in article.events for a in e.arguments for c in a.choices}
        assert {c for c in named if c[0] == "v" and c[1:].isdigit()} <= ids, article.path


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("the Núñez Club’s", "nunez club", True),
        ("Mr Roldi", "Roldi", True),
        ("human trafficking", "trafficking", True),
        ("release", "lease", False),
        ("A", "the", False),
    ],
)
def test_names_are_compared_by_whole_words(left: str, right: str, same: bool) -> None:
    assert overlap(left, right) == same
    assert words(left)
