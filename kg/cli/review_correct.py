"""kg review reject, rename, link: what is said of one entity."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.review_desk import decision_options, desk, write


@click.command()
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


@click.command()
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


@click.command()
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
