/* Names on the map, drawn so that none covers another: the best connected first, more as one zooms in. */

// Up to so many nodes, names keep clear of the shapes, too; among more there would be no room.
const FEW = 260;

// A name takes about a tenth of this; the rest is for what it names.
const PIXELS_A_NAME = 9000;

// So many of the best connected are keen.
const LEADERS = 12;

const degree = tally(lines.flatMap((line) => [line.from, line.to]));

/** Nodes in the order in which they get their label: the best connected first, names before events. */
let labelOrder = [];
function orderLabels() {
  labelOrder = [...nodes].sort(
    (one, other) =>
      isEvent(one.id) - isEvent(other.id) || degree(other.id) - degree(one.id) || one.id - other.id,
  );
}

network.on("afterDrawing", (context) => {
  const view = newView(context, shownInOrder());
  drawLetters(view, view.shown);
  drawRest(view);
  for (const { style, x, y } of placedNames(view)) write(view, style, x, y);
  nameRest(view);
});

const shownInOrder = () => labelOrder.filter((node) => nodeShown(node.id)).map((node) => node.id);

/** The names that find a place in `view`, each {style, x, y}, its middle in the map's units. */
function placedNames(view) {
  const first = new Set(foremost());
  const named = [...first].map((id) => label(view, id, PUSHING));
  const pinned = view.shown.filter((id) => state.pins.has(id) && !first.has(id));
  named.push(...pinned.map((id) => label(view, id, KEEN)));
  const others = view.shown.filter((id) => !first.has(id) && !state.pins.has(id));
  others.forEach((id, place) => {
    if (view.names.length < view.room + restShown.length) named.push(label(view, id, place < LEADERS ? KEEN : POLITE));
  });
  return [...named, ...namedLines().map((line) => lineLabel(view, line))].filter(Boolean);
}

/** What is known while one frame is drawn: `names` and `shapes` are the boxes that are taken. */
function newView(context, shown) {
  const places = network.getPositions();
  const shapes = shown.map((id) => boxOf(places[id], shapeSize(onMap.get(id))));
  return {
    context,
    shown,
    places,
    scale: network.getScale(),
    room: labelRoom(),
    box: viewBox(),
    names: [],
    shapes: shown.length <= FEW ? shapes : [],
  };
}

/** How many names fit on the map without hiding it. */
function labelRoom() {
  const { width, height } = byId("map").getBoundingClientRect();
  return (width * height) / PIXELS_A_NAME;
}

const foremost = () =>
  [...new Set([hovered.node, ...pickedNodes()])].filter((id) => id !== null && nodeShown(id));

function pickedNodes() {
  if (!state.selected || "rest" in state.selected) return [];
  return state.selected.line ?? state.selected.path ?? [state.selected.node];
}

/** The name of a node beside it, null if there is no place that its `manner` may take. */
function label(view, id, manner) {
  const place = view.places[id];
  const forced = manner === PUSHING;
  if (!place || !isInside(view.box, place) || (bright && !forced && !bright.has(id))) return null;
  const style = labelStyle(id, forced);
  const width = textWidth(view.context, style) / view.scale;
  const height = (style.size * 1.25) / view.scale;
  const spots = spotsAround(place, shapeSize(onMap.get(id)), width, height, 3 / view.scale);
  const spot = choose(view, spots, manner);
  if (!spot) return null;
  view.names.push(spot);
  return { style, x: spot.x + width / 2, y: spot.y + height / 2 };
}

function labelStyle(id, forced) {
  const size = forced ? 14 : isEvent(id) ? 11 : 12.5;
  const text = shorten(entities[id].name.replace(/\s+/g, " "), forced ? 60 : 26);
  const weight = forced || !isEvent(id) ? 600 : 400;
  return {
    text,
    size,
    weight,
    font: `${weight} ${size}px ${FONT}`,
    colour: tone(isEvent(id) && !forced ? "--soft" : "--text"),
  };
}

/** Lines carry words when they are pointed at or selected. */
function namedLines() {
  if (!bright && hovered.line === null) return [];
  return lines.filter(
    (line) => lineShown(line) && (line.id === hovered.line || (bright && onFocus(line))),
  );
}

function lineLabel(view, line) {
  const [one, other] = [view.places[line.from], view.places[line.to]];
  const style = {
    text: shorten(lineWords(line), 40),
    size: 11,
    weight: 400,
    italic: true,
    font: `italic 11px ${FONT}`,
    colour: tone("--text"),
  };
  const width = textWidth(view.context, style) / view.scale;
  const height = 14 / view.scale;
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  if (!isFree(view.names, box) && line.id !== hovered.line) return null;
  view.names.push(box);
  return { style, ...middle };
}
