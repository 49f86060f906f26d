"""Who cannot be one with a pronoun wherever else in the article they are spoken of.

After the binding conditions of Chomsky (Lectures on Government and Binding, 1981).
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.coreference.binding import clause_subjects, is_reflexive
from kg.annotate.governors import before_under, governors
from kg.annotate.labels import SUBJECTS, VERBS
from kg.annotate.word_lists import name_rules
from kg.model import Token

_JOINED = frozenset({"conj"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
# Labels of what is an argument wherever its head is one.
_ALIKE = frozenset({"conj", "appos"})
_OBJECTS = frozenset({"dobj", "dative"})
_MARKERS = frozenset({"prep", "agent", "dative"})


def are_apart(tokens: Sequence[Token], pronoun: Token, other: Token) -> bool:
    """True if the two cannot be one thing, wherever else it is spoken of.

    They are arguments of one verb ("Kraft met him", "Kraft hoped to meet him"), or the pronoun is
    the subject of a clause that goes on to speak of the other ("he said that Kraft left"), or of
    one that stands within what it says of the other ("his client, she said, left").
    """
    if pronoun.tag == "PRP$":
        return _owns_another(tokens, pronoun, other)
    if is_reflexive(pronoun):
        return False
    verb = _argued(tokens, pronoun)
    if verb is None:
        return False
    if pronoun.dep in SUBJECTS and other.i > pronoun.i:
        return verb in {above.i for above in governors(tokens, other)}
    if pronoun.dep in SUBJECTS and tokens[verb].dep == "parataxis":
        return tokens[verb].head in {above.i for above in governors(tokens, other)}
    subject = pronoun.dep in _OBJECTS and other in clause_subjects(tokens, pronoun)
    return subject or verb == _argued(tokens, other)


def _owns_another(tokens: Sequence[Token], pronoun: Token, other: Token) -> bool:
    """True for "Lund became her manager", "Lund ordered his arrest" and "her husband and Lund's
    father"."""
    owned, others = tokens[pronoun.head], tokens[other.head]
    if other.dep == "poss" and owned.i in {a.i for a in before_under(tokens, others, _JOINED)}:
        return True
    another = owned.dep == "attr" or _is_ordered(tokens, owned)
    return another and _apposed_to(tokens, other) in clause_subjects(tokens, pronoun)


def _is_ordered(tokens: Sequence[Token], noun: Token) -> bool:
    """The "arrest" of "ordered his arrest" and "called for his arrest": that of somebody else."""
    above = tokens[noun.head]
    verb = tokens[above.head] if (noun.dep, above.text) == ("pobj", "for") else above
    suffered = noun.dep in {"dobj", "pobj"} and noun.lemma in name_rules()["suffered"]
    return suffered and verb.lemma in name_rules()["ordering"]


def _apposed_to(tokens: Sequence[Token], name: Token) -> Token:
    """The "judge" of "the judge, Lund, ...", else the name itself."""
    return tokens[name.head] if name.dep == "appos" else name


def _argued(tokens: Sequence[Token], token: Token) -> int | None:
    """The verb whose subject or object a word is, also behind a preposition; None for others."""
    while token.dep in _ALIKE and tokens[token.head].pos in _NOMINAL:
        token = tokens[token.head]
    if token.dep == "pobj" and tokens[token.head].dep in _MARKERS:
        token = tokens[token.head]
    elif token.dep not in SUBJECTS | _OBJECTS:
        return None
    return token.head if tokens[token.head].pos in VERBS else None
