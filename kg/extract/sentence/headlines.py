"""Headlines leave out "was": "Drivers warned to stay at home", "Banker charged over loans"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.model import Annotated, BlockKind, Sentence, Token
from kg.ontology import Ontology

_TITLES = frozenset({BlockKind.TITLE, BlockKind.HEADING})
# A first line that is no longer may be the headline of a file that marks none.
_LONGEST = 16
# What shows that the subject of a headline acts, or that "was" is there.
_ACTIVE = frozenset({"dobj", "aux", "auxpass", "attr", "oprd", "ccomp", "prt"})
# Whoever is told to do something is not who tells ("offered to leave" is the other way round).
_BIDDING = frozenset({"warn", "urge", "order", "tell", "ask", "advise", "force", "invite"})


def unshortened(annotated: Annotated, sentence: Sentence, ontology: Ontology) -> tuple[Token, ...]:
    """The tokens of a sentence; in a headline the subject of a past form that takes an object and
    has none is whom it befell."""
    tokens = sentence.tokens
    if sentence.block not in _TITLES and not _is_first_line(annotated, sentence):
        return tokens
    verbs = [t for t in tokens if t.dep == "ROOT" and _is_short(tokens, t, ontology)]
    changed = {t.i: replace(t, dep="nsubjpass") for v in verbs for t in tokens if _is_subject(t, v)}
    return tuple(changed.get(t.i, t) for t in tokens)


def _is_first_line(annotated: Annotated, sentence: Sentence) -> bool:
    """True for a short sentence above others."""
    first = sentence is annotated.sentences[0] and len(annotated.sentences) > 1
    return first and len(sentence.tokens) <= _LONGEST


def _is_short(tokens: Sequence[Token], verb: Token, ontology: Ontology) -> bool:
    labels = {t.dep for t in tokens if t.head == verb.i and t.i != verb.i}
    if verb.tag not in {"VBD", "VBN"} or labels & _ACTIVE or "nsubj" not in labels:
        return False
    if "agent" in labels:
        return True
    return ("xcomp" not in labels or verb.lemma in _BIDDING) and takes_object(verb, ontology)


def takes_object(verb: Token, ontology: Ontology) -> bool:
    """True if every meaning of a verb is something done to somebody: "moved" may be active."""
    entries = [e for e in ontology.by_lemma(verb.lemma, "verb") if e.frames]
    return bool(entries) and all(
        e.denotes in ontology.classes
        and any(a.function == "directObject" for f in e.frames for a in f.arguments)
        for e in entries
    )


def _is_subject(token: Token, verb: Token) -> bool:
    return token.head == verb.i and token.dep == "nsubj"
