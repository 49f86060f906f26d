"""What the decisions of kg review share: options, who decides, and where it is written."""

from __future__ import annotations

import getpass
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kg.cli.options import graph_option, ontology_option, read_graph
from kg.cli.output import say
from kg.errors import LedgerError
from kg.ledger import Ruling, append

if TYPE_CHECKING:
    from kg.resolve.event_doubts import Doubt
    from kg.review import Desk

F = TypeVar("F", bound=Callable[..., Any])
Options = Mapping[str, Path | str | None]

ledger_option = click.option(
    "--ledger",
    type=click.Path(dir_okay=False, path_type=Path),
    show_default="the one of the last build",
    help="The file of decisions.",
)
_OPTIONS = (
    click.option("--why", show_default="no reason", help="The reason, for those who read the log."),
    click.option("--by", show_default="who is logged in", help="The name of who decides."),
    graph_option,
    ontology_option,
    ledger_option,
)


def decision_options(command: F) -> F:
    """Give `command` the options of all decisions."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def desk(options: Options) -> Desk:
    """The graph that is decided over, and who decides now."""
    from kg.review import Desk

    graph, ontology = options["graph"], options["ontology"]
    assert isinstance(graph, Path)
    knowledge, known = read_graph(graph, Path(ontology) if ontology else None)
    return Desk(knowledge, known, user(options), now(), why(options))


def user(options: Options) -> str:
    """The name of who decides: --by, else who is logged in."""
    try:
        name = str(options["by"] or getpass.getuser())
    except (KeyError, OSError) as error:  # no such user in a container: which, depends on Python
        raise LedgerError("nobody is logged in by name; say who decides with --by") from error
    return " ".join(name.split())


def now() -> str:
    """The time as the ledger has it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def write(options: Options, ruling: Ruling) -> None:
    """Add `ruling` to the ledger and say so."""
    path = ledger_of(options)
    number = append(path, ruling)
    say(f"decision {number} is in {path}; kg build does it from now on")


def ledger_of(options: Options) -> Path:
    """The ledger that is named, else that of the build which made the graph."""
    if options["ledger"]:
        return Path(options["ledger"])
    summary = Path(str(options["graph"])).parent / "build.json"
    named = of_build(summary, "ledger")
    if not isinstance(named, str) or not Path(named).parent.is_dir():
        raise LedgerError(
            f"{summary} names no ledger that can be reached from here; name one with --ledger, "
            f"such as review.ledger in the folder of the articles"
        )
    return Path(named)


def of_build(summary: Path, name: str) -> object:
    """What the build that wrote `summary` says there of review; None if it does not."""
    try:
        return json.loads(summary.read_text(encoding="utf-8"))["review"].get(name)
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return None


def events_of(graph: Path) -> tuple[Doubt, ...]:
    """The joins of events that the build of `graph` was not sure of; none if it does not say."""
    from kg.resolve.doubt_records import from_record

    found = of_build(graph.parent / "build.json", "events")
    try:
        return tuple(map(from_record, found)) if isinstance(found, list) else ()
    except (KeyError, TypeError, ValueError):  # of another version of kg
        return ()


def why(options: Options) -> str:
    """The reason on one line, "" for none."""
    return " ".join(str(options["why"] or "").split())
