"""kg build"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.exits import EXIT_CODES, Exit
from kg.cli.options import model_option, ontology_option
from kg.cli.output import say, warn
from kg.cli.progress import progress
from kg.graph import DEFAULT_BASE

if TYPE_CHECKING:
    from kg.pipeline import Report

# Articles that are there when nobody names any.
SEEDS = "seeds"

# What a build leaves, and what for.
FILES = {
    "graph.html": "the relationship map, for a browser",
    "report.md": "the analysis; its tables are in the folder tables",
    "graph.ttl": "the graph, for kg query, kg show and other tools",
    "build.json": "what went in, what came out, what was skipped and why",
}


# An absolute IRI (RFC 3987) to which names can be added.
BASE_IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]*[/#:]", re.IGNORECASE)


def _base_iri(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    if not BASE_IRI.fullmatch(value):
        raise click.BadParameter(f"{value!r} is no IRI that ends in / or #, such as {DEFAULT_BASE}")
    return value


@click.command(epilog=EXIT_CODES)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("out"),
    show_default=True,
    help="The folder for what is built.",
)
@model_option
@click.option(
    "--base-iri",
    default=DEFAULT_BASE,
    show_default=True,
    callback=_base_iri,
    help="What all IRIs of data begin with.",
)
@ontology_option
@click.option(
    "--ledger",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    show_default="review.ledger beside the articles",
    help="What kg review decided, to be done again.",
)
@click.option("-q", "--quiet", is_flag=True, help="Show no progress and no summary.")
def build(
    *,
    paths: tuple[str, ...],
    out: Path,
    model: str | None,
    base_iri: str,
    ontology: Path | None,
    ledger: Path | None,
    quiet: bool,
) -> None:
    """Turn articles into a graph, with its page and report.

    A PATH is a file (text, Markdown, HTML, JSON lines), a folder, a pattern, or - for standard
    input; without one, the folder seeds is read if there is one. An article that cannot be read
    is skipped and named on standard error.

    \b
    Example:
      kg build news/ "saved/*.html" -o out
    """
    articles = paths or _seeds()  # before the import, which takes seconds

    from kg.pipeline import Options
    from kg.pipeline import build as run

    options = Options(model=model, base_iri=base_iri, ontology=ontology, ledger=ledger)
    report = run(articles, out, options, progress(quiet=quiet), sys.stdin.buffer)
    for path, reason in report.skipped:
        warn(f"skipped {path}: {reason}")
    for number, reason in report.lost:
        warn(f"decision {number} of {report.ledger} changes nothing: {reason}")
    if report.unfit:
        warn(_unfit(report, out / "build.json"))
    for violation in report.violations:
        warn(f"the graph breaks its own rules: {violation}")
    if report.articles and not quiet:
        say(_summary(report, out))
    sys.exit(_exit_code(report))


def _seeds() -> tuple[str, ...]:
    if not Path(SEEDS).is_dir():
        raise click.UsageError(
            f"no PATH given, and there is no folder {SEEDS} here; name files or folders of articles"
        )
    return (SEEDS,)


def _summary(report: Report, out: Path) -> str:
    width = max(len(str(out / name)) for name in FILES)
    files = (f"{out / name!s:<{width}}  {purpose}" for name, purpose in FILES.items())
    from kg.network import SINGULAR

    counts = ", ".join(
        f"{count} {SINGULAR.get(name, name) if count == 1 else name}"
        for name, count in report.counts.items()
    )
    return "\n".join([counts, *files])


def _unfit(report: Report, file: Path) -> str:
    """What was left out, and where to look."""
    count = len(report.unfit)
    claims = "1 claim" if count == 1 else f"{count} claims"
    return f"left out {claims} whose ends are no such thing (a place as a spouse): see {file}"


def _exit_code(report: Report) -> Exit:
    if not report.articles:
        warn("nothing could be built")
        return Exit.ERROR
    return Exit.SKIPPED if report.skipped else Exit.GOOD
