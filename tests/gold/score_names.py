"""Names: found, of the right class, linked to the right place, and one node each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from .finding import Finding, Verdict
from .fold import words
from .graph import FAMILIES, Graph
from .naming import Naming, fits_class
from .rows import Gold, GoldArticle, GoldEntity

_LINKS = {"iso": "#iso:code:3166:{}", "geonames": "/{}/"}


def names(naming: Naming) -> Iterator[Finding]:
    """Named entities of an article, with and without their class, and the links of places."""
    graph, article = naming.graph, naming.article
    nodes: dict[str, list[str]] = defaultdict(list)
    for node in graph.named.get(article.path, ()):
        row = naming.gold(node)
        if row is not None:
            nodes[row.name].append(node)
        elif not naming.is_described(node):
            for measure in ("names", "typed"):
                yield Finding(measure, article.path, Verdict.SPURIOUS, _show(graph, node))
    for row in article.entities:
        if row.named:
            yield from _row(naming, row, nodes[row.name])


def _row(naming: Naming, row: GoldEntity, nodes: list[str]) -> Iterator[Finding]:
    graph, path = naming.graph, naming.article.path
    yield Finding("names", path, Verdict.RIGHT if nodes else Verdict.MISSING, row.name)
    fitting = [node for node in nodes if _fits(graph, node, row)]
    if fitting:
        yield Finding("typed", path, Verdict.RIGHT, row.name)
    else:
        yield Finding("typed", path, Verdict.MISSING, f"{row.name} as {'/'.join(row.classes)}")
        for node in nodes:
            yield Finding("typed", path, Verdict.SPURIOUS, _show(graph, node))
    if row.link and nodes:
        right = any(_is_linked(graph, node, row.link) for node in nodes)
        yield Finding("links", path, Verdict.RIGHT if right else Verdict.WRONG, row.name)


def _fits(graph: Graph, node: str, row: GoldEntity) -> bool:
    return fits_class(graph.entities[node].kind, row.classes, graph.ontology, FAMILIES)


def _is_linked(graph: Graph, node: str, link: str) -> bool:
    scheme, _, code = link.partition(":")
    end = _LINKS[scheme].format(code)
    return any(iri.endswith(end) for _, iri in graph.entities[node].links)


def one_node(graph: Graph, gold: Gold) -> Iterator[Finding]:
    """Names that lead to several nodes, and nodes that several names lead to.

    Goes by the words in each article, so that a surname that two people share counts for the
    one whom the article means.
    """
    bearers: dict[str, set[str]] = defaultdict(set)
    for article in gold.articles:
        for node, name in _bearers(graph, article, gold):
            bearers[node].add(name)
    nodes: dict[str, set[str]] = defaultdict(set)
    for node, found in bearers.items():
        # A node under the name of one, with claims about another, is one error and not two.
        own = {name for name in found if words(name) == words(graph.entities[node].name)}
        for name in own or found:
            nodes[name].add(f"{_show(graph, node)} <{node}>")
    yield from _surplus("duplicates", nodes)
    yield from _surplus("merges", {_show(graph, node): found for node, found in bearers.items()})


def _bearers(graph: Graph, article: GoldArticle, gold: Gold) -> Iterator[tuple[str, str]]:
    """(node, canonical name) for each node and each name of the article that it has."""
    apart = {words(name) for name in gold.apart}
    for node in graph.named.get(article.path, ()):
        for form in sorted(graph.forms.get((article.path, node), ())):
            rows = [row for row in article.entities if row.named and _bears(row, form)]
            if len(rows) == 1 and words(form) not in apart:
                yield node, rows[0].name


def _bears(row: GoldEntity, form: str) -> bool:
    return words(form) in {words(name) for name in (row.name, *row.names)}


def _surplus(measure: str, table: dict[str, set[str]]) -> Iterator[Finding]:
    """One error for each member of a set beyond the first."""
    for key in sorted(table):
        listed = " + ".join(sorted(table[key]))
        for _ in range(len(table[key]) - 1):
            yield Finding(measure, "", Verdict.WRONG, f"{key}: {listed}")


def _show(graph: Graph, node: str) -> str:
    entity = graph.entities[node]
    return f"{entity.name} ({entity.kind})"
