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
    relative_head,
)
from kg.annotate.coreference.fates import by_fate
from kg.annotate.coreference.owners import owner_kinds
from kg.annotate.coreference.pronouns import Pronoun, is_empty, pronoun_of
from kg.annotate.coreference.referents import Referent
from kg.annotate.coreference.salience import best
from kg.annotate.coreference.speakers import Speakers
from kg.annotate.forms.gender import gender_of_pronoun, may_be
from kg.annotate.labels import SUBJECTS
from kg.annotate.quotations import Quoted
from kg.model import UNIDENTIFIED, Form, Mention, Sentence, Span, Token
from kg.ontology import Ontology

# How many sentences back a pronoun may reach: "it" and "they" are too many things to reach far.
REACH = {"kg:Person": 3, "kg:Organisation": 1, "kg:Group": 1}


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
        self._speakers = Speakers(sentences, self._spoken, quoted, ontology)
        self._count: Counter[str] = Counter()
        for index, sentence in enumerate(sentences):
            self._count.update(r.entity for r in self._spoken[index])
            for token in sentence.tokens:
                pronoun = pronoun_of(token)
                if pronoun and pronoun.third and not _is_left_open(sentence.tokens, token):
                    self._resolve(index, token, pronoun)
            self._resolve_speakers(index)

    def _resolve(self, index: int, token: Token, pronoun: Pronoun) -> None:
        tokens = self._sentences[index].tokens
        fitting = [r for r in self._near(index, token, pronoun) if self._fits(r, token, pronoun)]
        owners = owner_kinds(tokens, token, self._ontology)
        if owners:
            fitting = [r for r in fitting if any(self._is_a(r, kind) for kind in owners)]
        head = relative_head(tokens, token) or joined_owner(tokens, token)
        repeated = [r for r in fitting if head and r.sentence == index and r.head.i == head.i]
        chosen = repeated[-1] if repeated else self._best(fitting, token, index, told=bool(owners))
        if chosen is not None:
            self._link(index, token, chosen)
        elif pronoun.plural or gender_of_pronoun(token.text) is not None:
            self._leave_open(index, token, pronoun)

    def _best(
        self, fitting: Sequence[Referent], token: Token, index: int, *, told: bool
    ) -> Referent | None:
        if gender_of_pronoun(token.text) is None:
            return best(fitting, token, index, self._sentences, {}, told=told)
        left = by_fate(fitting, token, index, self._sentences, self._ontology)
        return best(left, token, index, self._sentences, self._count)

    def _near(self, index: int, token: Token, pronoun: Pronoun) -> Iterator[Referent]:
        """What was spoken of before the pronoun, as far back as it may reach."""
        reach = 0 if is_reflexive(token) else REACH[pronoun.kinds[0]]
        others = self._speakers.others(index, token) | self._barred(index, token)
        for place in range(max(index - reach, 0), index + 1):
            for referent in self._spoken[place]:
                near = place < index or self._is_before(index, token, referent)
                if near and referent.entity not in others:
                    yield referent

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
        told = referent.gender not in {None, gender} and referent.entity not in self.genders
        if gender is not None and (told or not may_be(gender, referent.entity, self.genders)):
            return False
        if not referent.kind:
            return gender is None and referent.plural == pronoun.plural
        if referent.plural != pronoun.plural and referent.plural:
            return False
        return any(self._is_a(referent, kind) for kind in pronoun.kinds)

    def _is_a(self, referent: Referent, kind: str) -> bool:
        return bool(referent.kind) and self._ontology.is_a(referent.kind, kind)

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
                speaker = self._speakers.speaker(index, token)
                if speaker is not None:
                    self._link(index, token, speaker)


def _is_left_open(tokens: Sequence[Token], token: Token) -> bool:
    """ "It" as an object is any thing more often than somebody."""
    thing = token.text.lower() == "it" and token.dep not in SUBJECTS
    return thing or is_empty(tokens, token)
