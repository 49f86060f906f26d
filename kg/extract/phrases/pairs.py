"""Couples: who "they" are, and whose "their" is, if a sentence joins two people before it."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.sentence.view import View
from kg.extract.syntax import Parse, expand, prepositional
from kg.model import Form, Mention, Token

_PLURAL = frozenset({"they", "them", "their", "theirs"})
_COUPLING = frozenset({"marry", "wed", "remarry"})
# More than these are a list, of which "they" need not be all.
_MOST = 3


def couple(view: View, pronoun: Token) -> tuple[Mention, ...]:
    """The two people whom "they" joins, () if something is known of it or a group is nearer."""
    own = view.at.get(pronoun.i, ()) if pronoun.text.lower() in _PLURAL else ()
    if not own or any(m in view.annotated.antecedents for m in own):
        return ()
    for heads in _joined_before(view.parse, pronoun):
        people = [m for t in heads for m in view.refer(t)[:1]]
        if all(_is_somebody(view, m) for m in people) and len(set(people)) == len(heads):
            return () if _has_group(view, heads[0], pronoun) else tuple(people)
    return ()


def _is_somebody(view: View, mention: Mention) -> bool:
    return mention.form in {Form.NAME, Form.PRONOUN} and view.fits(mention, "kg:Person")


def _has_group(view: View, first: Token, last: Token) -> bool:
    """True if many are spoken of between two words."""
    many = (t for t in view.parse.tokens[first.i : last.i] if t.tag in {"NNS", "NNPS"})
    return any(m.form is Form.GROUP for t in many for m in view.at.get(t.i, ()))


def _joined_before(parse: Parse, pronoun: Token) -> Iterator[list[Token]]:
    """The heads of phrases that are joined, or that a marriage joins, the nearest first.

    "Rossi and his wife Verdi live in Graz with their son", "Rossi married Verdi; they had a son".
    """
    for token in reversed(parse.tokens[: pronoun.i]):
        if token.lemma in _COUPLING and token.pos in {"VERB", "ADJ"}:
            joined = _married(parse, token)
        elif token.dep != "conj" and token.pos in {"NOUN", "PROPN", "PRON"}:
            joined = expand(parse, token)
        else:
            continue
        joined = [t for t in joined if t.i < pronoun.i]
        if 1 < len(joined) <= _MOST:
            yield joined


def _married(parse: Parse, verb: Token) -> list[Token]:
    """ "Rossi married Verdi", "Rossi is married to Verdi"."""
    below = parse.below(verb, "nsubj", "nsubjpass", "dobj")
    return [*below, *prepositional(parse, verb, "to")]
