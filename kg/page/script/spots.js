/* Where a name can go: beside its shape, clear of other names and, if need be, of shapes. */

// The best connected show their name even where it covers a shape; what is selected or pointed
// at, even where it covers other names.
const [POLITE, KEEN, PUSHING] = [0, 1, 2];

/** The part of the map that is on screen, in the map's own units. */
function viewBox() {
  const { width, height } = byId("map").getBoundingClientRect();
  return {
    from: network.DOMtoCanvas({ x: 0, y: 0 }),
    to: network.DOMtoCanvas({ x: width, y: height }),
  };
}

const isWhole = (view, { x, y, width, height }) =>
  isInside(view, { x, y }) && isInside(view, { x: x + width, y: y + height });

const isInside = ({ from, to }, { x, y }) => x >= from.x && x <= to.x && y >= from.y && y <= to.y;

/** The first spot that is free; else, by manner, one over shapes, or one over everything. */
function choose(view, spots, manner) {
  const clear = spots.filter((box) => isFree(view.names, box) && isWhole(view.box, box));
  const free = clear.find((box) => isFree(view.shapes, box));
  if (free || manner === POLITE) return free;
  return clear[0] ?? (manner === PUSHING ? spots[0] : undefined);
}

const boxOf = ({ x, y }, size) => ({ x: x - size, y: y - size, width: 2 * size, height: 2 * size });

/** Below, above, right and left of the node. */
function spotsAround({ x, y }, size, width, height, gap) {
  const far = size + gap;
  return [
    { x: x - width / 2, y: y + far },
    { x: x - width / 2, y: y - far - height },
    { x: x + far, y: y - height / 2 },
    { x: x - far - width, y: y - height / 2 },
  ].map((corner) => ({ ...corner, width, height }));
}

function isFree(taken, box) {
  return !taken.some(
    (other) =>
      box.x < other.x + other.width &&
      other.x < box.x + box.width &&
      box.y < other.y + other.height &&
      other.y < box.y + box.height,
  );
}
