"""What annotators of single sentences mark beyond what a sentence says, on mentions by hand."""

from __future__ import annotations

import re

import pytest

from kg.model import Annotated, Article, Block, BlockKind, Claim, Form, Mention, Span
from kg.ontology import load
from tests.bench.conventions import conventional
from tests.bench.mapping import Mapping, read
from tests.bench.pipeline import Reading
from tests.bench.relations import Relation

TABLE = """alone schema:birthPlace - - lives
dateline - kg:Organisation kg:Place based
alias - kg:Organisation - -
alias - kg:Person - -
repeated - - - based"""
KINDS = {
    "NTB": "kg:MediaOutlet",
    "Union": "kg:NGO",
    "NU": "kg:NGO",
    "Lund": "kg:Person",
    "Berg": "kg:Person",
}


def reading(text: str) -> tuple[Reading, dict[str, Mention]]:
    """A text whose capitalised words are names, places if `KINDS` does not say otherwise.

    What follows "alias" stands for what is before it.
    """
    names = {}
    found = []
    for match in re.finditer(r"[A-Z]\w+", text):
        word = match.group()
        span = Span("0", match.start(), match.end())
        names[word] = Mention(span, KINDS.get(word, "kg:City"), word, Form.NAME, match.start())
        found.append(names[word])
    article = Article("0", "a", text=text, blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),))
    other = re.findall(r"(\w+) alias (\w+)", text)
    antecedents = {names[second]: names[first] for first, second in other}
    return Reading(Annotated(article, (), tuple(found), antecedents), ()), names


def marked(text: str, *told: str) -> set[str]:
    """The relations "head label tail" marked where `told`, "head predicate tail label", are."""
    read_text, names = reading(text)
    found = []
    for head, predicate, tail, label in map(str.split, told):
        claim = Claim(names[head], predicate, names[tail], names[head].span, "x", 1.0)
        found.append(Relation(names[head], label, names[tail], claim))
    relations = conventional(found, read_text, _table())
    return {f"{r.head.text} {r.label} {r.tail.text}" for r in relations}


def _table() -> Mapping:
    return Mapping(read("\n".join("\t".join(row.split()) for row in TABLE.splitlines())), load())


def test_agency_is_based_in_each_place_of_its_dateline() -> None:
    assert marked("Linz , Austria ( NTB )") == {"NTB based Linz", "NTB based Austria"}


@pytest.mark.parametrize("text", ["Linz ( NTB", "Linz said in Graz ( NTB )", "Linz NTB"])
def test_agency_in_no_dateline_is_based_nowhere(text: str) -> None:
    assert marked(text) == set()


def test_place_of_birth_is_the_only_home() -> None:
    told = ("Lund schema:birthPlace Linz lives", "Lund kg:leads Graz lives")
    assert marked("Lund , Linz , Graz", *told) == {"Lund lives Linz"}
    assert marked("Lund , Linz , Graz", told[1]) == {"Lund lives Graz"}


def test_two_names_of_one_body_share_its_relations() -> None:
    both = {"Lund works Union", "Lund works NU"}
    assert marked("Lund of the Union ( NU )", "Lund schema:worksFor Union works") == both
    assert marked("Lund of the NU ( Union )", "Lund schema:worksFor NU works") == both


def test_a_town_in_brackets_is_no_name_of_the_body_before_it() -> None:
    only = {"Lund works Union"}
    assert marked("Lund of the Union ( Graz )", "Lund schema:worksFor Union works") == only


def test_another_name_of_a_person_shares_what_is_said_of_them() -> None:
    both = {"Lund lives Graz", "Berg lives Graz"}
    assert marked("Lund alias Berg in Graz", "Lund schema:homeLocation Graz lives") == both
    assert marked("Lund Berg in Graz", "Lund schema:homeLocation Graz lives") == {"Lund lives Graz"}


def test_a_seat_that_is_named_again_is_marked_each_time() -> None:
    text, names = reading("NTB of Graz left Graz")
    first, again = (m for m in text.annotated.mentions if m.text == "Graz")
    claim = Claim(names["NTB"], "kg:headquarters", first, first.span, "x", 1.0)
    found = [Relation(names["NTB"], label, first, claim) for label in ("based", "works")]
    tails = [(r.label, r.tail) for r in conventional(found, text, _table())]
    assert tails == [("based", first), ("works", first), ("based", again)]
