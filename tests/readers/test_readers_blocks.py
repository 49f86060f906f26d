from __future__ import annotations

import textwrap

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kg.model import Block, BlockKind
from kg.readers.blocks import blocks

ONE_LINE = {BlockKind.TITLE, BlockKind.HEADING, BlockKind.LABEL, BlockKind.ROW, BlockKind.QUESTION}


def kinds(text: str) -> list[tuple[str, str]]:
    return [(str(block.kind), text[block.start : block.end]) for block in blocks(text)]


MARKS = ("- ", "* ", "1. ", "-", "| ", " | ", "|---|", "# ", "**", ": ", "?", ".", "\n", "\n\n")
WORDS = ("Label: ", "   ", "\t", "Go deeper", "Police arrested ", "forty", "Ä", "\u0301", "🙂")
LAYOUT = st.lists(st.sampled_from(MARKS + WORDS)).map("".join)


@settings(deadline=None)
@given(st.one_of(st.text(), LAYOUT))
@example("-")
@example("**:** a")
@example("- Label: ")
@example("| |\n|a|")
def test_blocks_are_sorted_disjoint_trimmed_and_of_one_line(text: str) -> None:
    found = blocks(text)
    edges = [edge for block in found for edge in (block.start, block.end)]
    assert edges == sorted(edges)
    assert all(0 <= block.start < block.end <= len(text) for block in found)
    for block in found:
        words = text[block.start : block.end]
        assert words == words.strip()
        assert any(char.isalnum() for char in words)
        assert block.kind not in ONE_LINE or "\n" not in words


@settings(deadline=None)
@given(st.data())
def test_marks_anywhere_give_sound_blocks(data: st.DataObject) -> None:
    text = data.draw(LAYOUT)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    kind = st.sampled_from(list(BlockKind))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    found = blocks(text, [Block(data.draw(kind), start, end) for start, end in pairs])
    edges = [edge for block in found for edge in (block.start, block.end)]
    assert edges == sorted(edges)
    assert all(text[block.start : block.end].strip() for block in found)


@pytest.mark.parametrize("heading", ["Behind the “Silent” Wall", "How it began", "Talks 2.0"])
def test_a_heading_right_above_its_text_does_not_leak_into_it(heading: str) -> None:
    body = "The talks began in spring, after a winter of strikes, and went on until the harvest."
    assert kinds(f"{heading}\n{body}") == [("heading", heading), ("paragraph", body)]


@pytest.mark.parametrize(
    "line",
    [
        "The court rose.",
        "He left. She stayed",
        "and so it went on",
        "“We will not go,” he said.",
        "The list that the ministry sent to the town in spring names nobody of that family name",
    ],
)
def test_a_sentence_on_a_line_of_its_own_is_no_heading(line: str) -> None:
    assert kinds(f"{line}\n\nThe talks went on.")[0] == ("paragraph", line)


def test_a_text_of_one_line_is_read_even_without_a_full_stop() -> None:
    assert kinds("Police arrested Jane Roe in Paris on Monday") == [
        ("paragraph", "Police arrested Jane Roe in Paris on Monday")
    ]


def test_labels_of_bullets_stand_apart() -> None:
    text = "- The First Risk: Workers are moved to new sites.\n• Housing: None is given.\n"
    assert kinds(text) == [
        ("label", "The First Risk"),
        ("item", "Workers are moved to new sites."),
        ("label", "Housing"),
        ("item", "None is given."),
    ]


def test_bold_marks_around_a_label_are_no_part_of_it() -> None:
    text = "- **The First Risk:** Workers are moved.\n- **Housing**: None."
    assert [words for _, words in kinds(text)] == [
        *("The First Risk", "Workers are moved."),
        *("Housing", "None."),
    ]


@pytest.mark.parametrize(
    "item",
    [
        "The minister said: nothing will change.",
        "The ministry has published three lists of names: all are wrong.",
        "At 10:30 the doors were opened.",
        "See https://example.org/list for names.",
    ],
)
def test_a_clause_before_a_colon_is_no_label(item: str) -> None:
    assert kinds(f"- {item}") == [("item", item)]


def test_a_bullet_alone_on_its_line_marks_the_next() -> None:
    text = "-\nThe union is a body of dock workers.\n-\n\nWho pays?\nNobody knows who pays for it."
    assert kinds(text) == [
        ("item", "The union is a body of dock workers."),
        ("question", "Who pays?"),
        ("paragraph", "Nobody knows who pays for it."),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The minister then asked, “Who pays for all this?”",
        '"If she pays," he said, "what do we pay?"',
    ],
)
def test_a_sentence_that_quotes_a_question_is_prose(line: str) -> None:
    assert kinds(f"{line}\n\nThe talks went on.")[0] == ("paragraph", line)


