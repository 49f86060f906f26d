"""Subjects that the parser hangs on the phrase before them.

Of "According to Lund, a detective was told" it may make Lund the detective, and nobody was told.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.governors import governors
from kg.annotate.labels import ALL_SUBJECTS, FINITE, VERBS
from kg.annotate.mended.reparsed import as_subject, reparsed
from kg.model import Sentence, Token

_BEFORE_VERB = frozenset({"aux", "auxpass", "neg", "advmod"})


def with_subjects(sentence: Sentence) -> Sentence:
    """The sentence, with each such noun as the subject of the verb right behind its phrase."""
    tokens = sentence.tokens
    changed: dict[int, Token] = {}
    for noun in tokens:
        verb = _bare_verb(tokens, noun) if _is_behind_fronted(tokens, noun) else None
        if verb is not None:
            changed[noun.i] = as_subject(tokens, noun, verb)
    return reparsed(sentence, changed)


def _is_behind_fronted(tokens: Sequence[Token], noun: Token) -> bool:
    """True for what is said to be in apposition to the noun of a preposition, with a comma."""
    above = tokens[noun.head]
    return noun.dep == "appos" and above.dep == "pobj" and tokens[noun.head + 1].text == ","


def _bare_verb(tokens: Sequence[Token], noun: Token) -> Token | None:
    """The finite verb without a subject right behind the phrase of a noun that hangs on it."""
    last = max(t.i for t in tokens if t is noun or noun in governors(tokens, t))
    for verb in governors(tokens, noun):
        if verb.i <= last or verb.pos not in VERBS:
            continue
        own = [t for t in tokens if t.head == verb.i and t.i != verb.i]
        between = {t.i for t in own if t.dep in _BEFORE_VERB}
        behind = all(i in between for i in range(last + 1, verb.i))
        finite = any(t.tag in FINITE for t in (verb, *(t for t in own if t.i in between)))
        bare = not any(t.dep in ALL_SUBJECTS for t in own)
        return verb if behind and finite and bare else None
    return None
