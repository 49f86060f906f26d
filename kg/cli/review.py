"""kg review: the list of what is worth a look. Each decision is a command in COMMANDS."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import graph_option, ontology_option, read_graph
from kg.cli.output import say
from kg.cli.review_correct import link, reject, rename
from kg.cli.review_desk import events_of, ledger_of, ledger_option
from kg.cli.review_identity import apart, confirm, merge, split
from kg.cli.review_list import worth_a_look
from kg.cli.review_log import log, undo
from kg.errors import LedgerError
from kg.ledger import Ruling, read

COMMANDS = (merge, apart, confirm, split, reject, rename, link, undo, log)


@click.group(invoke_without_command=True, commands=COMMANDS)
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    help="Show so many at most.",
)
@graph_option
@ontology_option
@ledger_option
@click.pass_context
def review(
    ctx: click.Context, limit: int, graph: Path, ontology: Path | None, ledger: Path | None
) -> None:
    """Look over what may be wrong, and overrule it.

    Without a command: what is worth a look, the most doubtful first, with the evidence side by
    side (names that may be one, and events that two articles tell of), and then whom the text
    leaves open ("she") with those who may be meant. A decision goes to the ledger, a text file
    beside the articles, and kg build does it again on every build. Nothing is merged unless
    somebody says so.

    \b
    Examples:
      kg review
      kg review merge "Jane Doe" "J. Doe" --why "same post, same day"
    """
    if ctx.invoked_subcommand is not None:
        return
    knowledge, known = read_graph(graph, ontology)
    rulings = _rulings(graph, ledger)
    shown = worth_a_look(knowledge, known, rulings, events=events_of(graph), limit=limit)
    say(shown or "nothing looks like a duplicate or a doubtful entity")


def _rulings(graph: Path, ledger: Path | None) -> tuple[Ruling, ...]:
    """What is decided already; a graph whose ledger is out of reach can be looked over too."""
    try:
        path = ledger_of({"graph": graph, "ledger": ledger})
    except LedgerError:
        return ()
    return read(path)
