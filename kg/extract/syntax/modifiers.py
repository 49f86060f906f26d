"""What stands before a noun: whose it is, and what only qualifies it."""

from __future__ import annotations

from kg.extract.syntax.parse import Parse
from kg.extract.syntax.relatives import whose
from kg.model import Token

_PREMODIFIER = frozenset({"compound", "amod", "nmod", "npadvmod"})


def possessors(parse: Parse, noun: Token) -> list[Token]:
    """Whose it is; for "whose", the noun before its clause."""
    return [whose(parse, token) for token in parse.below(noun, "poss")]


def premodifiers(parse: Parse, noun: Token) -> list[Token]:
    """Nouns and adjectives before a noun."""
    found = [t for t in parse.children[noun.i] if t.dep in _PREMODIFIER and t.i < noun.i]
    return found + [t for m in found for t in parse.below(m, "compound", "amod") if t.i < noun.i]


def is_premodifier(parse: Parse, token: Token) -> bool:
    """True if a word only qualifies the noun after it ("arrest warrant", "fleeing workers").

    The parser takes some participles before a noun for verbs with an object.
    """
    if token.dep in {"compound", "amod", "nmod"}:
        return True
    bare = [t for t in parse.children[token.i] if t.dep == "dobj" and t.i == token.i + 1]
    if token.tag != "VBG" or not bare or parse.below(token, "aux", "nsubj", "mark"):
        return False
    governor = parse.head(token)
    if token.dep == "pcomp":
        return governor.text.lower() == "as"
    between = [t for t in parse.tokens[governor.i + 1 : token.i] if t.dep not in {"prt", "punct"}]
    return token.dep == "advcl" and not between and governor.i < token.i
