"""What the page needs to write the facts that are seen as RDF, in the words of the graph.

Terms stand here as Turtle writes them. Everything is listed in the order of the content's lists,
so that the page joins the two by number. The run is missing: the page does not know it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from kg.graph.claims import factuality_curie
from kg.graph.entities import LINKS
from kg.graph.names import DEFAULT_BASE, Names
from kg.graph.pen import CLAIMED, Pen
from kg.graph.sources import source_lines
from kg.graph.terms import iri
from kg.model import Entity, Fact, Knowledge, Ref, Source, Span, Support, Term, Value
from kg.ontology import Ontology
from kg.page.content import Content
from kg.page.index import Index, index, supports
from kg.page.links import web_address
from kg.page.sources import SAID, filled

Row = dict[str, Any]

# A name that needs neither brackets nor escapes after its prefix.
_PLAIN = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)
# What may stand without its base: a path whose first part no reader takes for a scheme.
_RELATIVE = re.compile(r"[^:/?#]+/.*")
_ABSOLUTE = re.compile(r"<[A-Za-z][A-Za-z0-9+.-]*:")

# The classes of the nodes that carry a claim.
CARRIERS = {"claim": "kg:Claim", "sentence": "kg:Sentence"}


def rdf_of(knowledge: Knowledge, ontology: Ontology, content: Content) -> Row:
    """Return the terms of `knowledge`, of which `content` is the page's form."""
    numbers = index(knowledge)
    base = _base(knowledge)
    pen = Pen(ontology, Names(base))
    term = partial(_short, base=base)
    word = partial(_word, ontology=ontology)
    told = supports(knowledge)
    extractors = sorted({claim.extractor for claim in told.values()})
    return {
        "base": base,
        "prefixes": dict(ontology.prefixes),
        "words": [word(name) for name in numbers.predicates],
        "classes": {kind: _classes(name, ontology) for kind, name in CARRIERS.items()},
        "claimed": [_classes(name, ontology) for name in CLAIMED.values()],
        "kinds": [_classes(kind, ontology) for kind in numbers.kinds],
        "said": [word(factuality_curie(factuality)) for factuality in SAID],
        "entities": [
            _entity(entity, row, pen, base)
            for entity, row in zip(knowledge.entities, content["entities"], strict=True)
        ],
        "objects": _objects(knowledge.facts, numbers, pen),
        "articles": [_article(source, pen) for source in knowledge.sources],
        "sentences": [[span.start, span.end] for span, _ in numbers.sentences],
        "extractors": [[term(pen.names.extractor(name)), name] for name in extractors],
        "claims": [
            [term(claim.claim), extractors.index(claim.extractor), *_spans(claim, numbers)]
            for claim in told.values()
        ],
    }


def _base(knowledge: Knowledge) -> str:
    """The IRI under which the graph was made: the part of a claim's IRI before "claim/"."""
    claims = (claim.claim for fact in knowledge.facts for claim in fact.claims)
    head, mark, _ = next(claims, "").rpartition("claim/")
    return head if mark else DEFAULT_BASE


def _entity(entity: Entity, row: Mapping[str, Any], pen: Pen, base: str) -> Row:
    """`label` only where the page calls it something else; `only` is the place in CLAIMED of the
    class that it has until an article asserts its own."""
    links = ((predicate, iri(clean(target))) for predicate, target in entity.links)
    return filled(
        iri=_short(entity.id, base),
        label=entity.name if entity.name != row["name"] else None,
        only=_only(pen.claimed(entity.kind)),
        links=[link for link in links if link[0] in LINKS and _ABSOLUTE.match(link[1])],
    )


def _only(claimed: str | None) -> int | None:
    return None if claimed is None else [*CLAIMED.values()].index(claimed)


def _objects(facts: Iterable[Fact], numbers: Index, pen: Pen) -> dict[int, str | int]:
    """The object of each fact that does not lead to an entity: a literal, or a kind's number."""
    found: dict[int, str | int] = {}
    for number, fact in enumerate(facts):
        match fact.object:
            case Value(text, datatype):
                found[number] = pen.object(Value(clean(text), datatype))
            case Term(curie):
                found[number] = numbers.kinds[curie]
            case Ref():
                pass
    return found


def _article(source: Source, pen: Pen) -> list[str]:
    """The article's IRI in brackets, its part in the IRIs of selectors, and all said of it."""
    node = iri(pen.names.article(source.id))
    part = pen.names.article(source.id).rpartition("/")[2]
    known = replace(source, url=web_address(clean(source.url or "")))
    return [node, part, "\n".join(source_lines(pen, [known]))]


def _spans(claim: Support, numbers: Index) -> list[list[int] | None]:
    spans = (claim.subject_span, claim.trigger_span, claim.object_span)
    return [_span(span, numbers) for span in spans]


def _span(span: Span | None, numbers: Index) -> list[int] | None:
    return None if span is None else [numbers.article(span.article), span.start, span.end]


def _classes(kind: str, ontology: Ontology) -> list[str]:
    return [_word(curie, ontology) for curie in ontology.ancestors(kind)]


def _word(curie: str, ontology: Ontology) -> str:
    """`curie` if Turtle can read it as it is, else its IRI."""
    prefix, _, local = curie.partition(":")
    plain = prefix in ontology.prefixes and _PLAIN.fullmatch(local)
    return curie if plain else iri(ontology.iri(curie))


def _short(identifier: str, base: str) -> str:
    """An IRI in brackets, without the base if it is under it."""
    term = iri(clean(identifier))
    rest = term[1:-1].removeprefix(base)
    return f"<{rest}>" if term.startswith(f"<{base}") and _RELATIVE.fullmatch(rest) else term


def clean(text: str) -> str:
    r"""`text` as UTF-8 can hold it: half a surrogate pair becomes a question mark.

    >>> clean("a\ud800b")
    'a?b'
    """
    return text.encode("utf-8", "replace").decode("utf-8")
