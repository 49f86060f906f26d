/* Moving and zooming the map of the world: by mouse, by fingers, by keyboard. */

// How far a pointer may stray, in pixels, and still be a click.
const STRAY = 4;

const fingers = new Map();
let strayed = 0;

function watchPointers(frame, redraw) {
  frame.addEventListener("pointerdown", (event) => {
    if (!fingers.size) strayed = 0;
    fingers.set(event.pointerId, onFrame(frame, event));
  });
  frame.addEventListener("pointermove", (event) => {
    if (!fingers.has(event.pointerId)) return;
    moveFinger(event.pointerId, onFrame(frame, event));
    if (strayed <= STRAY) return; // a click finds its circle where it was
    frame.setPointerCapture(event.pointerId);
    redraw();
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"])
    frame.addEventListener(end, (event) => fingers.delete(event.pointerId));
  frame.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const { x, y } = onFrame(frame, event);
      zoomGlobe(1.0015 ** -event.deltaY, x, y);
      redraw();
    },
    { passive: false },
  );
}

function onFrame(frame, { clientX, clientY }) {
  const { left, top } = frame.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** One finger drags; of two, the other stays while this one zooms. */
function moveFinger(key, to) {
  const from = fingers.get(key);
  const other = [...fingers].find(([one]) => one !== key)?.[1];
  fingers.set(key, to);
  strayed += Math.hypot(to.x - from.x, to.y - from.y);
  if (!other) return pan(to.x - from.x, to.y - from.y);
  const distance = ({ x, y }) => Math.hypot(x - other.x, y - other.y) || 1;
  return zoomGlobe(distance(to) / distance(from), other.x, other.y);
}

/** The place that an arrow key leads to from `from`: near, and rather ahead than aside. */
function placeAhead(from, found, [east, south]) {
  const cost = (place) => {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const ahead = x * east + y * south;
    return ahead > 0 ? ahead + 2 * Math.abs(x * south - y * east) : Number.POSITIVE_INFINITY;
  };
  const [best] = found.map((place) => ({ place, cost: cost(place) })).sort((a, b) => a.cost - b.cost);
  return best && best.cost < Number.POSITIVE_INFINITY ? best.place : null;
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
