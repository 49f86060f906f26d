"""Which word of speech introduces which quotation: the same sentence's, or one before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from kg.annotate.quotations import Quotation
from kg.extract.sentence.quotations import inside
from kg.extract.sentence.view import View
from kg.extract.stances.speakers import introducing, is_statement
from kg.extract.syntax import clauses, direct_objects, subjects
from kg.model import Token

Cue = tuple[View, Token]
"""A word of speech, or a name that stands for one, and the sentence that it stands in."""


def cue_of(view: View, token: Token) -> Cue | None:
    """The word of speech that introduces the quotation around a token.

    None outside of quotations, and for one that nobody is named for.
    """
    quotation = quotation_at(view, token)
    return None if quotation is None else _cues(view.article[0]).get(quotation)


def quotation_at(view: View, token: Token) -> Quotation | None:
    """The quotation around a token that is long enough to be speech, else None."""
    return next((q for q in view.quoted if q.speaks and q.holds(token.start)), None)


def introduced_by(view: View, word: Token) -> list[Quotation]:
    """The quotations, here and in later sentences, that a word of speech introduces."""
    if not view.article:
        return []
    found = _cues(view.article[0]).items()
    return [q for q, (place, cue) in found if place is view and cue.i == word.i]


@lru_cache(maxsize=2)
def _cues(first: View) -> Mapping[Quotation, Cue]:
    """The cue of each quotation of an article, which is named by the view of its first sentence."""
    found: dict[Quotation, Cue] = {}
    before: Quotation | None = None
    for quotation in first.quoted:
        if not quotation.speaks:
            continue
        places = [v for v in first.article if inside(quotation, v.sentence)]
        cue = _named(first, quotation) or next(_candidates(places, quotation), None)
        cue = cue or _behind(places, quotation)
        if cue is None and before in found and _goes_on(found[before], before, quotation):
            cue = found[before]
        if cue is not None:
            found[quotation] = cue
        before = quotation
    return found


def _named(first: View, quotation: Quotation) -> Cue | None:
    """The name that signs a quotation, or whose turn it is in a transcript."""
    if quotation.voice is None:
        return None
    found = ((v, t) for v in first.article for t in v.parse.tokens if t.start == quotation.voice)
    return next(found, None)


def naming(view: View) -> list[Token]:
    """The names of a sentence that stand for "says"."""
    voices = {q.voice for q in view.quoted if q.speaks}
    return [t for t in view.parse.tokens if t.start in voices]


def _candidates(places: Sequence[View], quotation: Quotation) -> Iterator[Cue]:
    for view in places:
        word = _word(view, quotation)
        if word is not None:
            yield view, word


def _word(view: View, quotation: Quotation) -> Token | None:
    """The word of speech above a quotation in the parse, else the nearest that lacks its words."""
    held = [t for t in view.sentence.tokens if quotation.holds(t.start)]
    words = [t.head for t in view.triggers.values() if speaks(view, t.head)]
    for token in held:
        above = next((a for a in view.parse.ancestors(token) if a in words), None)
        if above is not None and token.dep != "punct":
            return above
    bare = [t for t in words if t.pos == "VERB" and not clauses(view.parse, t)]
    return min(bare, key=lambda t: min(abs(t.i - h.i) for h in held), default=None)


def speaks(view: View, token: Token) -> bool:
    """True for a word of speech outside of quotations."""
    entry = introducing(view, token)
    if entry is None or not is_statement(view, entry):
        return False
    return quotation_at(view, token) is None


def _behind(places: Sequence[View], quotation: Quotation) -> Cue | None:
    """The cue that the parser takes for a sentence of its own: '"Who knew?" Rossi asked.'"""
    if not places:
        return None
    article, last = places[-1].article, places[-1].sentence.span
    behind = next((v for v in article if v.sentence.span.start >= last.end), None)
    if behind is None or behind.sentence.span.start - quotation.end > 1:
        return None
    told = (t for t in behind.parse.tokens if t.dep == "ROOT" and speaks(behind, t))
    return next(((behind, t) for t in told if _says_no_more(behind, t)), None)


def _says_no_more(view: View, verb: Token) -> bool:
    """True for "Rossi said." and "said Rossi in Graz.": not "Rossi said nothing"."""
    told = direct_objects(view.parse, verb) or clauses(view.parse, verb)
    return verb.pos == "VERB" and bool(subjects(view.parse, verb)) and not told


def _goes_on(cue: Cue, before: Quotation | None, quotation: Quotation) -> bool:
    """True if nothing but the end of a sentence, or of a paragraph that is all quotation, lies
    between: '"We knew," he said. "We waited."'
    """
    if before is None:
        return False
    told = [v for v in cue[0].article if v is not cue[0]]
    between = [v for v in told if before.end <= v.sentence.span.start < quotation.start]
    opens = any(0 <= v.sentence.span.start - quotation.start < 3 for v in told)
    return opens and not between
