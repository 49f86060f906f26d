/* The circles of the places and their names. */

// For measuring text only.
const measure = document.createElement("canvas").getContext("2d");

/** A place as a button; one that is an area has a dashed, hollow circle: nobody is at its middle. */
function circle(place, current) {
  const { id, x, y, radius } = place;
  const colour = colourOf(familyOf(id));
  const faded = bright && !bright.has(id);
  return draw(
    "g",
    {
      class: isSelected(id) ? "place picked" : "place",
      transform: `translate(${digits(x)} ${digits(y)})`,
      role: "button",
      tabindex: id === current ? 0 : -1,
      "aria-label": placeWords(place),
      "data-place": id,
      opacity: faded ? 0.25 : null,
    },
    draw("title", {}, placeWords(place)),
    draw("circle", {
      r: digits(radius),
      stroke: colour,
      fill: isArea(id) ? tone("--ground") : colour,
      "fill-opacity": isArea(id) ? 0.35 : 0.75,
      "stroke-width": isSelected(id) ? 4 : 2,
      "stroke-dasharray": isArea(id) ? "4 3" : null,
    }),
  );
}

/** The names of the largest, as many as have room. */
function placeNames(found) {
  const view = {
    box: { from: { x: 0, y: 0 }, to: { x: globe.width, y: globe.height } },
    names: [],
    shapes: found.map((place) => boxOf(place, place.radius * 0.8)),
  };
  const order = [...found].sort((one, other) => isFirst(other) - isFirst(one));
  return order.map((place) => placeName(view, place)).filter(Boolean);
}

const isFirst = ({ id }) => isSelected(id) || Boolean(bright?.has(id));

function placeName(view, place) {
  if (!isInside(view.box, place) || (bright && !bright.has(place.id))) return null;
  const text = shorten(entities[place.id].name.replace(/\s+/g, " "), 26);
  const style = { text, font: `600 12.5px ${FONT}` };
  const width = textWidth(measure, style);
  const spots = spotsAround(place, place.radius, width, 16, 2);
  const spot = choose(view, spots, isFirst(place) ? PUSHING : KEEN);
  if (!spot) return null;
  view.names.push(spot);
  return draw(
    "text",
    { class: "place-name", x: digits(spot.x + width / 2), y: digits(spot.y + 8), "aria-hidden": "true" },
    text,
  );
}
