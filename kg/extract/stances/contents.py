"""The words that a word of speech introduces, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.labels import VERBS
from kg.annotate.quotations import Quotation
from kg.extract.sentence.quotations import inside
from kg.extract.sentence.view import View
from kg.extract.stances.speakers import is_beside, saying
from kg.extract.stances.speeches import introduced_by, quotation_at, speaks
from kg.extract.syntax import clauses
from kg.model import Span, Token

Content = tuple[View, Span]
"""Words that somebody says, and the sentence that they stand in."""

_PLAIN = frozenset({"PUNCT", "SPACE"})
_QUOTES = " \"'“”‘’,;:"


def contents(view: View, word: Token) -> list[Content]:
    """What is said: the clauses that complete the word, and its quotations."""
    quoted = introduced_by(view, word)
    spans = [
        (view, _widened(view, span))
        for clause in said(view, word)
        for span in _own(view, word, clause, quoted)
    ]
    for found in _quoted(view, quoted):
        if not any(v is found[0] and span.covers(found[1]) for v, span in spans):
            spans.append(found)
    return sorted(spans, key=lambda content: content[1])


def _own(view: View, word: Token, clause: Token, quoted: Sequence[Quotation]) -> Sequence[Span]:
    """The parts of a clause, unless all of it stands in a quotation that is told of anyway; one
    that only ends in a quotation is told of as a whole: 'said the road is "too narrow by far"'.
    Not where its speaker stands before the quotation: 'said Rossi, "and it will fall"'.
    """
    found, around = list(runs(view, word, clause)), quotation_at(view, clause)
    if around is None or around not in quoted:
        return found
    if not found or found[0].start >= around.start:
        return ()
    speakers = (t.start for t in saying(view, word))
    return () if any(found[0].start <= at < around.start for at in speakers) else found


def content_words(content: Content) -> str:
    """The words of a content on one line, without the marks at its ends."""
    view, span = content
    return view.words(span).strip(_QUOTES)


def said(view: View, word: Token) -> list[Token]:
    """The clauses that complete a word of speech; a lone infinitive says nothing of its own."""
    found = [c for c in clauses(view.parse, word) if c.pos in VERBS]
    found = [c for c in found if c.dep != "acl" or _is_that(view, c)]
    found = [c for c in found if not is_beside(view, word, c)]
    return found or _around(view, word)


def _around(view: View, word: Token) -> list[Token]:
    """The clause in which a word of speech is put in passing: "The flood, she said, took it"."""
    above = view.parse.head(word)
    if word.dep != "parataxis" or above.pos not in VERBS:
        return []
    inside = [t.i for t in view.parse.subtree(word)]
    before = view.parse.tokens[max(inside[0] - 1, 0) : inside[0] + 1]
    after = view.parse.tokens[inside[-1] : inside[-1] + 2]
    passing = all(any(t.pos == "PUNCT" for t in edge) for edge in (before, after))
    return [above] if passing else []


def _is_that(view: View, clause: Token) -> bool:
    """ "his claim that ...": not "a report citing ..."."""
    return any(t.text.lower() == "that" for t in view.parse.below(clause, "mark"))


def runs(view: View, word: Token, clause: Token) -> Iterator[Span]:
    """The clause, in two parts if its speaker stands inside: "The state, she said, must pay"."""
    apart = _apart(view, word, clause)
    tokens = [t for t in view.parse.subtree(clause) if t.i not in apart]
    for part in [t for t in tokens if t.i < word.i], [t for t in tokens if t.i > word.i]:
        yield from _trimmed(view, part)


def whole_phrase(view: View, head: Token) -> Span:
    """A noun phrase with the clauses in it."""
    own = view.span(head.i, head.i + 1)  # where the parser takes a mark for a noun
    return next(_trimmed(view, view.parse.subtree(head)), own)


def _trimmed(view: View, part: Sequence[Token]) -> Iterator[Span]:
    """The words from the first to the last that is more than a mark; nothing if there is none."""
    words = [t for t in part if t.pos not in _PLAIN]
    if words:
        yield view.span(words[0].i, words[-1].i + 1)


def _apart(view: View, word: Token, clause: Token) -> set[int]:
    """What stands in the clause and is not said there: the speaker put in passing, what the
    speaker does besides ("..., citing the delay") or says anew, and what follows a semicolon.
    """
    outside = [word] if clause in view.parse.ancestors(word) else []
    tops = [*outside, *(t for t in view.parse.below(clause, "advcl") if _goes_on(view, word, t))]
    anew = [t for t in view.parse.below(clause, "conj") if _speaks_anew(view, word, t)]
    found = {t.i for top in (*tops, *anew) for t in view.parse.subtree(top)}
    found |= {t.i for t in view.parse.below(clause, "cc") if anew and word.i < t.i < anew[0].i}
    stops = (t.i for t in view.parse.below(clause, "punct") if t.text == ";" and t.i > clause.i)
    last = next(stops, len(view.parse.tokens))
    if last > word.i:
        found |= {t.i for t in view.parse.subtree(clause) if t.i >= last}
    return found


def _goes_on(view: View, word: Token, clause: Token) -> bool:
    """True for a participle of speech behind a comma that ends what is said."""
    before = view.parse.subtree(clause)[0].i - 1
    behind = clause.tag == "VBG" and before > word.i and view.parse.tokens[before].text == ","
    return behind and speaks(view, clause)


def _speaks_anew(view: View, word: Token, clause: Token) -> bool:
    """ "Rossi said the dam was safe, and he warned that ...": a word of speech of its own."""
    if clause.i < word.i or clause.tag != word.tag or view.parse.below(clause, "mark"):
        return False
    return bool(view.parse.below(clause, "nsubj")) and speaks(view, clause)


def _widened(view: View, span: Span) -> Span:
    """A clause that breaks off inside a quotation goes on to the end of it."""
    for quotation in view.quoted:
        if quotation.holds(span.end) and quotation.start >= span.start:
            rest = inside(quotation, view.sentence)
            return Span(span.article, span.start, max(span.end, rest.end if rest else 0))
    return span


def _quoted(view: View, quoted: list[Quotation]) -> Iterator[Content]:
    for quotation in quoted:
        for place in view.article:
            span = inside(quotation, place.sentence)
            if span is not None:
                yield place, span
