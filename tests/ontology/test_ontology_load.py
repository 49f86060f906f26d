from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.errors import OntologyError
from kg.ontology import Argument, Ontology, load

Make = Callable[..., Ontology]

NEW_WORD = """
lex:collar_v a ontolex:Word ; lexinfo:partOfSpeech lexinfo:verb ;
    ontolex:canonicalForm [ ontolex:writtenRep "collar"@en ] ;
    ontolex:denotes kg:Arrest ; synsem:synBehavior frame:agent_affected .
"""


def test_a_new_word_is_an_edit_of_turtle_and_nothing_else(tmp_path: Path) -> None:
    assert load().by_lemma("collar", "verb") == ()
    copy = shutil.copytree(load().directory, tmp_path / "mine")
    lexicon = copy / "lexicon.ttl"
    lexicon.write_text(lexicon.read_text(encoding="utf-8") + NEW_WORD, encoding="utf-8")
    (entry,) = load(copy).by_lemma("collar", "verb")
    assert entry.denotes == "kg:Arrest"
    assert entry.frames == (load(copy).frames["agent_affected"],)


def test_frames_keep_the_order_of_the_file_and_the_written_preposition(make: Make) -> None:
    (entry,) = make().by_lemma("arrest", "verb")
    assert [frame.kind for frame in entry.frames] == ["event"]
    assert entry.frames[0].arguments == (
        Argument("subject", None, "kg:agent"),
        Argument("prepositional", "by", "kg:agent"),
    )


def test_verb_and_noun_of_one_lemma_are_kept_apart(make: Make) -> None:
    ontology = make()
    assert [e.id for e in ontology.by_lemma("arrest", "verb")] == ["arrest_v"]
    assert [e.id for e in ontology.by_lemma("arrest", "noun")] == ["arrest_n"]
    assert ontology.by_lemma("arrest", "adverb") == ()


def test_several_meanings_come_in_the_order_of_the_file() -> None:
    meanings = [entry.denotes for entry in load().by_lemma("bear", "verb")]
    assert meanings == ["schema:birthPlace", "schema:birthDate", "schema:parent"]


def test_a_preposition_is_a_marker_and_no_entry(make: Make) -> None:
    assert "by" not in {entry.lemma for entry in make().entries}


def test_the_complement_of_a_word_is_read(make: Make) -> None:
    (entry,) = make().by_lemma("know", "verb")
    assert entry.complement == "kg:Denied"


def test_a_folder_is_read_once() -> None:
    assert load() is load(load().directory)


def test_the_environment_names_the_folder(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = make()
    monkeypatch.setenv("KG_ONTOLOGY", str(mine.directory))
    assert load() is mine


def test_the_copy_inside_the_package_comes_before_the_source_tree(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(make().directory, tmp_path / "kg" / "_ontology")
    monkeypatch.delenv("KG_ONTOLOGY", raising=False)
    monkeypatch.setattr(sys.modules["kg.ontology.load"], "_PACKAGE", tmp_path / "kg")
    assert load().directory == (tmp_path / "kg" / "_ontology").resolve()


@pytest.mark.parametrize("name", ["kg.ttl", "lexicon.ttl"])
def test_a_missing_file_is_named(make: Make, name: str) -> None:
    directory = make().directory
    copy = shutil.copytree(directory, directory / "copy")
    (copy / name).unlink()
    with pytest.raises(OntologyError, match=rf"{name}.*kg\.ttl and lexicon\.ttl"):
        load(copy)


def test_broken_turtle_is_told_with_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "lexicon.ttl").write_text("", encoding="utf-8")
    (tmp_path / "kg.ttl").write_text("\n\n<a> <b> ;;; oops", encoding="utf-8")
    with pytest.raises(OntologyError, match=r"kg\.ttl.*line 3"):
        load(tmp_path)


def test_loading_brings_in_no_heavy_library() -> None:
    code = (
        "import sys; from kg.ontology import load; load();"
        "print(sorted({'rdflib', 'networkx', 'spacy', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
