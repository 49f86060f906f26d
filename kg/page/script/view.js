/* What part of the map is on screen, and how large. */

const LEAST = 0.03;
const MOST = 3;

const shownNodes = () => nodes.filter((node) => nodeShown(node.id)).map((node) => node.id);

/** Show all of `ids`, with room for the names at the edge. */
function fitMap(ids = shownNodes(), animation = movement()) {
  if (!ids.length) return;
  const places = ids.map(placeOf);
  const [x, y] = ["x", "y"].map((axis) => extent(places.map((place) => place[axis])));
  const box = byId("map").getBoundingClientRect();
  const hidden = covered(box);
  const scale = Math.min(
    (box.width - margin(box.width)) / x.length,
    (box.height - hidden - margin(box.height)) / y.length,
    1.1,
  );
  network.moveTo({
    position: { x: x.middle, y: y.middle },
    scale,
    offset: { x: 0, y: -hidden / 2 },
    animation,
  });
  if (!animation) regrow();
}

/** What a small screen starts with: the best connected name and all within two steps of it, as
 * the whole would be dust there. */
function heart() {
  const best = labelOrder.find((node) => nodeShown(node.id));
  if (!best) return [];
  const near = distances(visible.network, best.id, 2);
  return shownNodes().filter((id) => near.has(id));
}

/** Where a node is now, or will be once it is drawn. */
const placeOf = (id) => (drawnLooks.has(id) ? network.getPosition(id) : home(id));

const margin = (length) => Math.min(150, length / 4);

function extent(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, length: Math.max(most - least, 1) };
}

/** Bring a node into view without a jump if it is there already. */
function showOnMap(id) {
  if (!drawnLooks.has(id) || !nodeShown(id)) return;
  const { x, y } = network.canvasToDOM(network.getPosition(id));
  const box = byId("map").getBoundingClientRect();
  const free = box.height - covered(box);
  const inside = x > 60 && y > 60 && x < box.width - 60 && y < free - 60;
  if (inside && network.getScale() > 0.35) return;
  network.focus(id, {
    scale: Math.max(network.getScale(), 0.7),
    offset: { x: 0, y: -covered(box) / 2 },
    animation: movement(),
  });
  if (!movement()) regrow();
}

/** How much of the map the panel hides on a narrow screen, where it is a sheet over it. */
function covered(box) {
  return narrowScreen.matches && state.selected
    ? Math.max(0, box.bottom - byId("panel").getBoundingClientRect().top)
    : 0;
}

function zoom(factor) {
  const scale = Math.min(MOST, Math.max(LEAST, network.getScale() * factor));
  network.moveTo({ scale, animation: movement() });
  if (!movement()) regrow();
}

network.on("zoom", () => {
  const scale = network.getScale();
  if (scale < LEAST || scale > MOST)
    network.moveTo({ scale: Math.min(MOST, Math.max(LEAST, scale)) });
  regrow();
});
network.on("animationFinished", regrow);

/** After a zoom, draw shapes and lines in the size for it. */
function regrow() {
  if (growth() !== grown) syncMap();
}
