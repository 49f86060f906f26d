"""Where names may be, and of what kind.

Each source proposes candidates (`model_names`, `listed_names` and others); `names` decides between
those that overlap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.model import Sentence


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible name: tokens `start`..`end` (exclusive) of a sentence.

    `kind` is None for a name of something that kg does not keep; `link` a gazetteer's id;
    `adjective` marks a demonym ("Cambodian"), which names its country by the way; `doubtful`
    a place that only the model's word makes one: a small town, or a word that is also a name;
    `told` a name of which the words beside say what it is ("the town of").
    """

    start: int
    end: int
    kind: str | None
    source: str
    link: str | None = None
    adjective: bool = False
    doubtful: bool = False
    told: bool = False


def words_of(sentence: Sentence, candidate: Candidate) -> tuple[str, ...]:
    """The words of a candidate as they stand in its sentence."""
    return tuple(token.text for token in sentence.tokens[candidate.start : candidate.end])


def each(
    sentences: Sequence[Sentence], names: Sequence[Sequence[Candidate]]
) -> Iterator[tuple[Sentence, Candidate]]:
    """Each of the names of an article with its sentence."""
    for sentence, found in zip(sentences, names, strict=True):
        yield from ((sentence, candidate) for candidate in found)
