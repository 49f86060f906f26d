"""The network as graph tools draw it: plain attributes, and an id of its own for each line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.graph import read_knowledge
from kg.ontology import Ontology

if TYPE_CHECKING:
    import networkx as nx

# XML 1.0 has no place for these, and graph tools reject the whole file for one of them.
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# GEXF, and networkx with it, takes these names for the life span of a line in an animation.
_RENAMED = {"start": "from", "end": "until"}


def drawing(store: ox.Store, ontology: Ontology) -> nx.MultiDiGraph[str]:
    """Return the network of a store, its lines keyed "e1", "e2" ... in a stable order.

    Tools drop lines that share an id. Text that XML cannot hold becomes U+FFFD.
    """
    # networkx takes a fifth of a second to import; `kg export --help` must not pay for it.
    import networkx as nx  # noqa: PLC0415

    from kg.network import to_networkx  # noqa: PLC0415

    network = to_networkx(read_knowledge(store, ontology), ontology)
    drawn: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in sorted(network):
        drawn.add_node(node, **_clean(network.nodes[node]))
    for number, line in enumerate(sorted(network.edges(keys=True)), start=1):
        drawn.add_edge(line[0], line[1], key=f"e{number}", **_clean(network.edges[line]))
    return drawn


def xml_text(text: str) -> str:
    r"""Return `text` with U+FFFD for what XML cannot hold.

    >>> xml_text("a\x00b")
    'a�b'
    """
    return _NOT_IN_XML.sub("\ufffd", text)


def _clean(attributes: dict[str, object]) -> dict[str, object]:
    return {
        _RENAMED.get(name, name): xml_text(value) if isinstance(value, str) else value
        for name, value in sorted(attributes.items())
    }
