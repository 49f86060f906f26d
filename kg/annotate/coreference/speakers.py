"""Who speaks a quotation: its "I", and never its "he"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.coreference.binding import is_quoted, one_voice
from kg.annotate.coreference.pronouns import pronoun_of
from kg.annotate.coreference.quotations import open_quotations
from kg.annotate.coreference.referents import Referent
from kg.model import UNIDENTIFIED, Sentence, Token
from kg.ontology import Ontology

# Verbs of telling, for quotations that the parse does not hang on theirs.
_TELLING = frozenset({"add", "ask", "explain", "note", "say", "state", "tell", "write"})


class Speakers:
    """Whose words the sentences of one article are."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        spoken: Sequence[Sequence[Referent]],
        ontology: Ontology,
    ) -> None:
        """`spoken` holds what each sentence speaks of, and may grow."""
        self._sentences = sentences
        self._spoken = spoken
        self._ontology = ontology
        self.opened = open_quotations(sentences)

    def others(self, index: int, token: Token) -> set[str]:
        """Those that a pronoun is not: who speaks where it is quoted, and who is in its words."""
        tokens = self._sentences[index].tokens
        opened = self.opened[index]
        quoted = is_quoted(tokens, token, opened=opened)
        found = self._not_told_of(index) if quoted else set()
        if token.dep == "nsubj" and tokens[token.head].lemma in _TELLING:
            told = [r for r in self._spoken[index] if _is_third(r.head)]
            others = (r for r in told if not one_voice(tokens, r.head, token, opened=opened))
            found |= {r.entity for r in others}
        return found

    def _not_told_of(self, index: int) -> set[str]:
        """Who speaks the quotation of a sentence; if that is open, all that it does not name."""
        tellers = self._tellers(index)
        found = {r.entity for r in tellers}
        if any(r.mention is not None and r.mention.kind == UNIDENTIFIED for r in tellers):
            first, last = self._region(index)
            named = (r for place in range(first, last) for r in self._quoted(place))
            before = (r for place in self._spoken[:last] for r in place)
            found |= {r.entity for r in before} - {r.entity for r in named}
        return found

    def speaker(self, index: int, token: Token) -> Referent | None:
        """Who is "I": the person who is the subject of the verb that its clause completes.

        Else the only person of whom the sentence says that they speak, or of whom the words
        around the quotation do; None if there are none or several.
        """
        tokens = self._sentences[index].tokens
        clause = token
        while clause.head != clause.i:
            above = tokens[clause.head]
            if clause.dep in {"ccomp", "parataxis"}:
                said = [r for r in self._spoken[index] if _is_subject(r.head, above)]
                people = [r for r in said if self._is_person(r)]
                opened = self.opened[index]
                if people and not one_voice(tokens, token, people[0].head, opened=opened):
                    return people[0]
            clause = above
        return self._sole_teller(index, token)

    def _sole_teller(self, index: int, token: Token) -> Referent | None:
        """The one person outside the quotation of whom the text says that they speak."""
        tokens, opened = self._sentences[index].tokens, self.opened[index]
        told = {
            r.entity: r
            for r in self._spoken[index]
            if self._tells(r) and not one_voice(tokens, token, r.head, opened=opened)
        }
        if not told and is_quoted(tokens, token, opened=opened):
            told = {r.entity: r for r in self._tellers(index) if self._tells(r)}
        only = next(iter(told.values())) if len(told) == 1 else None
        return only if only is not None and self._is_person(only) else None

    def _tellers(self, index: int) -> list[Referent]:
        """The subjects beside the quotation of a sentence, wherever it begins and ends.

        Where nothing stands beside it, whoever speaks in the sentence before goes on.
        """
        first, last = self._region(index)
        found = [r for place in range(first, last) for r in self._unquoted(place)]
        if found or first == 0 or not self._has_quotation(first - 1):
            return found
        return [r for r in self._unquoted(first - 1) if self._tells(r)]

    def _region(self, index: int) -> tuple[int, int]:
        """The first sentence of the quotation that a sentence stands in, and the end."""
        first, last = index, index + 1
        while self.opened[first]:
            first -= 1
        while last < len(self.opened) and self.opened[last]:
            last += 1
        return first, last

    def _unquoted(self, place: int) -> list[Referent]:
        """The subjects of a sentence outside of quotations."""
        inside = {r.head.i for r in self._quoted(place)}
        spoken = self._spoken[place]
        return [r for r in spoken if r.head.dep == "nsubj" and r.head.i not in inside]

    def _quoted(self, place: int) -> list[Referent]:
        """What is spoken of inside of quotations."""
        tokens, opened = self._sentences[place].tokens, self.opened[place]
        return [r for r in self._spoken[place] if is_quoted(tokens, r.head, opened=opened)]

    def _has_quotation(self, place: int) -> bool:
        """True if a part of a sentence is quoted."""
        tokens = self._sentences[place].tokens
        return any(is_quoted(tokens, token, opened=self.opened[place]) for token in tokens)

    def _tells(self, referent: Referent) -> bool:
        """True for the subject of a verb of telling."""
        tokens = self._sentences[referent.sentence].tokens
        return referent.head.dep == "nsubj" and tokens[referent.head.head].lemma in _TELLING

    def _is_person(self, referent: Referent) -> bool:
        return bool(referent.kind) and self._ontology.is_a(referent.kind, "kg:Person")


def _is_third(token: Token) -> bool:
    pronoun = pronoun_of(token)
    return pronoun is None or pronoun.third


def _is_subject(token: Token, verb: Token) -> bool:
    return token.head == verb.i and token.dep == "nsubj"
