"""The map of the places: who is on it, where, and how it is moved."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from kg.model import Knowledge
from kg.page.assets import world
from kg.page.make_world import path, whole
from kg.page.make_world import world as make

if TYPE_CHECKING:
    from tests.page.conftest import Opened, Opener

# Two squares side by side on a grid of whole degrees; the line between them is shared.
ATLAS: dict[str, Any] = {
    "transform": {"scale": [1, 1], "translate": [0, 0]},
    "arcs": [
        [[1, 0], [0, 1]],
        [[1, 1], [-1, 0], [0, -1], [1, 0]],
        [[1, 0], [1, 0], [0, 1], [-1, 0]],
    ],
    "objects": {
        "land": {
            "type": "GeometryCollection",
            "geometries": [{"type": "Polygon", "arcs": [[1, 2]]}],
        },
        "countries": {
            "geometries": [
                {"type": "Polygon", "arcs": [[0, 1]]},
                {"type": "MultiPolygon", "arcs": [[[2, ~0]]]},
            ]
        },
    },
}


def test_borders_are_what_two_countries_share() -> None:
    assert make(ATLAS)["borders"] == "M10 0l0-10"


def test_land_is_closed_and_north_is_up() -> None:
    assert make(ATLAS)["land"] == "M10-10l-10 0 0 10 10 0 10 0 0-10-10 0z"


def test_a_ring_around_the_pole_is_led_along_the_edge() -> None:
    ring = whole([(0, 700), (1700, 750), (-1700, 750), (-900, 700)])
    assert ring == [(-1700, 750), (-900, 700), (0, 700), (1700, 750), (1700, 900), (-1700, 900)]


def test_no_line_of_the_outline_runs_across_the_map() -> None:
    outline = f"{world()['land']}{world()['borders']}"
    numbers = [re.findall(r"-?\d+", steps) for steps in re.findall(r"l([^Mz]*)", outline)]
    widths = sorted(abs(int(step)) for line in numbers for step in line[::2])
    # Only the edge of Antarctica is as long as the world is wide.
    assert widths[-2] < 400 < widths[-1]


def test_a_path_is_empty_of_steps_that_go_nowhere() -> None:
    assert path([(1, 1), (1, 1), (2, 1)]) == "M1 1l1 0"


def _marks(opened: Opened) -> dict[str, dict[str, str]]:
    """Name and look of every place on the map."""
    found = opened.page.evaluate(
        """() => [...document.querySelectorAll('#atlas [data-place]')].map((one) => [
          one.getAttribute('aria-label'),
          {
            at: one.getAttribute('transform'),
            dashes: one.lastChild.getAttribute('stroke-dasharray'),
          },
        ])"""
    )
    return dict(found)


@pytest.fixture
def places(sample: Knowledge, open_page: Opener) -> Opened:
    opened = open_page(sample)
    opened.page.locator("#show-places").click()
    return opened


def test_a_country_is_not_drawn_as_a_spot(places: Opened) -> None:
    looks = {label.split(",")[0]: look["dashes"] for label, look in _marks(places).items()}
    assert looks == {"Malta": "4 3", "Valletta": None}


def test_places_lie_as_on_the_earth(places: Opened) -> None:
    marks = {label.split(",")[0]: look["at"] for label, look in _marks(places).items()}
    (mx, my), (vx, vy) = (
        map(float, re.findall(r"-?[\d.]+", marks[name])) for name in ("Malta", "Valletta")
    )
    # Valletta is east of the middle of Malta by 0.1146 degrees, and south by 0.0011.
    assert vx - mx > 0
    assert (vy - my) / (vx - mx) == pytest.approx(0.0011 / 0.1146, abs=0.05)


def test_a_place_without_a_position_is_told(places: Opened) -> None:
    summary = places.page.locator("#nowhere summary")
    assert summary.inner_text() == "1 place without a known position"
    summary.click()
    places.page.locator("#nowhere .name").click()
    assert "Tunisia" in places.panel()


def test_a_click_opens_the_place_with_its_events(places: Opened) -> None:
    places.page.locator("#atlas [aria-label^=Valletta] circle").click(force=True)
    assert places.panel().split()[0] == "Valletta"
    assert "raid" in places.panel()


def test_the_keyboard_goes_from_place_to_place(places: Opened) -> None:
    places.page.locator("#atlas [tabindex='0']").focus()
    reached = set()
    for key in ("ArrowRight", "ArrowLeft"):
        places.page.keyboard.press(key)
        reached.add(places.page.evaluate("document.activeElement.dataset.place"))
    assert len(reached) == 2
    places.page.keyboard.press("Enter")
    assert places.page.evaluate("location.hash").startswith("#node=")
    assert places.panel().split()[0] == "Malta"


def test_filters_apply(places: Opened) -> None:
    before = set(_marks(places))
    places.page.evaluate("location.hash = 'view=places&sure=100'")
    places.page.wait_for_timeout(100)
    assert before
    assert not _marks(places)


def test_the_view_is_in_the_address_and_the_back_button_leaves_it(places: Opened) -> None:
    assert places.page.evaluate("location.hash") == "#view=places"
    places.page.go_back()
    places.page.locator("#map-view").wait_for(state="visible")


def test_buttons_wheel_and_drag_move_the_map(places: Opened) -> None:
    def scale() -> float:
        found = places.page.locator("#atlas .outline").get_attribute("transform")
        return float(re.findall(r"scale\(([\d.]+)", found or "")[0])

    start = scale()
    places.page.locator("#farther").click()
    assert scale() < start
    places.page.locator("#atlas").hover()
    places.page.mouse.wheel(0, -200)
    places.page.wait_for_timeout(100)
    zoomed, before = scale(), json.dumps(_marks(places))
    places.page.mouse.down()
    places.page.mouse.move(500, 500, steps=4)
    places.page.mouse.up()
    places.page.wait_for_timeout(100)
    assert scale() == zoomed
    assert json.dumps(_marks(places)) != before
    assert "node=" not in places.page.evaluate("location.hash")  # a drag is not a click
