"""Article -> parsed sentences, one block at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kg.annotate.arithmetic import one_thread
from kg.annotate.plain import plain, title_case, unaccented
from kg.model import Article, Block, BlockKind, Sentence, Span, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Token as DocToken

# Headings, labels and questions name what a text is about and assert nothing.
ANALYSED = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW, BlockKind.DATELINE})


def parse(articles: Iterable[Article], model: Language) -> Iterator[tuple[Article, list[Sentence]]]:
    """Yield each article with the sentences of its analysed blocks, in order."""
    for article in articles:
        blocks = [block for block in article.blocks if block.kind in ANALYSED]
        texts = [_text(article, block) for block in blocks]
        docs = model.pipe(map(unaccented, texts))
        with one_thread():
            sentences = [
                sentence
                for block, text, doc in zip(blocks, texts, docs, strict=True)
                for sentence in _sentences(article, block, text, doc)
            ]
        yield article, sentences


def _text(article: Article, block: Block) -> str:
    text = plain(article.text[block.start : block.end])
    return title_case(text) if block.kind is BlockKind.DATELINE else text


def _sentences(article: Article, block: Block, text: str, doc: Doc) -> Iterator[Sentence]:
    for part in doc.sents:
        tokens = tuple(_token(word, text, part.start, block.start) for word in part)
        kept = [token for token in tokens if token.pos != "SPACE"]
        if kept:
            start, end = kept[0].start, kept[-1].end
            quote = article.text[start:end]
            yield Sentence(Span(article.id, start, end), quote, block.kind, tokens)


def _token(word: DocToken, block: str, first: int, offset: int) -> Token:
    start = offset + word.idx
    # As it is written, not as the model read it; so is the lemma of a name.
    text = block[word.idx : word.idx + len(word.text)]
    lemma = word.lemma_.lower()
    label = f"{word.ent_iob_}-{word.ent_type_}" if word.ent_type_ else ""
    return Token(
        i=word.i - first,
        text=text,
        lemma=text.lower() if lemma == word.text.lower() else lemma,
        pos=word.pos_,
        tag=word.tag_,
        dep=word.dep_,
        head=word.head.i - first,
        start=start,
        end=start + len(word.text),
        ner=label,
    )
