/* The outline of the world, and which part of it is on the screen. A degree is as long to the
 * east as to the north (plate carrée), so that a place is found by its numbers alone. */

let world = null;

// Pixels a degree: nearer, the outline would be mere straight lines.
const NEAREST = 160;

// Where the middle of the screen is, in degrees with south down, and pixels a degree.
const globe = { x: 0, y: 0, scale: 2, width: 0, height: 0 };

/** Where a position (latitude, longitude) is on the screen. */
const toScreen = ([latitude, longitude]) => ({
  x: globe.width / 2 + (longitude - globe.x) * globe.scale,
  y: globe.height / 2 + (-latitude - globe.y) * globe.scale,
});

/** The outline, to be moved as a whole. */
function outline() {
  world = JSON.parse(byId("kg-world").textContent);
  const line = { "vector-effect": "non-scaling-stroke" };
  return draw(
    "g",
    { class: "outline", "aria-hidden": "true" },
    draw("path", { d: world.land, class: "land", ...line }),
    draw("path", { d: world.borders, class: "borders", ...line }),
  );
}

function moveOutline(drawing) {
  const { x, y } = toScreen([0, 0]);
  const scale = globe.scale / world.parts;
  drawing.setAttribute("transform", `translate(${digits(x)} ${digits(y)}) scale(${scale})`);
}

/** Look at (x, y) with `scale`, as far as there is a world there. */
function lookAt(x, y, scale) {
  globe.scale = Math.min(NEAREST, Math.max(farthest(), scale));
  globe.x = Math.min(180, Math.max(-180, x));
  globe.y = Math.min(90, Math.max(-90, y));
}

/** The scale at which the whole world is on the screen. */
const farthest = () => Math.min(globe.width / 360, globe.height / 180) || 1;

/** Zoom by `factor`; the point (x, y) of the screen stays where it is. */
function zoomGlobe(factor, x = globe.width / 2, y = globe.height / 2) {
  const [east, south] = [x - globe.width / 2, y - globe.height / 2];
  const before = globe.scale;
  lookAt(globe.x, globe.y, before * factor);
  const shift = 1 / before - 1 / globe.scale;
  lookAt(globe.x + east * shift, globe.y + south * shift, globe.scale);
}

const pan = (east, south) =>
  lookAt(globe.x - east / globe.scale, globe.y - south / globe.scale, globe.scale);

// Degrees: a single town is shown with so much around it.
const SURROUNDINGS = 9;

/** Show all positions, with room for names. */
function fitGlobe(points) {
  if (!points.length) return lookAt(0, 0, 0);
  const south = extent(points.map(([latitude]) => -latitude));
  const east = extent(points.map(([, longitude]) => longitude));
  const room = { width: globe.width - margin(globe.width), height: globe.height - margin(globe.height) };
  return lookAt(
    east.middle,
    south.middle,
    Math.min(
      room.width / Math.max(east.length, SURROUNDINGS),
      room.height / Math.max(south.length, SURROUNDINGS),
    ),
  );
}
