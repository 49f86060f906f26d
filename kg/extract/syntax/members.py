"""What is joined to a word, and the members that it includes."""

from __future__ import annotations

from kg.extract.syntax.parse import Parse
from kg.extract.syntax.voice import is_passive
from kg.model import Token

# "organisations, including A and B": what follows are members of what stands before.
_MEMBERS = frozenset({"including", "like", "namely"})


# "A group that included Rossi"; a list that did holds only names.
_GROUPS = frozenset(
    {"group", "team", "gang", "band", "squad", "crew", "mob", "crowd", "delegation"}
)


def expand(parse: Parse, token: Token) -> list[Token]:
    """`token` and what is joined to it: conjuncts, and the members that it includes."""
    found = [token]
    for current in found:
        found.extend(parse.below(current, "conj"))
        for prep in parse.below(current, "prep"):
            if prep.text.lower() in _MEMBERS or _is_such_as(parse, prep):
                found.extend(parse.below(prep, "pobj"))
        found.extend(_included(parse, current))
    return found


def _included(parse: Parse, token: Token) -> list[Token]:
    """The members of "a group that included Rossi"."""
    clauses = parse.below(token, "relcl") if token.lemma in _GROUPS else []
    verbs = [verb for verb in clauses if verb.lemma == "include" and not is_passive(parse, verb)]
    return [member for verb in verbs for member in parse.below(verb, "dobj")]


def _is_such_as(parse: Parse, prep: Token) -> bool:
    return prep.text.lower() == "as" and any(
        c.text.lower() == "such" for c in parse.children[prep.i]
    )
