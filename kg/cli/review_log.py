"""kg review log, undo: the decisions taken, and taking one back."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import graph_option
from kg.cli.output import say
from kg.cli.review_desk import (
    decision_options,
    ledger_of,
    ledger_option,
    now,
    user,
    why,
    write,
)
from kg.ledger import read


@click.command()
@click.argument("number", type=int, metavar="N")
@decision_options
def undo(number: int, **options: Path | str | None) -> None:
    """Take back decision N of the log; the log keeps both.

    The graph that the next build makes is the one it would be without the decision. To undo an
    undoing restores the decision.

    \b
    Example:
      kg review undo 3 --why "two people after all"
    """
    from kg.review import undo as decide

    rulings = read(ledger_of(options))
    write(options, decide(rulings, number, user(options), now(), why(options)))


@click.command()
@graph_option
@ledger_option
def log(graph: Path, ledger: Path | None) -> None:
    """List all decisions with number, time, person and reason.

    \b
    Example:
      kg review log
    """
    from kg.review import log_text

    path = ledger_of({"graph": graph, "ledger": ledger})
    rulings = read(path)
    say(log_text(rulings) if rulings else f"no decision yet in {path}")