def test_a_question_in_quotation_marks_is_a_question() -> None:
    assert kinds("“Who pays for all this?”\n\nThe talks went on.")[0][0] == "question"


def test_a_signed_quotation_is_prose() -> None:
    text = "“Nobody told us.” ― Lena Ostrow"
    assert kinds(f"{text}\n\nThe talks went on.")[0] == ("paragraph", text)


def test_two_questions_and_an_answer_on_a_line_are_prose() -> None:
    text = "Who pays? Nobody knows. Who knows?"
    assert kinds(text) == [("paragraph", text)]


def test_cells_do_not_run_into_each_other() -> None:
    text = (
        "| Current Step | What It Means |\n"
        "| --- | :-: |\n"
        "| Ballot | Members vote on the deal. |\n"
        "| The panel looks back. | In a year |\n"
        "|  | 52 |\n"
    )
    assert kinds(text) == [
        ("label", "Current Step"),
        ("label", "What It Means"),
        ("label", "Ballot"),
        ("row", "Members vote on the deal."),
        ("row", "The panel looks back."),
        ("row", "In a year"),
        ("row", "52"),
    ]


def test_a_table_without_header_has_none() -> None:
    text = "| Ballot | Members vote on the deal. |\n| Review | A panel looks back. |"
    assert [kind for kind, _ in kinds(text)] == ["label", "row", "label", "row"]


def test_an_escaped_pipe_does_not_end_a_cell() -> None:
    text = "| Ballot | Yes \\| no is the choice. |"
    assert kinds(text)[1] == ("row", "Yes \\| no is the choice.")


@pytest.mark.parametrize(
    "line",
    [
        *("Go deeper", "COMMON QUESTION", "Common question(s)", "Advertisement", "-", "* * *"),
        *("Read more: Talks fail again", "We use cookies to improve this site."),
        *("Reporting by Ann Lee; Editing by Bo Roe", "© 2026 The Gazette"),
    ],
)
def test_furniture_of_a_page_is_in_no_block(line: str) -> None:
    text = f"The talks went on all night.\n{line}\nThey failed in the morning."
    assert [words for _, words in kinds(text)] == [
        "The talks went on all night.",
        "They failed in the morning.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reporting by The Gazette shows that the talks had failed.",
        "Related groups were moved, and related articles were seized by the police.",
        "Share prices fell after the talks.",
    ],
)
def test_prose_that_starts_like_furniture_is_kept(sentence: str) -> None:
    assert kinds(sentence) == [("paragraph", sentence)]


PROSE = (
    "Marta Quill, who leads the union, met the director of the port on Tuesday. They spoke for "
    "six hours, and the talks will go on. The two sides are, she said, still far from a deal on "
    "pay; yet nobody walked out of the room. The strike began in March, when 400 workers left."
)


@pytest.mark.parametrize("width", range(55, 110, 3))
def test_a_paragraph_broken_at_a_width_stays_one(width: int) -> None:
    wrapped = textwrap.fill(PROSE, width)
    text = f"The Long Strike\n{wrapped}\n\n{wrapped}\n"
    found = [(kind, " ".join(words.split())) for kind, words in kinds(text)]
    assert found == [("heading", "The Long Strike"), ("paragraph", PROSE), ("paragraph", PROSE)]


@pytest.mark.parametrize("width", [60, 72, 80])
def test_an_item_broken_at_a_width_stays_one(width: int) -> None:
    wrapped = textwrap.fill(PROSE, width, initial_indent="- ", subsequent_indent="  ")
    found = [(kind, " ".join(words.split())) for kind, words in kinds(f"{wrapped}\n{wrapped}")]
    assert found == [("item", PROSE)] * 2


def test_short_lines_are_not_joined_into_one_name() -> None:
    text = "Present were these:\n\nMarta Quill\nOlaf Stenning\n\nThe talks went on."
    assert ("heading", "Marta Quill") in kinds(text)


def test_a_headline_that_is_the_longest_line_does_not_swallow_the_byline() -> None:
    text = "Dock workers in the north end their strike after long talks\nBy Lina Orsted\nGazette\n"
    assert kinds(text + "\nThe strike is over.")[0][1] == text.partition("\n")[0]
