"""The names that spaCy's recogniser finds, in a fraction of its time.

Its model scores what may become of each word: outside a name, or the begin, inside, last or only
word of one. spaCy decides word after word, and asks for the interpreter's lock at each of hundreds
of small questions. Outside a name the scores need no word but the next: here they are one matrix
product for all words, and only words inside a name are looked at one by one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.tokens import Doc, Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_OUTSIDE, _BEGIN, _INSIDE, _LAST, _ONLY = "OBILU"


class QuickNames:
    """Does what the pinned model's recogniser does; not fit for one with other features."""

    def __init__(self, recogniser: Any) -> None:  # noqa: ANN401 - spaCy has no types for it
        """Take over from the pipe of a model."""
        model = recogniser.model
        self._vectors, self._features, self._scores = map(
            model.get_ref, ("tok2vec", "lower", "upper")
        )
        self._bias: Floats = self._features.get_param("b")
        moves = recogniser.moves
        names = [moves.get_class_name(number) for number in range(moves.n_moves)]
        self._moves = [(name[:1], name[2:]) for name in names]
        self._number = {move: number for number, move in enumerate(self._moves)}
        self._outside = self._number[_OUTSIDE, ""]
        kinds = np.array([move for move, _ in self._moves])
        self._begins, self._opens = kinds == _BEGIN, np.isin(kinds, (_BEGIN, _ONLY))
        # What no word may be outside a name; "U-" is only for names that are given beforehand.
        self._closed = np.isin(kinds, (_INSIDE, _LAST)) | (np.array(names) == f"{_ONLY}-")

    def __call__(self, doc: Doc) -> Doc:
        """Set the names of one text."""
        self.pipe([doc], batch_size=1)
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int) -> list[Doc]:
        """Set the names of texts, and return the texts in the order given.

        The shortest first and a quarter of a batch at once, as spaCy's recogniser takes them: the
        same rows give the same sums to the last bit.
        """
        docs, size = list(stream), max(batch_size // 4, 2)
        by_length = [doc for doc in sorted(docs, key=len) if len(doc)]
        for start in range(0, len(by_length), size):
            self._read(by_length[start : start + size])
        return docs

    def _read(self, docs: list[Doc]) -> None:
        """Set the names of texts that are read together."""
        features = self._features.predict(self._vectors.predict(docs))
        nothing, features = features[0], features[1:]
        hidden = (features[:, 0] + nothing[1] + nothing[2] + self._bias).max(axis=2)
        scores = self._scores.predict(hidden)
        start = 0
        for doc in docs:
            end = start + len(doc)
            self._set_names(doc, features[start:end], scores[start:end])
            start = end

    def _set_names(self, doc: Doc, features: Floats, scores: Floats) -> None:
        columns = doc.to_array(["SENT_START", "IS_SPACE"])
        # A name ends where its sentence does.
        goes_on = np.append(columns[1:, 0] != 1, values=False)
        space = columns[:, 1].astype(bool)
        scores[:, self._closed] = -np.inf
        scores[np.ix_(space, self._opens)] = -np.inf
        scores[np.ix_(~goes_on, self._begins)] = -np.inf
        chosen = scores.argmax(axis=1)
        names, free = [], 0
        for first in np.flatnonzero(chosen != self._outside).tolist():
            if first >= free:
                move, kind = self._moves[chosen[first]]
                free = first + 1 if move == _ONLY else self._end(first, kind, features, goes_on)
                names.append(Span(doc, first, free, label=kind))
        doc.set_ents(names, default="outside")

    def _end(self, first: int, kind: str, features: Floats, goes_on: NDArray[np.bool_]) -> int:
        """Where a name of several words ends."""
        pair = [self._number[_INSIDE, kind], self._number[_LAST, kind]]
        weights, bias = self._scores.get_param("W")[pair], self._scores.get_param("b")[pair]
        word = first + 1
        while goes_on[word]:
            parts = features[word, 0] + features[first, 1] + features[word - 1, 2] + self._bias
            inside, last = weights @ parts.max(axis=1) + bias
            if last > inside or (last == inside and pair[1] < pair[0]):
                break
            word += 1
        return word + 1
