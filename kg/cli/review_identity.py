"""kg review merge, apart, confirm, split: who is one, and who is two."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from kg.cli.output import say
from kg.cli.review_desk import F, decision_options, desk, write


def _mention(default: str) -> Callable[[F], F]:
    return click.option(
        "--mention",
        "wanted",
        multiple=True,
        show_default=default,
        help="An article (file name or id), or one place in it such as raid.txt:120; repeatable.",
    )


@click.command()
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


@click.command()
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


@click.command()
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


@click.command()
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
