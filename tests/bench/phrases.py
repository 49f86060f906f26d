"""The whole noun phrase around a mention."""

from __future__ import annotations

from collections.abc import Collection

from kg.extract.syntax import Parse
from kg.model import Form, Mention, Sentence, Span, Token
from tests.bench.phrase_ends import PERSON, as_marked, with_state

# What hangs on a noun without being a part of its phrase.
_OUTSIDE = frozenset({"appos", "conj", "cc", "preconj", "parataxis", "punct", "dep", "advmod"})
_EDGES = frozenset({"punct", "cc"})
_ENDS = frozenset({";", ":", "(", "--", "–", "—"})
# What tells of the time of the clause is no part of a name's phrase; of what stands behind a
# person's name only what these words lead to is.
_TIMES = frozenset({"DATE", "TIME"})
_OF = frozenset({"of", "from", "for", "with"})
# What leads to a part of the name of a body that the model cuts short.
_NAMING = frozenset({"of", "for", "at"})


def phrase(
    sentence: Sentence, mention: Mention, names: Collection[Mention] = (), *, known: bool = False
) -> Span:
    """From the first word that hangs on the head of a mention to the last.

    Articles, titles, possessives, prepositions and clauses are inside, appositions and what is
    joined by "and" outside; but "Linz, Upper Austria" is one phrase if both are among `names`,
    and so is "the mayor Ana Brandt". An adjective or pronoun is its own phrase. Names tell where
    the parse joins too much: of "Lund of Norvik and Brandt of Exampla", "Lund of Norvik" is one.
    What is `known` from before needs no place and time: "opened the museum in the spring".
    """
    parse = Parse(sentence.tokens)
    head = next(t for t in sentence.tokens if t.start == mention.head)
    if mention.form is Form.PRONOUN or head.dep in {"amod", "compound", "nmod"}:
        return with_state(sentence, mention.span, names)
    inside = _cut(sentence, _below(parse, head, mention, known=known), mention, names)
    while inside and inside[-1].dep in _EDGES:
        inside.pop()
    start = min(inside[0].start, mention.span.start)
    if (before := _described(parse, head, mention)) is not None:
        start = min(start, _below(parse, before, mention)[0].start)
    span = Span(mention.span.article, start, max(inside[-1].end, mention.span.end))
    return as_marked(sentence, span, mention, names)


def _below(parse: Parse, head: Token, mention: Mention, *, known: bool = False) -> list[Token]:
    """What hangs on the head, up to what is apposed to it."""
    found = [head]
    for child in parse.children[head.i]:
        if child.dep == "appos" and child.start >= mention.span.end:
            break
        told = known and child.dep == "prep" and child.text.lower() not in _NAMING
        if not (told or _is_outside(head, child) or _is_loose(parse, child, mention)):
            found += parse.subtree(child)
    return sorted(found, key=lambda token: token.i)


def _is_outside(head: Token, child: Token) -> bool:
    """What hangs on a noun without being a part of it; in a headline that is its participle."""
    headline = head.dep == "ROOT" and child.dep == "acl" and child.tag == "VBN"
    return headline or child.dep in _OUTSIDE


def _is_loose(parse: Parse, child: Token, mention: Mention) -> bool:
    """A time, or the place where a person is named: "Brandt in Linz on Monday"."""
    if child.dep != "prep":
        return child.dep == "amod" and child.start > mention.span.end
    if _introduces(parse, child):
        return True
    times = any(t.ner[2:] in _TIMES for t in parse.below(child, "pobj"))
    named = _is_name(mention) and mention.kind == PERSON
    return times or (named and child.text.lower() not in _OF)


def _introduces(parse: Parse, child: Token) -> bool:
    """The "including" and "such as" that lead to members."""
    return child.text.lower() == "including" or parse.words[max(child.i - 1, 0)] == "such"


def _cut(
    sentence: Sentence, tokens: list[Token], mention: Mention, names: Collection[Mention]
) -> list[Token]:
    """The words up to the first mark behind the mention that ends a phrase.

    The name of a person who is joined to another name begins a phrase.
    """
    joined = {t.start for t in sentence.tokens if t.dep == "conj"} if _is_name(mention) else set()
    people = {n.span.start for n in names if n.kind == PERSON and n.head in joined}
    end = min((start for start in people if start >= mention.span.end), default=None)
    for i, token in enumerate(tokens):
        past = end is not None and token.start >= end
        if past or (token.start >= mention.span.end and token.text in _ENDS):
            return tokens[:i]
    return tokens


def _is_name(mention: Mention) -> bool:
    return mention.form is Form.NAME


def described(sentence: Sentence, mention: Mention) -> int | None:
    """Where the "mayor" of "the mayor Ana Brandt" begins, None if there is no such word."""
    head = next(t for t in sentence.tokens if t.start == mention.head)
    before = _described(Parse(sentence.tokens), head, mention)
    return before.start if before is not None else None


def _described(parse: Parse, head: Token, mention: Mention) -> Token | None:
    """The "mayor" of "the mayor Ana Brandt", None if a comma parts them or there is none."""
    above = parse.head(head)
    if not _is_name(mention) or head.dep != "appos" or above.tag == "NNS":
        return None
    start = next(t.i for t in parse.tokens if t.start >= mention.span.start)
    if any(t.dep == "poss" for t in parse.children[above.i]):
        return None
    return above if above.i == start - 1 else None
