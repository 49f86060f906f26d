/* The map itself: vis-network, told what to draw and never what to decide. */

const mapData = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
const drawnLooks = { nodes: new Map(), edges: new Map() };
const network = new vis.Network(byId("map"), mapData, JSON.parse(page.options));

/** Bring the map up to date; only what looks different is sent to it. */
function syncMap() {
  bright = focus();
  grown = growth();
  update("nodes", nodes, (node) => ({ ...fixedPart(node), ...nodeLook(node) }));
  update("edges", lines, (line) => ({ from: line.from, to: line.to, ...lineLook(line) }));
  network.redraw();
}

/** The place of a node is given once, so that one that was dragged stays where it is. */
function fixedPart(node) {
  if (drawnLooks.nodes.has(node.id)) return {};
  const { x, y } = home(node.id);
  return { shape: node.shape, x, y };
}

function update(which, things, lookOf) {
  const changed = [];
  for (const thing of things) {
    const wanted = lookOf(thing);
    const key = JSON.stringify({ ...wanted, x: 0, y: 0, shape: "" });
    if (drawnLooks[which].get(thing.id) === key) continue;
    drawnLooks[which].set(thing.id, key);
    changed.push(wanted);
  }
  if (changed.length) mapData[which].update(changed);
}

network.on("click", ({ pointer }) => {
  const node = network.getNodeAt(pointer.DOM);
  if (node !== undefined) return open(node);
  const id = network.getEdgeAt(pointer.DOM);
  const line = id === undefined ? null : lines[id];
  return select(line ? { line: [line.from, line.to] } : null);
});

network.on("doubleClick", ({ pointer }) => {
  const node = network.getNodeAt(pointer.DOM);
  if (node !== undefined) change({ selected: { node }, near: 1 });
});

/** The focusable frame that vis-network makes gets the name and role it lacks. */
function nameMap() {
  const frame = byId("map").querySelector(".vis-network");
  dress(
    frame,
    {
      role: "application",
      "aria-roledescription": "map",
      "aria-label":
        "Map of names and events. Arrow keys move it, + and - zoom. The table and the search hold the same.",
    },
    [],
  );
}
