"""What "who", "whose", "where" and "there" stand for."""

from __future__ import annotations

from kg.annotate.labels import NOUNS, RELATIVES, VERBS
from kg.extract.syntax.parse import Parse
from kg.model import Token

# What leads to the place that a later "there" means.
_TO_THERE = frozenset({"in", "to", "at"})


def unrelative(parse: Parse, token: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for, else the token itself."""
    if token.tag not in RELATIVES:
        return token
    for clause in (verb, *parse.ancestors(verb)):
        if clause.dep == "relcl":
            return said_of(parse, _thing_before(parse, token, parse.head(clause)))
    return token


def _thing_before(parse: Parse, relative: Token, noun: Token) -> Token:
    """The "film" of "a film by Ana Brandt, in which": nobody is a "which"."""
    if relative.text.lower() != "which" or noun.ner[2:] != "PERSON":
        return noun
    above = (t for t in parse.ancestors(noun) if t.pos in NOUNS)
    return next((t for t in above if t.ner[2:] != "PERSON"), relative)


def said_of(parse: Parse, noun: Token) -> Token:
    """For the "politician" of "X is a politician who ..." X, else the noun itself.

    In "X, a mother of three who lives in Graz" it is the mother.
    """
    of = parse.head(noun)
    if noun.tag == "CD" and noun.dep == "pobj" and of.text.lower() == "of":
        noun = parse.head(of)
    top = noun
    while top.dep == "conj":
        top = parse.head(top)
    if top.dep == "attr":
        named = parse.below(parse.head(top), "nsubj")
        # "It was Rossi who ..." says of Rossi what follows.
        return named[0] if named and named[0].text.lower() != "it" else noun
    return noun


def where(parse: Parse, verb: Token) -> list[Token]:
    """The "bank" of "a bank where she works", and of "a bank where she is a director".

    Of "where she was born and grew up" the parser may hang "where" on the later verb.
    """
    clause = verb
    while clause.dep == "conj" and parse.head(clause).pos in VERBS:
        clause = parse.head(clause)
    led = [clause, *(t for t in parse.below(clause, "conj") if t.pos in VERBS)]
    adverbs = [t for one in led for t in parse.below(one, "advmod")]
    asked = any(t.text.lower() == "where" and t.i < clause.i for t in adverbs)
    noun = parse.head(clause)
    return [noun] if asked and clause.dep == "relcl" and noun.i < clause.i else []


def there(parse: Parse, verb: Token) -> list[Token]:
    """The "Graz" of "was born in Graz and lived there"."""
    first = next((t for t in parse.ancestors(verb) if t.dep != "conj"), verb)
    said = any(t.text.lower() == "there" for t in parse.below(verb, "advmod"))
    if verb.dep != "conj" or not said:
        return []
    preps = (p for p in parse.below(first, "prep") if p.text.lower() in _TO_THERE and p.i < verb.i)
    names = [t for prep in preps for t in parse.below(prep, "pobj") if t.pos == "PROPN"]
    return names[-1:]


def whose(parse: Parse, token: Token) -> Token:
    """For a "whose" the noun before its clause, else the token itself."""
    if token.tag != "WP$":
        return token
    clause = next((t for t in parse.ancestors(token) if t.dep == "relcl"), None)
    return parse.head(clause) if clause else token
