"""kg report"""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import graph_option, ontology_option, read_graph
from kg.cli.output import say


@click.command()
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    show_default="the folder of the graph",
    help="The folder for report.md and its tables.",
)
@graph_option
@ontology_option
def report(out: Path | None, graph: Path, ontology: Path | None) -> None:
    """Write the analysis, one text with a table file for each part.

    \b
    Example:
      kg report -o analysis
    """
    from kg.analyse.report import write_report

    knowledge, known = read_graph(graph, ontology)
    target = out or graph.parent
    write_report(knowledge, known, target)
    say(str(target / "report.md"))
