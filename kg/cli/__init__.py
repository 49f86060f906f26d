"""The command line: each command parses, calls one function, writes.

A new command is one file and one line in COMMANDS. The functions below import a command when
it is asked for, and their docstrings are its line in `kg --help`: so that costs no more than
the names, whatever the commands need to run.
"""

from __future__ import annotations

import click

from kg import __version__
from kg.cli.exits import EXIT_CODES
from kg.cli.lazy import LazyGroup, Loader
from kg.cli.output import forgive_encoding


def _build() -> click.Command:
    """Turn articles into a graph, with its page and report."""
    from kg.cli.build import build

    return build


def _query() -> click.Command:
    """Ask the graph in SPARQL, or by the name of a query that ships."""
    from kg.cli.query import query

    return query


def _show() -> click.Command:
    """Show what the graph holds on one entity, each fact with its sentence."""
    from kg.cli.show import show

    return show


def _path() -> click.Command:
    """Show how two entities are connected, with the sentences."""
    from kg.cli.path import path

    return path


def _explain() -> click.Command:
    """Show why kg says what it says of a sentence or a fact."""
    from kg.cli.explain import explain

    return explain


def _export() -> click.Command:
    """Write the graph in a format for other tools."""
    from kg.cli.export import export

    return export


def _page() -> click.Command:
    """Write the relationship map, one HTML file that opens offline."""
    from kg.cli.page import page

    return page


def _report() -> click.Command:
    """Write the analysis, one text with a table file for each part."""
    from kg.cli.report import report

    return report


def _ontology() -> click.Command:
    """Look up classes, predicates and the words that express them."""
    from kg.cli.ontology import ontology

    return ontology


def _review() -> click.Command:
    """Look over what may be wrong, and overrule it."""
    from kg.cli.review import review

    return review


# In the order of the help: as one comes to need them.
COMMANDS: dict[str, Loader] = {
    "build": _build,
    "query": _query,
    "show": _show,
    "path": _path,
    "explain": _explain,
    "export": _export,
    "page": _page,
    "report": _report,
    "review": _review,
    "ontology": _ontology,
}


class Commands(LazyGroup):
    """The group of all commands of kg."""

    loaders = COMMANDS


@click.group(
    cls=Commands,
    epilog=EXIT_CODES,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="kg")
def main() -> None:
    """Turn news articles into a knowledge graph in which each fact leads to its sentence.

    \b
    Start with:
      kg build news/
      kg show "Jane Doe"
    """
    forgive_encoding()
