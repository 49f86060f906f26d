"""How heavy the page is beside the one that pyvis writes by itself, in the same browser and run."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright
from pyvis.network import Network  # type: ignore[import-untyped]

from kg.ontology import load
from kg.page import write_page
from kg.page.content import content_of
from kg.page.drawing import draw
from tests.page.conftest import SWITCHES, meetings

ROUNDS = 3
MOVES = 60

# Two frames after loading, the first picture is on the screen.
TWO_FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
COUNT_FRAMES = """
() => {
  window.frames = 0;
  const count = () => { window.frames += 1; requestAnimationFrame(count); };
  requestAnimationFrame(count);
}
"""

# The stock page shows nothing before its physics has settled.
SETTLED = (
    "<script>network.once('stabilizationIterationsDone', () => console.log('settled'));</script>"
)


@dataclass(frozen=True, slots=True)
class Weight:
    """CPU-seconds of the renderer to the first picture and a dragged frame; `first` is infinite
    if there was no picture within the limit."""

    first: float
    frame: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Our page with `nodes` nodes and `lines` lines, and the stock page of the same graph.

    `limit` is what the stock page was given, in CPU-seconds.
    """

    nodes: int
    lines: int
    ours: Weight
    stock: Weight
    limit: float


def drawn_of(nodes: int) -> int:
    """Return how many nodes and groups the page draws of a graph with `nodes` nodes."""
    drawing = draw(content_of(meetings(nodes), load()))
    return len(drawing.nodes) + len(drawing.rest)


def compare(nodes: int, limit: float) -> Comparison:
    """Open both pages of one graph in turn; the best of a few rounds counts for ours."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        ours, stock = Path(folder) / "ours.html", Path(folder) / "stock.html"
        write_page(meetings(nodes), load(), ours, "Meetings")
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=list(SWITCHES)
        )
        meter = Meter(browser)
        rounds = [meter.weigh(ours, None) for _ in range(ROUNDS)]
        names, lines = _drawn(meter.page)
        _write_stock(names, lines, stock)
        against = meter.weigh(stock, limit)
        browser.close()
    best = Weight(min(one.first for one in rounds), min(one.frame for one in rounds))
    return Comparison(len(names), len(lines), best, against, limit)


class Meter:
    """Weighs pages in one browser; `page` is the page opened last."""

    def __init__(self, browser: Browser) -> None:
        """Start with an empty page."""
        self._browser = browser
        self._session: CDPSession = browser.new_browser_cdp_session()
        self.page: Page = browser.new_page()

    def weigh(self, file: Path, limit: float | None) -> Weight:
        """Open `file` and drag it; with a limit, wait that long for the page to settle."""
        self.page.close()
        self.page = self._browser.new_page(viewport={"width": 1360, "height": 820}, offline=True)
        said: list[str] = []
        self.page.on("console", lambda message: said.append(message.text))
        start = self._seconds()
        self.page.goto(file.as_uri(), wait_until="commit")
        if limit is not None and not self._settles(said, start + limit):
            return Weight(float("inf"), float("inf"))
        self.page.wait_for_load_state()
        self.page.evaluate(TWO_FRAMES)
        return Weight(self._seconds() - start, self._drag())

    def _settles(self, said: list[str], limit: float) -> bool:
        """True once the page has said so; asking a page that computes would wait for its end."""
        while self._seconds() < limit:
            self.page.wait_for_timeout(200)
            if "settled" in said:
                return True
        return False

    def _drag(self) -> float:
        self.page.evaluate(COUNT_FRAMES)
        start, mouse = self._seconds(), self.page.mouse
        mouse.move(620, 650)
        mouse.down()
        for step in range(MOVES):
            mouse.move(620 + 3 * step, 650 - 2 * step)
        frames = int(self.page.evaluate("window.frames"))
        spent = self._seconds() - start
        mouse.up()
        return spent / max(frames, 1)

    def _seconds(self) -> float:
        """CPU-seconds of all renderers so far."""
        found = self._session.send("SystemInfo.getProcessInfo")["processInfo"]
        return float(sum(one["cpuTime"] for one in found if one["type"] == "renderer"))


def _drawn(page: Page) -> tuple[list[int], list[tuple[int, int]]]:
    now = page.evaluate("() => kgPage.stateNow()")
    return now["nodes"], [(one, other) for one, other in now["lines"]]


def _write_stock(nodes: Iterable[int], lines: Iterable[tuple[int, int]], file: Path) -> None:
    network = Network(cdn_resources="in_line")
    # Filled directly: add_edge looks through all lines for each.
    network.nodes = [{"id": node, "label": str(node), "shape": "dot"} for node in nodes]
    network.edges = [{"from": one, "to": other} for one, other in lines]
    page = network.generate_html()
    file.write_text(page.replace("</body>", f"{SETTLED}</body>"), encoding="utf-8")
