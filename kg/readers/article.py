"""The last step that all readers share: text and metadata become an Article."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.errors import EmptyError, UnreadableError
from kg.model import Article, Block, BlockKind
from kg.readers.blocks import blocks
from kg.readers.dateline import Dateline, dateline_alone, find_dateline
from kg.readers.furniture import take_furniture
from kg.readers.language import require_english
from kg.readers.limits import MAX_ARTICLE_CHARS
from kg.readers.meta import Meta
from kg.readers.published import publication_date
from kg.readers.signoff import without_signoff
from kg.readers.titles import mark_title
from kg.readers.wording import has_letters

# Characters of the longest paragraph that sums up an article above its dateline.
_MAX_STANDFIRST = 160


def make_article(text: str, name: str, meta: Meta, marks: Iterable[Block] | None = None) -> Article:
    """The article of `text`, which is clean already. `marks` are as in `blocks`.

    Raises:
        EmptyError: it has no words.
        LanguageError: it is not in English.
        UnreadableError: it is too long.
    """
    require_bounded(text, name)
    found = take_furniture(text, blocks(text, marks))
    _require_words(text, found.blocks, name)
    dateline, parts = _cut_dateline(text, without_signoff(text, found.blocks))
    headed = any((dateline, found.author, found.published))
    parts = mark_title(text, parts, meta.title, by_layout=marks is None, headed=headed)
    return Article(
        id=hashlib.sha256(text.encode()).hexdigest()[:12],
        path=name,
        url=meta.url,
        title=meta.title or _title(text, parts),
        author=meta.author or found.author,
        publisher=meta.publisher or found.publisher or (dateline.agency if dateline else None),
        published=publication_date(meta.published, dateline, found.published),
        place=dateline.place if dateline else None,
        language=require_english(_sample(text, parts), name),
        text=text,
        blocks=parts,
    )


def require_bounded(text: str, name: str) -> None:
    """Nothing, if `text` is short enough for one article.

    Raises:
        UnreadableError: it is longer than `MAX_ARTICLE_CHARS`.
    """
    if len(text) > MAX_ARTICLE_CHARS:
        most = f"an article has at most {MAX_ARTICLE_CHARS:,}"
        raise UnreadableError(name, f"has {len(text):,} characters; {most}: split it")


def _require_words(text: str, parts: tuple[Block, ...], name: str) -> None:
    if not any(has_letters(text[block.start : block.end]) for block in parts):
        raise EmptyError(name, "holds no sentence; give it the text of an article or leave it out")


def _cut_dateline(text: str, parts: tuple[Block, ...]) -> tuple[Dateline | None, tuple[Block, ...]]:
    """The dateline in or above the first paragraph, and the blocks with its place as one.

    Or in the second, if the first is a few words that sum up the article.
    """
    above = 0  # paragraphs
    for i, block in enumerate(parts):
        prose = block.kind is BlockKind.PARAGRAPH
        dateline = (find_dateline if prose else dateline_alone)(text[block.start : block.end])
        if dateline and (not above or (prose and _is_sure(dateline))):
            return dateline, (*parts[:i], *_split(text, block, dateline), *parts[i + 1 :])
        above += prose
        if prose and (above > 1 or block.end - block.start > _MAX_STANDFIRST):
            break
    return None, parts


def _is_sure(dateline: Dateline) -> bool:
    """Whether it has a day, an agency or a country beside the place."""
    return bool(dateline.published or dateline.agency or "," in (dateline.place or ""))


def _split(text: str, block: Block, dateline: Dateline) -> Iterator[Block]:
    start = block.start + dateline.start
    if headline := text[block.start : start].rstrip():
        yield replace(block, end=block.start + len(headline))
    if dateline.place:
        place = block.start + dateline.place_start
        yield Block(BlockKind.DATELINE, place, block.start + dateline.place_end)
    if block.start + dateline.end < block.end:
        yield replace(block, start=block.start + dateline.end)


def _title(text: str, parts: tuple[Block, ...]) -> str | None:
    titles = (text[one.start : one.end] for one in parts if one.kind is BlockKind.TITLE)
    return next(titles, None)


def _sample(text: str, parts: tuple[Block, ...]) -> str:
    return "\n".join(text[block.start : block.end] for block in parts)
