"""kg export"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kg.cli.options import graph_option, ontology_option
from kg.export import EXPORTERS
from kg.export import export as run
from kg.graph import open_store
from kg.ontology import load

FORMATS = "\n".join(f"  {name:<10} {exporter.about}" for name, exporter in EXPORTERS.items())


@click.command(epilog=f"\b\nFormats:\n{FORMATS}")
@click.option(
    "-f",
    "--format",
    "format_name",
    type=click.Choice(list(EXPORTERS)),
    required=True,
    help="See the list below.",
)
@click.option(
    "-o",
    "--out",
    type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
    default=Path("-"),
    show_default=True,
    help="The file to write; - is standard output.",
)
@graph_option
@ontology_option
def export(format_name: str, out: Path, graph: Path, ontology: Path | None) -> None:
    """Write the graph in a format for other tools.

    \b
    Example:
      kg export --format graphml -o graph.graphml
    """
    if out == Path("-") and EXPORTERS[format_name].suffix == ".zip" and sys.stdout.isatty():
        raise click.UsageError(f"{format_name} is a zip file: name one with --out")
    target = sys.stdout.buffer if out == Path("-") else out
    run(format_name, open_store(graph), load(ontology), target)
    sys.stdout.buffer.flush()  # here, where a broken pipe is still an error that can be handled
