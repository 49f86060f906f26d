"""kg ontology"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import click

from kg.cli.exits import Exit
from kg.cli.options import ontology_option
from kg.cli.output import say
from kg.ontology import Ontology, check, describe, load


@click.group()
def ontology() -> None:
    """Look up classes, predicates and the words that express them.

    \b
    Example:
      kg ontology list kg:Arrest
    """


@ontology.command("list")
@click.argument("terms", nargs=-1, metavar="[TERM]...")
@ontology_option
def list_(terms: tuple[str, ...], ontology: Path | None) -> None:
    """List classes and predicates, or say all about each TERM.

    \b
    Example:
      kg ontology list kg:Arrest schema:worksFor
    """
    known = load(ontology)
    if terms:
        say("\n\n".join(describe(known, term) for term in terms))
    else:
        say("\n".join(_lines(known)))


@ontology.command("check")
@ontology_option
@click.pass_context
def check_(ctx: click.Context, ontology: Path | None) -> None:
    """Check that classes, predicates and words fit together.

    Prints a line a problem and exits with 1 if there are any, with 0 if not.

    \b
    Example:
      kg ontology check --ontology my-ontology
    """
    known = load(ontology)
    problems = check(known)
    for problem in problems:
        say(str(problem))
    if problems:
        ctx.exit(Exit.ERROR)
    say(
        f"no problems in {len(known.classes)} classes, {len(known.predicates)} predicates "
        f"and {len(known.entries)} words"
    )


def _lines(ontology: Ontology) -> list[str]:
    """Return a line a class and predicate, with the words that express it."""
    words: dict[str, set[str]] = {}
    for entry in ontology.entries:
        words.setdefault(entry.denotes, set()).add(entry.lemma)
    terms = (*ontology.classes, *ontology.predicates)
    width = max(map(len, terms), default=0)
    return [
        f"{term:<{width}}  {ontology.label(term)}{_listed(words.get(term, ()))}" for term in terms
    ]


def _listed(words: Collection[str]) -> str:
    return f": {', '.join(sorted(words))}" if words else ""
