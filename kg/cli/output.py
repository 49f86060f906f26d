"""What commands write, safe for a terminal."""

from __future__ import annotations

import io
import sys
import unicodedata

import click


def say(text: str) -> None:
    """Write `text` to standard output."""
    click.echo(printable(text))


def warn(message: str) -> None:
    """Write `message` to standard error, on one line after the program's name."""
    click.echo(f"kg: {printable(' '.join(message.split()))}", err=True)


def write(data: bytes) -> None:
    """Write `data` to standard output as it is."""
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()  # here, where a broken pipe is still an error that can be handled


def printable(text: str) -> str:
    r"""Return `text` with control characters made visible: some make a terminal act.

    >>> printable("a\x1b[2Jb\n")
    'a\ufffd[2Jb\n'
    """
    return "".join(
        "\ufffd" if unicodedata.category(char) == "Cc" and char != "\n" else char for char in text
    )


def forgive_encoding() -> None:
    """Let a terminal that lacks a character show a question mark in its place."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
