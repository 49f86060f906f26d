"""The other words of an article for what a mention refers to."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate import follow
from kg.model import Form, Mention, Sentence, Span, Token
from tests.bench.identities import Identities
from tests.bench.pipeline import Reading

_RELATIVE = frozenset({"WP", "WDT", "WP$"})
_THINGS = frozenset({Form.NAME, Form.NOMINAL, Form.PRONOUN})


class Coreferent:
    """Mentions of one article, by what they refer to."""

    def __init__(self, reading: Reading, identities: Identities) -> None:
        """Group names, descriptions and pronouns, relative ones included."""
        self._annotated = reading.annotated
        self._identities = identities
        self._groups: dict[str, list[Span]] = {}
        for mention in reading.annotated.mentions:
            key = self.key(mention) if mention.form in _THINGS else None
            if key is not None:
                self._groups.setdefault(key, []).extend(self._spans(mention))

    def key(self, mention: Mention) -> str | None:
        """What a mention refers to: an entity's IRI, or a place in the text; None if open."""
        entity = self._identities.entity(mention, self._annotated)
        if entity is not None:
            return entity.id
        target = follow(mention, self._annotated.antecedents)
        return f"{target.span.start}-{target.span.end}" if target.form is Form.NAME else None

    def spans(self, mention: Mention) -> list[Span]:
        """All stretches that refer to what `mention` does, its own among them, in order."""
        key = self.key(mention)
        return sorted({mention.span, *self._groups.get(key or "", ())})

    def are_one(self, first: Mention, second: Mention) -> bool:
        """True if two mentions are taken for one thing."""
        key = self.key(first)
        return key is not None and key == self.key(second)

    def groups(self) -> list[list[Span]]:
        """The stretches of each thing, in order."""
        return [sorted(set(spans)) for _, spans in sorted(self._groups.items())]

    def _spans(self, mention: Mention) -> Iterator[Span]:
        yield mention.span
        for sentence in self._annotated.sentences:
            if sentence.span.start <= mention.head < sentence.span.end:
                yield from relative_pronouns(sentence, mention.head)


def relative_pronouns(sentence: Sentence, head: int) -> Iterator[Span]:
    """The "who", "which" or "where" that begins a clause on the word at offset `head`."""
    for token in sentence.tokens:
        if token.tag in _RELATIVE or (token.tag == "WRB" and token.lemma == "where"):
            clause = _clause(sentence, token)
            if clause is not None and head in _described(sentence, _governor(sentence, clause)):
                yield Span(sentence.span.article, token.start, token.end)


def _described(sentence: Sentence, noun: Token) -> list[int]:
    """Offsets of a noun and of what it is said of: "Lund is a poet who", "Lund, a poet who"."""
    found = [noun.start]
    while (above := _said_of(sentence, noun)) is not None:
        noun = above
        found.append(noun.start)
    return found


def _said_of(sentence: Sentence, noun: Token) -> Token | None:
    """What a noun is said of, by copula or apposition; None for a name beside another."""
    while noun.dep == "conj" and noun.pos == "NOUN":
        noun = _governor(sentence, noun)
    above = _governor(sentence, noun)
    if noun.dep == "attr":
        below = (t for t in sentence.tokens if t.head == above.i and t.dep == "nsubj")
        return next(below, None)
    return above if noun.dep == "appos" else None


def _clause(sentence: Sentence, token: Token) -> Token | None:
    """The verb of the relative clause that a pronoun belongs to, else None."""
    while token.head != token.i:
        token = _governor(sentence, token)
        if token.pos in {"VERB", "AUX"}:
            return token if token.dep == "relcl" else None
    return None


def _governor(sentence: Sentence, token: Token) -> Token:
    return sentence.tokens[token.head]
