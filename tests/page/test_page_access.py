"""What a reader needs who does not see the map, uses the keyboard, or reads on a telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kg.model import Knowledge

if TYPE_CHECKING:
    from tests.page.conftest import Opened, Opener

SIZES = {"wide": (1360, 820), "middle": (900, 800), "narrow": (390, 844)}

# Every visible text with its contrast to the nearest ground behind it (WCAG 2.2, 1.4.3).
CONTRASTS = """
() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const linear = (part) => (part <= 10.3 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parts(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const element of document.querySelectorAll("#app *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || !element.checkVisibility() || element.matches(":disabled, .unseen")) continue;
    const [one, other] = [parts(getComputedStyle(element).color), ground(element)].map(luminance);
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) found.push([element.outerHTML.slice(0, 90), contrast]);
  }
  return found;
}
"""

# Every control that the keyboard reaches and that has no name.
NAMELESS = """
() => [...document.querySelectorAll("#app :is(a, button, input, summary, [tabindex='0'])")]
  .filter((element) => element.checkVisibility())
  .filter((element) => {
    const label = element.labels?.length ? element.labels[0].textContent : "";
    return !(element.getAttribute("aria-label") || label || element.textContent).trim();
  })
  .map((element) => element.outerHTML.slice(0, 90))
"""

TOO_WIDE = """
() => [...document.querySelectorAll("#app *")]
  .filter((element) => element.checkVisibility())
  .filter((element) => !element.closest("#table-box, .unseen, .skip, #map, .histogram"))
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
  .map((element) => element.outerHTML.slice(0, 90))
"""


def _everything(opened: Opened) -> list[str]:
    """Go through the states of the page; the addresses at which to look."""
    ends = f"{opened.number('Tomas Verrin')}-{opened.number('Malta')}"
    node = opened.number("Blue Quay Holdings")
    return ["", f"node={node}", f"node={node}&near=2", f"path={ends}", "view=table"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read_and_controls_have_names_in_every_state(
    size: str, scheme: str, sample: Knowledge, open_page: Opener
) -> None:
    width, height = SIZES[size]
    opened = open_page(sample, color_scheme=scheme, viewport={"width": width, "height": height})
    opened.page.evaluate("document.getElementById('unasserted').click()")
    opened.page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    for address in _everything(opened):
        opened.page.evaluate("address => { location.hash = address; }", address)
        opened.page.wait_for_timeout(50)
        for question in (CONTRASTS, NAMELESS, TOO_WIDE):
            assert opened.page.evaluate(question) == [], (address, question[:40])


def test_landmarks_headings_and_live_regions(sample: Knowledge, open_page: Opener) -> None:
    page = open_page(sample).page
    assert page.locator("h1").count() == 1
    assert page.locator("main").count() == 1
    names = page.locator("aside, main, section[aria-label]").evaluate_all(
        "all => all.map((one) => one.getAttribute('aria-label'))"
    )
    assert len(names) == len(set(names))
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("#status").get_attribute("role") == "status"
    frame: dict[str, Any] = page.locator("#map .vis-network").evaluate(
        "one => ({ role: one.getAttribute('role'), name: one.getAttribute('aria-label') })"
    )
    assert frame["role"] == "application"
    assert "table" in frame["name"]


def test_every_control_shows_where_the_focus_is(sample: Knowledge, open_page: Opener) -> None:
    page = open_page(sample).page
    seen = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        active = page.evaluate(
            "() => [document.activeElement.outerHTML.slice(0, 60),"
            " getComputedStyle(document.activeElement).outlineStyle]"
        )
        seen.add(active[0])
        assert active[1] not in {"none", ""} or active[0].startswith("<body"), active
    assert len(seen) > 20


def test_on_a_telephone_filters_and_panel_come_when_called(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample, viewport={"width": 390, "height": 844})
    page = opened.page
    assert not page.locator("#tools").is_visible()
    assert not page.locator("#panel").is_visible()
    page.locator("#show-tools").click()
    assert page.locator("#tools").is_visible()
    assert page.locator("#show-tools").get_attribute("aria-expanded") == "true"
    page.locator("#hide-tools").click()
    opened.find("verrin")
    assert page.locator("#panel").is_visible()
    page.wait_for_timeout(500)  # the map is moving
    _, y = opened.place("Tomas Verrin")
    top = page.locator("#panel").bounding_box()
    box = page.locator("#map").bounding_box()
    assert top
    assert box
    assert 0 < y < top["y"] - box["y"]  # not under the sheet


def test_motion_is_left_out_where_it_is_not_wanted(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample, reduced_motion="reduce")
    opened.find("verrin")
    opened.page.locator("#near-1").click()
    first = opened.place("Tomas Verrin")
    opened.page.wait_for_timeout(300)
    assert opened.place("Tomas Verrin") == first
