"""What axe-core says of the page in every state that a reader can bring it to."""

from __future__ import annotations

import importlib.resources
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from kg.model import Knowledge

if TYPE_CHECKING:
    from tests.page.conftest import Opened, Opener

SIZES = {"wide": (1360, 820), "narrow": (390, 844)}

RUN = """
async () => {
  const { violations } = await axe.run({ resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 120))]);
}
"""


@cache
def axe() -> str:
    """axe-core itself; the package that carries it is not otherwise used."""
    folder = importlib.resources.files("axe_playwright_python")
    return folder.joinpath("axe.min.js").read_text(encoding="utf-8")


def _click(selector: str) -> Callable[[Opened], None]:
    return lambda opened: opened.page.locator(selector).first.evaluate("one => one.click()")


def _go(address: str) -> Callable[[Opened], None]:
    def go(opened: Opened) -> None:
        names = {name: opened.number(name) for name in ("Tomas Verrin", "Malta")}
        ends = "-".join(map(str, names.values()))
        opened.page.evaluate(
            "address => { location.hash = address; }",
            address.format(node=names["Malta"], ends=ends),
        )

    return go


def _type(opened: Opened) -> None:
    opened.page.locator("#search").fill("ma")


# Ways to bring the page from one state to the next.
STATES: dict[str, Callable[[Opened], None]] = {
    "start": lambda opened: None,
    "filters": lambda opened: (
        opened.page.locator("#show-tools").click()
        if opened.page.locator("#show-tools").is_visible()
        else None
    ),
    "claims": _click("#unasserted"),
    "suggestions": _type,
    "panel": _go("claims=all&node={node}&hide=0&pin=1_0_0"),
    "details": lambda opened: opened.page.evaluate(
        "document.querySelectorAll('details').forEach((one) => { one.open = true; })"
    ),
    "groups, folded": _go("colour=group&size=between&events=lines"),
    "save": _click("#save"),
    "path": _go("path={ends}"),
    "table": _go("view=table"),
    "places": _go("view=places"),
    "place": _go("view=places&node={node}"),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(size: str, scheme: str, sample: Knowledge, open_page: Opener) -> None:
    width, height = SIZES[size]
    opened = open_page(sample, color_scheme=scheme, viewport={"width": width, "height": height})
    opened.page.evaluate(axe())
    found: dict[str, Any] = {}
    for state, reach in STATES.items():
        reach(opened)
        opened.page.wait_for_timeout(50)
        found[state] = opened.page.evaluate(RUN)
    assert found == {state: [] for state in STATES}


def test_axe_would_find_a_fault(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    opened.page.evaluate(axe())
    opened.page.evaluate("document.getElementById('undo').removeAttribute('aria-label')")
    opened.page.evaluate("document.getElementById('undo').removeAttribute('title')")
    opened.page.evaluate("document.getElementById('undo').textContent = ''")
    assert "button-name" in dict(opened.page.evaluate(RUN))
