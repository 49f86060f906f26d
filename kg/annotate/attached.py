"""Parses in which what is said of one of several names hangs on that one.

The parser hangs what follows "Rossi and Bianchi, who was convicted" or "Rossi and Bianchi, the
mayor" on Rossi. A verb or noun in the singular behind the last of them is said of the last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token

_SINGULAR = frozenset({"NN", "NNP"})


def attached(sentence: Sentence) -> Sentence:
    """The sentence, with such clauses and nouns under the last of the names before them."""
    moved = dict(_moved(sentence.tokens))
    if not moved:
        return sentence
    tokens = (replace(t, head=moved[t.i]) if t.i in moved else t for t in sentence.tokens)
    return replace(sentence, tokens=tuple(tokens))


def _moved(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """(token, its new head)."""
    if not any(t.dep == "conj" and t.ner for t in tokens):
        return
    for token in tokens:
        if token.ner or not (_is_noun_of_one(token) or _is_clause_of_one(tokens, token)):
            continue
        last = _last_joined(tokens, token)
        if last != token.head:
            yield token.i, last


def _is_noun_of_one(token: Token) -> bool:
    one = token.tag in _SINGULAR and token.lemma not in name_rules()["several"]
    return token.dep == "appos" and one


def _is_clause_of_one(tokens: Sequence[Token], verb: Token) -> bool:
    """ "Who was convicted", "who has three children"."""
    if verb.dep != "relcl":
        return False
    own = [t for t in tokens if t.head == verb.i and t.i < verb.i]
    relative = any(t.tag in {"WP", "WDT"} and t.dep in {"nsubj", "nsubjpass"} for t in own)
    finite = next((t for t in own if t.pos == "AUX"), verb)
    return relative and (finite.tag == "VBZ" or finite.text.lower() == "was")


def _last_joined(tokens: Sequence[Token], token: Token) -> int:
    """The last of the names that are joined to the head of `token`, before its first word."""
    start = _first_word(tokens, token)
    last = tokens[token.head]
    if not last.ner or last.i > start:
        return last.i
    while True:
        later = [t for t in tokens[:start] if t.dep == "conj" and t.head == last.i and t.ner]
        if not later:
            return last.i
        last = later[-1]


def _first_word(tokens: Sequence[Token], token: Token) -> int:
    """Where what hangs on a word begins, as far as it stands right before it."""
    start = token.i
    below = {token.i}
    for before in reversed(tokens[: token.i]):
        if before.head not in below:
            break
        below.add(before.i)
        start = before.i
    return start
