"""What is saved is what is seen, and no program that opens it is taken in."""

from __future__ import annotations

import csv
import io
import struct
import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
import rdflib

from kg.graph import Run, turtle
from kg.model import Factuality, Knowledge
from kg.ontology import Ontology

if TYPE_CHECKING:
    from tests.page.conftest import Opened, Opener

Triples = set[tuple[rdflib.term.Node, rdflib.term.Node, rdflib.term.Node]]

PNG, SVG, CSV, TURTLE = range(4)
BASE = "https://kg.example/id/"
RUN = rdflib.URIRef("http://www.w3.org/ns/prov#wasGeneratedBy")
IN_SVG = "{http://www.w3.org/2000/svg}"

# How many colours a picture has, and its size, as the browser reads it back.
COLOURS = """
async (bytes) => {
  const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const seen = new Set();
  let clear = 0;
  for (let at = 0; at < data.length; at += 4) {
    seen.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    if (data[at + 3] !== 255) clear += 1;
  }
  return { colours: [...seen], clear };
}
"""


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def graph_of(knowledge: Knowledge, ontology: Ontology) -> Triples:
    """The triples of the graph, but for what only the run knows."""
    whole = parsed(turtle(knowledge, ontology, BASE, Run("1")))
    return {triple for triple in whole if triple[1] != RUN}


