/* Colours: from the stylesheet for the page, from the palette for the nodes. */

const darkScreen = window.matchMedia("(prefers-color-scheme: dark)");
const stillScreen = window.matchMedia("(prefers-reduced-motion: reduce)");
const narrowScreen = window.matchMedia("(max-width: 760px)");

// Asked for at each label of each frame, so kept until the theme changes.
const tones = new Map();

/** A colour of the stylesheet, by the name of its variable. */
function tone(variable) {
  if (!tones.has(variable)) {
    tones.set(
      variable,
      getComputedStyle(document.documentElement).getPropertyValue(variable).trim(),
    );
  }
  return tones.get(variable);
}

const colourOf = (family) => (darkScreen.matches ? family.dark : family.light);

const inks = new Map();

/** "#0057a3" and 0.5 give "rgba(0, 87, 163, 0.5)", the form that vis-network takes as it is. */
function ink(hex, opacity) {
  const key = `${hex} ${opacity}`;
  if (!inks.has(key)) {
    const parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
    inks.set(key, `rgba(${parts.join(", ")}, ${opacity})`);
  }
  return inks.get(key);
}

/** The colour and the opacity of such an ink, which a drawing has apart. */
const apart = (rgba) => {
  const [red, green, blue, opacity] = rgba.match(/[\d.]+/g);
  return { colour: `rgb(${red}, ${green}, ${blue})`, opacity };
};

const movement = () =>
  stillScreen.matches ? false : { duration: 350, easingFunction: "easeInOutQuad" };

// Outlines in a box of 20 by 20, the same shapes that vis-network draws on the map.
const OUTLINES = {
  dot: "M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z",
  square: "M3 3h14v14H3z",
  star: "M10 1l2.6 6.1 6.4.6-4.9 4.2 1.5 6.5L10 15l-5.6 3.4 1.5-6.5L1 7.7l6.4-.6z",
  triangle: "M10 2l9 16H1z",
  triangleDown: "M10 18l9-16H1z",
  hexagon: "M5.5 2h9l4.5 8-4.5 8h-9L1 10z",
  diamond: "M10 1l9 9-9 9-9-9z",
};

/** The shape and colour of a family as a small picture; the words beside it say the same. */
function icon(family) {
  const shape = draw("path", { d: OUTLINES[family.shape], fill: colourOf(family) });
  shape.dataset.family = family.key;
  return draw("svg", { viewBox: "0 0 20 20", class: "icon", "aria-hidden": "true" }, shape);
}

darkScreen.addEventListener("change", () => {
  tones.clear();
  for (const shape of document.querySelectorAll("path[data-family]")) {
    shape.setAttribute(
      "fill",
      colourOf(families.find((family) => family.key === shape.dataset.family)),
    );
  }
  change({});
});
