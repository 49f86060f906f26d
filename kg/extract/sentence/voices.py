"""Names that stand for "says": whoever signs a quotation, and who speaks in a transcript."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from kg.annotate.people import names_person
from kg.model import Annotated, Block, Form, Mention

# '"We knew." — Lena Ostrow', on a line of its own; the name may be described behind a comma.
_DASH = re.compile(r"\s*(?:[―—–-]|--)\s*")
_AFTER_NAME = re.compile(r"[.\s]*$|\s*[,(]")
# "OSTROW: We knew.", in capitals or a person's name.
_LABEL = re.compile(r"[\W_]{0,2}(?P<name>[^\W\d_][^:\n]{1,40}):\s+(?=\S)")
# So many lines of one name make a transcript; a lone one may describe somebody in a list.
_LEAST_TURNS = 2


def turns(annotated: Annotated) -> Mapping[int, tuple[int, int]]:
    """Start of a block -> where the last word of the name stands whose turn it is, and where the
    words begin; empty for an article that is no transcript.
    """
    people = [m for m in annotated.mentions if names_person(m)]
    starts = {m.span.start for m in people}
    found = {
        start: label
        for start, label in _labels(annotated)
        if label["name"].isupper() or label.start("name") in starts
    }
    return {s: (_last_word(m), m.end()) for s, m in found.items()} if _are(found, people) else {}


def _labels(annotated: Annotated) -> Iterator[tuple[int, re.Match[str]]]:
    for block in annotated.article.blocks:
        label = _LABEL.match(annotated.article.text, block.start, block.end)
        if label is not None:
            yield block.start, label


def _are(found: Mapping[int, re.Match[str]], people: Sequence[Mention]) -> bool:
    """True if names are repeated, one of them that of somebody whom the article names: not for
    "UPDATE: ...".
    """
    counts = Counter(label["name"].casefold() for label in found.values())
    known = {word.casefold() for mention in people for word in mention.text.split()}
    return any(n >= _LEAST_TURNS and name.split()[-1] in known for name, n in counts.items())


def _last_word(label: re.Match[str]) -> int:
    return label.end("name") - len(label["name"].split()[-1])


def signature(annotated: Annotated, block: Block, end: int) -> Mention | None:
    """The name behind a dash after a quotation that ends there, if the block ends with it."""
    text = annotated.article.text
    dash = _DASH.match(text, end, block.end)
    if dash is None:
        return None
    names = (m for m in annotated.mentions if m.form is Form.NAME and m.span.start == dash.end())
    return next((m for m in names if _AFTER_NAME.match(text, m.span.end, block.end)), None)
