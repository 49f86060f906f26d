from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import GraphError
from kg.graph import file_base, open_store, to_rdflib


def test_turtle_and_ntriples_open_alike(path: Path, store: ox.Store) -> None:
    lines = path.with_suffix(".nt")
    lines.write_bytes(
        store.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph()) or b""
    )
    assert set(open_store(path)) == set(open_store(lines)) == set(store)


def test_base_of_a_file_is_read_from_its_first_line(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.nt"
    other.write_bytes(b"")
    assert file_base(path) == "https://kg.example/id/"
    assert file_base(other) is None


@pytest.mark.parametrize("read", [open_store, to_rdflib, file_base])
def test_a_missing_graph_says_what_to_do(read: type, tmp_path: Path) -> None:
    with pytest.raises(GraphError, match=r"no graph at .*graph\.ttl; run kg build"):
        read(tmp_path / "graph.ttl")


def test_a_folder_is_no_graph(tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").mkdir()
    with pytest.raises(GraphError, match="no graph at"):
        open_store(tmp_path / "graph.ttl")


def test_another_suffix_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match=r"ends in \.ttl or \.nt"):
        open_store(tmp_path / "graph.html")


@pytest.mark.parametrize("content", [b"<p>no Turtle</p>", b"\x00\xff", b"@prefix a: <b> . a:c a"])
def test_a_broken_graph_says_so(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_bytes(content)
    with pytest.raises(GraphError, match="is not RDF"):
        open_store(tmp_path / "graph.ttl")


def test_opening_a_graph_loads_neither_rdflib_nor_networkx_nor_spacy(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; import kg.graph\n"
        "kg.graph.open_store(Path(sys.argv[1]))\n"
        "print(*({'rdflib', 'networkx', 'spacy', 'pyshacl'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        capture_output=True,
        check=True,
        text=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    assert done.stdout.strip() == ""
