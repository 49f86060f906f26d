"""Confidence: a share for each way, between none and all."""

from __future__ import annotations

import re
from pathlib import Path

import kg.extract
from kg.extract.confidence import shares
from kg.ontology import POS


def test_shares_are_shares_and_rank_no_noun_above_a_verb() -> None:
    assert all(0 < share < 1 for share in shares().values())
    assert shares()["relation verb"] >= shares()["relation noun"]
    assert shares()["event verb"] > shares()["event noun"] >= shares()["bridged"] - 0.05


def test_every_way_that_an_extractor_names_has_a_share() -> None:
    folder = Path(kg.extract.__file__).parent
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py")))
    named = set(re.findall(r'confidence\(view, "([a-z ]+)"', text))
    named |= set(re.findall(r'shares\(\)\["([a-z ]+)"\]', text))
    assert named
    assert named <= set(shares())
    assert {f"relation {pos}" for pos in POS.values()} <= set(shares())
