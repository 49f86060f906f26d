"""Which of several people of one surname a surname alone means.

News tells relatives apart by their full names and keeps the surname for the one an article is
about: "Verrin died Monday" is not the mother who was quoted before. Nothing here looks at a
single word of a name; it is where and how each was named that counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kg.annotate.forms.gender import beside
from kg.annotate.forms.generations import ELDER, YOUNGER
from kg.annotate.nouns import is_relative
from kg.annotate.placed import Placed
from kg.annotate.word_lists import name_rules
from kg.model import Mention, Sentence, Token
from kg.ontology import Ontology


@dataclass(frozen=True, slots=True)
class Bearer:
    """One person, with the places of the full name and of what stood for it, in order."""

    full: tuple[Placed, ...]
    short: tuple[Placed, ...]

    @property
    def places(self) -> tuple[Placed, ...]:
        """All places where the person was named, the full names first."""
        return self.full + self.short


class Namesakes:
    """Decides within the sentences of one article."""

    def __init__(
        self, sentences: Sequence[Sentence], placed: Sequence[Placed], ontology: Ontology
    ) -> None:
        """Take the article; `placed` are all its mentions."""
        self._sentences = sentences
        self._placed = placed
        self._ontology = ontology

    def choose(self, here: Placed, bearers: Sequence[Bearer]) -> Mention | None:
        """The full name that `here` stands for; `here` itself if it may be any of them, None
        if nothing is known but who was named last."""
        left = list(bearers)
        for keep in self._rules(here):
            left = [bearer for bearer in left if keep(bearer)] or left
        if len(left) == 1:
            return left[0].full[-1].mention
        called = [bearer for bearer in left if bearer.short]
        if len(called) == 1:
            return called[0].full[-1].mention
        together = len({bearer.full[-1].sentence for bearer in left}) == 1
        return here.mention if together else None

    def of_generation(self, told: str, bearers: Sequence[Bearer]) -> Mention | None:
        """Who is "the elder" or "the younger" of them: the father, or the other one of two of
        whom one was brought in as a son. None where the article does not tell.
        """
        own = [bearer for bearer in bearers if self._is_brought_in(bearer, told)]
        other = ELDER if told == YOUNGER else YOUNGER
        left = [bearer for bearer in bearers if not self._is_brought_in(bearer, other)]
        if len(own) == 1:
            return own[0].full[-1].mention
        return left[0].full[-1].mention if len(left) == 1 and len(bearers) == 2 else None

    def _is_brought_in(self, bearer: Bearer, told: str) -> bool:
        """True for "his father, Otto Brandt" and "elder", for "Brandt's son Otto" and "younger"."""
        named = bearer.full[0]
        nouns = beside(named.mention, self._sentences[named.sentence])
        return any(token.lemma.lower() in name_rules()[told] for token in nouns)

    def _rules(self, here: Placed) -> Iterator[Callable[[Bearer], bool]]:
        """What speaks for a bearer, the surest first."""
        near = {p.mention.text for p in self._placed if p.sentence == here.sentence}
        yield lambda bearer: not any(place.mention.text in near for place in bearer.full)
        yield lambda bearer: not self.is_relative(bearer.full[0])
        speaks = self._speaks(here)
        yield lambda bearer: any(map(self._speaks, bearer.places)) == speaks

    def is_relative(self, named: Placed) -> bool:
        """ "Her mother, Ada Verrin": brought in as somebody's relative."""
        sentence = self._sentences[named.sentence]
        nouns = beside(_first(named, self._placed, sentence).mention, sentence)
        return any(self._is_family(token, sentence.tokens) for token in nouns)

    def _is_family(self, token: Token, tokens: Sequence[Token]) -> bool:
        word = token.lemma.lower()
        if word == "law" and token.i > 3:  # "sister-in-law" is five tokens
            word = "".join(t.text for t in tokens[token.i - 4 : token.i + 1]).lower()
        return is_relative(word, self._ontology)

    def _speaks(self, named: Placed) -> bool:
        """Whether a name is the subject of a verb of saying: who "is accused" says nothing."""
        if named.head.dep != "nsubj":
            return False
        verb = self._sentences[named.sentence].tokens[named.head.head]
        found = self._ontology.by_lemma(verb.lemma, "verb")
        return any(self._is_saying(entry.denotes) for entry in found)

    def _is_saying(self, term: str) -> bool:
        return term in self._ontology.classes and self._ontology.is_a(term, "kg:Statement")


def _first(named: Placed, placed: Sequence[Placed], sentence: Sentence) -> Placed:
    """The first of names that are joined: what brings it in brings in all."""
    head = named.head
    while head.dep in {"conj", "appos"} and sentence.tokens[head.head].pos == "PROPN":
        head = sentence.tokens[head.head]
    return next((p for p in placed if p.sentence == named.sentence and p.head.i == head.i), named)
