"""Bad input costs a clear line and nothing else, from the command line to the files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.extract import extract
from kg.model import Annotated, Claim
from kg.ontology import Ontology

GOOD = "Police in Bergen arrested Petra Lund on Monday. She denied everything, her lawyer said."
ENGLISH = "The mayor of Malaga, José Núñez, was arrested by police on Friday, officials said."
FRENCH = (
    "La police a arrêté plusieurs personnes vendredi à Paris après une longue enquête sur une "
    "fraude. Le ministre de l'intérieur a déclaré que les suspects seraient jugés."
)
SCRIPT = (
    '"They wrote <script>window.PWN=1</script> and """that""" \\ was all," '
    "said Marek Dolan of Oxfam. Police arrested Lena Ostrow in Oslo."
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 16)
    (folder / "latin.txt").write_bytes(ENGLISH.encode("latin-1"))
    (folder / "utf16.txt").write_bytes(ENGLISH.replace("Malaga", "Vigo").encode("utf-16"))
    (folder / "line.txt").write_bytes(b"The police arrested a man in Oslo. " * 600_000)
    (folder / "broken.html").write_text(
        "<html><body><div><p>Police in Oslo arrested Lena Ostrow on Friday.<p>She denied <b>all"
    )
    (folder / "lines.jsonl").write_text(
        json.dumps({"text": "Marek Dolan resigned in Graz on Monday."})
        + '\n{"title": "no text"}\n{not json\n'
    )
    (folder / "story.pdf").write_bytes(b"%PDF-1.7")
    (folder / "dangling.txt").symlink_to(folder / "nowhere")
    (folder / "french.txt").write_text(FRENCH, encoding="utf-8")
    (folder / "script.txt").write_text(SCRIPT, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def built(folder: Path) -> Result:
    missing = [str(folder / "no-such-folder"), "https://example.org/story.html"]
    command = ["build", str(folder), *missing, "-o", str(folder / "out")]
    return CliRunner().invoke(main, command)


def test_exit_code_tells_that_some_were_skipped(built: Result) -> None:
    assert built.exit_code == 3


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("empty.txt", "is empty"),
        ("binary.txt", "not text"),
        ("line.txt", "21,000,000 characters"),
        ("lines.jsonl:2", 'no "text"'),
        ("lines.jsonl:3", "not valid JSON"),
        ("dangling.txt", "cannot be opened"),
        ("french.txt", "is in French"),
        ("no-such-folder", "no such file or folder"),
        ("https://example.org/story.html", "works offline; save the page"),
        ("story.pdf", "no text file; save it as plain text or HTML"),
    ],
)
def test_each_is_named_with_its_reason(built: Result, name: str, reason: str) -> None:
    lines = [line for line in built.stderr.splitlines() if f"{name}:" in line]
    assert len(lines) == 1
    assert reason in lines[0]


@pytest.mark.parametrize(
    "name", ["good.txt", "latin.txt", "utf16.txt", "broken.html", "lines.jsonl:1", "script.txt"]
)
def test_the_others_land(built: Result, folder: Path, name: str) -> None:
    assert built.exit_code == 3
    report = json.loads((folder / "out" / "build.json").read_text(encoding="utf-8"))
    assert name in {article["path"] for article in report["articles"]}


def test_letters_of_other_encodings_survive(built: Result, folder: Path) -> None:
    assert built.exit_code == 3
    assert "José Núñez" in (folder / "out" / "graph.ttl").read_text(encoding="utf-8")


def test_script_is_shown_as_text(built: Result, folder: Path) -> None:
    assert built.exit_code == 3
    assert "<script>window.PWN" not in (folder / "out" / "graph.html").read_text(encoding="utf-8")
    assert "<script>window.PWN" in (folder / "out" / "graph.ttl").read_text(encoding="utf-8")


def test_nothing_to_build_is_an_error(folder: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["build", str(folder / "empty.txt"), "-o", str(tmp_path / "o")])
    assert done.exit_code == 1
    assert not (tmp_path / "o").exists()


def test_a_fault_of_ours_costs_one_article(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(annotated: Annotated, ontology: Ontology) -> tuple[Claim, ...]:
        if annotated.article.path == "latin.txt":
            raise IndexError("a fault")
        return extract(annotated, ontology)

    monkeypatch.setattr("kg.pipeline.stages.extract", faulty)
    paths = [str(folder / "good.txt"), str(folder / "latin.txt")]
    done = CliRunner().invoke(main, ["build", *paths, "-o", str(tmp_path / "o")])
    assert done.exit_code == 3
    assert "latin.txt: kg failed on it (IndexError: a fault)" in done.stderr
    assert "1 article," in done.stdout
