"""Pronouns: what each may stand for, and those that the text leaves open."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kg.model import UNIDENTIFIED, Form, Mention, Sentence, Span, Token

_PERSON = ("kg:Person",)
_THING = ("kg:Organisation", "kg:Place")
_MANY = ("kg:Group", "kg:Organisation")
_TAGS = frozenset({"PRP", "PRP$", "WP", "NN", "DT"})


@dataclass(frozen=True, slots=True)
class Pronoun:
    """What a pronoun may stand for: classes, and whether it is more than one.

    `third` is False for those that speak and those that name nobody.
    """

    kinds: tuple[str, ...]
    plural: bool = False
    third: bool = True


# "You" is left out: it is more often anybody than somebody.
PRONOUNS = {
    **dict.fromkeys(("he", "him", "his", "himself"), Pronoun(_PERSON)),
    **dict.fromkeys(("she", "her", "hers", "herself"), Pronoun(_PERSON)),
    **dict.fromkeys(("it", "its", "itself"), Pronoun(_THING)),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), Pronoun(_MANY, True)),
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), Pronoun(_PERSON, third=False)),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), Pronoun(_MANY, True, False)),
    **dict.fromkeys(("who", "someone", "somebody"), Pronoun(_PERSON, third=False)),
}
# Verbs and adjectives whose "it" stands for nothing: "it seems that", "it is raining".
_EMPTY = frozenset(
    {"be", "seem", "appear", "happen", "turn", "become", "remain", "take", "rain", "snow", "make"}
)
# The same of "it is feared that".
_THOUGHT = frozenset(
    {"fear", "say", "believe", "think", "expect", "hope", "report", "understand", "know", "claim"}
)
_CLAUSES = frozenset({"ccomp", "xcomp", "csubj", "advcl", "acl", "relcl"})


def pronoun_of(token: Token) -> Pronoun | None:
    """What the word says of its referent, None if it is no pronoun that counts."""
    return PRONOUNS.get(token.text.lower()) if token.tag in _TAGS else None


def open_kinds(mention: Mention) -> tuple[str, ...]:
    """The classes that somebody unidentified may be of, () for everything else.

    No place: a relation that asks for one asks for a known one.
    """
    if mention.kind != UNIDENTIFIED:
        return ()
    return tuple(kind for kind in PRONOUNS[mention.text.lower()].kinds if kind != "kg:Place")


def open_pronouns(
    sentences: Sequence[Sentence], resolved: Collection[Mention]
) -> Iterator[Mention]:
    """A mention of its own for each pronoun that stands for something and nobody knows what."""
    known = {mention.span for mention in resolved}
    for sentence in sentences:
        for token in sentence.tokens:
            if not pronoun_of(token) or is_empty(sentence.tokens, token):
                continue
            span = Span(sentence.span.article, token.start, token.end)
            if span not in known:
                yield Mention(span, UNIDENTIFIED, token.text, Form.PRONOUN, token.start)


def is_empty(tokens: Sequence[Token], token: Token) -> bool:
    """True for a word that refers to nothing by itself.

    The "it" of "it seems that ..." and "it was raining"; the "who" of a relative clause, whose
    noun the syntax gives, or of a question.
    """
    word = token.text.lower()
    if word == "who" or token.dep == "expl":
        return True
    verb = tokens[token.head]
    if word == "it" and token.dep == "nsubjpass" and verb.lemma in _THOUGHT:
        return True
    if word != "it" or verb.lemma not in _EMPTY:
        return False
    below = [t for t in tokens if t.head == verb.i and t.i > verb.i]
    return any(_is_clause(tokens, t) for t in below) or verb.lemma in {"rain", "snow"}


def _is_clause(tokens: Sequence[Token], word: Token) -> bool:
    """A clause after the verb, or after what is said there ("it is a pity that")."""
    return word.dep in _CLAUSES or any(
        t.dep in _CLAUSES for t in tokens if t.head == word.i and t.i > word.i
    )
