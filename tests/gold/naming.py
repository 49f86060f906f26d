"""Which entity of the graph is which thing of the gold list, in one article."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from kg.ontology import Ontology

from .fold import contains, overlap, words
from .graph import FAMILIES, Graph
from .rows import GoldArticle, GoldEntity


class Naming:
    """The link between the entities of a graph and the table of one article."""

    def __init__(self, graph: Graph, article: GoldArticle) -> None:
        self.graph = graph
        self.article = article
        self.gold = cache(self._gold)

    def forms(self, identifier: str) -> frozenset[str]:
        """The words that the article has for an entity."""
        return self.graph.forms.get((self.article.path, identifier), frozenset())

    def _gold(self, identifier: str) -> GoldEntity | None:
        """What an entity is in the table, None if it is not there.

        Its own name counts before the words of the article, names before descriptions.
        """
        entity = self.graph.entities[identifier]
        own = frozenset({entity.name, *entity.aliases})
        forms = self.forms(identifier)
        trials: tuple[tuple[Iterable[str], _Test], ...] = (
            ({entity.name}, _is_canonical),
            (own, _is_canonical),
            (forms, _is_name),
            (own, _is_name),
            (forms or own, _is_described),
        )
        for texts, test in trials:
            found = [row for row in self.article.entities if any(test(row, t) for t in texts)]
            if found:
                return found[0]
        return self._closest(identifier, forms or own)

    def _closest(self, identifier: str, forms: Iterable[str]) -> GoldEntity | None:
        """The one row whose description holds more or fewer words than the graph has."""
        if self.graph.is_a(identifier, *FAMILIES) and not self.is_described(identifier):
            return None
        found = [
            row
            for row in self.article.entities
            if any(overlap(text, other) for text in forms for other in _descriptions(row))
        ]
        return found[0] if len(found) == 1 else None

    def is_described(self, identifier: str) -> bool:
        """True if the article has no proper name for it: its words end in a common noun.

        A capital at the start of a sentence says nothing, so a lone word is a description if
        the table has it as one.
        """
        forms = self.forms(identifier)
        if not forms:
            return not self.graph.is_a(identifier, *FAMILIES)
        table = [text for row in self.article.entities for text in _descriptions(row)]
        return all(
            form.split()[-1].islower() or any(contains(text, form) for text in table)
            for form in forms
        )


_Test = Callable[[GoldEntity, str], bool]


def _is_canonical(row: GoldEntity, text: str) -> bool:
    return words(row.name) == words(text)


def _is_name(row: GoldEntity, text: str) -> bool:
    return words(text) in {words(name) for name in row.names}


def _is_described(row: GoldEntity, text: str) -> bool:
    return words(text) in {words(name) for name in _descriptions(row)}


def _descriptions(row: GoldEntity) -> tuple[str, ...]:
    return row.described if row.named else (row.name, *row.described)


def fits_class(kind: str, classes: Iterable[str], ontology: Ontology, roots: Iterable[str]) -> bool:
    """True if a class is one of `classes`, above or below one, and no mere root between."""
    bare = frozenset(roots)
    return any(kind == other or _on_one_line(kind, other, ontology, bare) for other in classes)


def _on_one_line(left: str, right: str, ontology: Ontology, roots: frozenset[str]) -> bool:
    if left in roots or right in roots:
        return False
    return ontology.is_a(left, right) or ontology.is_a(right, left)
