"""What the model is given of the articles in seeds/, and what it makes of it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from spacy.tokens import Doc

from kg.annotate.language_model import load_model
from kg.annotate.parse import ANALYSED
from kg.model import Article
from kg.readers import read

SEEDS = Path(__file__).parents[1] / "seeds"


def texts_of_seeds() -> list[str]:
    """The text of each block that is parsed, in the order of the articles."""
    return [
        article.text[block.start : block.end]
        for article in read([str(SEEDS)])
        if isinstance(article, Article)
        for block in article.blocks
        if block.kind in ANALYSED
    ]


@lru_cache(maxsize=1)
def docs_of_seeds() -> tuple[Doc, ...]:
    """What the default model reads in them."""
    return tuple(load_model().pipe(texts_of_seeds()))
