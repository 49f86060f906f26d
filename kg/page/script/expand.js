/* Nodes that were left out of a large map, put on it when the reader asks for them. */

// So many newcomers at once still leave a picture.
const NEWCOMERS = 60;
const SPIRAL = 2.4;

/** Put the entities in `ids` that are not on the map next to `anchor`. */
function expand(ids, anchor) {
  putOnMap(ids, onMap.get(anchor) ?? meeting(anchor));
}

/** Put those of `ids` that are not on the map around `centre`, with their lines. */
function putOnMap(ids, centre) {
  const missing = ids.filter((id) => !onMap.has(id) && !isRecord(id)).slice(0, NEWCOMERS);
  missing.forEach((id, number) => add(id, spot(centre, number)));
  for (const id of missing) addLines(id);
  if (missing.length) orderLabels();
}

/** The middle of the neighbours that are on the map. */
function meeting(id) {
  const known = [...around(visible.network, id).keys()]
    .map((other) => onMap.get(other))
    .filter(Boolean);
  const mean = (axis) => known.reduce((sum, node) => sum + node[axis], 0) / (known.length || 1);
  return { x: mean("x"), y: mean("y") };
}

/** Places on a sunflower's spiral, which fills a disc evenly. */
function spot(centre, number) {
  const radius = 60 * Math.sqrt(number + 1);
  return {
    x: Math.round(centre.x + radius * Math.cos(number * SPIRAL)),
    y: Math.round(centre.y + radius * Math.sin(number * SPIRAL)),
  };
}

// Radii as on the rest of the map: [smallest, largest], and how many neighbours make the largest.
const RADII = { event: [6, 11], name: [9, 22] };
const MANY = 40;

/** As large as its neighbours make it: other measures are not known of what was left out. */
function newcomerSize(id) {
  const [least, most] = RADII[isEvent(id) ? "event" : "name"];
  const share = Math.min(1, around(visible.network, id).size / MANY);
  return Math.round((least + (most - least) * Math.sqrt(share)) * (familyOf(id).scale ?? 1));
}

function add(id, place) {
  const size = newcomerSize(id);
  const node = { id, ...place, sizes: [size, size, size], shape: familyOf(id).shape };
  nodes.push(node);
  onMap.set(id, node);
}

function addLines(id) {
  for (const statement of about[id].filter(joins)) {
    const other = statement.s === id ? statement.o : statement.s;
    if (onMap.has(other) && !lineBetween(id, other)) addLine(id, other);
  }
}

/** What the present selection needs on the map. */
function expandSelection() {
  const selected = state.selected;
  if (!selected || "rest" in selected) return;
  if ("path" in selected)
    return expand(shortest(visible.network, ...selected.path) ?? [], selected.path[0]);
  if ("line" in selected) return expand(selected.line, selected.line[0]);
  const others = state.near
    ? visible.within.keys()
    : onMap.has(selected.node)
      ? []
      : around(visible.network, selected.node).keys();
  return expand([selected.node, ...others], selected.node);
}
