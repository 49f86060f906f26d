"""A group of commands that are imported when they are run, and errors on one line."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import ClassVar

import click

from kg.cli.exits import Exit
from kg.cli.output import warn
from kg.errors import KgError

# Imports and returns a command; its docstring is the command's line in the help.
Loader = Callable[[], click.Command]


class LazyGroup(click.Group):
    """Takes its commands from `loaders`, in the order of that table."""

    loaders: ClassVar[Mapping[str, Loader]] = {}

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return list(self.loaders)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command, imported; None if there is none of this name."""
        return self.loaders[cmd_name]() if cmd_name in self.loaders else None

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line of each command without importing it."""
        lines = [(name, inspect.getdoc(loader) or "") for name, loader in self.loaders.items()]
        with formatter.section("Commands"):
            formatter.write_dl(lines)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what can go wrong on purpose becomes one line and an exit code."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise  # click ends quietly when the reader of a pipe has left
        except (KgError, OSError) as error:
            warn(_words(error))
            raise click.exceptions.Exit(Exit.ERROR) from error


def _words(error: KgError | OSError) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename or 'input or output'}: {error.strerror}"
    return str(error)
