"""The names that a data set marks, with the labels and the other spans of the model's own scheme.

The data sets know people, organisations and places; the model has 18 labels (OntoNotes 5) and kg
uses dates, quantities and nationalities too. So gold decides about names, and what the model
itself says is kept for the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.word_lists import name_rules

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

Labelled = tuple[int, int, str]
"""First token, last token (exclusive), label."""

# What the data sets decide about.
DECIDED = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})
# A place that neither the model nor the gazetteer knows, by its last word.
_LAST_WORDS = {
    "FAC": """airport arena avenue boulevard bridge building centre center church court hall highway
    hospital hotel house library museum palace park plaza prison road square stadium station street
    theatre theater tower tunnel""",
    "LOC": """africa asia bay beach canal coast creek desert europe forest gulf island islands lake
    mountain mountains ocean peninsula river sea strait valley""",
}
_BY_LAST_WORD = {word: label for label, words in _LAST_WORDS.items() for word in words.split()}


def merged(doc: Doc, gold: Iterable[Labelled], *, other_names: bool) -> list[Labelled]:
    """The spans to learn for `doc`, whose entities are the model's own, in order.

    `gold` holds PER, ORG, LOC and MISC; `other_names` says that the data set would mark any
    other name as MISC.
    """
    silver = [span for span in doc.ents if span.label_ not in DECIDED]
    spans = list(_trimmed(doc, gold))
    found = [(start, end, _label(doc, start, end, kind, silver)) for start, end, kind in spans]
    taken = {i for start, end, _ in found for i in range(start, end)}
    for span in silver:
        named = other_names and span.label_ in {"EVENT", "PRODUCT", "WORK_OF_ART", "LAW"}
        if not named and taken.isdisjoint(range(span.start, span.end)):
            found.append((span.start, span.end, span.label_))
    return sorted(found)


def _trimmed(doc: Doc, gold: Iterable[Labelled]) -> Iterator[Labelled]:
    """Without the article and titles before a name, which some data sets count to it."""
    outside = name_rules()["honorific"] | {"the", "The", "THE"}
    for first, end, kind in gold:
        start = first
        while start + 1 < end and doc[start].text in outside:
            start += 1
        yield start, end, kind


def _label(doc: Doc, start: int, end: int, kind: str, silver: Sequence[Span]) -> str:
    if kind == "LOC":
        return _place_label(doc, start, end)
    if kind == "MISC":
        return _other_label(doc, start, end, silver)
    return {"PER": "PERSON", "ORG": "ORG"}[kind]


def _place_label(doc: Doc, start: int, end: int) -> str:
    own = [s.label_ for s in doc.ents if s.start < end and start < s.end and s.label_ in _PLACES]
    if own:
        return own[0]
    words = [token.text for token in doc[start:end]]
    if load_gazetteer().places(" ".join(words)):
        return "GPE"
    return _BY_LAST_WORD.get(words[-1].lower(), "GPE")


def _other_label(doc: Doc, start: int, end: int, silver: Sequence[Span]) -> str:
    """Names of other things, mostly nationalities and sports events."""
    own = [s.label_ for s in silver if s.start < end and start < s.end]
    if own:
        return own[0]
    people = list(load_gazetteer().find([token.text for token in doc[start:end]]))
    return "NORP" if people and people[0][1] == end - start else "EVENT"
