"""What stands before a noun: whose it is, and what only qualifies it."""

from __future__ import annotations

from kg.extract.syntax.parse import Parse
from kg.extract.syntax.relatives import whose
from kg.model import Token

_PREMODIFIER = frozenset({"compound", "amod", "nmod", "npadvmod"})

_INNER = ("compound", "amod")
# "Toledo" hangs on the "Ohio" of "its Toledo, Ohio, plant".
_BEFORE_COMMA = (*_INNER, "nmod")


def possessors(parse: Parse, noun: Token) -> list[Token]:
    """Whose it is; for "whose", the noun before its clause.

    The parser may hang the owner on a place between: "Norvik's Toledo, Ohio, plant".
    """
    own = parse.below(noun, "poss")
    if not own and _follows_comma(parse, noun):
        own = [t for place in parse.below(noun, "nmod") for t in parse.below(place, "poss")]
    return [whose(parse, token) for token in own]


def premodifiers(parse: Parse, noun: Token) -> list[Token]:
    """Nouns and adjectives before a noun, also both of "its Toledo, Ohio, plant"."""
    found = [t for t in parse.children[noun.i] if t.dep in _PREMODIFIER and t.i < noun.i]
    labels = _BEFORE_COMMA if _follows_comma(parse, noun) else _INNER
    inner = (t for m in found for t in parse.below(m, *labels))
    return found + [t for t in inner if t.i < noun.i]


def _follows_comma(parse: Parse, noun: Token) -> bool:
    return noun.i > 0 and parse.words[noun.i - 1] == ","


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
