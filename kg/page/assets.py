"""The style and the scripts that are written into the page."""

from __future__ import annotations

import importlib.resources
import json
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent

# In the order in which they run; all share one scope.
SCRIPTS = (
    "dom",
    "words",
    "content",
    "state",
    "undo",
    "visible",
    "walk",
    "fold",
    "theme",
    "lines",
    "groups",
    "map",
    "strokes",
    "pins",
    "view",
    "ink",
    "hover",
    "spots",
    "labels",
    "expand",
    "rest",
    "claims",
    "statements",
    "panel",
    "hide",
    "entity",
    "connection",
    "start",
    "search",
    "combobox",
    "checks",
    "legend",
    "histogram",
    "timeline",
    "looks",
    "paths",
    "globe",
    "places",
    "drag",
    "circles",
    "atlas",
    "rows",
    "table",
    "address",
    "rings",
    "seen",
    "csv",
    "rdf",
    "png",
    "svg",
    "save",
    "banner",
    "main",
)

# In the order of the cascade: the last has the last word.
STYLES = (
    "base",
    "frame",
    "controls",
    "tools",
    "search",
    "save",
    "map",
    "panel",
    "table",
    "atlas",
    "plain",
    "narrow",
)

# The build that pyvis carries: it makes no style element and sets no innerHTML, so that the
# page's policy can forbid both. Release 10 writes a style element when it loads.
VIS_NETWORK = "templates/lib/vis-9.1.2/vis-network.min.js"


@cache
def style() -> str:
    """The page's stylesheet."""
    return "\n".join(_read(FOLDER / "style" / f"{name}.css") for name in STYLES)


@cache
def script() -> str:
    """The page's own script, in a scope of its own."""
    parts = (_read(FOLDER / "script" / f"{name}.js") for name in SCRIPTS)
    return '(() => {\n"use strict";\n' + "\n".join(parts) + "})();\n"


@cache
def world() -> dict[str, str | int]:
    """The outline of the world, as `kg.page.make_world` wrote it."""
    found: dict[str, str | int] = json.loads(_read(FOLDER / "data" / "world.json"))
    return found


@cache
def vis_network() -> str:
    """The drawing library, without the comment that would make a debugger fetch its source."""
    text = importlib.resources.files("pyvis").joinpath(VIS_NETWORK).read_text(encoding="utf-8")
    return text.partition("//# sourceMappingURL=")[0]


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
