"""The pyvis network behind the page: its lists filled directly, its template ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader
from pyvis.network import Network  # type: ignore[import-untyped]

from kg.page.assets import FOLDER, script, style, vis_network, world
from kg.page.content import Content
from kg.page.drawing import Drawing
from kg.page.embed import as_code, as_json
from kg.page.policy import policy

# vis-network's options: nothing moves by itself, the page decides what is selected, and it
# draws the lines.
OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {
        "hover": True,
        "selectable": False,
        "keyboard": {"enabled": True, "bindToWindow": False},
    },
    "nodes": {"borderWidth": 1.5, "labelHighlightBold": False, "chosen": False},
}


class PageNetwork(Network):  # type: ignore[misc]
    """A drawing as a page. `generate_html` renders kg/page/template.html.

    pyvis's own add_node and add_edge search all that is there for each addition, and its own
    template loads scripts from the network: neither is used.
    """

    def __init__(
        self,
        title: str,
        drawing: Drawing,
        content: Content,
        rdf: Mapping[str, Any],
        beyond: Mapping[str, Any],
    ) -> None:
        """Fill the network with what is drawn; the rest goes into the data blocks. `beyond` tells
        of what the graph holds and the page does not."""
        super().__init__(
            height="100%", width="100%", directed=True, heading=title, cdn_resources="in_line"
        )
        self.nodes = _nodes(drawing, content)
        self.edges = _edges(drawing)
        self.options = OPTIONS
        self.templateEnv = _environment(self.template_dir)
        self.templateEnv.globals.update(
            _blocks(),
            content=content,
            rdf=rdf,
            groups=[{"name": group.name, "size": len(group.nodes)} for group in drawing.groups],
            left_out=drawing.left_out,
            world=world(),
            rest=[{"x": x, "y": y, "members": rest.members} for rest, (x, y) in drawing.rest],
            beyond=beyond,
        )


def plain(title: str, content: Content) -> str:
    """The part of the page that is read where scripts are off."""
    template = _environment("").get_template("plain.html")
    return template.render(heading=title, content=content)


def _nodes(drawing: Drawing, content: Content) -> list[dict[str, Any]]:
    groups = {node: n for n, group in enumerate(drawing.groups) for node in group.nodes}
    return [
        _node(node, drawing, content) | ({"group": groups[node]} if node in groups else {})
        for node in drawing.nodes
    ]


def _node(node: int, drawing: Drawing, content: Content) -> dict[str, Any]:
    kind = content["kinds"][content["entities"][node]["kind"]]
    family = content["families"][kind["family"]]
    x, y = drawing.places[node]
    sizes = [round(radius * family["scale"]) for radius in drawing.radii[node]]
    return {"id": node, "x": x, "y": y, "sizes": sizes, "shape": family["shape"]}


def _edges(drawing: Drawing) -> list[dict[str, Any]]:
    return [
        {"id": number, "from": line.ends[0], "to": line.ends[1]}
        for number, line in enumerate(drawing.lines)
    ]


def _environment(pyvis_templates: str) -> Environment:
    loader = ChoiceLoader([FileSystemLoader(FOLDER), FileSystemLoader(pyvis_templates)])
    environment = Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["as_json"] = as_json
    return environment


def _blocks() -> dict[str, object]:
    """The inlined code, each block with its part in the policy."""
    scripts = [as_code(vis_network()), as_code(script())]
    styles = [as_code(style())]
    return {"scripts": scripts, "styles": styles, "policy": policy(scripts, styles)}
