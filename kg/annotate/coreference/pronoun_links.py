"""Pronoun -> what it stands for, where one thing stands out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from kg.annotate.coreference.apart import are_apart
from kg.annotate.coreference.binding import (
    is_announced,
    is_reflexive,
    joined_owner,
    may_corefer,
    one_voice,
    relative_head,
)
from kg.annotate.coreference.pronouns import Pronoun, is_empty, pronoun_of
from kg.annotate.coreference.referents import Referent
from kg.annotate.coreference.salience import best
from kg.annotate.forms.gender import gender_of_pronoun
from kg.annotate.labels import SUBJECTS
from kg.annotate.quotations import Quotation, Quoted
from kg.model import UNIDENTIFIED, Form, Mention, Sentence, Span, Token
from kg.ontology import Ontology

# How many sentences back a pronoun may reach: "it" and "they" are too many things to reach far.
REACH = {"kg:Person": 3, "kg:Organisation": 1, "kg:Group": 1}

# Verbs of telling, for quotations that the parse does not hang on theirs.
_TELLING = frozenset({"add", "ask", "explain", "note", "say", "state", "tell", "write"})


def link_pronouns(
    sentences: Sequence[Sentence],
    spoken: Sequence[Sequence[Referent]],
    genders: Mapping[str, str],
    quoted: Quoted,
    ontology: Ontology,
) -> dict[Mention, Mention]:
    """Pronoun -> what it stands for. `spoken` holds what each sentence speaks of, `genders` what is
    known of people by their full names.

    What a clear pronoun tells of somebody's gender holds for the whole article, also before it:
    so the article is read twice.
    """
    first = _PronounLinks(sentences, spoken, genders, quoted, ontology)
    if first.genders == genders:
        return first.found
    return _PronounLinks(sentences, spoken, first.genders, quoted, ontology).found


class _PronounLinks:
    """The pronouns of one article, resolved in the order of the text."""

    def __init__(
        self,
        sentences: Sequence[Sentence],
        spoken: Sequence[Sequence[Referent]],
        genders: Mapping[str, str],
        quoted: Quoted,
        ontology: Ontology,
    ) -> None:
        """Resolve them. `spoken` holds what each sentence speaks of."""
        self.found: dict[Mention, Mention] = {}
        self._sentences = sentences
        self._quoted = quoted
        self._ontology = ontology
        self.genders = dict(genders)
        self._spoken = [list(found) for found in spoken]
        self._count: Counter[str] = Counter()
        for index, sentence in enumerate(sentences):
            self._count.update(r.entity for r in self._spoken[index])
            for token in sentence.tokens:
                pronoun = pronoun_of(token)
                if pronoun and pronoun.third and not _is_left_open(sentence.tokens, token):
                    self._resolve(index, token, pronoun)
            self._resolve_speakers(index)

    def _resolve(self, index: int, token: Token, pronoun: Pronoun) -> None:
        fitting = [r for r in self._near(index, token, pronoun) if self._fits(r, token, pronoun)]
        tokens = self._sentences[index].tokens
        head = relative_head(tokens, token) or joined_owner(tokens, token)
        repeated = [r for r in fitting if head and r.sentence == index and r.head.i == head.i]
        chosen = repeated[-1] if repeated else self._best(fitting, token, index)
        if chosen is not None:
            self._link(index, token, chosen)
        elif pronoun.plural or gender_of_pronoun(token.text) is not None:
            self._leave_open(index, token, pronoun)

    def _best(self, fitting: Sequence[Referent], token: Token, index: int) -> Referent | None:
        spoken = self._count if gender_of_pronoun(token.text) else {}
        return best(fitting, token, index, self._sentences, spoken)

    def _near(self, index: int, token: Token, pronoun: Pronoun) -> Iterator[Referent]:
        """What was spoken of before the pronoun, as far back as it may reach."""
        reach = 0 if is_reflexive(token) else REACH[pronoun.kinds[0]]
        others = self._speaking(index, token) | self._barred(index, token)
        for place in range(max(index - reach, 0), index + 1):
            for referent in self._spoken[place]:
                near = place < index or self._is_before(index, token, referent)
                if near and referent.entity not in others:
                    yield referent

    def _speaking(self, index: int, token: Token) -> set[str]:
        """Others: who speaks where a pronoun is quoted, and who is in what the pronoun tells."""
        tokens = self._sentences[index].tokens
        quotation = self._quoted.at(token.start)
        found = self._tellers(quotation) if quotation is not None else set()
        if token.dep == "nsubj" and tokens[token.head].lemma in _TELLING:
            spoken = [r for r in self._spoken[index] if _is_third(r.head)]
            others = (r for r in spoken if not one_voice(r.head, token, self._quoted))
            found |= {r.entity for r in others}
        return found

    def _tellers(self, quotation: Quotation) -> set[str]:
        """The subjects beside a quotation, in the sentences that it runs through."""
        spans = ((i, sentence.span) for i, sentence in enumerate(self._sentences))
        places = [i for i, s in spans if s.start < quotation.end and quotation.start < s.end]
        found = (r for place in places for r in self._spoken[place])
        return {r.entity for r in found if r.head.dep == "nsubj" and r.head not in self._quoted}

    def _barred(self, index: int, token: Token) -> set[str]:
        """Who is spoken of in the same clause in a way that it cannot be the pronoun."""
        tokens = self._sentences[index].tokens
        return {r.entity for r in self._spoken[index] if are_apart(tokens, token, r.head)}

    def _is_before(self, index: int, token: Token, referent: Referent) -> bool:
        tokens = self._sentences[index].tokens
        if is_announced(tokens, token, referent.head):
            return True
        before = referent.head.i < token.i
        return before and may_corefer(tokens, token, referent.head, self._quoted)

    def _fits(self, referent: Referent, token: Token, pronoun: Pronoun) -> bool:
        """By number, class and gender; a noun of which nothing is known fits "it" and "they"."""
        gender = gender_of_pronoun(token.text)
        if gender is not None and self._gender(referent) not in {None, gender}:
            return False
        if not referent.kind:
            return gender is None and referent.plural == pronoun.plural
        if referent.plural != pronoun.plural and referent.plural:
            return False
        return any(self._is_a(referent, kind) for kind in pronoun.kinds)

    def _is_a(self, referent: Referent, kind: str) -> bool:
        return bool(referent.kind) and self._ontology.is_a(referent.kind, kind)

    def _gender(self, referent: Referent) -> str | None:
        return self.genders.get(referent.entity, referent.gender)

    def _link(self, index: int, token: Token, chosen: Referent) -> None:
        here = Referent(
            chosen.entity, chosen.mention, chosen.kind, chosen.plural, None, index, token
        )
        self._spoken[index].append(here)
        gender = gender_of_pronoun(token.text)
        if gender is not None:
            # Who was "he" once is not "she" later.
            self.genders.setdefault(chosen.entity, gender)
        if chosen.mention is not None:
            span = Span(self._sentences[index].span.article, token.start, token.end)
            kind = chosen.mention.kind
            self.found[Mention(span, kind, token.text, Form.PRONOUN, token.start)] = chosen.mention

    def _leave_open(self, index: int, token: Token, pronoun: Pronoun) -> None:
        """Somebody unidentified: the next "she" is rather the same than one of the names."""
        span = Span(self._sentences[index].span.article, token.start, token.end)
        mention = Mention(span, UNIDENTIFIED, token.text, Form.PRONOUN, token.start)
        entity, gender = f"{token.text} {token.start}", gender_of_pronoun(token.text)
        self._spoken[index].append(
            Referent(entity, mention, pronoun.kinds[0], pronoun.plural, gender, index, token)
        )

    def _resolve_speakers(self, index: int) -> None:
        """The "I" of a quotation is the one who speaks."""
        tokens = self._sentences[index].tokens
        for token in tokens:
            pronoun = pronoun_of(token)
            if pronoun and not pronoun.third and not pronoun.plural and token.tag != "WP":
                speaker = self._speaker(index, tokens, token)
                if speaker is not None:
                    self._link(index, token, speaker)

    def _speaker(self, index: int, tokens: Sequence[Token], token: Token) -> Referent | None:
        """The person who is the subject of the verb that the pronoun's clause completes."""
        clause = token
        while clause.head != clause.i:
            above = tokens[clause.head]
            if clause.dep in {"ccomp", "parataxis"}:
                said = [r for r in self._spoken[index] if _is_subject(r.head, above)]
                people = [r for r in said if self._is_a(r, "kg:Person")]
                if people and not one_voice(token, people[0].head, self._quoted):
                    return people[0]
            clause = above
        return self._sole_teller(index, tokens, token)

    def _sole_teller(self, index: int, tokens: Sequence[Token], token: Token) -> Referent | None:
        """The one person outside the quotation of whom the sentence says that they speak."""
        told = {
            r.entity: r
            for r in self._spoken[index]
            if r.head.dep == "nsubj"
            and tokens[r.head.head].lemma in _TELLING
            and not one_voice(token, r.head, self._quoted)
        }
        only = next(iter(told.values())) if len(told) == 1 else None
        return only if only is not None and self._is_a(only, "kg:Person") else None


def _is_left_open(tokens: Sequence[Token], token: Token) -> bool:
    """ "It" as an object is any thing more often than somebody."""
    thing = token.text.lower() == "it" and token.dep not in SUBJECTS
    return thing or is_empty(tokens, token)


def _is_third(token: Token) -> bool:
    pronoun = pronoun_of(token)
    return pronoun is None or pronoun.third


def _is_subject(token: Token, verb: Token) -> bool:
    return token.head == verb.i and token.dep == "nsubj"
