"""Quotations: found by their marks wherever they end, and who is meant in them."""

from __future__ import annotations

import pytest

from kg.annotate.quotations import LONGEST, Quoted, by_block, marked
from kg.model import Article, Block, BlockKind, Form
from tests.given import Understand


def written(*paragraphs: str) -> Article:
    text, blocks = "", []
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, len(text), len(text) + len(paragraph)))
        text += paragraph + "\n\n"
    return Article("0" * 12, "a.txt", text=text, blocks=tuple(blocks))


def quoted(*paragraphs: str) -> list[str]:
    article = written(*paragraphs)
    return [article.text[q.start : q.end] for q in marked(article).quotations]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"We left," he said. "It rained."', ['"We left,"', '"It rained."']),
        ("“We left,” he said.", ["“We left,”"]),
        ("''We left,'' he said.", ["''We left,''"]),
        ('" We left , " he said . " It rained . "', ['" We left , "', '" It rained . "']),
        ('A plank of 6" and no more.', []),
        ('He said: "We left.', []),
        ("”We left at once,” he said.", ["”We left at once,”"]),
    ],
    ids=["straight", "round", "apostrophes", "set apart", "inches", "never closed", "reversed"],
)
def test_marks_of_all_kinds(text: str, found: list[str]) -> None:
    assert quoted(text) == found


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        (('He said: "We left.', '"It rained."'), ['"We left.', '"It rained."']),
        (('He said: "We left.', 'It rained," and wept.'), ['"We left.\n\nIt rained,"']),
        (('He is " tall.', '"We left," he said.'), ['" tall.', '"We left,"']),
        (('He is " tall.', 'Of "Faust" he knew nothing.'), ['"Faust"']),
    ],
    ids=["begun again", "closed later", "a slip before another", "a slip"],
)
def test_quotation_goes_on_if_a_paragraph_begins_or_ends_one(
    paragraphs: tuple[str, ...], found: list[str]
) -> None:
    assert quoted(*paragraphs) == found


def test_mark_that_is_answered_too_late_opens_nothing() -> None:
    between = ["It rained."] * LONGEST
    assert quoted('He said: "We left.', *between, 'We wept."') == []
    assert len(quoted('He said: "We left.', *between[1:], 'We wept."')) == 1


def test_quotation_is_given_with_the_block_that_it_begins_in() -> None:
    article = written("Rain.", 'He said: "We left.', 'It rained."')
    assert [len(found) for _, found in by_block(article)] == [0, 1, 0]


def test_word_is_quoted_from_one_mark_to_the_other() -> None:
    article = written('He: "We left," and "wept".')
    inside = {article.text[i] for i in range(len(article.text)) if marked(article).at(i)}
    assert inside == set('"We left,wept')
    assert Quoted().at(0) is None


def who(understand: Understand, text: str) -> list[tuple[str, str]]:
    """Each pronoun with the name that it stands for."""
    annotated, _ = understand(text)
    found = ((m, annotated.antecedents.get(m)) for m in annotated.mentions)
    return [(m.text, to.text) for m, to in found if to and m.form is Form.PRONOUN]


def test_who_speaks_through_several_sentences_is_i_in_all_and_he_in_none(
    understand: Understand,
) -> None:
    text = 'Ana Lund met Hans Brandt. "I like him. He is kind. I trust him," Lund said.'
    found = who(understand, text)
    assert ("I", "Ana Lund") in found
    assert all(name == "Hans Brandt" for word, name in found if word != "I")
    assert any(word == "He" for word, _ in found)


def test_what_is_said_behind_a_quotation_is_not_quoted(understand: Understand) -> None:
    text = '"Rain fell. It was cold," said Hans Brandt. He wept.'
    assert who(understand, text)[-1] == ("He", "Hans Brandt")


def test_who_spoke_goes_on_where_the_next_quotation_names_nobody(understand: Understand) -> None:
    """Trap: "I" is nobody, and "he" is the speaker, where "he said" closed the words before."""
    text = 'Hans Brandt met Ivo Lund. "Lund won," Brandt said. "He was brave. I saw it."'
    found = who(understand, text)
    assert ("I", "Hans Brandt") in found
    assert ("He", "Hans Brandt") not in found


def test_nobody_is_he_in_the_words_of_somebody_open_but_whom_they_name(
    understand: Understand,
) -> None:
    """Trap: "he said" is open, so that each man of the article may be the one who speaks."""
    text = 'Hans Brandt and Ivo Lund met. "Rain fell," he said. "He was brave."'
    assert "He" not in dict(who(understand, text))
