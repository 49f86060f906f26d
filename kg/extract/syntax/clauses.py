"""The clauses that complete a word."""

from __future__ import annotations

from kg.extract.syntax.parse import Parse
from kg.model import Token

_CLAUSE = frozenset({"ccomp", "xcomp", "pcomp", "parataxis", "acl"})


def clauses(parse: Parse, word: Token) -> list[Token]:
    """The verbs of the clauses that complete a word."""
    below = parse.children[word.i]
    found = [c for c in below if c.dep in _CLAUSE or _is_wished(parse, c)]
    found = [c for c in found if not is_sentence_apart(parse, c, word)]
    return [c for c in found if not _is_relative(parse, c)]


def _is_wished(parse: Parse, clause: Token) -> bool:
    """ "Called for the law to be changed", which the parser takes for a circumstance."""
    if clause.dep != "advcl" or "for" not in parse.vocabulary:
        return False
    marked = any(t.text.lower() == "for" for t in parse.below(clause, "mark"))
    return marked and any(t.tag == "TO" for t in parse.below(clause, "aux"))


def _is_relative(parse: Parse, clause: Token) -> bool:
    """ "Asked for a stay of a lawsuit that makes a claim": a relative clause that the parser hangs
    too high."""
    return any(t.tag == "WDT" and t.text.lower() == "that" for t in parse.below(clause, "nsubj"))


def is_sentence_apart(parse: Parse, clause: Token, word: Token) -> bool:
    """ "A says this; B denies it.": two sentences, which the parser makes one of."""
    between = parse.tokens[min(clause.i, word.i) : max(clause.i, word.i)]
    return any(t.text == ";" and t.head == word.i for t in between)
