"""Places in the names of organisations, which some data sets count."""

from __future__ import annotations

from collections.abc import Iterator, Set

from kg.annotate.places.gazetteer import Place
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.plain import plain
from kg.model import Annotated, Form, Mention, Token
from kg.ontology import load as load_ontology

Found = tuple[int, int, Place]


def embedded(annotated: Annotated) -> Iterator[Found]:
    """Yield (start, end, place) for "Kansas" in "Kansas Highway Patrol".

    kg holds the organisation; its gazetteer reads the place in the light of the places that
    the article names otherwise. A town that is small, or whose name is a word, counts only in
    a region that the article speaks of.
    """
    ontology = load_ontology()
    areas = _areas(annotated)
    tokens = [token for sentence in annotated.sentences for token in sentence.tokens]
    for mention in annotated.mentions:
        if mention.form is Form.NAME and ontology.is_a(mention.kind, "kg:Organisation"):
            yield from _places(_within(mention, tokens), areas)


def _areas(annotated: Annotated) -> Set[str]:
    """Codes of the countries and regions of all places that are linked."""
    links = [load_gazetteer().by_id(m.link) for m in annotated.mentions if m.link]
    codes = {code for p in links if p for code in (p.iso, p.region, p.country)}
    return frozenset(code for code in codes if code)


def _within(mention: Mention, tokens: list[Token]) -> list[Token]:
    span = mention.span
    return [token for token in tokens if span.start <= token.start and token.end <= span.end]


def _places(tokens: list[Token], areas: Set[str]) -> Iterator[Found]:
    gazetteer = load_gazetteer()
    words = [plain(token.text) for token in tokens]
    for start, end, likeliest in gazetteer.find(words):
        name = " ".join(words[start:end])
        place = gazetteer.resolve(name, frozenset(areas))
        doubtful = gazetteer.is_doubtful(name, likeliest)
        if place and (not doubtful or place.region in areas):
            yield tokens[start].start, tokens[end - 1].end, place
