"""What scorers print, and the figures of coreference."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.gum import documents, lines, read_clusters
from tests.bench.pronouns import kind_of, links
from tests.bench.report import as_json, table
from tests.bench.scores import find_score
from tests.bench.sets import Figure
from tests.bench.suite import Result

OUTPUT = """\
strict    P  61.00  R  62.50  F1  61.74   tp 5 pred 8 gold 8   F1 95% CI [50.1, 70.2]
   PER                     P  80.00  R  80.00  F1  80.00   tp 4 pred 5 gold 5
strict, relaxed            P  99.00  R  99.00  F1  99.00   tp 5 pred 8 gold 8
cross-doc (singletons kept)        CoNLL F1 41.50   MUC 80.0/20.0/32.0
"""
TEXT = "Ada Brun said she and the firm left . Ada 's firm grew"
WORDS = TEXT.split()
ADA, SHE, FIRM, ADAS = (0, 2), (3, 4), (5, 7), (9, 11)


def test_the_first_line_that_begins_so_is_read() -> None:
    score = find_score(OUTPUT, Figure("strict", "names", 78))
    assert score is not None
    assert (score.precision, score.recall, score.f1) == (61.0, 62.5, 61.74)
    assert (score.low, score.high, score.target) == (50.1, 70.2, 78)


def test_a_line_may_have_no_more_than_one_figure() -> None:
    score = find_score(OUTPUT, Figure("cross-doc (singletons kept)", "clusters"))
    assert score is not None
    assert (score.f1, score.precision, score.low) == (41.5, None, None)


def test_a_figure_that_is_not_there_is_none() -> None:
    assert find_score(OUTPUT, Figure("relations", "x")) is None


def test_a_table_shows_each_figure_beside_its_target() -> None:
    score = find_score(OUTPUT, Figure("strict", "names", 78))
    assert score is not None
    result = Result("news", (score,), words=100, seconds=0.5)
    head, line = table([result]).splitlines()
    assert head.split() == ["data", "set", "figure", "P", "R", "F1", "95%", "target", "words/s"]
    assert line.split() == ["news", "names", "61.0", "62.5", "61.7", "50.1-70.2", "78", "200"]
    assert "'words_per_cpu_second': 200" in str(as_json([result])["news"])


def test_clusters_are_read_with_mentions_inside_each_other(tmp_path: Path) -> None:
    rows = ["0\tthe\t(person-1", "1\tmayor\t_", "2\tof\t_", "3\tOslo\t(place-2-Oslo)person-1)"]
    rows += ["4\tleft\t(event-3)", "5\t.\t_", "6\tShe\t(person-1)"]
    file = tmp_path / "a.conll"
    file.write_text("# begin document a\n" + "\n".join(rows) + "\n", encoding="utf-8")
    assert sorted(read_clusters(file)) == [[(0, 4), (6, 7)], [(3, 4)]]


def test_sentences_are_read_by_their_numbers(tmp_path: Path) -> None:
    (tmp_path / "tsv").mkdir()
    rows = ["#FORMAT=x", "", "#Text=It rained .", "1-1\t0-2\tIt\t_", "1-2\t3-9\trained\t_", ""]
    rows += ["2-1\t10-14\tThen\t_"]
    (tmp_path / "tsv" / "a.tsv").write_text("\n".join(rows), encoding="utf-8")
    assert list(documents(tmp_path)) == [
        {"id": "a", "tokens": ["It", "rained", "Then"], "sentences": [(0, 2), (2, 3)]}
    ]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("she", "pronoun"),
        ("the firm", "description"),
        ("The firm 's", "description"),
        ("the Harbour Board", "name"),
        ("Ada Brun 's", "name"),
        ("we", "other"),
        ("firms", "other"),
    ],
)
def test_kinds_of_mentions(words: str, kind: str) -> None:
    assert kind_of(words.split()) == kind


def test_a_link_is_right_if_the_true_cluster_ends_a_mention_where_ours_has_a_name() -> None:
    ours = [[ADA, SHE], [ADAS, FIRM]]
    truth = [[ADA, SHE, ADAS], [FIRM]]
    assert links("pronoun", WORDS, truth, ours) == (1, 1, 1)
    assert links("description", WORDS, truth, ours) == (0, 1, 0)


def test_figures_are_over_all_articles_with_and_without_what_is_alone() -> None:
    seen = []

    def metrics(found: object, truth: object) -> dict[str, object]:
        seen.append((found, truth))
        return {"conll": 0.5}

    rows = {"a": {"tokens": WORDS}}
    shown = list(lines(rows, {"a": [[ADA, SHE], [FIRM]]}, {"a": [[ADA, SHE]]}, metrics))
    assert shown[0] == "entities (singletons kept)  CoNLL F1 50.00"
    both = [("a", ADA), ("a", SHE)]
    assert seen == [([both], [both, [("a", FIRM)]]), ([both], [both])]
    assert shown[2].startswith("pronoun links  P 100.00  R 100.00")
