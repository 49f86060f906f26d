import html
import json
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.model import Knowledge
from kg.ontology import Ontology
from kg.page import page_html, write_page

Hostile = Callable[[str], Knowledge]

# Written by another interpreter: its own hash seed, its own locale.
WRITE = """
import pickle, sys
from pathlib import Path
from kg.ontology import load
from kg.page import write_page
knowledge = pickle.loads(Path(sys.argv[1]).read_bytes())
write_page(knowledge, load(), Path(sys.argv[2]), "T \\u2014 \\u178f")
"""


def test_two_writes_give_the_same_bytes(
    sample: Knowledge, ontology: Ontology, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        write_page(sample, ontology, tmp_path / name, "T")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_hash_seed_and_locale_do_not_change_the_bytes(
    sample: Knowledge, large: Callable[[int], Knowledge], tmp_path: Path
) -> None:
    # Large enough for communities, which sets could put in another order.
    for number, knowledge in enumerate((sample, large(300))):
        (tmp_path / "in").write_bytes(pickle.dumps(knowledge))
        ways = (("0", "C"), ("7", "C.UTF-8"))
        written = {_write_elsewhere(tmp_path, seed, locale) for seed, locale in ways}
        assert len(written) == 1, number


def _write_elsewhere(folder: Path, seed: str, locale: str) -> bytes:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "0"}
    command = [sys.executable, "-c", WRITE, str(folder / "in"), str(folder / "out")]
    subprocess.run(command, env=environment, check=True)
    return (folder / "out").read_bytes()


def test_the_file_is_utf8_and_names_no_other_file(sample: Knowledge, ontology: Ontology) -> None:
    page = page_html(sample, ontology, "T")
    markup = re.sub(r"<(script|style)[^>]*>.*?</\1>", "", page, flags=re.DOTALL)
    assert '<meta charset="utf-8">' in markup[:200]
    sources = re.findall(r"""<[^>]*\s(?:src|href)=["']?([^"'\s>]+)""", markup)
    assert set(sources) == {"data:,", "#table-view", "https://ledger.example/raid?id=1"}
    assert "\r" not in page


def test_every_script_survives_khmer_cyrillic_chinese_and_emoji(
    hostile: Hostile, ontology: Ontology, tmp_path: Path
) -> None:
    text = "សុខា Ван 王小明 🎻 \u202eright to left"
    write_page(hostile(text), ontology, tmp_path / "p", text)
    assert (tmp_path / "p").read_bytes().decode("utf-8").count(text) > 10


def test_half_a_surrogate_pair_does_not_stop_the_page(
    hostile: Hostile, ontology: Ontology, tmp_path: Path
) -> None:
    write_page(hostile("a\ud800b"), ontology, tmp_path / "p", "T")
    assert "a?b" in (tmp_path / "p").read_text(encoding="utf-8")


def test_a_page_without_scripts_lists_every_fact_with_its_sentences(
    sample: Knowledge, ontology: Ontology
) -> None:
    found = re.search("<noscript>(.*)</noscript>", page_html(sample, ontology, "T"), re.DOTALL)
    assert found
    plain = html.unescape(found[1])
    assert plain.count("<tr>") == len(sample.facts) + 1
    for fact in sample.facts:
        assert all(claim.quote in plain for claim in fact.claims)
    assert "Alleged, according to <bdi>Port Rights Watch</bdi>" in plain
    assert "kg:" not in plain


def test_the_data_block_holds_what_was_given(sample: Knowledge, ontology: Ontology) -> None:
    found = re.search('id="kg-data">(.*?)</script>', page_html(sample, ontology, "T"))
    assert found
    data = json.loads(found[1])
    assert [row["name"] for row in data["content"]["entities"]].count("Élodie Marchetti") == 1
    assert len(data["content"]["facts"]) == len(sample.facts)


@pytest.mark.parametrize("nodes", [2000, 2002])
def test_above_two_thousand_nodes_the_best_connected_are_drawn(
    nodes: int, large: Callable[[int], Knowledge], ontology: Ontology
) -> None:
    found = re.search('id="kg-data">(.*?)</script>', page_html(large(nodes), ontology, "T"))
    assert found
    data = json.loads(found[1])
    assert len(data["nodes"]) == (2000 if nodes == 2000 else 1500)
    assert data["leftOut"] == nodes - len(data["nodes"])
    assert len(data["content"]["entities"]) == nodes
