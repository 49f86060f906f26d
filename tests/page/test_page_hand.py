"""What the reader does by hand: pinning, hiding, undoing, colouring, folding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kg.model import Knowledge

if TYPE_CHECKING:
    from tests.page.conftest import Opened, Opener

SELECT = "([id, place]) => { const list = document.getElementById(id); list.selectedIndex = place; list.dispatchEvent(new Event('change')); }"  # noqa: E501
LOOK = "number => kgPage.lookOf(number)"


def place(opened: Opened, name: str) -> tuple[int, int]:
    x, y = opened.place(name)
    return round(x), round(y)


def drag(opened: Opened, name: str, by: tuple[int, int]) -> None:
    box = opened.page.locator("#map").bounding_box()
    assert box
    x, y = opened.place(name)
    mouse = opened.page.mouse
    mouse.move(box["x"] + x, box["y"] + y)
    mouse.down()
    mouse.move(box["x"] + x + by[0] / 2, box["y"] + y + by[1] / 2)
    mouse.move(box["x"] + x + by[0], box["y"] + y + by[1])
    opened.page.wait_for_timeout(100)
    mouse.up()
    opened.page.wait_for_timeout(100)


def near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1])) <= 3


def test_a_node_that_is_dragged_is_pinned_and_undo_puts_it_back(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    first = place(opened, "Tunisia")
    drag(opened, "Tunisia", (60, 40))
    moved = place(opened, "Tunisia")
    assert near(moved, (first[0] + 60, first[1] + 40))
    assert opened.page.locator("#pinned-list").inner_text().startswith("Tunisia")
    opened.page.reload()
    assert opened.page.locator("#pinned-list").count() == 1
    drag(opened, "Tunisia", (30, 0))
    opened.page.keyboard.press("Control+z")
    again = opened.now()["address"]
    opened.page.locator("#pinned-list button", has_text="Unpin").click()
    assert opened.page.locator("#pinned-list").count() == 0
    opened.page.keyboard.press("Control+z")
    assert opened.now()["address"] == again


def test_the_surroundings_leave_a_pinned_node_where_it_is(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    opened.find("marchetti")
    opened.page.locator("#pin").click()
    assert opened.page.locator("#pin").inner_text() == "Unpin"
    pin = opened.now()["address"].partition("pin=")[2]
    opened.find("tunisia")
    opened.page.locator("#near-2").click()
    number = opened.number("Élodie Marchetti")
    spot = opened.page.evaluate("number => kgPage.positionOf(number)", number)
    assert pin == f"{number}_{round(spot['x'])}_{round(spot['y'])}"


def test_what_is_hidden_leaves_the_map_and_the_lines_and_comes_back(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    before = opened.now()
    opened.find("valletta")
    opened.page.locator(".hide summary").click()
    opened.page.locator("#hide-this").click()
    assert "Valletta" not in opened.drawn_names()
    number = opened.number("Valletta")
    assert not [line for line in opened.now()["lines"] if number in line]
    assert opened.page.locator("#hide").inner_text() == "Show on the map again"
    opened.page.keyboard.press("Escape")
    opened.page.locator("#hidden-list button", has_text="Show").last.click()
    assert opened.now() == before


def test_all_of_a_type_or_of_an_article_can_be_hidden(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    opened.find("tunisia")
    opened.page.locator(".hide summary").click()
    opened.page.locator(".hide button", has_text="Country").click()
    assert not opened.drawn_names() & {"Tunisia", "Malta"}
    opened.page.keyboard.press("Control+z")
    assert opened.drawn_names() >= {"Tunisia", "Malta"}
    opened.page.locator(".hide summary").click()
    opened.page.locator(".hide button", has_text="Who owns Blue Quay?").click()
    names = opened.drawn_names()
    assert "raid" in names
    assert not opened.page.locator("#panel .claim").count()  # all of it was in that article


# Things to do, each of which undo must take back whole.
DEEDS: dict[str, Any] = {
    "type": lambda page: page.locator("#legend input").first.uncheck(),
    "claims": lambda page: page.locator("#unasserted").check(),
    "confidence": lambda page: page.locator("#confidence").fill("45"),
    "date": lambda page: page.locator("#date-from").fill("1"),
    "colour": lambda page: page.evaluate(SELECT, ["colour-by", 1]),
    "size": lambda page: page.evaluate(SELECT, ["size-by", 2]),
    "fold": lambda page: page.locator("#fold").check(),
    "focus": lambda page: page.evaluate("location.hash += '&node=0&near=1'"),
}


def test_undo_and_redo_walk_through_every_kind_of_step(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    page = opened.page
    assert page.locator("#undo").get_attribute("aria-disabled") == "true"
    seen = [opened.now()]
    for deed in DEEDS.values():
        deed(page)
        page.wait_for_timeout(50)
        seen.append(opened.now())
    assert len({state["address"] for state in seen}) == len(DEEDS) + 1
    for state in reversed(seen[:-1]):
        page.locator("#undo").click()
        assert opened.now() == state
    assert page.locator("#undo").get_attribute("aria-disabled") == "true"
    for state in seen[1:]:
        page.locator("#redo").click()
        assert opened.now() == state
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+Shift+Z")
    assert opened.now() == seen[-1]
    page.reload()
    assert opened.now() == seen[-1]
    assert page.locator("#size-by").input_value() == "between"
    assert page.locator("#confidence-value").inner_text() == "45%"


def test_one_pull_of_a_slider_is_one_step(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    opened.page.evaluate(
        """() => {
          const slider = document.getElementById("confidence");
          for (const value of [20, 40, 60]) {
            slider.value = value;
            slider.dispatchEvent(new Event("input", { bubbles: true }));
          }
          slider.dispatchEvent(new Event("change", { bubbles: true }));
        }"""
    )
    assert opened.now()["address"] == "sure=60"
    opened.page.locator("#undo").click()
    assert opened.now()["address"] == ""


def test_undo_leaves_a_text_field_to_itself(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    opened.page.locator("#unasserted").check()
    opened.page.locator("#search").focus()
    opened.page.keyboard.type("mal")
    opened.page.keyboard.press("Control+z")
    assert opened.page.locator("#unasserted").is_checked()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_groups_have_a_colour_and_a_letter_and_a_key(
    scheme: str, sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample, color_scheme=scheme)
    opened.page.evaluate(SELECT, ["colour-by", 1])
    data = opened.data
    key = opened.page.locator("#group-key .name").all_inner_texts()
    assert [group["name"] for group in data["groups"]] == key
    colours = {
        node.get("group"): opened.page.evaluate(LOOK, node["id"])["color"]["background"]
        for node in data["nodes"]
    }
    assert len(set(colours.values())) == len(colours)
    letters = opened.page.locator("#group-key text").all_text_contents()
    assert letters == ["A", "B", "C", "D", "E", "F"][: len(data["groups"])]


def test_size_follows_the_measure(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    for measure in range(3):
        opened.page.evaluate(SELECT, ["size-by", measure])
        for node in opened.data["nodes"]:
            grown = opened.page.evaluate(LOOK, node["id"])["size"] / node["sizes"][measure]
            assert 0.9 <= grown <= 2.4


def test_events_fold_into_lines_that_tell_their_claims(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    before = opened.now()
    opened.page.locator("#fold").check()
    assert not opened.drawn_names() & {"raid", "arrest"}
    ministry, valletta = opened.number("Ministry of Ports"), opened.number("Valletta")
    pair = sorted((ministry, valletta))
    assert pair in opened.now()["lines"]
    opened.page.evaluate("pair => { location.hash += `&line=${pair.join('-')}`; }", pair)
    panel = opened.panel()
    assert "Events that join them" in panel
    assert "Police officers of the Ministry of Ports raided the quay" in panel
    opened.page.locator("#show-table").click()
    assert "raid" in opened.page.locator("#table-box").inner_text()
    opened.page.locator("#show-map").click()
    opened.page.keyboard.press("Escape")
    opened.page.locator("#fold").uncheck()
    assert opened.now()["nodes"] == before["nodes"]
    assert opened.now()["lines"] == before["lines"]


def test_a_path_leads_over_folded_events_with_their_sentences(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    ends = f"{opened.number('52 dock workers')}-{opened.number('Valletta')}"
    opened.page.evaluate("ends => { location.hash = `path=${ends}`; }", ends)
    assert "Connected in 3 steps" in opened.panel()
    opened.page.evaluate("ends => { location.hash = `path=${ends}&events=lines`; }", ends)
    panel = opened.panel()
    assert "Connected in 2 steps" in panel
    assert "The officers arrested at least 52 dock workers" in panel
    assert "raided the quay" in panel


def test_a_folded_event_that_nobody_asserts_is_a_broken_line(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    opened.page.locator("#fold").check()
    pair = sorted((opened.number("Blue Quay Holdings"), opened.number("52 dock workers")))
    assert pair not in opened.now()["lines"]
    opened.page.locator("#unasserted").check()
    assert pair in opened.now()["lines"]
    look = opened.page.evaluate("([one, other]) => kgPage.lookOfLine(one, other)", pair)
    assert look["dashes"]


def test_an_address_with_unknown_pins_and_names_changes_nothing(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    plain = opened.now()
    for address in (
        "pin=999_1_2", "pin=x", "pin=1_a_2", "hide=post-999", "no-kinds=x", "from=1999-01-01",
        "size=9", "colour=__proto__", "events=constructor", "sure=900", "near=2",
    ):  # fmt: skip
        opened.page.evaluate("address => { location.hash = address; }", address)
        opened.page.reload()
        assert opened.now() == plain, address
