"""One sentence as the extractors see it: parse, triggers, and which word mentions what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.annotate.coreference.pronouns import open_kinds
from kg.annotate.quotations import Quotation
from kg.extract.cue_words import place_words, standing_words
from kg.extract.once import Memory, once
from kg.extract.sentence.mended import mended
from kg.extract.sentence.quotations import quotations
from kg.extract.sentence.times import TimeExpression, find_times
from kg.extract.sentence.triggers import Trigger, find_triggers
from kg.extract.syntax import Parse, expand
from kg.model import Annotated, Form, Mention, Sentence, Span, Token
from kg.ontology import Ontology

# What a noun may say again of the name before it.
_FAMILIES = ("kg:Organisation", "kg:Place")


@dataclass(frozen=True, eq=False)
class View:
    """A sentence with the mentions in it; `annotated` gives the rest of the article.

    `quoted` are the quotations of the article, `article` the views of all its sentences.
    """

    annotated: Annotated
    sentence: Sentence
    ontology: Ontology
    mentions: Sequence[Mention]
    quoted: Sequence[Quotation] = ()
    article: Sequence[View] = ()

    @cached_property
    def parse(self) -> Parse:
        """The dependency tree."""
        names = (i for i, found in self.at.items() if found[0].form is Form.NAME)
        people = {i for i in names if self.ontology.is_a(self.at[i][0].kind, "kg:Person")}
        return mended(self.annotated, self.sentence, people, self.ontology)

    @cached_property
    def at(self) -> Mapping[int, tuple[Mention, ...]]:
        """Token index of a head -> the mentions with that head."""
        index = {token.start: token.i for token in self.sentence.tokens}
        table: dict[int, tuple[Mention, ...]] = {}
        for mention in self.mentions:
            place = index[mention.head]
            table[place] = (*table.get(place, ()), mention)
        return table

    @cached_property
    def named(self) -> frozenset[int]:
        """Tokens that are part of a name."""
        spans = [m.span for m in self.mentions if m.form is Form.NAME]
        return frozenset(
            t.i for t in self.sentence.tokens if any(s.start <= t.start < s.end for s in spans)
        )

    @cached_property
    def triggers(self) -> Mapping[int, Trigger]:
        """Token index -> the lexicon's entries for the word there."""
        found = find_triggers(self.parse, self.ontology, self.named)
        return {trigger.head.i: trigger for trigger in found}

    @cached_property
    def memory(self) -> Memory:
        """What `once` keeps: a question and the index of a word -> the answer."""
        return {}

    @cached_property
    def times(self) -> tuple[TimeExpression, ...]:
        """The time expressions of the sentence; a house number ("1935 Elm Street") is none."""
        starts = {m.span.start for m in self.mentions if self._is_address(m)}
        found = find_times(self.sentence, self.annotated.article.published)
        return tuple(t for t in found if t.span.end + 1 not in starts)

    def _is_address(self, mention: Mention) -> bool:
        """True for a place that is no town, region or country: a street, a building."""
        if mention.form is not Form.NAME or not self.ontology.is_a(mention.kind, "kg:Place"):
            return False
        return not self.ontology.is_any(mention.kind, ("kg:City", "kg:Region", "kg:Country"))

    @once
    def refer(self, token: Token) -> tuple[Mention, ...]:
        """The mentions that a head word refers to: its own, its apposition's, or through "of"."""
        own = [m for m in self.at.get(token.i, ()) if self.is_usable(m)]
        if any(m.form is Form.NAME for m in own):
            return tuple(own[:1])
        named = [m for a in self._appositions(token) for m in self.at.get(a.i, ())]
        names = [m for m in named if m.form is Form.NAME]
        names = names or self._named_before(token)
        if len(every := self._each_named(token)) > 1:
            return every
        if names:
            return tuple(names[:1])
        if own:
            return (self._name_behind(own[0]) or own[0],)
        return self._through_of(token) or self._counted(token)

    def _name_behind(self, described: Mention) -> Mention | None:
        """The "Graz" that the "town" of "the town of Graz" stands for, None for other nouns."""
        name = self.annotated.antecedents.get(described)
        behind = name is not None and name.form is Form.NAME and described.span < name.span
        return name if behind and name in self.mentions else None

    def _counted(self, token: Token) -> tuple[Mention, ...]:
        """The group that a noun is counted in: the "migrants" of "thousands of migrants"."""
        ends = (m for m in self.mentions if m.span.end == token.end and m.head < token.start)
        return tuple(m for m in ends if m.form is Form.GROUP)[:1]

    def _appositions(self, token: Token) -> list[Token]:
        below = self.parse.below(token, "appos")
        return [*below, self.parse.head(token)] if token.dep == "appos" else below

    def _each_named(self, token: Token) -> tuple[Mention, ...]:
        """All of "the men, Rossi, Verdi and Neri", if each member of the list is a name."""
        first = self.parse.below(token, "appos")[:1] if token.tag == "NNS" else []
        members = [self.at.get(t.i, ())[:1] for one in first for t in expand(self.parse, one)]
        names = tuple(m for found in members for m in found if m.form is Form.NAME)
        return names if len(names) == len(members) else ()

    def _named_before(self, token: Token) -> list[Mention]:
        """The "Norvik" of "the Norvik group": a name whose class the noun after it repeats."""
        if token.lemma in standing_words()["through_of"] and self._through_of(token):
            return []  # "the Vermont town of Stowe"
        family = next((k for k in _FAMILIES if token.lemma in standing_words()[k]), None)
        before = self.parse.tokens[token.i - 1] if token.i else token
        beside = before.head == token.i and before.dep in {"compound", "nmod"}
        if family is None or not beside or self._is_named_behind(token):
            return []
        names = (m for m in self.at.get(before.i, ()) if m.form is Form.NAME)
        # "A U.S. county" is none of the country's names.
        return [m for m in names if self.fits(m, family) and not self.fits(m, "kg:Country")]

    def _is_named_behind(self, token: Token) -> bool:
        """ "The Dallas suburb of Irving" is Irving."""
        town = token.lemma in place_words()["town"]
        return town and any(self.at.get(name.i) for name in self._behind_of(token))

    def _through_of(self, token: Token) -> tuple[Mention, ...]:
        if token.lemma not in standing_words()["through_of"]:
            return ()
        heads = self._behind_of(token)
        found = [m for o in heads for t in expand(self.parse, o) for m in self.refer(t)]
        named = tuple(m for m in found if m.form is Form.NAME)
        return named if len(heads) > 1 and named else tuple(found)

    def _behind_of(self, token: Token) -> list[Token]:
        behind = (p for p in self.parse.below(token, "prep") if p.text.lower() == "of")
        return [o for prep in behind for o in self.parse.below(prep, "pobj")]

    def is_usable(self, mention: Mention) -> bool:
        """True if the mention stands for something by itself or through what came before."""
        if mention.form is Form.NOMINAL:
            return mention.link is not None or mention in self.annotated.antecedents
        return True

    def fits(self, mention: Mention, kind: str | None) -> bool:
        """True if a mention may stand where the ontology asks for a class."""
        target = self.annotated.antecedents.get(mention, mention)
        kinds = (target.kind, *open_kinds(target))
        return any(self.ontology.fits(one, kind) for one in kinds)

    def span(self, start: int, end: int) -> Span:
        """The span of tokens `start`..`end` (exclusive) in the article."""
        tokens = self.sentence.tokens
        return Span(self.sentence.span.article, tokens[start].start, tokens[end - 1].end)

    def head_of(self, mention: Mention) -> Token:
        """The head word of a mention of the sentence, as it hangs in the tree."""
        return next(token for token in self.parse.tokens if token.start == mention.head)

    def phrase(self, head: Token) -> Span:
        """The noun phrase of a head word, up to its first clause."""
        tokens = [t for t in self.parse.subtree(head) if t.pos not in {"SPACE", "PUNCT"}]
        clause = next((t.i for t in self.parse.below(head, "relcl", "acl") if t.i > head.i), None)
        if clause is not None:
            edge = min(t.i for t in self.parse.subtree(self.parse.tokens[clause]))
            tokens = [t for t in tokens if t.i < edge] or [head]
        return self.span(tokens[0].i, tokens[-1].i + 1)

    def words(self, span: Span) -> str:
        """The words of a span of this sentence, on one line."""
        offset = self.sentence.span.start
        return " ".join(self.sentence.text[span.start - offset : span.end - offset].split())


def is_demonym(mention: Mention) -> bool:
    """True for an adjective of a country, or another description of one."""
    return mention.kind == "kg:Country" and mention.form is Form.NOMINAL


def is_adjective(mention: Mention) -> bool:
    """True for an adjective of a country, unlike the "state" of "a state judge"."""
    return is_demonym(mention) and mention.text[:1].isupper()


def views(annotated: Annotated, ontology: Ontology) -> Iterator[View]:
    """A view of each sentence, in order."""
    mentions = iter(sorted(annotated.mentions, key=lambda m: m.head))
    mention = next(mentions, None)
    quoted = quotations(annotated)
    made: list[View] = []
    for sentence in annotated.sentences:
        inside = []
        while mention is not None and mention.head < sentence.span.end:
            inside.append(mention)
            mention = next(mentions, None)
        made.append(View(annotated, sentence, ontology, inside, quoted, made))
    return iter(made)
