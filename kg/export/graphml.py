"""GraphML, for yEd, Gephi, igraph and networkx."""

from __future__ import annotations

from typing import BinaryIO

import pyoxigraph as ox

from kg.export.drawing import drawing
from kg.ontology import Ontology


def write(store: ox.Store, ontology: Ontology, target: BinaryIO) -> None:
    """Write the network as GraphML."""
    from networkx.readwrite.graphml import GraphMLWriter  # noqa: PLC0415

    writer = GraphMLWriter(drawing(store, ontology), encoding="utf-8", prettyprint=True)
    # networkx writes "True", which is no boolean in XML.
    booleans = {key.get("id") for key in writer.xml.iter("key") if _is_boolean(key.attrib)}
    for data in writer.xml.iter("data"):
        if data.get("key") in booleans and data.text is not None:
            data.text = data.text.lower()
    writer.dump(target)


def _is_boolean(attributes: dict[str, str]) -> bool:
    return attributes.get("attr.type") == "boolean"
