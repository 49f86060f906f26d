"""How fast the pipeline is beside the parser it stands on, what it needs, how it starts."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

import spacy
from spacy.language import Language

from kg.annotate.language_model import MODELS, pinned_folder
from kg.annotate.parse import ANALYSED
from kg.model import Article
from tests.bench.pipeline import know, read

_STARTS = 5
_KIBIBYTES = 1024


@dataclass(frozen=True, slots=True)
class Speed:
    """Words a CPU-second of the whole pipeline and of spaCy's parse and names, on one text.

    `megabytes` is the most memory that the process had, `start` how many times longer
    `kg --help` takes than Python alone.
    """

    words: int
    pipeline: float
    spacy: float
    megabytes: float
    start: float

    @property
    def share(self) -> float:
        """The speed of the pipeline as a share of spaCy's."""
        return self.pipeline / self.spacy


def measure(articles: Sequence[Article], rounds: int = 3) -> Speed:
    """Read `articles` by turns with the pipeline and with spaCy; the best round of each counts."""
    _whole(articles[:1])  # loads the model and the data
    whole, parse = [_seconds(_whole, articles)], []
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KIBIBYTES
    model = _stock()
    for _ in range(rounds):
        whole.append(_seconds(_whole, articles))
        parse.append(_seconds(partial(_parse, model), articles))
    words = sum(len(article.text.split()) for article in articles)
    return Speed(words, words / min(whole), words / min(parse), most, _start())


def _whole(articles: Sequence[Article]) -> None:
    know(list(read(articles)))


def _stock() -> Language:
    """The pinned model as spaCy itself loads and runs it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the minor version, as in kg.annotate.language_model
        return spacy.load(pinned_folder(MODELS["md"]))


def _parse(model: Language, articles: Iterable[Article]) -> None:
    """What spaCy alone does with the same blocks."""
    for article in articles:
        texts = (article.text[b.start : b.end] for b in article.blocks if b.kind in ANALYSED)
        for _ in model.pipe(texts):
            pass


def _seconds(work: Callable[[Sequence[Article]], None], articles: Sequence[Article]) -> float:
    start = time.process_time()
    work(articles)
    return time.process_time() - start


def _start() -> float:
    return _launch("-m", "kg.cli", "--help") / _launch("-c", "pass")


def _launch(*command: str) -> float:
    """Seconds that a program of Python takes, the best of a few."""
    return min(_launched(command) for _ in range(_STARTS))


def _launched(command: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, capture_output=True)
    return time.perf_counter() - start
