"""What "who", "whose" and "where" stand for."""

from __future__ import annotations

from kg.extract.syntax.parse import Parse
from kg.model import Token

RELATIVE = frozenset({"WDT", "WP"})


def unrelative(parse: Parse, token: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for, else the token itself."""
    if token.tag not in RELATIVE:
        return token
    for clause in (verb, *parse.ancestors(verb)):
        if clause.dep == "relcl":
            return said_of(parse, parse.head(clause))
    return token


def said_of(parse: Parse, noun: Token) -> Token:
    """For the "politician" of "X is a politician who ..." X, else the noun itself."""
    top = noun
    while top.dep == "conj":
        top = parse.head(top)
    if top.dep == "attr":
        named = parse.below(parse.head(top), "nsubj")
        # "It was Rossi who ..." says of Rossi what follows.
        return named[0] if named and named[0].text.lower() != "it" else noun
    return noun


def where(parse: Parse, verb: Token) -> list[Token]:
    """The "bank" of "a bank where she works", and of "a bank where she is a director"."""
    clause = verb
    while clause.dep == "conj" and parse.head(clause).pos in {"VERB", "AUX"}:
        clause = parse.head(clause)
    asked = any(t.text.lower() == "where" for t in parse.below(clause, "advmod"))
    noun = parse.head(clause)
    return [noun] if asked and clause.dep == "relcl" and noun.i < clause.i else []


def whose(parse: Parse, token: Token) -> Token:
    """For a "whose" the noun before its clause, else the token itself."""
    if token.tag != "WP$":
        return token
    clause = next((t for t in parse.ancestors(token) if t.dep == "relcl"), None)
    return parse.head(clause) if clause else token
