/* How a node or a line looks on the map in the present state. */

/** The nodes and lines on the map; `expand` may add to them. */
const nodes = page.nodes;
const lines = page.edges;
const onMap = new Map(nodes.map((node) => [node.id, node]));

const pairKey = (one, other) => `${Math.min(one, other)}-${Math.max(one, other)}`;
const lineOf = new Map(lines.map((line) => [pairKey(line.from, line.to), line]));
const lineBetween = (one, other) => lineOf.get(pairKey(one, other));

function addLine(one, other) {
  const line = { id: lines.length, from: Math.min(one, other), to: Math.max(one, other) };
  lines.push(line);
  lineOf.set(pairKey(one, other), line);
}

/** The growth that the map was last drawn with. */
let grown = 1;

const shapeSize = (node) => Math.round(node.sizes[state.size] * grown);

/** The nodes that stay bright while the rest fades; null if all are bright. */
let bright = null;

/** The ends and members of what is selected. */
function focus() {
  const selected = state.selected;
  if (!selected || "rest" in selected) return null;
  if ("line" in selected) return new Set(selected.line);
  if ("path" in selected)
    return new Set(shortest(visible.network, ...selected.path) ?? selected.path);
  if (state.near) return null;
  return new Set([selected.node, ...around(visible.network, selected.node).keys()]);
}

// Shapes and lines grow on screen more slowly than the map shrinks, up to this many times.
const GROWTH = 2.2;
const READABLE = 0.55;

/** By how much to enlarge shapes and lines at the present zoom; in steps, so that it seldom changes. */
function growth() {
  const wanted = Math.min(GROWTH, Math.max(1, READABLE / network.getScale()));
  return 1.25 ** Math.round(Math.log(wanted) / Math.log(1.25));
}

function nodeLook(node) {
  const picked = isSelected(node.id) || state.pins.has(node.id);
  const colour = nodeColour(node.id);
  const claimed = isClaimed(node.id);
  const strength = !bright || bright.has(node.id) ? 1 : 0.22;
  return {
    id: node.id,
    size: shapeSize(node),
    hidden: !nodeShown(node.id),
    color: {
      background: ink(claimed ? tone("--ground") : colour, strength),
      border: ink(picked ? tone("--text") : claimed ? colour : tone("--ground"), strength),
    },
    borderWidth: (isSelected(node.id) ? 4 : claimed ? 2 : 1) * grown,
    shapeProperties: { borderDashes: claimed ? [4, 3] : false },
  };
}

/** How a visible line is drawn, in the map's units. */
function lineLook(line) {
  const shown = shownOf(line).map((id) => statements[id]);
  const faded = Boolean(bright && !onFocus(line));
  const strong = bright && !faded;
  const width = Math.min(1.2 + Math.log2(Math.max(shown.length, 1)), 5);
  return {
    faded,
    width: (width + (strong ? 0.8 : 0)) * grown,
    dashes: shown.some(isAsserted) ? false : [6, 5],
    arrows: direction(line, shown),
    colour: ink(tone(strong ? "--line-strong" : "--line"), faded ? 0.18 : 1),
  };
}

/** True if the line is part of what is selected, not merely between two of its neighbours. */
function onFocus(line) {
  const selected = state.selected;
  if ("node" in selected) return line.from === selected.node || line.to === selected.node;
  if ("line" in selected)
    return selected.line.includes(line.from) && selected.line.includes(line.to);
  const path = [...bright];
  return (
    Math.abs(path.indexOf(line.from) - path.indexOf(line.to)) === 1 &&
    bright.has(line.from) &&
    bright.has(line.to)
  );
}

/** One arrowhead if all statements point the same way; none if they differ. */
function direction(line, shown) {
  if (nodes.length > 500 || shown.length === 0) return "";
  if (shown.every((statement) => statement.s === line.from)) return "to";
  return shown.every((statement) => statement.s === line.to) ? "from" : "";
}

/** What a line says, in as many words as fit on it. */
function lineWords(line) {
  const names = [...new Set(shownOf(line).map((id) => wordOf(statements[id], line)))];
  return names.length <= 2 ? names.join(" · ") : `${names[0]} and ${names.length - 1} more`;
}

/** What one statement adds to the words on a line; on a folded line, the event behind it. */
function wordOf(statement, { from, to }) {
  const event = eventBehind(statement, from, to);
  return event === null ? statement.name : entities[event].name;
}
