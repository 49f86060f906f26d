"""What spaCy's attribute ruler says of words, by looking it up.

Its rules ask for the tag, the word and the function of one word or of two in a row. spaCy tries
each of 180 rules at each word; here those that fit are sought once for each kind of word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from operator import contains, eq
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc

_Test = Callable[[Any], object]
"""True, or what counts as true, of a value that a rule wants."""

# How a rule compares, other than with the one value that it names.
_WAYS: dict[str, Callable[[Any], _Test]] = {
    "IN": lambda wanted: partial(contains, frozenset(wanted)),
    "NOT_IN": lambda wanted: lambda value: value not in wanted,
    "REGEX": lambda wanted: re.compile(wanted).search,
}


@dataclass(frozen=True, slots=True)
class _Part:
    """What a rule asks of one of its words: `number` of all the ruler's, `place` among `words`.

    A rule may have several patterns; `pattern` tells them apart.
    """

    number: int
    pattern: int
    place: int
    words: int
    tests: Mapping[str, _Test]

    def fits(self, facts: Mapping[str, Any]) -> bool:
        """True unless one of the facts is not as the rule wants it."""
        return all(self.tests[name](facts[name]) for name in self.tests.keys() & facts.keys())


class QuickRules:
    """Does what the pinned model's attribute ruler does, whose rules ask for nothing else."""

    def __init__(self, ruler: Any) -> None:  # noqa: ANN401 - spaCy has no types for it
        """Take over from the pipe of a model."""
        self._ruler = ruler
        self._strings = ruler.vocab.strings
        self._parts = list(_parts(ruler.patterns))
        self._asked = [part.tests["LOWER"] for part in self._parts if "LOWER" in part.tests]
        self._words: dict[int, str] = {}
        self._tagged: dict[int, list[_Part]] = {}
        self._fitting: dict[tuple[int, str, int], list[_Part]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set what the rules say of the words of one text; of two rules the later holds."""
        self._ruler.set_annotations(doc, sorted(self._matches(doc)))
        return doc

    def _matches(self, doc: Doc) -> Iterator[tuple[int, int, int, int]]:
        """Yield rules with where they fit, as the ruler takes them; it reads no second number."""
        rows = doc.to_array(["TAG", "LOWER", "DEP"]).tolist()
        begun: list[int] = []
        for end, (tag, word, dep) in enumerate(rows, start=1):
            fitting = self._fit(tag, self._word(word), dep)
            for part in fitting:
                if part.place + 1 == part.words and (not part.place or part.pattern in begun):
                    yield part.number, 0, end - part.words, end
            begun = [part.pattern for part in fitting if part.place + 1 < part.words]

    def _word(self, number: int) -> str:
        """A word that a rule asks for, else "": to the rules all others are one."""
        if number not in self._words:
            word = self._strings[number]
            asked = word.isspace() or any(test(word) for test in self._asked)
            self._words[number] = word if asked else ""
        return self._words[number]

    def _fit(self, tag: int, word: str, dep: int) -> list[_Part]:
        """The parts of rules that a word fits."""
        key = (tag, word, dep)
        if key not in self._fitting:
            if tag not in self._tagged:
                facts = {"TAG": self._strings[tag]}
                self._tagged[tag] = [part for part in self._parts if part.fits(facts)]
            facts = {"LOWER": word, "DEP": self._strings[dep], "IS_SPACE": word.isspace()}
            self._fitting[key] = [part for part in self._tagged[tag] if part.fits(facts)]
        return self._fitting[key]


def _parts(rules: list[dict[str, Any]]) -> Iterator[_Part]:
    patterns = ((number, words) for number, rule in enumerate(rules) for words in rule["patterns"])
    for pattern, (number, words) in enumerate(patterns):
        for place, wanted in enumerate(words):
            tests = {name: _test(value) for name, value in wanted.items()}
            yield _Part(number, pattern, place, len(words), tests)


def _test(wanted: object) -> _Test:
    if not isinstance(wanted, Mapping):
        return partial(eq, wanted)
    [(way, what)] = wanted.items()
    return _WAYS[way](what)
