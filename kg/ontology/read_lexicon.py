"""lexicon.ttl -> frames and entries.

Reading is lenient: what is missing becomes "" and what is unknown or given twice stays as
written, so that `check` can tell a user everything that is wrong at once.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.ontology.lexicon import FRAME_KINDS, FUNCTIONS, POS, Argument, Entry, Frame
from kg.ontology.turtle import EMPTY, Graph, Node, only

_ENTRY_TYPES = frozenset({"ontolex:Word", "ontolex:MultiwordExpression", "ontolex:LexicalEntry"})


def frames(graph: Graph) -> dict[str, Frame]:
    """The frames declared in `graph`, by id."""
    return {
        _local(subject): Frame(_local(subject), _frame_kind(node), _arguments(graph, node))
        for subject, node in graph.items()
        if "synsem:SyntacticFrame" in node.get("rdf:type", ())
    }


def entries(graph: Graph, known: Mapping[str, Frame]) -> tuple[Entry, ...]:
    """The entries of `graph` in the order of the file, prepositions left out."""
    return tuple(
        _entry(graph, subject, node, known) for subject, node in graph.items() if _is_entry(node)
    )


def _is_entry(node: Node) -> bool:
    typed = not _ENTRY_TYPES.isdisjoint(node.get("rdf:type", ()))
    marker = "lexinfo:preposition" in node.get("lexinfo:partOfSpeech", ())
    return (typed or "ontolex:denotes" in node) and not marker


def _entry(graph: Graph, subject: str, node: Node, known: Mapping[str, Frame]) -> Entry:
    pos = only(node, "lexinfo:partOfSpeech")
    behaviour = node.get("synsem:synBehavior", ())
    return Entry(
        id=_local(subject),
        lemma=_written(graph, node),
        pos=POS.get(pos, pos),
        denotes=only(node, "ontolex:denotes"),
        # A frame that is not declared stays as an empty one: check finds it.
        frames=tuple(known.get(i) or Frame(i, "", ()) for i in map(_local, behaviour)),
        complement=only(node, "kg:complementFactuality") or None,
    )


def _arguments(graph: Graph, frame: Node) -> tuple[Argument, ...]:
    return tuple(
        _argument(graph, graph.get(node, EMPTY)) for node in frame.get("synsem:synArg", ())
    )


def _argument(graph: Graph, node: Node) -> Argument:
    function = only(node, "rdf:type")
    marker = only(node, "synsem:marker")
    # A marker that is not declared keeps its IRI, which no text matches: check finds it.
    written = (_written(graph, graph.get(marker, EMPTY)) or marker) if marker else None
    asks = only(node, "kg:asks") or None
    return Argument(FUNCTIONS.get(function, function), written, only(node, "kg:fills"), asks)


def _written(graph: Graph, word: Node) -> str:
    return only(graph.get(only(word, "ontolex:canonicalForm"), EMPTY), "ontolex:writtenRep")


def _frame_kind(node: Node) -> str:
    return next((FRAME_KINDS[t] for t in node["rdf:type"] if t in FRAME_KINDS), "")


def _local(subject: str) -> str:
    return subject.rpartition("#")[2].rpartition("/")[2]
