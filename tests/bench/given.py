"""Given names in the place of those that annotation found: what the rest does with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.annotate.mentions.build_mentions import head_of
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.plain import as_name
from kg.extract import extract
from kg.model import Annotated, Form, Mention, Sentence, Span
from kg.ontology import load
from tests.bench.mapping import Mapping
from tests.bench.pipeline import Reading
from tests.bench.words import Stretch

Given = tuple[Stretch, str]
"""The characters of a name, and its label in the data set."""


def with_names(reading: Reading, given: Sequence[Given], mapping: Mapping) -> Reading:
    """The article read again with `given` as its names; labels that kg does not keep are not."""
    old = reading.annotated
    names = list(_mentions(old, given, mapping))
    others = [m for m in old.mentions if m.form is not Form.NAME and not _overlapping(m, names)]
    antecedents = {
        mention: target
        for mention in others
        if mention in old.antecedents
        and (target := _renamed(old.antecedents[mention], names, others, mapping))
    }
    mentions = tuple(sorted([*names, *others], key=lambda m: (m.span, m.head)))
    new = replace(old, mentions=mentions, antecedents=antecedents)
    return Reading(new, extract(new, load()))


def _mentions(old: Annotated, given: Iterable[Given], mapping: Mapping) -> Iterator[Mention]:
    kinds = {row.theirs: row.ours for row in reversed(list(mapping.of_kind("class")))}
    for (start, end), label in given:
        sentence = next((s for s in old.sentences if s.span.start <= start < s.span.end), None)
        if sentence is not None and label in kinds:
            yield _mention(old, sentence, Span(old.article.id, start, end), kinds[label], mapping)


def _mention(
    old: Annotated, sentence: Sentence, span: Span, kind: str, mapping: Mapping
) -> Mention:
    """A name of `kind`, with the class and link that annotation gave it if they agree."""
    text = as_name(old.article.text[span.start : span.end])
    head = _head(sentence, span)
    found = _overlapping(Mention(span, kind, text, Form.NAME, head), old.mentions)
    same = (m for m in found if m.form is Form.NAME and m.head == head)
    agreed = [m for m in same if mapping.is_a(m.kind, kind)]
    if agreed:
        return replace(agreed[0], span=span, text=text, head=head)
    place = load_gazetteer().resolve(text) if mapping.is_a("kg:City", kind) else None
    if place is not None:
        return Mention(span, place.kind, text, Form.NAME, head, place.id)
    return Mention(span, kind, text, Form.NAME, head)


def _head(sentence: Sentence, span: Span) -> int:
    """Where the head of a name begins; of "Linz , Austria" it is in what the comma closes."""
    inside = [t for t in sentence.tokens if span.start < t.end and t.start < span.end]
    comma = next((n for n, t in enumerate(inside) if n and t.text == ","), len(inside))
    words = [t.i for t in inside[:comma] if t.pos != "PUNCT"] or [t.i for t in inside]
    return head_of(sentence.tokens, words[0], words[-1] + 1).start


def _overlapping(mention: Mention, others: Iterable[Mention]) -> list[Mention]:
    span = mention.span
    return [o for o in others if o.span.start < span.end and span.start < o.span.end]


def _renamed(
    target: Mention, names: Sequence[Mention], others: Sequence[Mention], mapping: Mapping
) -> Mention | None:
    """What an antecedent has become, None if it is gone: no firm becomes a place."""
    if target in others:
        return target
    kinds = ("kg:Person", "kg:Organisation", "kg:Place")
    own = [kind for kind in kinds if mapping.is_a(target.kind, kind)]
    parts = _overlapping(target, names)
    return next((m for m in parts if not own or mapping.is_a(m.kind, own[0])), None)
