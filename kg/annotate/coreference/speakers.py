"""Who speaks a quotation: its "I", and never its "he"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.annotate.coreference.binding import one_voice
from kg.annotate.coreference.pronouns import pronoun_of
from kg.annotate.coreference.referents import Referent
from kg.annotate.governors import governors
from kg.annotate.quotations import Quotation, Quoted
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
        quoted: Quoted,
        ontology: Ontology,
    ) -> None:
        """`spoken` holds what each sentence speaks of, and may grow."""
        self._sentences = sentences
        self._spoken = spoken
        self._quoted = quoted
        self._ontology = ontology

    def others(self, index: int, token: Token) -> set[str]:
        """Those that a pronoun is not: who speaks where it is quoted, and who is in its words."""
        tokens = self._sentences[index].tokens
        quotation = self._quoted.at(token.start)
        found = self._not_told_of(quotation) if quotation is not None else set()
        if token.dep == "nsubj" and tokens[token.head].lemma in _TELLING:
            told = [r for r in self._spoken[index] if _is_third(r.head)]
            others = (r for r in told if not one_voice(r.head, token, self._quoted))
            found |= {r.entity for r in others}
        return found

    def _not_told_of(self, quotation: Quotation) -> set[str]:
        """Who speaks a quotation; if that is open, all that it does not name."""
        tellers = self._tellers(quotation)
        found = {r.entity for r in tellers}
        if any(r.mention is not None and r.mention.kind == UNIDENTIFIED for r in tellers):
            before = [r for place in self._spoken[: self._places(quotation).stop] for r in place]
            named = {r.entity for r in before if quotation.holds(r.head.start)}
            found |= {r.entity for r in before} - named
        return found

    def speaker(self, index: int, token: Token) -> Referent | None:
        """Who is "I": the person who is the subject of the verb that its clause completes.

        Else the only person of whom the sentence says that they speak, or of whom the words
        around the quotation do; None if there are none or several.
        """
        tokens = self._sentences[index].tokens
        for clause, above in pairwise((token, *governors(tokens, token))):
            if clause.dep in {"ccomp", "parataxis"}:
                said = [r for r in self._spoken[index] if _is_subject(r.head, above)]
                people = [r for r in said if self._is_person(r)]
                if people and not one_voice(token, people[0].head, self._quoted):
                    return people[0]
        return self._sole_teller(index, token)

    def _sole_teller(self, index: int, token: Token) -> Referent | None:
        """The one person outside the quotation of whom the text says that they speak."""
        told = {
            r.entity: r
            for r in self._spoken[index]
            if self._tells(r) and not one_voice(token, r.head, self._quoted)
        }
        quotation = self._quoted.at(token.start)
        if not told and quotation is not None:
            told = {r.entity: r for r in self._tellers(quotation) if self._tells(r)}
        only = next(iter(told.values())) if len(told) == 1 else None
        return only if only is not None and self._is_person(only) else None

    def _tellers(self, quotation: Quotation) -> list[Referent]:
        """The subjects beside a quotation, in the sentences that it runs through.

        Where nothing stands beside it, whoever speaks in the sentence before goes on.
        """
        places = self._places(quotation)
        found = [r for place in places for r in self._unquoted(place)]
        before = places.start - 1
        if found or before < 0 or not self._has_quotation(before):
            return found
        return [r for r in self._unquoted(before) if self._tells(r)]

    def _places(self, quotation: Quotation) -> range:
        """The sentences that a quotation runs through."""
        spans = [s.span for s in self._sentences]
        found = [
            i for i, s in enumerate(spans) if s.start < quotation.end and quotation.start < s.end
        ]
        return range(found[0], found[-1] + 1) if found else range(0)

    def _unquoted(self, place: int) -> list[Referent]:
        """The subjects of a sentence outside of quotations."""
        spoken = self._spoken[place]
        return [r for r in spoken if r.head.dep == "nsubj" and r.head not in self._quoted]

    def _has_quotation(self, place: int) -> bool:
        """True if a part of a sentence is quoted."""
        return any(token in self._quoted for token in self._sentences[place].tokens)

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
