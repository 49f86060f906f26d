from __future__ import annotations

import inspect
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from kg.cli import COMMANDS, main

README = Path(__file__).parents[1] / "README.md"


def commands() -> Iterator[tuple[str, click.Command]]:
    for name, loader in COMMANDS.items():
        command = loader()
        yield f"kg {name}", command
        if isinstance(command, click.Group):
            yield from ((f"kg {name} {sub.name}", sub) for sub in command.commands.values())


EVERY = pytest.mark.parametrize(
    ("name", "command"), [pytest.param(*pair, id=pair[0]) for pair in commands()]
)


@EVERY
def test_a_command_explains_itself_with_an_example(name: str, command: click.Command) -> None:
    assert command.help
    assert re.search(rf"Examples?:\n  {name}\b", inspect.cleandoc(command.help))


@EVERY
def test_an_option_says_what_it_does_and_what_it_is_without(
    name: str, command: click.Command
) -> None:
    for option in command.params:
        if isinstance(option, click.Option):
            assert option.help, option.opts
            assert option.help.endswith("."), option.opts
            assert option.is_flag or option.required or option.show_default, option.opts


@EVERY
def test_an_argument_is_explained(name: str, command: click.Command) -> None:
    for argument in command.params:
        if isinstance(argument, click.Argument):
            word = re.search(r"\w+", argument.make_metavar(click.Context(command)))
            assert word
            assert word[0] in (command.help or ""), argument.name


@EVERY
def test_the_readme_names_the_command(name: str, command: click.Command) -> None:
    if not isinstance(command, click.Group):
        assert re.search(rf"\b{name}\b", README.read_text(encoding="utf-8"))


def test_the_readme_has_no_command_that_is_not_there() -> None:
    text = README.read_text(encoding="utf-8")
    known = {name for name, _ in commands()}
    named = set(re.findall(r"(?:`|^ {4}|bin/)(kg [a-z]+)(?=[ `\n])", text, re.MULTILINE))
    assert named
    assert named <= known


EXAMPLES = re.findall(
    r'^ {4}kg ((?:show|path)(?: "[^"]+")+)', README.read_text(encoding="utf-8"), re.MULTILINE
)


@pytest.mark.parametrize("example", EXAMPLES)
def test_what_the_readme_asks_of_the_published_graph_has_an_answer(example: str) -> None:
    """Trap: a way between two who are connected by a claim alone."""
    graph = README.parent / "out" / "graph.ttl"
    answer = CliRunner().invoke(main, [*shlex.split(example), "--graph", str(graph)])
    assert answer.exit_code == 0, answer.output


def test_the_readme_documents_the_exit_codes() -> None:
    text = " ".join(README.read_text(encoding="utf-8").split())
    assert re.search(r"\b0 all good\b.*\b1 nothing.*\b2 .*\b3 built", text)


def test_the_program_itself_says_what_it_is_for() -> None:
    assert main.help
    assert "knowledge graph" in main.help
