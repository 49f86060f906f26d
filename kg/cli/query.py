"""kg query"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from kg.cli.options import graph_option, ontology_option
from kg.cli.output import say, write
from kg.graph import base_iri, open_store
from kg.ontology import Ontology, load
from kg.query import DEFAULT_TIMEOUT, FORMATS, View, named_queries, query_text, run


@click.command()
@click.argument("query", required=False)
@click.option(
    "-f",
    "--format",
    "format_name",
    type=click.Choice(list(FORMATS)),
    default="table",
    show_default=True,
    help="How to write the answer; ttl is for CONSTRUCT and DESCRIBE.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0),
    default=DEFAULT_TIMEOUT,
    show_default=True,
    help="Stop after so many seconds; 0 never stops.",
)
@graph_option
@ontology_option
@click.option("--list", "list_queries", is_flag=True, help="List the queries that ship, and stop.")
def query(
    *,
    query: str | None,
    format_name: str,
    timeout: float,
    graph: Path,
    ontology: Path | None,
    list_queries: bool,
) -> None:
    """Ask the graph in SPARQL, or by the name of a query that ships.

    QUERY is SPARQL (SELECT, ASK, CONSTRUCT or DESCRIBE), the name of a query that ships, a file
    that ends in .rq, or - for standard input. The prefixes of the ontology need no declaration.
    A query can only read, and only this graph.

    \b
    Examples:
      kg query people
      kg query 'SELECT ?name { ?who a kg:Person ; rdfs:label ?name }' --format csv
    """
    known = load(ontology)
    if list_queries:
        say(_queries(known))
        return
    if query is None:
        raise click.UsageError("Missing argument 'QUERY'; --list shows the queries that ship.")
    text = sys.stdin.read() if query == "-" else query_text(query, known.directory)
    result = run(graph, text, timeout=timeout or None, prefixes=known.prefixes)
    write(FORMATS[format_name](result, _view(graph, known)))


def _queries(ontology: Ontology) -> str:
    queries = named_queries(ontology.directory)
    width = max(map(len, queries), default=0)
    return "\n".join(f"{name:<{width}}  {about}" for name, about in queries.items())


def _view(graph: Path, ontology: Ontology) -> View:
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    return View(ontology.prefixes, base_iri(open_store(graph), ontology), width)
