"""Who has something: "she holds a degree", "he left with a degree", "their degree"."""

from __future__ import annotations

from kg.extract.syntax import Parse, possessors, subjects
from kg.model import Token

# Verbs whose subject has, or comes to have, the object.
_HAVING = frozenset(
    {
        *("have", "hold", "receive", "earn", "obtain", "gain", "get", "take", "complete"),
        *("finish", "do", "pursue", "continue"),
    }
)


def having_verb(parse: Parse, noun: Token) -> Token | None:
    """The verb that says that somebody has what the noun names, else None."""
    while noun.dep == "conj":
        noun = parse.head(noun)
    governor = parse.head(noun)
    if noun.dep == "dobj" and governor.lemma in _HAVING:
        return governor
    if noun.dep == "pobj" and governor.text.lower() == "with" and governor.dep == "prep":
        return parse.head(governor) if parse.head(governor).pos == "VERB" else None
    return None


def possessing(parse: Parse, noun: Token) -> list[Token]:
    """Heads of the phrases that name who has it."""
    verb = having_verb(parse, noun)
    return subjects(parse, verb) if verb else possessors(parse, noun)
