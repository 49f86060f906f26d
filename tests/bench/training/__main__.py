"""Trains the names that kg ships.

    python -m tests.bench.training learn ../shared/bench/data conllpp conll04 -o one.npz
    python -m tests.bench.training learn ../shared/bench/data ewt conll04 -o other.npz
    python -m tests.bench.training blend one.npz other.npz -o kg/annotate/data/names.npz

Two courses, so that either data set can be measured with the weights that did not see the
other. Some minutes each; the same machine gives the same bytes. Another may round otherwise:
set the digest in kg/annotate/name_weights.py after each run, and give the figures of
`python -m tests.bench all` before and after.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import click

from kg.annotate.language_model import load_pinned
from kg.annotate.name_weights import read_weights, save_weights, weights
from tests.bench.training.blend import SHARE, blend
from tests.bench.training.learn import Course, learn, lessons
from tests.bench.training.sentences import SOURCES, sentences

_FILE = click.Path(path_type=Path)
_OUT = click.option("-o", "--out", type=_FILE, required=True)


@click.group()
def main() -> None:
    """Train names on public data, and blend what was learnt with what was known."""


@main.command("learn")
@click.argument("data", type=click.Path(path_type=Path, exists=True))
@click.argument("names", nargs=-1, required=True, type=click.Choice(sorted(SOURCES)))
@_OUT
def learn_command(data: Path, names: tuple[str, ...], out: Path) -> None:
    """Train the pinned model's names on some sources of the folder DATA."""
    nlp = load_pinned()
    taught = [
        lesson
        for name in names
        for lesson in lessons(nlp, sentences(SOURCES[name], data), SOURCES[name])
    ]
    learn(nlp, taught, Course())
    save_weights(weights(nlp), out)


@main.command("blend")
@click.argument("files", nargs=-1, required=True, type=_FILE)
@click.option("--share", default=SHARE, show_default=True, help="How far to go from the pinned.")
@_OUT
def blend_command(files: tuple[Path, ...], share: float, out: Path) -> None:
    """Write weights between the pinned ones and the mean of FILES, and print their digest."""
    learnt = [read_weights(file) for file in files]
    save_weights(blend(weights(load_pinned()), learnt, share), out)
    click.echo(hashlib.sha256(out.read_bytes()).hexdigest())


if __name__ == "__main__":
    main()
