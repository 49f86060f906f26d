"""GUM's news articles: inputs for the track `coref`, and scores.

    python -m tests.bench.gum export --gold FOLDER --out INPUT.jsonl
    python -m tests.bench.gum score --gold FOLDER --pred OUTPUT.jsonl

FOLDER holds tsv/ (WebAnno, for the sentences) and conll/ (for the clusters). Scoring wants the
data folder's corefmetrics.py on the path. People, organisations and places count. Like the
other scorers it prints one figure a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import click

from tests.bench.pronouns import links
from tests.bench.rows import Row, read_rows, write_rows
from tests.bench.words import Stretch

KEPT = frozenset({"person", "organization", "place"})
_PART = re.compile(r"(\()?([a-z]+)-(\d+)(?:-[^()]*)?(\))?")
Clusters = list[list[Stretch]]


@click.group()
def main() -> None:
    """Inputs and scores of GUM's news articles."""


@main.command()
@click.option("--gold", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--out", type=click.Path(path_type=Path), required=True)
def export(gold: Path, out: Path) -> None:
    """Write the articles without what is annotated."""
    write_rows(out, documents(gold))


@main.command()
@click.option("--gold", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--pred", type=click.Path(path_type=Path, exists=True), required=True)
def score(gold: Path, pred: Path) -> None:
    """Compare predictions with the annotations of the articles predicted."""
    import corefmetrics  # type: ignore[import-not-found]  # lies in the data folder

    found = {row["id"]: _clusters(row["clusters"]) for row in read_rows(pred)}
    rows = {row["id"]: row for row in documents(gold) if row["id"] in found}
    truth = {name: read_clusters(gold / "conll" / f"{name}.conll") for name in rows}
    for line in lines(rows, truth, found, corefmetrics.score):
        click.echo(line)


def documents(gold: Path) -> Iterator[Row]:
    """Yield {"id", "tokens", "sentences"} of each article."""
    for file in sorted((gold / "tsv").glob("*.tsv")):
        tokens, numbers = [], []
        for line in file.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                place, _, token = line.split("\t")[:3]
                tokens.append(token)
                numbers.append(place.partition("-")[0])
        starts = [i for i, n in enumerate(numbers) if i == 0 or n != numbers[i - 1]]
        sentences = list(zip(starts, [*starts[1:], len(tokens)], strict=True))
        yield {"id": file.stem, "tokens": tokens, "sentences": sentences}


def read_clusters(file: Path) -> Clusters:
    """The clusters that count, singletons included, in tokens."""
    found: dict[str, list[Stretch]] = {}
    opened: dict[str, list[int]] = {}
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
    for row in rows:
        parts = _PART.findall(row[2]) if len(row) > 2 else ()
        for opening, kind, number, closing in parts:
            if opening:
                opened.setdefault(number, []).append(int(row[0]))
            if closing:
                start = opened[number].pop()
                if kind in KEPT:
                    found.setdefault(number, []).append((start, int(row[0]) + 1))
    return list(found.values())


def lines(
    rows: Mapping[str, Row],
    truth: Mapping[str, Clusters],
    found: Mapping[str, Clusters],
    metrics: Callable[[Sequence[object], Sequence[object]], Mapping[str, object]],
) -> Iterator[str]:
    """Yield the figures over all articles as one."""
    for name, least in (("singletons kept", 1), ("singletons dropped", 2)):
        sides = (_joined(side, least) for side in (found, truth))
        figures = metrics(*sides)
        yield f"entities ({name})  CoNLL F1 {100 * float(str(figures['conll'])):5.2f}"
    for kind in ("pronoun", "description"):
        counted = [links(kind, rows[i]["tokens"], truth[i], found[i]) for i in sorted(rows)]
        yield _line(f"{kind} links", *(sum(column) for column in zip(*counted, strict=True)))


def _line(name: str, right: int, predicted: int, gold: int) -> str:
    precision, recall = right / max(predicted, 1), right / max(gold, 1)
    both = 2 * right / max(predicted + gold, 1)
    shown = f"P {100 * precision:6.2f}  R {100 * recall:6.2f}  F1 {100 * both:6.2f}"
    return f"{name}  {shown}   tp {right} pred {predicted} gold {gold}"


def _joined(side: Mapping[str, Clusters], least: int) -> list[list[tuple[str, Stretch]]]:
    return [
        [(name, stretch) for stretch in cluster]
        for name, clusters in sorted(side.items())
        for cluster in clusters
        if len(cluster) >= least
    ]


def _clusters(found: Iterable[Iterable[Sequence[int]]]) -> Clusters:
    return [[(start, end) for start, end in cluster] for cluster in found]


if __name__ == "__main__":
    main()
