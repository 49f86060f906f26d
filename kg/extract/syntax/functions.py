"""The grammatical functions of the lexicon."""

from __future__ import annotations

from collections.abc import Callable

from kg.extract.syntax.clauses import clauses
from kg.extract.syntax.members import expand
from kg.extract.syntax.modifiers import possessors, premodifiers
from kg.extract.syntax.parse import Parse
from kg.extract.syntax.prepositions import may_stand, prepositional
from kg.extract.syntax.verb_arguments import (
    direct_objects,
    indirect_objects,
    object_complements,
    subjects,
)
from kg.model import Token

# Function of the lexicon -> how to find it; "prepositional" also needs its marker.
FUNCTIONS: dict[str, Callable[[Parse, Token], list[Token]]] = {
    "subject": subjects,
    "directObject": direct_objects,
    "indirectObject": indirect_objects,
    "possessive": possessors,
    "modifier": premodifiers,
    "complement": clauses,
    "objectComplement": object_complements,
}


def fillers(parse: Parse, token: Token, function: str, marker: str | None) -> list[Token]:
    """Head tokens that stand in a function below `token`, conjuncts and members included.

    Returns [] for a function that only one extractor knows ("holder").
    """
    if function == "predicative":
        function, marker = "prepositional", "as"
    if function == "prepositional":
        found = prepositional(parse, token, marker) if marker and may_stand(parse, marker) else []
    else:
        find = FUNCTIONS.get(function)
        found = find(parse, token) if find else []
    distinct = {t.i: t for top in found for t in expand(parse, top) if _is_meant(token, top, t)}
    return list(distinct.values())


def _is_meant(token: Token, top: Token, joined: Token) -> bool:
    """ "Rossi, who killed Lund, and Bianchi left": Bianchi, behind the clause, killed nobody."""
    return joined.i < token.i or token.dep not in {"relcl", "acl"} or token.head != top.i