def parsed(content: bytes) -> Triples:
    return set(rdflib.Graph().parse(data=content, format="turtle"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_picture_has_a_ground_and_the_colours_of_the_map(
    scheme: str, sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample, color_scheme=scheme, device_scale_factor=2)
    name, content = opened.save(PNG)
    assert name == "a-raid-in-malta-map.png"
    size = struct.unpack(">II", content[16:24])
    box = opened.page.locator("#map").bounding_box()
    assert box
    assert size == pytest.approx((2 * box["width"], 2 * box["height"] + 56), abs=2)
    found = opened.page.evaluate(COLOURS, list(content))
    assert found["clear"] == 0
    people = opened.data["content"]["families"][0][scheme]
    assert int(people[1:], 16) in found["colours"]
    assert len(found["colours"]) > 20


def test_the_drawing_holds_each_shape_and_writes_names_as_text(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    name, content = opened.save(SVG)
    assert name.endswith(".svg")
    drawing = ET.fromstring(content)
    now = opened.now()
    assert len(list(drawing.iter(f"{IN_SVG}path"))) == len(now["nodes"])
    assert len(list(drawing.iter(f"{IN_SVG}line"))) == len(now["lines"])
    texts = {text.text for text in drawing.iter(f"{IN_SVG}text")}
    assert {"Tomas Verrin", "Malta", "សុខា ចាន់"} & opened.drawn_names() <= texts
    assert "Tomas Verrin" in texts


def test_the_table_has_one_row_for_each_visible_claim(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    rows = table(opened.save(CSV)[1])
    asserted = [
        (fact, claim)
        for fact in sample.facts
        for claim in fact.claims
        if claim.factuality is Factuality.ASSERTED
    ]
    assert len(rows) == len(asserted)
    assert {row["factuality"] for row in rows} == {"asserted"}
    opened.page.locator("#unasserted").check()
    rows = table(opened.save(CSV)[1])
    assert len(rows) == sum(len(fact.claims) for fact in sample.facts)
    (denied,) = [r for r in rows if r["factuality"] == "denied" and r["predicate"] != "type"][:1]
    assert denied["speaker"] == "Tomas Verrin"
    assert denied["sentence"].startswith("Tomas Verrin, chief executive")
    assert denied["article"] == "Raid on a Valletta quay"
    assert (denied["date"], denied["url"]) == ("2026-01-16", "https://ledger.example/raid?id=1")
    assert denied["confidence"] == "0.75"


def test_what_is_filtered_hidden_or_out_of_reach_is_not_saved(
    sample: Knowledge, open_page: Opener
) -> None:
    opened = open_page(sample)
    opened.find("tunisia")
    opened.page.locator("#near-1").click()
    assert {row["subject"] for row in table(opened.save(CSV)[1])} == {"Élodie Marchetti"}
    opened.page.locator("#near-0").click()
    opened.page.locator(".hide summary").click()
    opened.page.locator("#hide-this").click()
    rows = table(opened.save(CSV)[1])
    assert rows
    assert "Tunisia" not in {cell for row in rows for cell in (row["subject"], row["object"])}


def test_the_graph_data_are_the_triples_of_the_graph(
    sample: Knowledge, ontology: Ontology, open_page: Opener
) -> None:
    opened = open_page(sample)
    opened.page.locator("#unasserted").check()
    name, content = opened.save(TURTLE)
    assert name == "a-raid-in-malta-facts.ttl"
    saved, whole = parsed(content), graph_of(sample, ontology)
    assert saved <= whole
    left = {str(subject) for subject, _, _ in whole - saved}
    # Nothing is said of one person, and the page does not know the run.
    assert {one for one in left if "/run/" not in one and "/software/" not in one} == {
        f"{BASE}wang"
    }


def test_a_claim_is_not_saved_as_a_fact(
    sample: Knowledge, ontology: Ontology, open_page: Opener
) -> None:
    opened = open_page(sample)
    saved = parsed(opened.save(TURTLE)[1])
    assert saved <= graph_of(sample, ontology)
    fraud = rdflib.URIRef(f"{BASE}fraud")
    assert not [triple for triple in saved if fraud in triple]
    opened.page.locator("#unasserted").check()
    saved = parsed(opened.save(TURTLE)[1])
    kinds = {str(o).rpartition("#")[2] for s, p, o in saved if s == fraud and p == rdflib.RDF.type}
    assert "ClaimedEvent" in kinds
    assert "Fraud" not in kinds


FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1")


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_is_a_formula(
    text: str, hostile: Callable[[str], Knowledge], open_page: Opener
) -> None:
    opened = open_page(hostile(text))
    opened.page.locator("#unasserted").check()
    rows = table(opened.save(CSV)[1])
    cells = [cell for row in rows for cell in row.values()]
    assert f"'{text}" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


HOSTILE = (
    "</svg><script>window.PWN=1</script>",
    '<a href="javascript:PWN=1">&amp;</a>]]>',
    'a "quoted" \\ back\\nslash\\',
    'line\r\none "two',
    'x" . <urn:a> <urn:b> <urn:c> .',
    'comma, "and", quote',
    "\x00\x01\x0b\ufffe control",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_back_from_every_file_as_it_was(
    text: str, hostile: Callable[[str], Knowledge], ontology: Ontology, open_page: Opener
) -> None:
    knowledge = hostile(text)
    opened = open_page(knowledge, title=text)
    opened.page.locator("#unasserted").check()
    drawing = ET.fromstring(opened.save(SVG)[1])
    assert {element.tag.removeprefix(IN_SVG) for element in drawing.iter()} <= {
        "svg", "title", "desc", "rect", "g", "line", "path", "text",
    }  # fmt: skip
    assert not [key for element in drawing.iter() for key in element.attrib if key.startswith("on")]
    rows = table(opened.save(CSV)[1])
    assert text in {row["sentence"] for row in rows}
    assert {row["url"] for row in rows} == {""}
    saved = parsed(opened.save(TURTLE)[1])
    labels = {str(o) for _, p, o in saved if p == rdflib.RDFS.label}
    assert labels == {text, f"Ada {text}"}
    assert not [s for s, _, _ in saved if not str(s).startswith(BASE)]
    assert opened.page.evaluate("window.PWN === undefined")


def test_files_are_named_after_the_page(sample: Knowledge, open_page: Opener) -> None:
    names = {
        "../../etc/passwd": "etc-passwd-facts.csv",
        "***": "graph-facts.csv",
        "Ван 王小明": "ван-王小明-facts.csv",
    }
    for title, name in names.items():
        assert open_page(sample, title=title).save(CSV)[0] == name


def test_in_the_table_there_is_no_picture_to_save(sample: Knowledge, open_page: Opener) -> None:
    opened = open_page(sample)
    opened.page.locator("#show-table").click()
    opened.page.locator("#save").click()
    assert opened.page.locator("#save-list button:disabled").count() == 2
    assert _focused(opened) == "Table (CSV)"
    opened.page.keyboard.press("Escape")
    assert not opened.page.locator("#save-list").is_visible()
    assert opened.page.evaluate("document.activeElement.id") == "save"


def _focused(opened: Opened) -> str:
    text: str = opened.page.evaluate("document.activeElement.querySelector('span').textContent")
    return text
