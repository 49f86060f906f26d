/* The map itself: vis-network, told what to draw and never what to decide. */

const mapData = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
const drawnLooks = new Map();
const network = new vis.Network(byId("map"), mapData, JSON.parse(page.options));

/** Bring the map up to date. */
function syncMap() {
  bright = focus();
  grown = growth();
  sortStrokes();
  sortRest();
  sendLooks();
  network.body.emitter.emit("_requestRedraw"); // with the next frame, once for all changes
}

/** The place of a node is given once, so that one that was dragged stays where it is. */
function fixedPart(node) {
  const { x, y } = home(node.id);
  return { shape: node.shape, x, y };
}

// How vis-network draws a node of which it is told nothing else; telling it takes time.
const PLAIN = { hidden: "false", shapeProperties: '{"borderDashes":false}' };

const newcomer = (node, look) => ({
  ...fixedPart(node),
  ...Object.fromEntries(
    Object.entries(look).filter(([key, value]) => PLAIN[key] !== JSON.stringify(value)),
  ),
});

/** Send vis-network the looks that are new. */
function sendLooks() {
  const changed = [];
  for (const node of nodes) {
    const look = nodeLook(node);
    const key = JSON.stringify(look);
    if (drawnLooks.get(node.id) === key) continue;
    changed.push(drawnLooks.has(node.id) ? look : newcomer(node, look));
    drawnLooks.set(node.id, key);
  }
  if (changed.length) mapData.nodes.update(changed);
}

network.on("click", ({ pointer }) => {
  const node = network.getNodeAt(pointer.DOM);
  if (node !== undefined) return open(node);
  const line = lineAt(pointer.canvas);
  if (line) return select({ line: [line.from, line.to] });
  const group = restAt(pointer.canvas);
  return group === null ? select(null) : selectRest(group);
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
