"""kg page"""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import graph_option, ontology_option, read_graph
from kg.cli.output import say


@click.command()
@click.option(
    "-o",
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    show_default="graph.html next to the graph",
    help="The file to write.",
)
@click.option("--title", default="Knowledge graph", show_default=True, help="Heading of the page.")
@graph_option
@ontology_option
def page(out: Path | None, title: str, graph: Path, ontology: Path | None) -> None:
    """Write the relationship map, one HTML file that opens offline.

    \b
    Example:
      kg page --title "The raid in Valletta"
    """
    from kg.page import write_page

    knowledge, known = read_graph(graph, ontology)
    target = out or graph.with_suffix(".html")
    write_page(knowledge, known, target, title)
    say(str(target))
