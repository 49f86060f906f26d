"""Verbs that the parser leaves without what they are said of.

"He was hit by a car and killed", "the shop razed last year", "Ruch lost to Lech and Legia were
beaten by Wisla".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.governors import above_prepositions
from kg.annotate.labels import ALL_SUBJECTS, FINITE, NOUNS, VERBS
from kg.annotate.mended.reparsed import rehung
from kg.extract.sentence.headlines import takes_object
from kg.model import Token
from kg.ontology import Ontology

# With one of these a past form is that of a clause of its own.
_OWN = ALL_SUBJECTS | {"aux", "auxpass", "dobj", "ccomp", "xcomp", "attr", "acomp", "oprd", "mark"}
# Past forms that end like a participle and are none.
_PAST_ONLY = frozenset({"did", "forgot", "bit", "hid", "trod"})
_HELPERS = frozenset({"aux", "auxpass", "neg", "advmod"})


def tied(tokens: Sequence[Token], ontology: Ontology) -> tuple[Token, ...]:
    """The tokens of a sentence; a verb without a subject is tied to what it is said of, where the
    words beside it tell."""
    below: dict[int, list[Token]] = {}
    for token in tokens:
        if token.head != token.i:
            below.setdefault(token.head, []).append(token)
    changed: dict[int, Token] = {}
    for verb in tokens:
        if verb.pos in VERBS:
            changed |= {t.i: t for t in _retied(tokens, verb, below, ontology)}
    return rehung(tuple(tokens), changed)


def _retied(
    tokens: Sequence[Token], verb: Token, below: dict[int, list[Token]], ontology: Ontology
) -> Iterator[Token]:
    own = below.get(verb.i, [])
    labels = {t.dep for t in own}
    bare = _may_be_participle(verb) and not labels & _OWN and takes_object(verb, ontology)
    if bare and verb.dep == "conj" and _is_helped(below.get(verb.head, [])):
        yield replace(verb, tag="VBN")
    elif bare and verb.dep == "advcl" and tokens[verb.i - 1].pos in NOUNS:
        yield replace(verb, tag="VBN", dep="acl", head=verb.i - 1)
    elif not bare and not labels & (ALL_SUBJECTS | {"mark"}):
        yield from _clause_of_its_own(tokens, verb, own)
        yield from _behind_whose(tokens, verb, below)


def _may_be_participle(verb: Token) -> bool:
    """True for "killed" and "shot", not for "drove"."""
    word = verb.text.lower()
    if verb.tag != "VBD":
        return verb.tag == "VBN"
    return word not in _PAST_ONLY and (word[-1] in "dt" or word == verb.lemma)


def _is_helped(found: Sequence[Token]) -> bool:
    return any(t.dep == "auxpass" for t in found)


def _clause_of_its_own(tokens: Sequence[Token], verb: Token, own: list[Token]) -> Iterator[Token]:
    """The noun before "were beaten", where it is taken for one more of those before "and"."""
    if verb.dep not in {"advcl", "ccomp", "conj"}:
        return
    helpers = [t for t in own if t.dep in _HELPERS and t.i < verb.i]
    first = min((t.i for t in helpers), default=verb.i)
    # "and a meeting with the board is planned"
    noun = above_prepositions(tokens, tokens[first - 1])
    governor = tokens[verb.head]
    finite = any(t.tag in FINITE for t in (verb, *helpers))
    before = first > 0 and noun.dep == "conj" and noun.pos in NOUNS and governor.i < noun.head
    if before and finite and governor.pos in VERBS and _is_joined(tokens, noun):
        yield replace(noun, head=verb.i, dep="nsubjpass" if _is_helped(own) else "nsubj")
        yield replace(verb, dep="conj")


def _behind_whose(
    tokens: Sequence[Token], verb: Token, below: dict[int, list[Token]]
) -> Iterator[Token]:
    """ "Rossi met Lund, whose brother, Ivo, is a judge": the brother is, and not Rossi."""
    if verb.dep != "conj" or verb.tag not in FINITE:
        return
    before = (t for t in reversed(tokens[verb.head + 1 : verb.i]) if t.dep == "appos")
    owned = (t for t in before if any(c.tag == "WP$" for c in below.get(t.i, [])))
    noun = next(owned, None)
    joined = any(t.dep == "cc" and t.head == verb.head for t in tokens[verb.head + 1 : verb.i])
    if noun is not None and not joined:
        yield replace(noun, head=verb.i, dep="nsubj")
        yield replace(verb, head=noun.head, dep="relcl")


def _is_joined(tokens: Sequence[Token], noun: Token) -> bool:
    """True if "and" or "but" stands between a noun and the one before it."""
    return any(t.dep == "cc" and t.head == noun.head for t in tokens[noun.head + 1 : noun.i])
