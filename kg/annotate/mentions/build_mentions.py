"""Candidates and descriptions of a sentence as mentions with offsets in the article."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.candidates import Candidate
from kg.annotate.mentions.nominals import Description
from kg.annotate.names.nicknames import without_nickname
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.plain import as_name, title_case
from kg.model import BlockKind, Form, Mention, Sentence, Span, Token
from kg.ontology import Ontology

_LEADING = frozenset({"only", "also", "just", "even", "not", "same", "own"})
# What the model calls words that are no names.
_PLAIN_LABELS = frozenset({"", "CARDINAL", "DATE", "ORDINAL", "QUANTITY"})
# What the gazetteer knows by name.
_PLACE_KINDS = frozenset({"kg:Country", "kg:Region", "kg:City", "kg:Place", "kg:Facility"})
# What acts for a state: its mention carries the country it belongs to.
STATE_KINDS = ("kg:Government", "kg:Agency", "kg:Court", "kg:Legislature")


def name_mention(sentence: Sentence, candidate: Candidate) -> Mention:
    """A name; a demonym counts as a description of its country."""
    form = Form.NOMINAL if candidate.adjective else Form.NAME
    head = head_of(sentence.tokens, candidate.start, candidate.end)
    span, text = _words(sentence, candidate.start, candidate.end)
    if candidate.kind == "kg:Person":
        text = without_nickname(text)
    if candidate.source == "known" and sentence.tokens[candidate.end - 1].tag == "POS":
        text += "'s"  # a part of "McDonald's", and no possessive
    return Mention(span, candidate.kind or "", text, form, head.start, candidate.link)


def description_mention(sentence: Sentence, description: Description, link: str | None) -> Mention:
    """A description; `link` is the place of a state body, if the words name it."""
    head = sentence.tokens[description.head]
    start = description.start
    while _is_leading(sentence.tokens[start]) and start < description.head:
        start += 1
    span, text = _words(sentence, start, description.end)
    described = description.form is Form.GROUP or description.kind == "kg:Country"
    if described and _has_capital_of_place(sentence.tokens, start):
        text = text[:1].lower() + text[1:]
    return Mention(span, description.kind, text, description.form, head.start, link)


def _has_capital_of_place(tokens: Sequence[Token], start: int) -> bool:
    """The "Gunmen" that open a sentence or a quotation; "Spanish" and "MPs" keep their capitals."""
    first = tokens[start]
    opens = all(not token.text.isalnum() for token in tokens[:start])
    plain = first.pos != "PROPN" and first.ner[2:] in _PLAIN_LABELS
    return opens and plain and first.text[1:].islower()


def _is_leading(token: Token) -> bool:
    """Articles and adverbs that are no part of a description or of its count ("only the")."""
    return token.tag in {"DT", "PDT", "CC"} or token.text.lower() in _LEADING


def _words(sentence: Sentence, start: int, end: int) -> tuple[Span, str]:
    """Tokens `start`..`end` (exclusive) as a span of the article, and as a name."""
    first, last = sentence.tokens[start], sentence.tokens[end - 1]
    offset = sentence.span.start
    text = as_name(sentence.text[first.start - offset : last.end - offset])
    if sentence.block is BlockKind.DATELINE:
        text = title_case(text)
    return Span(sentence.span.article, first.start, last.end), text


def head_of(tokens: Sequence[Token], start: int, end: int) -> Token:
    """The token of a stretch whose governor lies outside it; the last such one."""
    inside = range(start, end)
    heads = [tokens[i] for i in inside if tokens[i].head not in inside or tokens[i].head == i]
    return heads[-1] if heads else tokens[end - 1]


def country_link(link: str) -> str | None:
    """The id of the country that a place is or lies in, None if the gazetteer knows of none."""
    place = load_gazetteer().by_id(link)
    return f"iso:{place.country}" if place and place.country else None


def is_of_a_place(mention: Mention) -> bool:
    """True for a body with the place it belongs to: "Cambodian police", "Italy's Foreign Ministry".

    The link of any other mention is that of the place it names.
    """
    if mention.link is None:
        return False
    if mention.form is Form.NAME:
        return mention.kind not in _PLACE_KINDS
    return mention.form is Form.NOMINAL and mention.kind != "kg:Country"


def is_state_body(kind: str, ontology: Ontology) -> bool:
    """True for the classes of what acts for a state."""
    return ontology.is_any(kind, STATE_KINDS)
