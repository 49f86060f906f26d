"""Options that several commands share, and what they lead to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.ontology import Ontology, load

if TYPE_CHECKING:
    from kg.model import Knowledge

graph_option = click.option(
    "-g",
    "--graph",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("out/graph.ttl"),
    show_default=True,
    help="The graph, as kg build wrote it.",
)

ontology_option = click.option(
    "--ontology",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    show_default="$KG_ONTOLOGY, else the one that ships",
    help="A folder with kg.ttl, lexicon.ttl, shapes.ttl and queries.",
)

model_option = click.option(
    "--model", show_default="the pinned one", help="A spaCy model, by name or folder."
)


def read_graph(graph: Path, directory: Path | None) -> tuple[Knowledge, Ontology]:
    """Return what the file `graph` holds, and the ontology it is to be read with."""
    from kg.graph import open_store, read_knowledge

    ontology = load(directory)
    return read_knowledge(open_store(graph), ontology), ontology
