"""kg show"""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import graph_option, ontology_option, read_graph
from kg.cli.output import say


@click.command()
@click.argument("name")
@click.option("--ids", is_flag=True, help="Name each claim, as kg review reject takes it.")
@graph_option
@ontology_option
def show(name: str, ids: bool, graph: Path, ontology: Path | None) -> None:
    """Show what the graph holds on one entity, each fact with its sentence.

    NAME is a name or alias, its beginning, or the IRI of the entity; case and accents do not
    matter.

    \b
    Example:
      kg show "Jane Doe"
    """
    from kg.show import describe_entity, find_entity

    knowledge, known = read_graph(graph, ontology)
    say(describe_entity(knowledge, known, find_entity(knowledge, name), ids=ids))
