"""Nouns that share what stands before the first or after the last of them.

"The president and chief executive of Norvik", "Norvik's president and founder".
"""

from __future__ import annotations

from kg.annotate.labels import NOUNS
from kg.extract.syntax import Parse
from kg.model import Token


def first_conjunct(parse: Parse, noun: Token) -> Token:
    """The first of the nouns joined to this one, itself if it stands alone."""
    while noun.dep == "conj" and parse.head(noun).pos in NOUNS:
        noun = _of_which(parse, parse.head(noun)) if noun.pos == "NOUN" else parse.head(noun)
    return noun


def _of_which(parse: Parse, noun: Token) -> Token:
    """For the "Norvik" of "editor of Norvik and head of Telsis" the editor, else the noun.

    The parser joins the second post to the name before it.
    """
    prep = parse.head(noun)
    if noun.pos == "PROPN" and noun.dep == "pobj" and prep.text.lower() == "of":
        return parse.head(prep)
    return noun


def later_conjuncts(parse: Parse, noun: Token) -> list[Token]:
    """The nouns that are joined to this one behind it, in order."""
    found = [t for t in parse.below(noun, "conj") if t.pos in NOUNS]
    return [t for first in found for t in (first, *later_conjuncts(parse, first))]


def first_owned(parse: Parse, noun: Token) -> Token:
    """The first of joined nouns, whose owner owns them all: the "husband" of "her husband Ivo
    Lund and son Carl Rossi" for the son, where the names are joined or the son to a name."""
    name = parse.head(noun)
    titled = noun.dep == "compound" and name.pos == "PROPN" and name.i > noun.i
    first = first_conjunct(parse, name if titled else noun)
    above = parse.head(first)
    named = titled or first.pos == "PROPN"
    return above if named and first.dep == "appos" and above.pos == "NOUN" else first
