"""What stands right at a word and colours it: "not", "may", "allegedly", "according to"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.labels import NOUNS, SUBJECTS, VERBS
from kg.extract.once import once
from kg.extract.sentence.view import View
from kg.extract.stances.introduced import FACTUALITIES, WEAK, Sign
from kg.extract.stances.mood import is_foretold, is_purpose, mood, names_only
from kg.extract.stances.negation import is_negated
from kg.extract.stances.speakers import (
    accounted,
    introducing,
    is_parenthesis,
    sources_of,
    speakers,
    views_of,
)
from kg.extract.stances.supposed import is_supposed
from kg.model import Factuality, Token

MARKERS = frozenset({"advmod", "amod", "compound"})


@once
def own_signs(view: View, token: Token) -> tuple[Sign, ...]:
    """What stands right at the word: "not", "may", "allegedly", "no", "alleged"."""
    return tuple(_at_the_word(view, token))


def _at_the_word(view: View, token: Token) -> Iterator[Sign]:
    if is_negated(view, token):
        yield Sign(Factuality.NEGATED)
    if is_foretold(view, token):
        yield Sign(Factuality.PLANNED)
    found = None if _has_noun_that_says_so(view, token) else mood(view, token)
    if found is not None:
        yield Sign(found)
    markers = MARKERS | ({"aux"} if token.pos in VERBS else set())
    for child in view.parse.children[token.i]:
        if child.dep in markers:
            yield from marked(view, child)
        yield from _in_passing(view, child)
    yield from _accounts(view, token)
    for modifier in _shared_modifiers(view, token):
        yield from marked(view, modifier)
    if names_only(view, token) or is_supposed(view, token):
        yield Sign(Factuality.POSSIBLE)


def _in_passing(view: View, child: Token) -> Iterator[Sign]:
    """Whose word a clause is by what stands in it: "according to the police", "she said"."""
    if child.dep == "prep":
        yield from _sources(view, child)
    elif child.dep in SUBJECTS:
        # "Police, in her view, lied": the parser may hang it on the police.
        for prep in view.parse.below(child, "prep"):
            yield from _sources(view, prep)
    elif child.dep in {"parataxis", "ccomp"} and is_parenthesis(view, child):
        yield Sign(WEAK, speakers(view, child))


def _accounts(view: View, verb: Token) -> Iterator[Sign]:
    """ "He fled when they came, according to the police": they say both."""
    if "according" not in view.parse.vocabulary or verb.pos not in VERBS:
        return
    for word in view.parse.tokens:
        if word.text.lower() == "according" and word.head != verb.i:
            told = accounted(view, word)
            if told is not None and told.i == verb.i:
                yield Sign(WEAK, sources_of(view, word))


def _sources(view: View, prep: Token) -> Iterator[Sign]:
    """ "according to the police", "in her view"."""
    if prep.text.lower() == "according":
        yield Sign(WEAK, sources_of(view, prep))
    elif prep.text.lower() == "in":
        behind = views_of(view, prep)
        if behind:
            yield Sign(WEAK, behind)


def _has_noun_that_says_so(view: View, token: Token) -> bool:
    """ "efforts to rescue": the noun says how the purpose stands."""
    entry = introducing(view, view.parse.head(token)) if token.dep == "acl" else None
    return entry is not None and entry.complement is not None and is_purpose(view, token)


def _shared_modifiers(view: View, token: Token) -> Iterator[Token]:
    """Adjectives that the parser hangs beside a noun: the "alleged" of "alleged gang boss X"."""
    if token.pos not in NOUNS:
        return
    parse = view.parse
    for compound in parse.below(token, "compound", "nmod"):
        yield from parse.below(compound, "amod", "advmod")
    if token.dep in {"compound", "nmod"}:
        yield from (t for t in parse.below(parse.head(token), "amod") if t.i < token.i)


def marked(view: View, word: Token) -> Iterator[Sign]:
    """The factuality that the lexicon gives an adverb, adjective or modal verb; the "budget" of
    "the budget speech" says nothing of what is said."""
    trigger = view.triggers.get(word.i)
    for entry in trigger.entries if trigger else ():
        if entry.denotes in FACTUALITIES and entry.pos != "noun":
            yield Sign(FACTUALITIES[entry.denotes])
            return
