"""kg review: the list of what is worth a look, and the decisions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from kg.cli.options import graph_option, ontology_option, read_graph
from kg.cli.output import say
from kg.cli.review_desk import (
    F,
    decision_options,
    desk,
    events_of,
    ledger_of,
    ledger_option,
    now,
    user,
    why,
    write,
)
from kg.cli.review_list import worth_a_look
from kg.errors import LedgerError
from kg.ledger import Ruling, read


@click.group(invoke_without_command=True)
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


def _mention(default: str) -> Callable[[F], F]:
    return click.option(
        "--mention",
        "wanted",
        multiple=True,
        show_default=default,
        help="An article (file name or id), or one place in it such as raid.txt:120; repeatable.",
    )


@review.command()
@click.argument("kept", metavar="A")
@click.argument("lost", metavar="B")
@decision_options
def merge(kept: str, lost: str, **options: Path | str | None) -> None:
    """Make one entity of two: A keeps its name and address, that of B leads to A.

    A and B are names as for kg show, or addresses. B may be somebody whom the text leaves open
    ("she"): what is said of her is then said of A.

    \b
    Example:
      kg review merge "Jane Doe" "J. Doe" --why "same post, same day"
    """
    from kg.review import merge as decide

    write(options, decide(desk(options), kept, lost))


@review.command()
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@decision_options
def apart(one: str, other: str, **options: Path | str | None) -> None:
    """Say that A and B are two: kg review asks no more, and no build makes them one.

    \b
    Example:
      kg review apart "Jane Doe" "J. Doe" --why "mother and daughter"
    """
    from kg.review import apart as decide

    write(options, decide(desk(options), one, other))


@review.command()
@click.argument("name", metavar="A")
@_mention("all")
@decision_options
def confirm(name: str, wanted: tuple[str, ...], **options: Path | str | None) -> None:
    """Say that A is one: kg review asks no more, and no build makes two of it.

    With --mention, that holds of these mentions of A alone; name two or more. Mentions that new
    articles bring are asked about anew. A is a name as for kg show, or an address.

    \b
    Example:
      kg review confirm "Jane Doe" --mention raid.txt --mention trial.txt --why "same lawyer"
    """
    from kg.review import confirm as decide

    write(options, decide(desk(options), name, wanted))


@review.command()
@click.argument("name", metavar="A")
@_mention("none: list them")
@decision_options
def split(name: str, wanted: tuple[str, ...], **options: Path | str | None) -> None:
    """Let mentions of A leave for an entity of their own.

    Without --mention, lists where A is mentioned and decides nothing. A is a name as for kg
    show, or an address. Pronouns that stand for a mention go with it.

    \b
    Example:
      kg review split "Jane Doe" --mention raid.txt --why "another Jane Doe"
    """
    from kg.review import mentions_text
    from kg.review import split as decide
    from kg.show import find_entity

    at = desk(options)
    if wanted:
        write(options, decide(at, name, wanted))
    else:
        say(mentions_text(at.knowledge, find_entity(at.knowledge, name)))


@review.command()
@click.argument("claim")
@decision_options
def reject(claim: str, **options: Path | str | None) -> None:
    """Say that a sentence does not make the CLAIM that kg read in it.

    The claim stays in the graph, marked as rejected, and gives no fact. To reject what a
    mention is ("is a person"), or that an event took place, rejects all that is said with it.
    CLAIM is an address, or its last digits as kg show --ids prints them.

    \b
    Example:
      kg review reject 9f2c41d07be2a6f0 --why "it was his brother"
    """
    from kg.review import reject as decide

    write(options, decide(desk(options), claim))


@review.command()
@click.argument("name", metavar="A")
@click.argument("new", metavar="NAME")
@decision_options
def rename(name: str, new: str, **options: Path | str | None) -> None:
    """Call A by another NAME; the old one stays as a variant, and the address stays.

    \b
    Example:
      kg review rename "J. Doe" "Jane Doe"
    """
    from kg.review import rename as decide

    write(options, decide(desk(options), name, new))


@review.command()
@click.argument("name", metavar="A")
@click.argument("uri", metavar="URI")
@decision_options
def link(name: str, uri: str, **options: Path | str | None) -> None:
    """Say that A is what a URI names elsewhere (owl:sameAs).

    \b
    Example:
      kg review link "Jane Doe" http://www.wikidata.org/entity/Q42
    """
    from kg.review import link as decide

    write(options, decide(desk(options), name, uri))


@review.command()
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


@review.command()
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


def _rulings(graph: Path, ledger: Path | None) -> tuple[Ruling, ...]:
    """What is decided already; a graph whose ledger is out of reach can be looked over too."""
    try:
        path = ledger_of({"graph": graph, "ledger": ledger})
    except LedgerError:
        return ()
    return read(path)
