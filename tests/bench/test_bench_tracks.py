"""Each track on a few words of invented news, by the real pipeline."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.bench.commands import main
from tests.bench.rows import Row
from tests.bench.tracks import TRACKS
from tests.given import Understand

SENTENCE = "Ada Brun , the director of Norvik Bank in Oslo , said police arrested Tom Falk ."
ADA = SENTENCE.split()
GROWTH = ["The", "Norwegian", "bank", "grew", "in", "Norway", "."]
WARNING = "The United States Navy told the Norwegian Red Cross to leave the United States ."
NAVY = WARNING.split()
SMILE = ["Brun", "smiled", ".", "She", "left", "."]
KILLING = "Chancellor Lund was killed by Ivo Brandt in Salem , N.Y ."
KILLED = KILLING.split()
ARREST = ADA.index("arrested")
TEXT = "Norwegian police arrested Tom Falk in Oslo, Norway. Ada Brun said that he was innocent."
WEDDING = "Ada Brun married Tom Falk. Eva Lund works for Norvik Bank. The lender is based in Oslo."
INPUTS: dict[str, list[Row]] = {
    "conll04": [
        {"id": "a", "tokens": ADA},
        {"id": "b", "tokens": ["Rain", "."]},
        {"id": "c", "tokens": ["Mr.", "Falk", "was", "born", "in", "Linz", ",", "Austria", "."]},
        {"id": "d", "tokens": ["In", "Austria", "it", "rains", "more", "than", "in", "Linz"]},
        {"id": "e", "tokens": KILLED},
    ],
    "dwie": [{"id": "a", "tokens": [*ADA, "\n", *GROWTH]}],
    "knowledgenet": [
        {
            "id": "a",
            "text": "     Ada Brun was born in Oslo on 3 May 1950. Rain fell.",
            "passages": [{"start": 5, "end": 44}, {"start": 45, "end": 56}],
        },
        {"id": "b", "text": WEDDING, "passages": [{"start": 0, "end": len(WEDDING)}]},
    ],
    "ner": [
        {"id": "a", "doc": "d", "tokens": ADA},
        {"id": "b", "doc": "d", "tokens": ["Brun", "left", "Oslo", "."]},
    ],
    "ecbplus": [
        {"id": "1_1", "topic": "1", "sentences": [[0, ADA], [3, []]], "eval_sentences": [0]},
        {
            "id": "1_2",
            "topic": "1",
            "sentences": [[0, ADA]],
            "mentions": [[0, 11, 12], [0, ARREST, ARREST + 1]],
        },
    ],
    "wikievents": [{"id": "a", "text": SENTENCE, "tokens": ADA}],
    "polnear": [{"id": "a", "text": TEXT}],
    "geo": [{"id": "a", "text": TEXT}],
    "carb": [{"id": 0, "sentence": SENTENCE}],
    "coref": [
        {"id": "a", "tokens": [*ADA, *SMILE], "sentences": [[0, 17], [17, 20], [20, 23]]},
        {"id": "b", "tokens": NAVY, "sentences": [[0, len(NAVY)]]},
    ],
}
_OPENED: list[str] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        _OPENED.append(str(arguments[0]))


@pytest.fixture(scope="module", autouse=True)
def watched() -> None:
    sys.addaudithook(_watch)


@pytest.fixture(scope="module")
def predicted(
    tmp_path_factory: pytest.TempPathFactory, understand: Understand
) -> dict[str, list[Row]]:
    """What each track makes of its input."""
    understand("Rain fell.")  # loads the model
    return {name: _predict(name, tmp_path_factory.mktemp(name)) for name in TRACKS}


def _predict(name: str, folder: Path) -> list[Row]:
    given, out = folder / "input.jsonl", folder / "output.jsonl"
    given.write_text("".join(json.dumps(row) + "\n" for row in INPUTS[name]), encoding="utf-8")
    result = CliRunner().invoke(main, [name, str(given), str(out)], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("name", TRACKS)
def test_there_is_one_prediction_a_row_in_their_order(
    name: str, predicted: dict[str, list[Row]]
) -> None:
    assert [row["id"] for row in predicted[name]] == [row["id"] for row in INPUTS[name]]


@pytest.mark.parametrize("name", TRACKS)
def test_nothing_but_the_input_is_read(name: str, tmp_path: Path, understand: Understand) -> None:
    (tmp_path / "gold.jsonl").write_text("[]", encoding="utf-8")
    _OPENED.clear()
    _predict(name, tmp_path)
    ours = {Path(path).name for path in _OPENED if path.startswith(str(tmp_path))}
    assert ours == {"input.jsonl", "output.jsonl"}
    assert not [path for path in _OPENED if "shared" in Path(path).parts]


def words(tokens: list[str], first: int, last: int) -> str:
    assert 0 <= first < last <= len(tokens)
    return " ".join(tokens[first:last])


def test_conll04(predicted: dict[str, list[Row]]) -> None:
    row = predicted["conll04"][0]
    assert ["Ada Brun", "Peop"] in [[words(ADA, a, b), t] for a, b, t in row["entities"]]
    relations = [
        (words(ADA, a, b), label, words(ADA, c, d)) for a, b, c, d, label in row["relations"]
    ]
    assert ("Ada Brun", "Work_For", "Norvik Bank") in relations


def test_dwie_keeps_the_demonym_apart_from_the_country(predicted: dict[str, list[Row]]) -> None:
    row = predicted["dwie"][0]
    names = {name: i for i, entity in enumerate(row["entities"]) for name in entity["names"]}
    assert row["entities"][names["Norwegian"]]["type"] == "other"
    found = [[words_of(row, h), label, words_of(row, t)] for h, label, t in row["relations"]]
    assert ["Norwegian", "gpe0", "Norway"] in found
    assert ["Oslo", "in0", "Norway"] in found
    assert ["Oslo", "in0-x", "Norwegian"] in found
    assert ["Ada Brun", "head_of", "Norvik Bank"] in found


def words_of(row: Row, index: int) -> str:
    return str(row["entities"][index]["names"][0])


def test_conll04_marks_titles_and_places_of_birth_whole(predicted: dict[str, list[Row]]) -> None:
    row = predicted["conll04"][2]
    assert sorted(row["entities"]) == [[0, 2, "Peop"], [5, 8, "Loc"]]
    assert row["relations"] == [[0, 2, 5, 8, "Live_In"]]


def test_conll04_marks_the_titles_of_those_who_kill_or_are_killed(
    predicted: dict[str, list[Row]],
) -> None:
    row = predicted["conll04"][4]
    assert [5, 7, 0, 2, "Kill"] in row["relations"]
    assert [0, 2, "Peop"] in row["entities"]


def test_conll04_takes_a_stop_at_the_end_for_a_part_of_an_abbreviation(
    predicted: dict[str, list[Row]],
) -> None:
    row = predicted["conll04"][4]
    assert [8, 9, 10, 11, "Located_In"] in row["relations"]


def test_conll04_says_nothing_of_a_map_between_far_names(predicted: dict[str, list[Row]]) -> None:
    labels = {relation[4] for relation in predicted["conll04"][3]["relations"]}
    assert "Located_In" not in labels


def test_knowledgenet_finds_the_words_of_a_date(predicted: dict[str, list[Row]]) -> None:
    text = INPUTS["knowledgenet"][0]["text"]
    found = {
        (text[slice(*f["subject"])], f["property"], text[slice(*f["object"])])
        for f in predicted["knowledgenet"][0]["facts"]
    }
    assert ("Ada Brun", "PLACE_OF_BIRTH", "Oslo") in found
    assert ("Ada Brun", "DATE_OF_BIRTH", "3 May 1950") in found


def test_knowledgenet_marries_both_and_marks_no_plain_noun(predicted: dict[str, list[Row]]) -> None:
    found = {
        (WEDDING[slice(*f["subject"])], f["property"], WEDDING[slice(*f["object"])])
        for f in predicted["knowledgenet"][1]["facts"]
    }
    assert {pair for pair in found if pair[1] == "SPOUSE"} == {
        ("Ada Brun", "SPOUSE", "Tom Falk"),
        ("Tom Falk", "SPOUSE", "Ada Brun"),
    }
    assert ("Norvik Bank", "HEADQUARTERS", "Oslo") in found
    assert "The lender" not in {pair[0] for pair in found}


def test_ner_counts_from_the_start_of_each_sentence(predicted: dict[str, list[Row]]) -> None:
    first, second = predicted["ner"]
    assert ["Ada Brun", "PER"] in [[words(ADA, a, b), t] for a, b, t in first["entities"]]
    assert second["entities"] == [[0, 1, "PER"], [2, 3, "LOC"]]


def test_ecbplus_takes_the_given_words_and_no_others(predicted: dict[str, list[Row]]) -> None:
    found, given = (
        {(m["start"], m["end"]): m["cluster"] for m in row["mentions"]}
        for row in predicted["ecbplus"]
    )
    assert set(given) == {(11, 12), (ARREST, ARREST + 1)}
    assert found[ARREST, ARREST + 1] == given[ARREST, ARREST + 1]
    assert all(m["sent"] == 0 for row in predicted["ecbplus"] for m in row["mentions"])


def test_wikievents(predicted: dict[str, list[Row]]) -> None:
    events = predicted["wikievents"][0]["events"]
    arrest = next(e for e in events if e["type"].startswith("Justice.ArrestJailDetain"))
    assert words(ADA, arrest["start"], arrest["end"]) == "arrested"
    arguments = {(a["role"], words(ADA, a["start"], a["end"])) for a in arrest["args"]}
    assert ("Detainee", "Tom Falk") in arguments


def test_polnear(predicted: dict[str, list[Row]]) -> None:
    (found,) = predicted["polnear"][0]["attributions"]
    parts = {role: [TEXT[a:b] for a, b in spans] for role, spans in found.items()}
    assert parts["cue"] == ["said"]
    assert parts["source"] == ["Ada Brun"]
    assert "he was innocent" in parts["content"][0]


def test_geo_counts_adjectives_and_says_where_a_city_is(predicted: dict[str, list[Row]]) -> None:
    found = {TEXT[t["start"] : t["end"]]: t for t in predicted["geo"][0]["toponyms"]}
    assert set(found) == {"Norwegian", "Oslo", "Norway"}
    assert found["Oslo"]["lat"] == pytest.approx(59.9, abs=0.2)
    assert found["Norwegian"]["country"] == "Norway"


def test_carb(predicted: dict[str, list[Row]]) -> None:
    found = {(e["args"][0], e["rel"], e["args"][1]) for e in predicted["carb"][0]["extractions"]}
    assert ("police", "arrested", "Tom Falk") in found


def test_coref_links_a_pronoun_and_puts_each_word_in_one_cluster(
    predicted: dict[str, list[Row]],
) -> None:
    tokens = INPUTS["coref"][0]["tokens"]
    clusters = predicted["coref"][0]["clusters"]
    found = [{words(tokens, a, b) for a, b in cluster} for cluster in clusters]
    assert any({"She", "Brun"} <= cluster for cluster in found)
    flat = [tuple(stretch) for cluster in clusters for stretch in cluster]
    assert len(flat) == len(set(flat))


def test_polnear_marks_the_who_of_a_clause_as_a_source_too() -> None:
    text = "Marek Dolan, who said the dam was safe, left Norvik."
    (row,) = TRACKS["polnear"]([{"id": "a", "text": text}])
    (found,) = row["attributions"]
    assert [text[start:end] for start, end in found["source"]] == ["Marek Dolan", "who"]


def test_coref_counts_a_country_in_the_name_of_a_body_as_the_country(
    predicted: dict[str, list[Row]],
) -> None:
    clusters = predicted["coref"][1]["clusters"]
    found = [{words(NAVY, a, b) for a, b in cluster} for cluster in clusters]
    assert {"United States", "the United States"} in found
    assert not any("Norwegian" in cluster for cluster in found)


def test_polnear_leaves_out_what_is_said_inside_of_what_is_said() -> None:
    text = "Ada Brun said that Tom Falk denied that he had left."
    (row,) = TRACKS["polnear"]([{"id": "a", "text": text}])
    assert [[text[a:b] for a, b in one["cue"]] for one in row["attributions"]] == [["said"]]
