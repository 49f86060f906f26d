"""Open triples of a sentence: who, verb, and all that the verb takes, by the parse alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kg.extract.syntax import Parse, direct_objects, is_passive, subjects
from kg.model import Token

_HELPERS = frozenset({"aux", "auxpass", "neg", "prt"})
_COMPLEMENTS = ("dobj", "attr", "acomp", "oprd", "dative", "ccomp", "xcomp")
_ADJUNCTS = ("prep", "agent", "npadvmod", "advcl")
_APART = frozenset({"appos", "relcl", "parataxis"})


@dataclass(frozen=True, slots=True)
class Triple:
    """Words of the relation and of each argument, the subject first."""

    relation: tuple[Token, ...]
    arguments: tuple[tuple[Token, ...], ...]


def triples(parse: Parse) -> Iterator[Triple]:
    """One triple for each verb and subject, and one for each apposition."""
    for token in parse.tokens:
        if token.pos in {"VERB", "AUX"} and token.dep not in _HELPERS:
            yield from _of_verb(parse, token)


def _of_verb(parse: Parse, verb: Token) -> Iterator[Triple]:
    relation = [verb, *parse.below(verb, *_HELPERS)]
    found = parse.below(verb, *_COMPLEMENTS) + parse.below(verb, *_ADJUNCTS)
    passive = is_passive(parse, verb)
    who = direct_objects(parse, verb) if passive else subjects(parse, verb)
    arguments = [_words(parse, argument) for argument in found if argument not in who]
    if not arguments:
        return
    first, rest = arguments[0], arguments[1:]
    if first[0].dep in {"prep", "agent"} and len(first) > 1:
        relation.append(first[0])
        first = first[1:]
    for subject in who:
        yield Triple(_in_order(relation), (_words(parse, subject), first, *rest))


def _words(parse: Parse, head: Token) -> tuple[Token, ...]:
    """A word with all below it, without what only adds to it and outer punctuation."""
    inside = [head]
    for current in inside:
        apart = _APART if current is head else frozenset()
        inside += [child for child in parse.children[current.i] if child.dep not in apart]
    return _trimmed(_in_order(inside))


def _trimmed(tokens: Sequence[Token]) -> tuple[Token, ...]:
    kept = [t for t in tokens if t.pos != "SPACE"]
    while len(kept) > 1 and kept[-1].pos == "PUNCT":
        kept.pop()
    while len(kept) > 1 and kept[0].pos == "PUNCT":
        kept.pop(0)
    return tuple(kept)


def _in_order(tokens: Iterable[Token]) -> tuple[Token, ...]:
    return tuple(sorted(tokens, key=lambda token: token.i))
