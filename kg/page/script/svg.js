/* The map as it is on the screen, as a drawing: shapes stay shapes and text stays text. */

/** SVG of what is on the screen; the same names stand in the same places. */
function svgOf() {
  const { width, height } = byId("map").getBoundingClientRect();
  const drawing = draw(
    "svg",
    {
      xmlns: SVG,
      width: Math.round(width),
      height: Math.round(height + CAPTION_HEIGHT),
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height + CAPTION_HEIGHT)}`,
      "font-family": FONT,
      role: "img",
    },
    draw("title", {}, document.title),
    draw("desc", {}, caption()),
    draw("rect", { width: "100%", height: "100%", fill: tone("--ground") }),
    draw("g", { "stroke-linecap": "round" }, lines.filter(lineShown).map(svgLine)),
    draw("g", {}, shownNodes().map(svgNode)),
    draw("g", { "text-anchor": "middle" }, names().map(svgText)),
    svgCaption(height),
  );
  return wellFormed(new XMLSerializer().serializeToString(drawing));
}

/** Without what XML cannot hold, escaped or not: control characters and half surrogate pairs. */
const wellFormed = (text) =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");

const onScreen = (place) => network.canvasToDOM(place);
const digits = (number) => Math.round(number * 10) / 10;

function svgLine(line) {
  const [one, other] = [line.from, line.to].map((id) => onScreen(network.getPosition(id)));
  const { width, dashes, colour: rgba } = lineLook(line);
  const { colour, opacity } = apart(rgba);
  const scale = network.getScale();
  return draw(
    "line",
    {
      x1: digits(one.x),
      y1: digits(one.y),
      x2: digits(other.x),
      y2: digits(other.y),
      stroke: colour,
      "stroke-opacity": opacity,
      "stroke-width": digits(Math.max(width * scale, 0.5)),
      "stroke-dasharray": dashes ? "6 5" : null,
    },
    draw("title", {}, `${entities[line.from].name} – ${lineWords(line)} – ${entities[line.to].name}`),
  );
}

function svgNode(id) {
  const { x, y } = onScreen(network.getPosition(id));
  const look = nodeLook(onMap.get(id));
  const scale = (look.size * network.getScale()) / 8; // an outline is 8 from its middle to its edge
  return draw(
    "path",
    {
      d: OUTLINES[onMap.get(id).shape],
      transform: `translate(${digits(x)} ${digits(y)}) scale(${digits(scale * 10) / 10}) translate(-10 -10)`,
      fill: apart(look.color.background).colour,
      stroke: apart(look.color.border).colour,
      "stroke-width": digits(look.borderWidth),
      "vector-effect": "non-scaling-stroke",
      "stroke-dasharray": look.shapeProperties.borderDashes ? "4 3" : null,
      opacity: apart(look.color.background).opacity,
    },
    draw("title", {}, entities[id].name),
  );
}

/** The names that are on the map, and where. */
function names() {
  const context = document.createElement("canvas").getContext("2d");
  return placedNames(newView(context, shownInOrder()));
}

function svgText({ style, x, y }) {
  const place = onScreen({ x, y });
  return draw(
    "text",
    {
      x: digits(place.x),
      y: digits(place.y),
      "font-size": style.size,
      "font-weight": style.weight,
      "font-style": style.italic ? "italic" : null,
      "dominant-baseline": "central",
      fill: style.colour,
      stroke: tone("--ground"),
      "stroke-width": 4,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    style.text,
  );
}

const svgCaption = (height) =>
  draw(
    "text",
    { x: 10, y: height + CAPTION_HEIGHT / 2, "font-size": 12, "dominant-baseline": "central", fill: tone("--soft") },
    caption(),
  );
