from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from kg.errors import EmptyError
from kg.model import Article

Read = Callable[..., Article]
Kinds = Callable[..., list[tuple[str, str]]]

PAGE = """---
title: "Talks: the end"
date: 2026-01-16
authors: [Ann Lee, 'Bo Roe']
source: Gazette
unknown: {a: b}
---

# Talks: the end

Paris — The **union** and the [port](https://example.org/p "a") did *not* agree,
said `Marta Quill`.[^1] ![a photo](x.png)

## What now?

- **Pay:** A rise of 4% is on the table.
- Hours: No shift is longer than nine hours.
  - The night shift ends at five.
1. First, members vote.

| Step | Meaning |
| --- | --- |
| Ballot | Members *vote*<br>on the deal. |

> We are glad that it is over, she said.

**Reaction in the city**

    The mayor was pleased with it.

```python
print("no prose")
```
<div>A box on the page.<script>alert("x")</script></div>

An inline <b>tag</b> and <script>alert("y")</script> here.
"""


def test_marks_of_markdown_are_no_text(kinds: Kinds) -> None:
    assert kinds(PAGE, "a.md") == [
        ("title", "Talks: the end"),
        (
            "paragraph",
            "Paris — The union and the port did not agree,\nsaid Marta Quill.[^1]",
        ),
        ("question", "What now?"),
        ("label", "Pay"),
        ("item", "A rise of 4% is on the table."),
        ("label", "Hours"),
        ("item", "No shift is longer than nine hours."),
        ("item", "The night shift ends at five."),
        ("item", "First, members vote."),
        ("label", "Step"),
        ("label", "Meaning"),
        ("label", "Ballot"),
        ("row", "Members vote on the deal."),
        ("paragraph", "We are glad that it is over, she said."),
        ("heading", "Reaction in the city"),
        ("paragraph", "The mayor was pleased with it."),
        ("paragraph", "A box on the page."),
        ("paragraph", "An inline tag and here."),
    ]


def test_front_matter(one: Read) -> None:
    article = one(PAGE, "a.md")
    assert (article.title, article.published) == ("Talks: the end", date(2026, 1, 16))
    assert (article.author, article.publisher) == ("Ann Lee, Bo Roe", "Gazette")


def test_the_first_heading_of_the_first_level_is_the_title(one: Read) -> None:
    article = one("## Kicker\n\n# Talks *fail*\n\nThey failed.\n\n# More\n\nIt is so.", "a.md")
    assert article.title == "Talks fail"
    assert [str(block.kind) for block in article.blocks] == [
        *("heading", "title", "paragraph", "heading", "paragraph")
    ]


def test_rules_around_a_text_are_no_front_matter(one: Read) -> None:
    assert one("---\nThe talks failed.\n\n---\n\nThey ended.", "a.md").text.startswith("The talks")


def test_plain_lines_without_blank_lines_are_not_one_paragraph(kinds: Kinds) -> None:
    text = (
        "The talks went on all night.\nHow It Began\nIt began with a strike in the port.\n"
        "- Pay: It was too low for all.\nThe End of the Talks\nThey ended in the morning.\n"
        "| Ballot | Members vote on it. |\n"
    )
    assert kinds(text, "a.md") == [
        ("paragraph", "The talks went on all night."),
        ("heading", "How It Began"),
        ("paragraph", "It began with a strike in the port."),
        ("label", "Pay"),
        ("item", "It was too low for all."),
        ("heading", "The End of the Talks"),
        ("paragraph", "They ended in the morning."),
        ("label", "Ballot"),
        ("row", "Members vote on it."),
    ]


def test_entities_cannot_smuggle_invisible_characters_in(one: Read) -> None:
    assert one("The tal&#8203;ks&nbsp;fa&shy;iled &amp; ended.", "a.md").text == (
        "The talks failed & ended."
    )


@pytest.mark.parametrize("content", ["---\ntitle: Talks\n---\n", "```\ncode\n```", "![a](b.png)"])
def test_a_file_without_prose_is_empty(one: Read, content: str) -> None:
    with pytest.raises(EmptyError):
        one(content, "a.md")
