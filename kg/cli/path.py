"""kg path"""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import graph_option, ontology_option, read_graph
from kg.cli.output import say


@click.command()
@click.argument("source")
@click.argument("target")
@click.option(
    "--claims",
    is_flag=True,
    help="If nothing asserted connects the two, follow what is alleged, denied, reported or "
    "planned as well.",
)
@graph_option
@ontology_option
def path(source: str, target: str, claims: bool, graph: Path, ontology: Path | None) -> None:
    """Show how two entities are connected, with the sentences.

    SOURCE and TARGET are names as for kg show. The way is the shortest over what articles
    assert, past as few hubs as possible.

    \b
    Example:
      kg path "Jane Doe" "Acme"
    """
    from kg.show import describe_path, find_entity

    knowledge, known = read_graph(graph, ontology)
    ends = find_entity(knowledge, source), find_entity(knowledge, target)
    say(describe_path(knowledge, known, *ends, claims=claims))
