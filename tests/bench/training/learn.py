"""Fine-tunes the names of the pinned model."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.annotate.name_weights import set_weights, weights
from kg.annotate.plain import plain
from tests.bench.training.labels import Labelled, merged
from tests.bench.training.sentences import Annotated, Source
from tests.bench.words import joined

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.training import Example


@dataclass(frozen=True, slots=True)
class Course:
    """How to train: rounds over all sentences, and the optimiser's step.

    `dropout` is the share of activations left out; `batch` counts sentences.
    """

    rounds: int = 8
    rate: float = 0.001
    dropout: float = 0.2
    batch: int = 32
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Lesson:
    """A text, and the spans to learn in it by characters."""

    text: str
    spans: tuple[Labelled, ...]


def lessons(nlp: Language, found: Sequence[Annotated], source: Source) -> Iterator[Lesson]:
    """What to learn from sentences; `nlp` must still be as pinned, for its labels are kept."""
    laid = [joined(sentence.tokens) for sentence in found]
    docs = nlp.pipe(plain(words.text) for words in laid)
    for sentence, words, doc in zip(found, laid, docs, strict=True):
        gold = []
        for first, last, kind in sentence.names:
            start, end = words.stretch(first, last)
            touched = [t.i for t in doc if t.idx < end and start < t.idx + len(t)]
            gold.append((touched[0], touched[-1] + 1, kind))
        spans = merged(doc, gold, other_names=source.other_names)
        yield Lesson(doc.text, tuple(_characters(doc, spans)))


def _characters(doc: Doc, spans: Iterable[Labelled]) -> Iterator[Labelled]:
    for first, last, label in spans:
        yield doc[first].idx, doc[last - 1].idx + len(doc[last - 1]), label


def learn(nlp: Language, taught: Sequence[Lesson], course: Course) -> None:
    """Train the names of `nlp` on `taught`; they end as the average of the weights on the way."""
    from thinc.api import fix_random_seed

    fix_random_seed(course.seed)
    order = random.Random(course.seed)
    optimizer = nlp.resume_training()
    optimizer.learn_rate = course.rate
    examples = [_example(nlp, lesson) for lesson in taught]
    with nlp.select_pipes(enable="ner"):
        for _ in range(course.rounds):
            order.shuffle(examples)
            for first in range(0, len(examples), course.batch):
                batch = examples[first : first + course.batch]
                nlp.update(batch, sgd=optimizer, drop=course.dropout)
    names: Any = nlp.get_pipe("ner")
    with names.model.use_params(optimizer.averages):
        averaged = weights(nlp)
    set_weights(nlp, averaged)


def _example(nlp: Language, lesson: Lesson) -> Example:
    from spacy.training import Example

    return Example.from_dict(nlp.make_doc(lesson.text), {"entities": list(lesson.spans)})
