"""Articles read, understood one by one, and taken together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from kg.annotate import annotate
from kg.errors import InputError, KgError
from kg.extract import extract
from kg.model import Annotated, Article, Claim, Knowledge
from kg.ontology import Ontology
from kg.pipeline.options import Options
from kg.progress import Progress, silent
from kg.readers import read
from kg.resolve import resolve

Analysed = tuple[Annotated, Sequence[Claim]]
Skipped = tuple[tuple[str, str], ...]
"""Paths of articles that are left out, each with the reason."""


def read_all(paths: Sequence[str], stdin: BinaryIO | None = None) -> tuple[list[Article], Skipped]:
    """(articles, skipped inputs with reasons)."""
    articles, skipped = [], []
    for found in read(paths, stdin):
        if isinstance(found, InputError):
            skipped.append((found.path, found.reason))
        else:
            articles.append(found)
    return articles, tuple(skipped)


def understand(
    articles: Sequence[Article],
    ontology: Ontology,
    options: Options,
    progress: Progress = silent,
) -> Knowledge:
    """Annotate, extract and resolve articles. Raises whatever goes wrong with any of them."""
    found = [
        analyse(article, ontology, options)
        for article in progress.track(articles, "Reading articles", len(articles))
    ]
    return resolve(found, ontology, options.base_iri)


def analyse(article: Article, ontology: Ontology, options: Options) -> Analysed:
    """One article with its claims."""
    annotated = next(annotate([article], ontology, options.model))
    return annotated, extract(annotated, ontology)


def analyse_all(
    articles: Sequence[Article], ontology: Ontology, options: Options, progress: Progress
) -> tuple[list[Analysed], Skipped]:
    """(analysed articles, those that failed with reasons): one failure costs one article."""
    found: list[Analysed] = []
    failed: list[tuple[str, str]] = []
    for article in progress.track(articles, "Reading articles", len(articles)):
        try:
            found.append(analyse(article, ontology, options))
        except KgError:
            raise  # no model, a broken ontology: no other article would fare better
        except Exception as error:  # a fault of ours must not cost the others
            reason = f"kg failed on it ({type(error).__name__}: {error}); please report this"
            failed.append((article.path, reason))
    return found, tuple(failed)
