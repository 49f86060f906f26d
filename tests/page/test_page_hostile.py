from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from kg.model import Knowledge

if TYPE_CHECKING:
    from tests.page.conftest import Opener

MARKUP = (
    '<img src=x onerror="window.PWN=1">',
    "</title></script><script>window.PWN=1</script>",
    "<!--<script>window.PWN=1",
    "</noscript><svg onload=window.PWN=1>",
    "{{ 7*7 }}${window.PWN=1}{% raw %}",
    "\"'`\\\u2028\u2029window.PWN=1//",
)
HOSTILE = [" ".join(MARKUP), *MARKUP[1:3], "javascript:window.PWN=1", "__proto__"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_text_and_runs_nothing(
    text: str, hostile: Callable[[str], Knowledge], open_page: Opener
) -> None:
    opened = open_page(hostile(text), title=text)
    page = opened.page
    shown = " ".join(text.split())
    assert shown in " ".join(page.locator("h1").inner_text().split())
    page.locator("#unasserted").check()
    opened.find(f"Ada {text}")
    assert shown in " ".join(opened.panel().split())
    page.evaluate("location.hash = 'node=0'")
    assert " ".join(opened.panel().split()).count(shown) >= 5
    page.evaluate("location.hash = 'path=0-1'")
    page.evaluate("location.hash = 'line=0-2'")
    page.locator("#show-table").click()
    for tab in ("names", "articles", "facts"):
        page.locator(f"[data-list={tab}]").click()
        assert shown in " ".join(page.locator("#table-box").inner_text().split())
    assert page.evaluate("window.PWN === undefined")
    assert page.locator("a:not(.skip)").count() == 0


def test_markup_that_a_script_tried_to_insert_is_blocked(
    hostile: Callable[[str], Knowledge], open_page: Opener
) -> None:
    opened = open_page(hostile("x"))
    tried = opened.page.evaluate(
        """() => {
          try { document.body.innerHTML = "<img src=x onerror='window.PWN=1'>"; return "set"; }
          catch (error) { return error.name; }
        }"""
    )
    assert tried == "TypeError"
    assert opened.page.evaluate("window.PWN === undefined")
    blocked = [trouble for trouble in opened.troubles if "TrustedHTML" in trouble]
    assert blocked == opened.troubles  # what the policy reports, and nothing else
    opened.troubles.clear()


def test_a_script_without_its_hash_does_not_run(
    hostile: Callable[[str], Knowledge], open_page: Opener
) -> None:
    opened = open_page(hostile("x"))
    opened.path.write_text(
        opened.path.read_text(encoding="utf-8").replace("</body>", "<script>PWN=1</script></body>"),
        encoding="utf-8",
    )
    opened.page.reload()
    assert opened.page.evaluate("window.PWN === undefined")
    assert len(opened.troubles) == 1
    opened.troubles.clear()
