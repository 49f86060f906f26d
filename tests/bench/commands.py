"""The commands of the benchmarks: one for each track, and those of other measures."""

from __future__ import annotations

import inspect
import json
from pathlib import Path

import click

from kg.cli.options import read_graph
from kg.pipeline import read_all
from tests.bench.identity import SIZES, measure_apart
from tests.bench.identity import table as identity_table
from tests.bench.reliability import KNOWLEDGENET, WIKIEVENTS, judge_events, judge_relations
from tests.bench.reliability import table as reliability_table
from tests.bench.report import as_json, table
from tests.bench.rows import read_rows, write_rows
from tests.bench.sets import SETS
from tests.bench.speed import measure
from tests.bench.suite import Folder, results
from tests.bench.tracks import TRACKS

DATA = Path("../shared/bench")
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def main() -> None:
    """Accuracy on public data sets, and speed.

    A command named after a track reads an exported input and writes predictions.
    """


def _add_track(name: str) -> None:
    about = inspect.getmodule(TRACKS[name])

    @main.command(name, help=f"{inspect.getdoc(about)}\n\n{inspect.getdoc(TRACKS[name])}")
    @click.argument("given", metavar="INPUT", type=click.Path(path_type=Path, exists=True))
    @click.argument("out", metavar="OUTPUT", type=_FILE)
    def predict(given: Path, out: Path) -> None:
        count = write_rows(out, TRACKS[name](read_rows(given)))
        click.echo(f"{name}: {count} predictions in {out}")


for _name in TRACKS:
    _add_track(_name)


@main.command("all")
@click.option("--data", type=click.Path(path_type=Path), default=DATA, show_default=True)
@click.option("--quick", type=int, metavar="N", help="Take the first N documents of each set.")
@click.option("--only", metavar="WORD", default="", help="Take the sets with WORD in their names.")
@click.option("--json", "json_file", type=_FILE, help="Write the figures there as well.")
def run_all(data: Path, quick: int | None, only: str, json_file: Path | None) -> None:
    """Export, predict and score every data set that is present, in one table."""
    folder = Folder(data.resolve(), quick)
    chosen = [data_set for data_set in SETS if only in data_set.name]
    present = [data_set for data_set in chosen if folder.has(data_set)]
    found = []
    for result in results(present, folder):
        click.echo(f"{result.name}: {result.seconds:.0f} s", err=True)
        found.append(result)
    click.echo(table(found))
    for data_set in chosen:
        if data_set not in present:
            click.echo(f"skipped {data_set.name}: no {folder.filled(data_set.gold)}")
    if json_file is not None:
        text = json.dumps(as_json(found), indent=2, sort_keys=True) + "\n"
        json_file.write_text(text, encoding="utf-8")


@main.command()
@click.option("--size", "sizes", type=int, multiple=True, default=SIZES, show_default=True)
def identity(sizes: tuple[int, ...]) -> None:
    """Measure who is who across articles, on made-up news with so many distinct names."""
    for line in identity_table(measure_apart(sizes)):
        click.echo(line)


@main.command()
@click.option("--data", type=click.Path(path_type=Path), default=DATA, show_default=True)
@click.option("--fold", "folds", type=int, multiple=True, default=(3,), show_default=True)
def reliability(data: Path, folds: tuple[int, ...]) -> None:
    """Show how often claims of each confidence are right: relations by fold, then events."""
    for line in reliability_table(list(judge_relations(data / KNOWLEDGENET, folds))):
        click.echo(line)
    click.echo("\nevents")
    for line in reliability_table(list(judge_events(data / WIKIEVENTS))):
        click.echo(line)


@main.command()
@click.option("--nodes", default=2000, show_default=True)
@click.option("--limit", default=60.0, show_default=True, help="CPU-seconds for the stock page.")
@click.option("--many", default=20_000, show_default=True, help="Nodes of a graph to cut down.")
def page(nodes: int, limit: float, many: int) -> None:
    """Weigh the page against the one that pyvis writes by itself, in the same browser.

    The browser has no 3D interface, as on a locked-down computer. A page drawn by Sigma, which
    needs one, can therefore not be weighed beside it.
    """
    from tests.bench.page import compare, drawn_of

    found = compare(nodes, limit)
    more = "" if found.stock.first < limit else "more than "
    stock = min(found.stock.first, limit)
    click.echo(f"graph       {found.nodes} nodes, {found.lines} lines")
    click.echo(f"page        {found.ours.first:.2f} CPU-s to the first picture (target 1.5)")
    click.echo(f"            {1000 * found.ours.frame:.0f} ms a dragged frame (target 33)")
    click.echo(f"pyvis       {more}{stock:.1f} CPU-s to the first picture")
    click.echo(f"ratio       {more}{stock / found.ours.first:.0f} times")
    click.echo(f"limits      of {many} nodes {drawn_of(many)} are drawn (target 2000)")


@main.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--graph", type=_FILE, default=Path("out/graph.ttl"), show_default=True)
def shots(folder: Path, graph: Path) -> None:
    """Take pictures of the page of a graph, wide and narrow, light and dark, to look at."""
    from tests.bench.shots import shoot

    knowledge, _ = read_graph(graph, None)
    for file in shoot(knowledge, folder):
        click.echo(file)


@main.command()
@click.argument("paths", nargs=-1, metavar="[PATH ...]")
def speed(paths: tuple[str, ...]) -> None:
    """Measure the whole pipeline beside spaCy's own parse and names of the same text.

    PATHs are articles as for `kg build`, by default those in seeds/.
    """
    articles, _ = read_all(paths or ("seeds",))
    found = measure(articles)
    click.echo(f"text        {len(articles)} articles, {found.words} words")
    click.echo(f"pipeline    {found.pipeline:.0f} words a CPU-second")
    click.echo(f"spaCy       {found.spacy:.0f} words a CPU-second, parse and names alone")
    click.echo(f"share       {100 * found.share:.0f}% (target 75%)")
    click.echo(f"memory      {found.megabytes:.0f} MB at most")
    click.echo(f"kg --help   {found.start:.1f} times as long as `python -c pass`")
