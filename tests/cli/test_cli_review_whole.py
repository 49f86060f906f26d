"""The whole of a review, over seeds: every kind of decision holds after a build, and is undone."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from kg.cli.options import read_graph
from kg.model import UNIDENTIFIED, Knowledge, Support

Kg = Callable[..., Result]
SEEDS = Path(__file__).parents[2] / "seeds"
WIKIDATA = "http://www.wikidata.org/entity/Q42"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder of three seeds that tell of the same people."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("malta-raid.txt", "malta-trial.html", "ondrava-profile.txt"):
        shutil.copy(SEEDS / name, folder)
    return folder


def run(kg: Kg, *command: str) -> str:
    result = kg(*command)
    assert result.exit_code == 0, result.output
    return result.stdout


def build(kg: Kg) -> tuple[Knowledge, dict[str, bytes]]:
    """The graph, and all files that a build makes."""
    run(kg, "build", "news", "-o", "out", "--quiet")
    files = {path.as_posix(): path.read_bytes() for path in Path("out").rglob("*.*")}
    return read_graph(Path("out/graph.ttl"), None)[0], files


def decide(kg: Kg, *command: str) -> None:
    run(kg, "review", *command, "--by", "Cleo Tak", "--why", "as the court says")


def doubtful_join(kg: Kg) -> list[str]:
    """The words that part the first event that kg review is not sure of: "split", what, where."""
    found = re.findall(r"kg review (split \S+/event/\S+ --mention .+)", run(kg, "review"))
    return shlex.split(found[0])


def test_a_join_of_events_that_is_confirmed_is_asked_of_no_more(kg: Kg, news: Path) -> None:
    build(kg)
    found = re.search(r"kg review (confirm \S+/event/\S+ --mention .+)", run(kg, "review"))
    assert found
    decide(kg, *shlex.split(found[1]))
    after, _ = build(kg)
    assert found[1] not in run(kg, "review")
    assert [decision.action for decision in after.decisions] == ["confirm"]
    decide(kg, "undo", "1")
    build(kg)
    assert found[1] in run(kg, "review")


def told_in(knowledge: Knowledge, event: str) -> set[str]:
    """The articles that tell of an event."""
    facts = (fact for fact in knowledge.facts if fact.subject == event)
    return {claim.sentence.article for fact in facts for claim in fact.claims}


def only(knowledge: Knowledge, predicate: str) -> Support:
    """The claim of a fact that stands on it alone."""
    found = (fact for fact in knowledge.facts if fact.predicate == predicate and fact.asserted)
    return next(fact.claims[0] for fact in found if len(fact.claims) == 1)


def test_all_that_a_person_decides_holds_after_a_build_and_can_be_undone(
    kg: Kg, news: Path
) -> None:
    before, files = build(kg)
    claim = only(before, "schema:worksFor").claim
    someone = next(entity.id for entity in before.entities if entity.kind == UNIDENTIFIED)
    parted = doubtful_join(kg)
    decide(kg, "merge", "Spiro Tonnarel", "Dario Feltrane")
    decide(kg, "merge", "Marta Korbwieser", someone)
    decide(kg, "apart", "Ivona Saldrik", "Matthias Grobenreit")
    decide(kg, "confirm", "Open Quay Initiative")
    decide(kg, "split", "Anselm Korbwieser", "--mention", "ondrava-profile.txt")
    decide(kg, "reject", claim)
    decide(kg, "rename", "Brimquay", "Brimquay of Malta")
    decide(kg, "link", "Ivona Saldrik", WIKIDATA)
    decide(kg, *parted)

    after, _ = build(kg)
    people = [entity.name for entity in after.entities if entity.kind == "kg:Person"]
    nodes = {entity.id: entity for entity in after.entities}
    named = {entity.name: entity for entity in after.entities}
    assert "Dario Feltrane" in named["Spiro Tonnarel"].aliases
    assert "Dario Feltrane" not in people
    assert someone not in nodes
    assert people.count("Anselm Korbwieser") == 2
    assert "Brimquay of Malta" in named
    assert ("owl:sameAs", WIKIDATA) in named["Ivona Saldrik"].links
    told = {support.claim: fact for fact in after.facts for support in fact.claims}
    assert not told[claim].asserted
    assert told_in(after, parted[1]) < told_in(before, parted[1])
    assert " ".join(parted) not in run(kg, "review")
    assert len(after.decisions) == 9
    assert len(run(kg, "review", "log").splitlines()) == 9

    for number in range(1, 10):
        decide(kg, "undo", str(number))
    assert build(kg)[1] == files
    log = run(kg, "review", "log").splitlines()
    assert [line.endswith("[undone]") for line in log] == [True] * 9 + [False] * 9
