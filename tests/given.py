"""Parses written by hand, for tests that need no model, and the types of shared fixtures.

A word is `text=lemma/tag:part/label>head/name`: `Ana/NNP/nsubj>left/PERSON left=leave/VBD/ROOT`.
The lemma may be left out where it is the word in lower case, the part of speech where the tag
tells it, and the label of a name where there is none. A head is a word, or the index of one that
is there twice. A long parse may be a table: one word a line with text, lemma, part of speech, tag,
label, index of the head, and label of a name if any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.extract.sentence.view import View, views
from kg.model import (
    Annotated,
    Article,
    Block,
    BlockKind,
    Claim,
    Form,
    Mention,
    Sentence,
    Span,
    Token,
)
from kg.ontology import load

ARTICLE = "0" * 12

# Beginning of a tag -> the part of speech of most words that have it, longer ones first.
_PARTS = (
    *(("NNP", "PROPN"), ("NN", "NOUN"), ("VB", "VERB"), ("MD", "AUX"), ("JJ", "ADJ")),
    *(("RB", "ADV"), ("IN", "ADP"), ("RP", "ADP"), ("DT", "DET"), ("PRP", "PRON")),
    *(("WP$", "DET"), ("WP", "PRON"), ("WDT", "PRON"), ("WRB", "SCONJ"), ("CD", "NUM")),
    *(("CC", "CCONJ"), ("TO", "PART"), ("POS", "PART"), ("FW", "X"), ("XX", "X")),
)

# From text (and its date of publication) to what is found in it.
Understand = Callable[..., tuple[Annotated, tuple[Claim, ...]]]
# ... to (subject, predicate, object, factuality) in its words.
Told = set[tuple[str, str, str, str]]
Claims = Callable[..., Told]
# ... to names with classes, or to words with what they stand for.
Words = Callable[[str], dict[str, str]]


def sentence(table: str, offset: int = 0, kind: BlockKind = BlockKind.PARAGRAPH) -> Sentence:
    compact = "/" in table.split(maxsplit=1)[0]
    lines = table.strip().splitlines()
    rows = compact_rows(table) if compact else [line.split() for line in lines]
    tokens = tuple(_tokens(rows, offset))
    text = " ".join(row[0] for row in rows)
    return Sentence(Span(ARTICLE, offset, offset + len(text)), text, kind, tokens)


def compact_rows(words: str) -> list[list[str]]:
    """The rows of a table for words that are given each in one piece."""
    parts = [word.split("/") for word in words.split()]
    texts = [word.partition("=")[0] for word, *_ in parts]
    rows: list[list[str]] = []
    for i, (word, kind, place, *name) in enumerate(parts):
        text, _, lemma = word.partition("=")
        tag, _, pos = kind.partition(":")
        dep, _, head = place.partition(">")
        pos = pos or next((pos for start, pos in _PARTS if tag.startswith(start)), "PUNCT")
        lemma = lemma or (text if tag.startswith("NNP") else text.lower())
        at = _place(head, texts) if head else i
        rows.append([text, lemma, pos, tag, dep, str(at), *(_named(n, rows) for n in name)])
    return rows


def _place(head: str, texts: list[str]) -> int:
    assert texts.count(head) < 2, f"{head!r} is there twice: name it by its index"
    return texts.index(head) if head in texts else int(head)


def _named(label: str, rows: list[list[str]]) -> str:
    """ "I-ORG" for "ORG" behind a word of that name, else "B-ORG"."""
    inside = label[1:2] == "-" or (rows and rows[-1][6:] in ([f"B-{label}"], [f"I-{label}"]))
    return label if label[1:2] == "-" or not label else f"{'I' if inside else 'B'}-{label}"


def _tokens(rows: list[list[str]], start: int) -> Iterator[Token]:
    for i, row in enumerate(rows):
        word, lemma, pos, tag, dep, head, *ner = row
        end = start + len(word)
        yield Token(i, word, lemma, pos, tag, dep, int(head), start, end, ner[0] if ner else "")
        start = end + 1


def mention(made: Sentence, first: int, last: int, kind: str, form: Form = Form.NAME) -> Mention:
    """The mention that spans tokens `first`..`last`, whose head is the last."""
    start, end = made.tokens[first].start, made.tokens[last].end
    text = made.text[start - made.span.start : end - made.span.start]
    return Mention(Span(ARTICLE, start, end), kind, text, form, made.tokens[last].start)


def view(made: Sentence, *mentions: Mention) -> View:
    return next(views(annotated([made], *mentions), load()))


def annotated(made: list[Sentence], *mentions: Mention) -> Annotated:
    text = " ".join(s.text for s in made)
    article = Article(
        ARTICLE, "a.txt", text=text, blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),)
    )
    return Annotated(article, tuple(made), mentions)


def told(claims: Iterator[Claim]) -> set[tuple[str, str, str]]:
    """Claims as (subject, predicate, object) in the words of the text."""
    return {(c.subject.text, c.predicate, getattr(c.object, "text", str(c.object))) for c in claims}
