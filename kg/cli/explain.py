"""kg explain"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from kg.cli.options import graph_option, model_option, ontology_option, read_graph
from kg.cli.output import say
from kg.ontology import load

_FACT = 3


@click.command()
@click.argument(
    "what", nargs=-1, required=True, metavar="SENTENCE | CLAIM | SUBJECT RELATION OBJECT"
)
@click.option(
    "--date",
    type=click.DateTime(["%Y-%m-%d"]),
    show_default="unknown",
    help="When the sentence was published: what yesterday counts from.",
)
@model_option
@graph_option
@ontology_option
def explain(
    what: tuple[str, ...],
    date: datetime | None,
    model: str | None,
    graph: Path,
    ontology: Path | None,
) -> None:
    """Show why kg says what it says of a sentence or a fact.

    For a SENTENCE: the mentions and words that kg knows in it, and each claim with the entry of
    the lexicon and the way through the parse that led to it. For a CLAIM of the graph, by its
    IRI, and for a fact, by its SUBJECT, RELATION and OBJECT: the same for the sentences behind.

    \b
    Example:
      kg explain "Police arrested two men in Graz on Friday."
      kg explain "Jane Doe" leads "Acme"
    """
    from kg.explain import explain_claim, explain_fact, explain_text
    from kg.show import find_entity

    if len(what) not in {1, _FACT}:
        raise click.UsageError("give one sentence in quotation marks, one claim, or three words")
    if len(what) == 1 and not _is_claim(what[0]):
        published = date.date() if date else None
        say(explain_text(what[0], load(ontology), model, published))
        return
    knowledge, known = read_graph(graph, ontology)
    if len(what) == 1:
        say(explain_claim(knowledge, known, what[0], model))
    else:
        ends = find_entity(knowledge, what[0]), find_entity(knowledge, what[2])
        say(explain_fact(knowledge, known, ends, what[1], model))


def _is_claim(text: str) -> bool:
    return "claim/" in text and not text.strip().count(" ")
