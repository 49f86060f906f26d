"""Pictures of the page of a graph, to be looked at."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from kg.model import Knowledge
from kg.ontology import load
from kg.page import write_page
from tests.page.conftest import SWITCHES

WIDE, NARROW = (1360, 820), (390, 844)

# Long enough for the map to come to rest.
REST = 700

BEST = "() => [...document.querySelectorAll('.best .name')].map((one) => one.textContent)"


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: the window, light or dark, the address, and what is clicked before it.

    In the address "{0}" is the number of the best connected name, "{1}" of the next.
    """

    address: str = ""
    size: tuple[int, int] = WIDE
    dark: bool = False
    click: str = ""


SHOTS: Mapping[str, Shot] = {
    "light": Shot(),
    "dark": Shot(dark=True),
    "narrow": Shot(size=NARROW),
    "panel": Shot("node={3}"),
    "near": Shot("node={3}&near=1&claims=all"),
    "panel-dark": Shot("node={3}&near=1&claims=all", dark=True),
    "panel-narrow": Shot("node={3}", size=NARROW),
    "path": Shot("path={0}-{5}"),
    "timeline": Shot(click="#date-from"),
    "groups": Shot("colour=group&events=lines"),
    "table": Shot("view=table"),
    "places": Shot("view=places"),
    "places-dark": Shot("view=places&node={0}", dark=True),
    "places-narrow": Shot("view=places", size=NARROW),
    "filters-narrow": Shot(size=NARROW, click="#show-tools"),
}


def shoot(knowledge: Knowledge, folder: Path) -> Iterator[Path]:
    """Write every picture of SHOTS into `folder`, which is made, and return each file."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        page = Path(scratch) / "graph.html"
        write_page(knowledge, load(), page, "Knowledge graph")
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=list(SWITCHES)
        )
        for name, shot in SHOTS.items():
            yield _take(browser, page, shot, folder / f"{name}.png")


def _take(browser: Browser, file: Path, shot: Shot, target: Path) -> Path:
    width, height = shot.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if shot.dark else "light",
        reduced_motion="reduce",
        offline=True,
    )
    page = context.new_page()
    page.goto(file.as_uri())
    page.evaluate("address => { location.hash = address; }", _address(page, shot.address))
    if shot.click:
        page.locator(shot.click).scroll_into_view_if_needed()
        page.locator(shot.click).click()
    page.wait_for_timeout(REST)
    page.screenshot(path=target)
    context.close()
    return target


def _address(page: Page, template: str) -> str:
    names = page.evaluate(
        "() => JSON.parse(document.getElementById('kg-data').textContent)"
        ".content.entities.map((one) => one.name)"
    )
    return template.format(*(names.index(name) for name in page.evaluate(BEST)))
