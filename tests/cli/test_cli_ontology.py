from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from kg.ontology import load

Kg = Callable[..., Result]


def test_list_names_classes_and_predicates_with_their_words(kg: Kg) -> None:
    lines = kg("ontology", "list").stdout.splitlines()
    arrest = next(line for line in lines if line.startswith("kg:Arrest "))
    assert {"arrest", "detain"} & set(arrest.split(": ")[-1].split(", "))
    assert any(line.startswith("schema:worksFor ") and "works for" in line for line in lines)


def test_list_says_all_about_a_term(kg: Kg) -> None:
    text = kg("ontology", "list", "kg:Arrest", "kg:leads").stdout
    assert "kg:Event" in text
    assert "is led by" in text


def test_a_mistyped_term_leads_to_the_right_one(kg: Kg) -> None:
    result = kg("ontology", "list", "kg:Arest")
    assert result.exit_code == 1
    assert "kg:Arrest" in result.stderr


def test_check_passes_what_ships(kg: Kg) -> None:
    result = kg("ontology", "check")
    assert (result.exit_code, result.stdout.startswith("no problems in")) == (0, True)


def test_check_lists_problems_and_says_so_by_its_exit_code(kg: Kg, tmp_path: Path) -> None:
    broken = shutil.copytree(load().directory, tmp_path / "broken")
    with (broken / "kg.ttl").open("a") as file:
        file.write("\nkg:Nameless a owl:Class ; rdfs:subClassOf kg:Event .\n")
    result = kg("ontology", "check", "--ontology", str(broken))
    assert result.exit_code == 1
    assert "kg:Nameless: has no rdfs:label" in result.stdout.splitlines()


def test_a_folder_without_an_ontology_is_an_error(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert kg("ontology", "check", "--ontology", "empty").exit_code == 1
    assert kg("ontology", "check", "--ontology", "absent").exit_code == 2
