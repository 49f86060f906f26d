/* The map of the places. */

const atlas = {
  drawing: null,
  land: null,
  marks: null,
  names: null,
  found: [],
  current: null, // the place that the keyboard is at
  fitted: false,
  due: false,
};

function buildAtlas() {
  Object.assign(atlas, { land: outline(), marks: draw("g"), names: draw("g", { class: "place-names" }) });
  atlas.drawing = draw("svg", { class: "world" }, atlas.land, atlas.marks, atlas.names);
  const frame = byId("atlas");
  frame.setAttribute(
    "aria-label",
    "Map of places. Arrow keys go from place to place, Enter opens one, + and - zoom. The table and the search hold the same.",
  );
  fill(frame, atlas.drawing);
  watchPointers(frame, drawSoon);
  frame.addEventListener("click", ({ target }) => {
    if (strayed <= STRAY) openPlace(target.closest("[data-place]"));
  });
  frame.addEventListener("keydown", steerAtlas);
  byId("nearer").addEventListener("click", () => zoomPlaces(1.5));
  byId("farther").addEventListener("click", () => zoomPlaces(1 / 1.5));
  byId("all-places").addEventListener("click", fitPlaces);
  new ResizeObserver(() => state.view === "places" && showPlaces()).observe(frame);
}

const openPlace = (mark) => {
  if (mark) atlas.current = Number(mark.dataset.place);
  return select(mark ? { node: atlas.current } : null);
};

function zoomPlaces(factor) {
  zoomGlobe(factor);
  drawPlaces();
}

function fitPlaces() {
  fitGlobe(atlas.found.map(({ point }) => point));
  drawPlaces();
}

/** Bring the map of the places up to date. */
function showPlaces(before = state) {
  if (state.view !== "places") return;
  if (!atlas.drawing) buildAtlas(); // not before it is asked for: the outline takes time
  const { width, height } = byId("atlas").getBoundingClientRect();
  Object.assign(globe, { width, height });
  const seen = seenPlaces();
  atlas.found = sized(seen.filter(({ point }) => point));
  if (!atlas.found.some(({ id }) => id === atlas.current)) atlas.current = atlas.found[0]?.id ?? null;
  tellPlaces(seen);
  if (!atlas.fitted || state.near !== before.near) fitPlaces();
  else drawPlaces();
  atlas.fitted = true;
  followPlace(before);
}

/** A place that was chosen elsewhere comes into view. */
function followPlace(before) {
  const id = state.selected?.node;
  if (id === undefined || before.selected === state.selected) return;
  showPlace(id);
}

function showPlace(id) {
  const place = placed(atlas.found).find((one) => one.id === id);
  const box = byId("atlas").getBoundingClientRect();
  if (!place) return;
  const free = box.height - covered(box);
  if (place.x > 40 && place.y > 40 && place.x < globe.width - 40 && place.y < free - 40) return;
  pan(globe.width / 2 - place.x, free / 2 - place.y);
  drawPlaces();
}

const placed = (found) => found.map((place) => ({ ...place, ...toScreen(place.point) }));

/** Draw what is on the screen; the focus stays on its place. */
function drawPlaces() {
  atlas.due = false;
  const held = document.activeElement?.closest?.("[data-place]")?.dataset.place;
  const found = placed(atlas.found);
  atlas.drawing.setAttribute("viewBox", `0 0 ${globe.width} ${globe.height}`);
  moveOutline(atlas.land);
  // A spot in a country lies on the country's circle, and the small on the large.
  const order = [...found].sort((one, other) => isArea(other.id) - isArea(one.id));
  fill(atlas.marks, order.map((place) => circle(place, atlas.current)));
  fill(atlas.names, placeNames(found));
  if (held !== undefined) markOf(held)?.focus({ preventScroll: true });
}

/** With the next frame, once for all moves until then. */
function drawSoon() {
  if (!atlas.due) requestAnimationFrame(drawPlaces);
  atlas.due = true;
}

const markOf = (id) => atlas.marks.querySelector(`[data-place="${id}"]`);

/** How many places are seen, and which of them are nowhere on the map. */
function tellPlaces(seen) {
  const nowhere = seen.filter(({ point }) => !point);
  byId("places-status").textContent = atlas.found.length
    ? `${count(atlas.found.length, "place")} on the map. Larger: more facts.`
    : "No place that passes the present filters has a known position.";
  byId("nowhere").hidden = !nowhere.length;
  byId("nowhere").querySelector("summary").textContent =
    `${count(nowhere.length, "place")} without a known position`;
  fill(
    byId("nowhere").querySelector("ul"),
    nowhere.map(({ id }) => make("li", {}, entityButton(id))),
  );
}

function steerAtlas(event) {
  const { key } = event;
  const mark = event.target.closest("[data-place]");
  if (key === "+" || key === "-") zoomPlaces(key === "+" ? 1.5 : 1 / 1.5);
  else if (mark && (key === "Enter" || key === " ")) openPlace(mark);
  else if (mark && ARROWS[key]) stepTo(Number(mark.dataset.place), ARROWS[key]);
  else return;
  event.preventDefault();
}

/** Move the focus to the next place that way. */
function stepTo(id, way) {
  const found = placed(atlas.found);
  const next = placeAhead(found.find((place) => place.id === id), found, way);
  if (!next) return;
  atlas.current = next.id;
  drawPlaces();
  showPlace(next.id);
  markOf(next.id).focus({ preventScroll: true });
}
