from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import networkx as nx
import pytest

from kg.model import Factuality, Knowledge
from kg.network import simple_graph, to_networkx
from kg.ontology import Ontology

if TYPE_CHECKING:
    from tests.page.conftest import Opened, Opener

ASSERTED = {"Élodie Marchetti", "Port Rights Watch", "Blue Quay Holdings", "raid", "arrest"}
NAME_OF = """
number => JSON.parse(document.getElementById("kg-data").textContent).content.entities[number].name
"""
PIXEL = """
({x, y}) => {
  const canvas = document.querySelector("#map canvas");
  const scale = canvas.width / canvas.clientWidth;
  const copy = new OffscreenCanvas(1, 1).getContext("2d");
  copy.drawImage(canvas, -Math.round(x * scale), -Math.round(y * scale));
  const [r, g, b] = copy.getImageData(0, 0, 1, 1).data;
  return "#" + [r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("");
}
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nodes_are_really_drawn_in_their_colours(
    scheme: str, sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample, color_scheme=scheme)
    content = opened.data["content"]
    for number in opened.now()["nodes"]:
        place = opened.page.evaluate("number => kgPage.placeOf(number)", number)
        family = content["families"][
            content["kinds"][content["entities"][number]["kind"]]["family"]
        ]
        assert opened.page.evaluate(PIXEL, place) == family[scheme], content["entities"][number]


def test_a_page_without_anything_opens(open_page: Opener) -> None:
    opened = open_page(Knowledge((), (), ()))
    assert "Nothing" in opened.page.locator("#status").inner_text()


def test_a_click_on_a_node_opens_its_facts_with_their_sentences(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    opened.click_map(*opened.place("Port Rights Watch"))
    panel = opened.panel()
    for words in (
        "Port Rights Watch", "Non-governmental organisation", "Also: PRW", "leads",
        "led by Élodie Marchetti, published the ledgers", "Raid on a Valletta quay", "The Ledger",
        "16 January 2026", "N. Calleja", "Stated as fact", "Confidence 90%", "1 more sentence",
    ):  # fmt: skip
        assert words in panel
    link = opened.page.locator("#panel a").first
    assert link.get_attribute("href") == "https://ledger.example/raid?id=1"
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_marks_hold_after_an_emoji(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    opened.find("port rights")
    marks = opened.page.locator("#panel .claim").first.locator("mark").all_inner_texts()
    assert marks == ["Port Rights Watch", "led by", "Élodie Marchetti"]


def test_a_click_on_a_line_shows_all_that_connects_its_ends(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    one, other = opened.place("Tomas Verrin"), opened.place("Blue Quay Holdings")
    opened.click_map((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
    panel = opened.panel()
    assert "Blue Quay Holdings and Tomas Verrin" in panel
    for words in ("owns", "leads", "chief executive (from 2023)"):
        assert words in panel


FOUND = {
    "elodie": "Élodie Marchetti",
    "MARCHETTI": "Élodie Marchetti",
    "prw": "Port Rights Watch",
    "សុខា": "សុខា ចាន់",
    "小明": "王小明 🎻",
    "ван": "王小明 🎻",
}


def test_search_by_keyboard_alone_opens_the_panel(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    for query, name in FOUND.items():
        opened.find(query)
        assert name in opened.panel()
        assert opened.page.evaluate("document.activeElement.id") == "panel-title"
        opened.page.keyboard.press("Escape")
        assert "How to read this map" in opened.panel()
        assert opened.page.evaluate("document.activeElement.id") == "search"


def test_suggestions_follow_the_combobox_pattern(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    field = opened.page.locator("#search")
    field.focus()
    opened.page.keyboard.type("ma")
    assert field.get_attribute("aria-expanded") == "true"
    opened.page.keyboard.press("ArrowUp")
    active = field.get_attribute("aria-activedescendant")
    assert opened.page.locator(f"#{active}").get_attribute("aria-selected") == "true"
    opened.page.keyboard.press("Escape")
    assert field.get_attribute("aria-expanded") == "false"
    opened.page.keyboard.type("zzz")
    assert "No such name" in opened.page.locator("#search-list").inner_text()


def test_claims_that_are_not_asserted_are_hidden_until_asked_for(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    assert not opened.drawn_names() & {"fraud", "travel"}
    assert opened.drawn_names() >= ASSERTED
    opened.find("blue quay")
    assert "fraud" not in opened.panel().replace("denied any fraud", "")
    assert "1 more fact is hidden" in opened.panel()
    opened.page.locator("#unasserted").check()
    assert opened.drawn_names() >= ASSERTED | {"fraud", "travel"}
    panel = opened.panel()
    for words in (
        "Alleged",
        "according to Port Rights Watch",
        "Denied",
        "according to Tomas Verrin",
    ):
        assert words in panel
    opened.page.locator("#said label", has_text="Planned").locator("input").uncheck()
    assert "travel" not in opened.drawn_names()
    assert "fraud" in opened.drawn_names()


def test_counts_of_legend_footer_and_table_are_those_of_the_graph(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    counts = opened.data["content"]["counts"]
    footer = {key: opened.page.locator(f"[data-count={key}]").inner_text() for key in counts}
    assert footer == {key: str(value) for key, value in counts.items()}
    legend = opened.page.locator("#legend > ul > li > label .count").all_inner_texts()
    assert sum(map(int, legend)) == counts["entities"] + counts["events"]
    unasserted = [
        c for fact in sample.facts for c in fact.claims if c.factuality != Factuality.ASSERTED
    ]
    assert opened.page.locator("#unasserted-count").inner_text() == str(len(unasserted))
    opened.page.locator("#show-table").click()
    assert f"of {len(sample.facts)} facts" in opened.page.locator("#table-count").inner_text()
    opened.page.locator("#unasserted").check()
    assert opened.page.locator("#table-box tbody tr").count() == len(sample.facts)


def test_hiding_a_type_takes_its_nodes_and_their_lines_off_the_map(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    opened.page.locator("#legend > ul > li > label", has_text="Events").locator("input").uncheck()
    left = opened.drawn_names()
    assert not left & {"raid", "arrest"}
    assert "52 dock workers" not in left  # nothing else joins them
    assert "Valletta" in left
    opened.page.locator("#reset").click()
    assert "raid" in opened.drawn_names()


def test_filters_by_connection_article_date_and_confidence(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    page = opened.page
    page.locator("#more summary", has_text="Connections").click()
    page.locator("#more label", has_text="has its capital at").locator("input").uncheck()
    assert not _joined(opened, "Malta", "Valletta")
    page.locator("#reset").click()
    assert _joined(opened, "Malta", "Valletta")
    page.locator("#date-to").focus()
    page.keyboard.press("Home")  # only the first article is left
    assert not _joined(opened, "Malta", "Valletta")
    assert _joined(opened, "raid", "Valletta")
    page.locator("#reset").click()
    page.locator("#confidence").focus()
    for _ in range(9):
        page.keyboard.press("ArrowRight")
    assert page.locator("#confidence-value").inner_text() == "45%"
    assert not _joined(opened, "Port Rights Watch", "Malta")  # read with 40%
    assert _joined(opened, "Élodie Marchetti", "Port Rights Watch")
    page.locator("#reset").click()
    page.locator("#more summary", has_text="Articles").click()
    page.locator("#more label", has_text="Who owns Blue Quay?").locator("input").uncheck()
    assert not _joined(opened, "Malta", "Valletta")


def _joined(opened: Opened, one: str, other: str) -> bool:
    ends = {opened.number(one), opened.number(other)}
    return any(set(line) == ends for line in opened.now()["lines"])


def test_the_surroundings_of_a_node_are_those_within_so_many_steps(
    sample: Knowledge, ontology: Ontology, open_page: Opener
) -> None:
    opened = open_page(sample)
    graph = simple_graph(to_networkx(sample, ontology, asserted_only=True))
    center = "https://kg.example/id/valletta"
    opened.find("valletta")
    for depth in (1, 2, 3):
        opened.page.locator(f"#near-{depth}").click()
        near = nx.single_source_shortest_path_length(graph, center, cutoff=depth)
        assert opened.drawn_names() == {graph.nodes[node]["label"] for node in near}
        assert opened.page.evaluate("document.activeElement.id") == f"near-{depth}"
    opened.page.locator("#leave-near").click()
    assert "52 dock workers" in opened.drawn_names()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("52 dock workers", "Élodie Marchetti"),
        ("Tomas Verrin", "Malta"),
        ("Tunisia", "Ministry of Ports"),
    ],
)
def test_a_path_is_as_long_as_networkx_finds_it_and_shows_its_sentences(
    one: str, other: str, sample: Knowledge, ontology: Ontology, open_page: Opener
) -> None:
    graph = simple_graph(to_networkx(sample, ontology, asserted_only=True))
    iris = {str(graph.nodes[node]["label"]): node for node in graph}
    steps = nx.shortest_path_length(graph, iris[one], iris[other])
    opened = open_page(sample)
    for field, name in (("from", one), ("to", other)):
        opened.page.locator(f"#path-{field}").focus()
        opened.page.keyboard.type(name)
        opened.page.keyboard.press("Enter")
    opened.page.keyboard.press("Enter")
    assert opened.page.locator("#path-length").inner_text().endswith(f" {steps} steps")
    assert opened.page.locator(".steps > li").count() == steps
    assert opened.page.locator(".steps > li blockquote").count() >= steps


def test_no_path_is_said_so_and_claims_may_give_one(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    ends = f"{opened.number('សុខា ចាន់')}-{opened.number('Tunisia')}"
    opened.page.evaluate("ends => { location.hash = `path=${ends}`; }", ends)
    assert "Nothing that the articles state as fact" in opened.panel()
    opened.page.locator("#unasserted").check()
    assert "Connected in 2 steps" in opened.panel()


def test_a_path_needs_two_names(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    opened.page.locator("#path-form button[type=submit]").click()
    assert "two names" in opened.page.locator("#path-note").inner_text()


def test_reload_and_back_restore_what_was_open(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    opened.find("valletta")
    opened.page.locator("#near-2").click()
    opened.find("tunisia")
    opened.page.go_back()
    assert "Valletta" in opened.page.locator("#panel-title").inner_text()
    state = opened.now()
    assert "near=2" in state["address"]
    opened.page.reload()
    assert opened.now() == state
    assert "Valletta" in opened.page.locator("#panel-title").inner_text()


def test_an_address_that_asks_for_nonsense_opens_the_plain_map(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    for address in ("node=999", "path=1-", "node=x&near=9", "%", "view=<img>"):
        opened.page.evaluate("address => { location.hash = address; }", address)
        opened.page.reload()
        assert opened.now()["address"] == ""
        assert "How to read this map" in opened.panel()


def test_the_table_sorts_filters_and_leads_to_the_panel(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    page = opened.page
    page.locator("#skip").focus()
    page.keyboard.press("Enter")
    assert page.locator("#table-view").is_visible()
    head = page.locator("#table-box thead th", has_text="Confidence")
    head.locator("button").click()
    assert head.get_attribute("aria-sort") == "ascending"
    assert page.locator("#table-box tbody tr").first.inner_text().count("40%") == 1
    page.locator("#table-filter").fill("ELODIE")
    rows = page.locator("#table-box tbody tr").all_inner_texts()
    assert rows
    assert all("Élodie" in row for row in rows)
    page.locator("#table-box tbody button.name").first.click()
    assert "Élodie Marchetti" in opened.panel()
    page.locator("#table-filter").fill("")
    page.locator("[data-list=names]").click()
    assert page.locator("#table-box tbody tr").count() == len(sample.entities)


def test_a_large_graph_says_what_is_drawn_and_adds_what_is_asked_for(
    large: Callable[[int], Knowledge], open_page: Opener
) -> None:
    opened = open_page(large(2400))
    assert "1,500 best connected" in opened.page.locator("#banner").inner_text()
    drawn = set(opened.now()["nodes"])
    assert len(drawn) == 1500
    missing = next(number for number in range(2400) if number not in drawn)
    name = opened.page.evaluate(NAME_OF, missing)
    opened.find(name)
    assert name in opened.page.locator("#panel-title").inner_text()
    now = opened.now()
    assert missing in now["nodes"]
    assert [line for line in now["lines"] if missing in line]


def test_the_page_works_without_scripts(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample, java_script_enabled=False)
    text = opened.page.locator("body").inner_text()
    assert "Port Rights Watch alleges that Blue Quay Holdings defrauded its workers." in text
    assert not opened.page.locator("#app").is_visible()
