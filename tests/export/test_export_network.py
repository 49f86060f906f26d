from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import zipfile
from xml.etree import ElementTree as ET

import networkx as nx
import pyoxigraph as ox
import pytest

from kg.export.csv_tables import safe
from kg.ontology import Ontology
from tests.export.exported import BASE, exported

HOSTILE = 'a\x00b\x1bc\ufffed]]><script>"&'


def rename(store: ox.Store, path: str, name: str, ontology: Ontology) -> None:
    node, label = ox.NamedNode(BASE + path), ox.NamedNode(ontology.iri("rdfs:label"))
    for quad in list(store.quads_for_pattern(node, label, None)):
        store.remove(quad)
    store.add(ox.Quad(node, label, ox.Literal(name)))


def tables(store: ox.Store, ontology: Ontology) -> dict[str, list[dict[str, str]]]:
    with zipfile.ZipFile(io.BytesIO(exported("csv", store, ontology))) as archive:
        return {
            name: list(
                csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline=""))
            )
            for name in archive.namelist()
        }


@pytest.mark.parametrize(("name", "read"), [("graphml", nx.read_graphml), ("gexf", nx.read_gexf)])
def test_networkx_reads_nodes_and_lines_back(
    name: str, read: type, store: ox.Store, ontology: Ontology
) -> None:
    network = read(io.BytesIO(exported(name, store, ontology)))
    arrest, police = f"{BASE}event/arrest", f"{BASE}police/mt"
    assert network.nodes[arrest]["label"] == "arrest of 45 suspects"
    assert network.nodes[arrest]["event"] is True
    lines = network.get_edge_data(arrest, police)
    line = lines if "predicate" in lines else next(iter(lines.values()))
    assert (line["predicate"], line["asserted"], line["claims"]) == ("kg:agent", True, 1)
    assert line["sentence"] == "Police in Valletta arrested 45 suspects on Monday."


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_hostile_text_leaves_xml_well_formed(
    name: str, store: ox.Store, ontology: Ontology
) -> None:
    rename(store, "event/arrest", HOSTILE, ontology)
    root = ET.fromstring(exported(name, store, ontology))
    texts = {data.text for data in root.iter() if data.text} | {
        node.get("label") for node in root.iter()
    }
    assert 'a\ufffdb\ufffdc\ufffdd]]><script>"&' in texts


@pytest.mark.parametrize(("name", "tag"), [("graphml", "{*}graph/{*}edge"), ("gexf", ".//{*}edge")])
def test_every_line_has_an_id_of_its_own(
    name: str, tag: str, store: ox.Store, ontology: Ontology
) -> None:
    edges = ET.fromstring(exported(name, store, ontology)).findall(tag)
    identifiers = [edge.get("id") for edge in edges]
    assert len(identifiers) > 3
    assert len(set(identifiers)) == len(identifiers)


def test_booleans_of_graphml_are_those_of_xml(store: ox.Store, ontology: Ontology) -> None:
    rename(store, "person/ana", "True", ontology)
    root = ET.fromstring(exported("graphml", store, ontology))
    booleans = {k.get("id") for k in root.findall("{*}key") if k.get("attr.type") == "boolean"}
    data = list(root.iter("{http://graphml.graphdrawing.org/xmlns}data"))
    assert {one.text for one in data if one.get("key") in booleans} == {"true", "false"}
    assert "True" in {one.text for one in data if one.get("key") not in booleans}


def test_gexf_carries_no_date_and_no_animation(store: ox.Store, ontology: Ontology) -> None:
    data = exported("gexf", store, ontology)
    assert b"lastmodifieddate" not in data
    assert b'mode="dynamic"' not in data
    assert not [edge for edge in ET.fromstring(data).iter() if {"start", "end"} & set(edge.keys())]


def test_tables_hold_what_the_network_holds(store: ox.Store, ontology: Ontology) -> None:
    found = tables(store, ontology)
    nodes = {row["Id"]: row for row in found["nodes.csv"]}
    assert nodes[f"{BASE}person/ana"]["Label"] == "Ana Roos"
    line = next(row for row in found["edges.csv"] if row["predicate"] == "schema:worksFor")
    assert (line["Source"], line["Target"]) == (f"{BASE}person/ana", f"{BASE}ngo/harbour")
    assert {row["Source"] for row in found["edges.csv"]} <= set(nodes)


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"])
def test_a_spreadsheet_runs_no_cell(name: str, store: ox.Store, ontology: Ontology) -> None:
    rename(store, "person/ana", name, ontology)
    labels = [row["Label"] for row in tables(store, ontology)["nodes.csv"]]
    assert f"'{name}" in labels
    assert name not in labels


@pytest.mark.parametrize("name", ["Phnom Penh", "a=b", "1-2", "'quoted", ""])
def test_an_honest_cell_stays_as_it_is(name: str) -> None:
    assert safe(name) == name


def test_tables_open_in_a_spreadsheet_as_utf_8(store: ox.Store, ontology: Ontology) -> None:
    with zipfile.ZipFile(io.BytesIO(exported("csv", store, ontology))) as archive:
        assert all(archive.read(name).startswith(b"\xef\xbb\xbf") for name in archive.namelist())


def test_cytoscape_elements_refer_to_each_other(store: ox.Store, ontology: Ontology) -> None:
    elements = json.loads(exported("cytoscape", store, ontology))["elements"]
    nodes = {node["data"]["id"]: node["data"] for node in elements["nodes"]}
    assert nodes[f"{BASE}person/ana"]["name"] == "Ana Roos"
    for edge in elements["edges"]:
        assert {edge["data"]["source"], edge["data"]["target"]} <= set(nodes)
    assert len({edge["data"]["id"] for edge in elements["edges"]}) == len(elements["edges"]) > 3


def test_naming_the_formats_loads_neither_networkx_nor_rdflib() -> None:
    code = (
        "import sys; from kg.export import EXPORTERS\n"
        "print(*({'rdflib', 'networkx', 'spacy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout.strip() == ""
