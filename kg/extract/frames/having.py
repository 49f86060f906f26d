"""Who has something: "she holds a degree", "left with a degree", "their degree", "a man with a
degree"."""

from __future__ import annotations

from kg.annotate.labels import NOUNS
from kg.extract.syntax import Parse, possessors, subjects
from kg.model import Token

# Verbs whose subject has, or comes to have, the object.
_HAVING = frozenset(
    {
        *("have", "hold", "receive", "earn", "obtain", "gain", "get", "take", "complete"),
        *("finish", "do", "pursue", "continue", "run", "operate", "maintain", "own", "keep"),
        "open",
    }
)

# Verbs that take what somebody has to another place.
MOVING = frozenset({"move", "relocate", "shift", "transfer"})


def having_verb(parse: Parse, noun: Token) -> Token | None:
    """The verb that says that somebody has what the noun names, or takes it along, else None."""
    while noun.dep == "conj":
        noun = parse.head(noun)
    governor = parse.head(noun)
    if noun.dep == "dobj" and governor.lemma in _HAVING | MOVING:
        return governor
    if noun.dep == "pobj" and governor.text.lower() == "with" and governor.dep == "prep":
        return parse.head(governor) if parse.head(governor).pos == "VERB" else None
    return None


def possessing(parse: Parse, noun: Token) -> list[Token]:
    """Heads of the phrases that name who has it."""
    verb, own = having_verb(parse, noun), possessors(parse, noun)
    if verb is not None and not (own and verb.lemma in MOVING):
        return subjects(parse, verb)
    return own or _with_it(parse, noun)


def _with_it(parse: Parse, noun: Token) -> list[Token]:
    """The noun of "a man with a degree"."""
    prep = parse.head(noun)
    above = parse.head(prep)
    led = noun.dep == "pobj" and prep.text.lower() == "with" and prep.i > above.i
    return [above] if led and above.pos in NOUNS else []
