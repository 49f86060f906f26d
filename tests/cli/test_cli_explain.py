"""kg explain, with the real model on a sentence and on a graph written by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Kg = Callable[..., Result]


def test_a_sentence_is_explained_down_to_the_word(kg: Kg) -> None:
    result = kg("explain", "Police in Graz arrested Lena Ostrow.")
    assert result.exit_code == 0, result.stderr
    assert "arrest_v denotes kg:Arrest" in result.stdout
    assert "arrested ↓dobj Ostrow" in result.stdout


def test_a_fact_leads_to_its_sentence(kg: Kg, graph: Path) -> None:
    result = kg("explain", "Ana Roos", "leads", "Acmé")
    assert result.exit_code == 0, result.stderr
    assert "“Ana Roos leads Acmé.”" in result.stdout
    assert "Ana Roos – leads (kg:leads) – Acmé" in result.stdout


def test_a_claim_is_found_by_the_end_of_its_iri(kg: Kg, graph: Path) -> None:
    result = kg("explain", "claim/alleged")
    assert result.exit_code == 0, result.stderr
    assert "alleged, so no plain fact" in result.stdout


def test_what_the_graph_lacks_is_answered_with_what_it_has(kg: Kg, graph: Path) -> None:
    wrong = kg("explain", "Ana Roos", "owns", "Acmé")
    assert (wrong.exit_code, "kg:leads" in wrong.stderr) == (1, True)
    missing = kg("explain", "claim/0000")
    assert (missing.exit_code, "no claim is named" in missing.stderr) == (1, True)


def test_two_words_are_neither_a_sentence_nor_a_fact(kg: Kg) -> None:
    result = kg("explain", "Ana", "Acme")
    assert (result.exit_code, "three words" in result.stderr) == (2, True)


def test_an_empty_sentence_is_refused(kg: Kg) -> None:
    result = kg("explain", " ")
    assert (result.exit_code, "give a sentence" in result.stderr) == (1, True)
