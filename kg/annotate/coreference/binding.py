"""Where syntax alone forbids or demands that two words mean one thing.

After the binding conditions of Chomsky (Lectures on Government and Binding, 1981), as far as a
dependency tree shows them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.annotate.governors import before_under, governors, verb_at_or_above
from kg.annotate.labels import NOUNS, RELATIVES, SUBJECTS
from kg.annotate.quotations import UNQUOTED, Quoted
from kg.model import Token

_INSIDE_PHRASE = frozenset({"poss", "prep", "pobj", "compound", "amod", "appos", "nmod"})
_APPOSED = frozenset({"appos"})
# Labels of what may stand before its clause, and of what a pronoun does not point out of.
_WHEN = frozenset({"when", "while", "before", "after", "until", "as", "once"})
_PREPOSED = frozenset({"advcl", "prep"})
_CLOSED = frozenset({"ccomp", "conj", "relcl", "nsubj", "nsubjpass", "parataxis"})


def is_reflexive(pronoun: Token) -> bool:
    """True for "himself", "themselves"."""
    return pronoun.text.lower().endswith(("self", "selves"))


def may_corefer(
    tokens: Sequence[Token], pronoun: Token, other: Token, quoted: Quoted = UNQUOTED
) -> bool:
    """False if a pronoun cannot mean the noun `other` of its own sentence."""
    if is_reflexive(pronoun):
        return other.i in {t.i for t in clause_subjects(tokens, pronoun)}
    if _is_around(tokens, pronoun, other) or _is_apposed(tokens, pronoun, other):
        return False
    if pronoun.tag != "PRP$":
        verb = _governor(tokens, pronoun)
        if verb == _governor(tokens, other) or other in _understood(tokens, tokens[verb]):
            return False
        if other in _stood_for(tokens, tokens[verb]):
            return False
    return one_voice(pronoun, other, quoted)


def clause_subjects(tokens: Sequence[Token], token: Token) -> list[Token]:
    """The subjects of the clause that a word stands in."""
    return _understood(tokens, tokens[_governor(tokens, token)])


def one_voice(pronoun: Token, other: Token, quoted: Quoted) -> bool:
    """False for a pronoun that is quoted and a word that is not: "he" is not the one who speaks."""
    return other in quoted or pronoun not in quoted


def relative_head(tokens: Sequence[Token], pronoun: Token) -> Token | None:
    """The noun before a relative clause whose subject "which" or "who" the pronoun repeats."""
    clause = next((t for t in governors(tokens, pronoun) if t.dep == "relcl"), None)
    if clause is None:
        return None
    relative = any(t.tag in RELATIVES for t in _subjects(tokens, clause))
    return tokens[clause.head] if relative else None


def joined_owner(tokens: Sequence[Token], pronoun: Token) -> Token | None:
    """The "Lund" of "Lund and his son": whose is what is joined to a noun; None elsewhere."""
    owned = tokens[pronoun.head]
    joined = pronoun.tag == "PRP$" and owned.dep == "conj" and pronoun.i < owned.i
    owner = tokens[owned.head]
    return owner if joined and owner.i < pronoun.i and owner.pos in NOUNS else None


def is_announced(tokens: Sequence[Token], pronoun: Token, other: Token) -> bool:
    """True if a phrase before its clause speaks of the subject to come: "In her speech, Lund said".

    The pronoun stands in a phrase or clause that hangs on the verb of which `other` is subject.
    """
    if other.dep not in SUBJECTS or other.i < pronoun.i:
        return False
    token, path = pronoun, set[str]()
    while token.i not in {token.head, other.head}:
        path.add(token.dep)
        token = tokens[token.head]
    return token.i == other.head and bool(path & _PREPOSED) and not path & _CLOSED


def tells(tokens: Sequence[Token], subject: Token, pronoun: Token) -> bool:
    """True if a pronoun stands in what the verb of `subject` tells ("Lund said that she ...")."""
    return subject.dep == "nsubj" and any(
        token.dep == "ccomp" and subject.head == above.i
        for token, above in pairwise((pronoun, *governors(tokens, pronoun)))
    )


def subjects_around(tokens: Sequence[Token], pronoun: Token) -> list[Token]:
    """The "Lund" of "said that Lund was drunk when he fell": the subjects of the clause that tells
    when, where the pronoun is its subject."""
    clause = tokens[pronoun.head]
    when = any(t.head == clause.i and t.text.lower() in _WHEN for t in tokens[: pronoun.i])
    if pronoun.dep not in SUBJECTS or clause.dep != "advcl" or not when:
        return []
    return _subjects(tokens, tokens[clause.head])


def _subjects(tokens: Sequence[Token], verb: Token) -> list[Token]:
    return [t for t in tokens if t.head == verb.i and t.dep in SUBJECTS]


def _understood(tokens: Sequence[Token], verb: Token) -> list[Token]:
    """Its subjects, or those that the clause above lends: "appointed her to succeed him"."""
    while verb.dep in {"xcomp", "conj", "advcl", "pcomp"} and not _subjects(tokens, verb):
        infinitive = any(t.head == verb.i and t.tag == "TO" for t in tokens)
        verb = tokens[_governor(tokens, verb)]
        controlled = [t for t in tokens if t.head == verb.i and t.dep == "dobj"]
        if infinitive and controlled:
            return controlled
    return _subjects(tokens, verb)


def _stood_for(tokens: Sequence[Token], verb: Token) -> Iterator[Token]:
    """What the "who" that is the subject of a clause stands for: "Lund, a guard who met her"."""
    if verb.dep == "relcl" and any(t.tag in RELATIVES for t in _subjects(tokens, verb)):
        noun = tokens[verb.head]
        yield from (noun, *before_under(tokens, noun, _APPOSED))


def _governor(tokens: Sequence[Token], token: Token) -> int:
    """The verb that a word is an argument of, through prepositions and joined nouns."""
    return verb_at_or_above(tokens, tokens[token.head]).i


def _is_around(tokens: Sequence[Token], pronoun: Token, other: Token) -> bool:
    """True for the "husband" of "her husband": the pronoun is a part of the other's phrase."""
    token = pronoun
    while token.head != token.i and token.dep in _INSIDE_PHRASE:
        token = tokens[token.head]
        if token.i == other.i:
            return True
    return False


def _is_apposed(tokens: Sequence[Token], pronoun: Token, other: Token) -> bool:
    """True for the "Henrik" of "her husband, Henrik"."""
    while other.dep == "appos":
        other = tokens[other.head]
        if _is_around(tokens, pronoun, other):
            return True
    return False
