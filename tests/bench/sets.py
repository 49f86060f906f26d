"""The data sets that `python -m tests.bench all` looks for, and which of their figures it shows."""

from __future__ import annotations

from dataclasses import dataclass

# kg keeps no names of other things.
_KEPT_TYPES = ("--entity-types", "Peop,Loc,Org")


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of a scorer's output, by how it begins, and what kg aims at."""

    line: str
    name: str
    target: float | None = None


@dataclass(frozen=True, slots=True)
class Scoring:
    """One run of a scorer over a prediction."""

    figures: tuple[Figure, ...]
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DataSet:
    """A part of a data set. `{data}` in `gold` and in options is the folder of data.

    `scorer` is a file of the folder of scorers without ".py", or "gum"; `gold` must exist;
    `options` go to both export and score, `export` to the first only. `given` says that the
    names of the gold are a part of the input.
    """

    name: str
    track: str
    scorer: str
    gold: str
    options: tuple[str, ...]
    scorings: tuple[Scoring, ...]
    export: tuple[str, ...] = ()
    given: bool = False


def _conll04(part: str, given: bool) -> DataSet:
    relations = Figure("REL strict", "relations, strict", 78 if given else 55)
    names = () if given else (Figure("NER strict", "names, strict"),)
    gold = f"{{data}}/conll04/{part}.txt"
    name = f"conll04 {part}" + (", gold names" if given else "")
    scoring = Scoring((*names, relations), _KEPT_TYPES)
    return DataSet(name, "conll04", "conll04", gold, ("--gold", gold), (scoring,), given=given)


def _knowledgenet(fold: int) -> DataSet:
    gold = "{data}/knowledgenet/folds-1-3.json"
    figures = (Figure("Text F1", "facts, overlap", 65), Figure("span exact", "facts, exact"))
    options = ("--gold", gold, "--fold", str(fold))
    name = f"knowledgenet {fold}"
    return DataSet(name, "knowledgenet", "knowledgenet", gold, options, (Scoring(figures),))


def _ner(name: str, file: str) -> DataSet:
    gold = f"{{data}}/ner/{file}"
    figures = (
        Figure("strict", "names, strict", 78),
        Figure("span only", "names, span only"),
    )
    return DataSet(name, "ner", "ner", gold, ("--gold", gold), (Scoring(figures),))


def _ecbplus(part: str, given: bool) -> DataSet:
    figures = (
        Figure("event mentions exact", "events found, exact"),
        Figure("cross-doc (singletons kept)", "events, one cluster each", 78 if given else 55),
        Figure("cross-doc (singletons dropped)", "the same without singletons"),
    )
    options = ("--root", "{data}/ecbplus", "--split", part)
    return DataSet(
        f"ecbplus {part}" + (", gold mentions" if given else ""),
        "ecbplus",
        "ecbplus",
        "{data}/ecbplus/ECB+",
        options,
        (Scoring(figures[1:] if given else figures),),
        ("--gold-mentions",) if given else (),
    )


def _geo(name: str, file: str) -> DataSet:
    gold = f"{{data}}/places/{file}"
    figures = (
        Figure("recognition overlap", "names of places, overlap", 80),
        Figure("end-to-end", "name and place within 161 km", 65),
    )
    return DataSet(name, "geo", "geo", gold, ("--gold", gold), (Scoring(figures),))


SETS: tuple[DataSet, ...] = (
    _ner("ner conllpp dev", "conllpp_dev.txt"),
    _ner("ner ewt dev", "en_ewt-ud-dev.iob2"),
    _conll04("dev", given=False),
    _conll04("dev", given=True),
    _conll04("train", given=False),
    _conll04("train", given=True),
    DataSet(
        "dwie dev",
        "dwie",
        "dwie",
        "{data}/dwie/dev.json",
        ("--gold", "{data}/dwie/dev.json", "--annos", "{data}/dwie/annos"),
        (
            Scoring(
                (
                    Figure("entity found (4 types)", "entities"),
                    Figure("entity found + type", "entities and type", 82),
                    Figure("relation  ", "relations, all", 40),
                )
            ),
            Scoring((Figure("relation  ", "relations, core", 45),), ("--relations", "core")),
        ),
    ),
    _knowledgenet(1),
    _knowledgenet(2),
    _knowledgenet(3),
    DataSet(
        "wikievents dev",
        "wikievents",
        "wikievents",
        "{data}/wikievents/dev.jsonl",
        ("--gold", "{data}/wikievents/dev.jsonl"),
        (
            Scoring(
                (
                    Figure("trigger identified", "triggers"),
                    Figure("trigger + level-2 type", "triggers and type", 58),
                    Figure("argument + role", "arguments", 40),
                ),
                ("--coref", "{data}/wikievents/coref/dev.jsonlines"),
            ),
        ),
    ),
    DataSet(
        "polnear dev",
        "polnear",
        "polnear",
        "{data}/polnear/dev",
        ("--root", "{data}/polnear", "--split", "dev"),
        (
            Scoring(
                (
                    Figure("content overlap", "content, overlap", 65),
                    Figure("attribution (content+source)", "content and source", 58),
                )
            ),
        ),
    ),
    _ecbplus("dev", given=False),
    _ecbplus("dev", given=True),
    _geo("geo lgl", "lgl.xml"),
    _geo("geo geowebnews", "GWN.xml"),
    DataSet(
        "coref gum news",
        "coref",
        "gum",
        "{data}/gum-news",
        ("--gold", "{data}/gum-news"),
        (
            Scoring(
                (
                    Figure("entities (singletons kept)", "entities, one cluster each", 65),
                    Figure("entities (singletons dropped)", "the same without singletons"),
                    Figure("pronoun links", "pronouns (precision 85)"),
                    Figure("description links", "descriptions (precision 85)"),
                )
            ),
        ),
    ),
    DataSet(
        "carb dev",
        "carb",
        "carb",
        "{data}/carb/dev.tsv",
        ("--gold", "{data}/carb/dev.tsv"),
        (Scoring((Figure("CaRB optimal", "open triples (guard)", 50),)),),
    ),
)
