/* The state, in the part of the address after "#": so that the back button and a copied link work. */

// Posts are filtered as if they were a predicate.
const POSTS = "post";

const isEntity = (number) => number < entities.length;
const numeral = (text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN);

/** A field that is a set: its parts, in order, joined by hyphens. */
const setField = (name, of, into, isKnown) => ({
  name,
  write: (one) => [...of(one)].sort((a, b) => inOrder.compare(a, b)).join("-"),
  read: (text, found) => {
    const keys = text.split("-").map((part) => (part === POSTS ? part : numeral(part)));
    into(found, new Set(keys.filter(isKnown)));
  },
});

const offField = (off, list) =>
  setField(
    `no-${off}`,
    (one) => one.off[off],
    (found, keys) => (found.off = { ...found.off, [off]: keys }),
    (key) => key < list.length || (key === POSTS && list === predicates),
  );

/** A field with few values: `values` as the address writes them, and what each means. */
const choiceField = (name, key, values) => ({
  name,
  write: (one) => Object.keys(values).find((value) => values[value] === one[key]) ?? "",
  read: (text, found) => {
    if (Object.hasOwn(values, text)) found[key] = values[text];
  },
});

const selectionField = (name, length) => ({
  name,
  write: ({ selected }) => [selected?.[name] ?? []].flat().join("-"),
  read: (text, found) => {
    const ids = text.split("-").map(numeral);
    if (ids.length === length && ids.every(isEntity))
      found.selected = { [name]: length === 1 ? ids[0] : ids };
  },
});

/** A group of names that are not drawn, by its number. */
const restField = {
  name: "rest",
  write: ({ selected }) => selected?.rest ?? "",
  read: (text, found) => {
    if (numeral(text) < rest.length) found.selected = { rest: Number(text) };
  },
};

const dateField = (key) => ({
  name: key,
  write: (one) => one[key] ?? "",
  read: (text, found) => {
    if (dates.includes(text)) found[key] = text;
  },
});

const nearField = {
  name: "near",
  write: ({ near }) => near || "",
  read: (text, found) => {
    if (found.selected && "node" in found.selected && ["1", "2", "3"].includes(text))
      found.near = Number(text);
  },
};

const confidenceField = {
  name: "sure",
  write: ({ confidence }) => confidence || "",
  read: (text, found) => {
    if (numeral(text) <= 100) found.confidence = Number(text);
  },
};

/** Pins: node, x and y of each, "3_120_-40.7_0_15". */
const pinField = {
  name: "pin",
  write: ({ pins }) => [...pins].map(([id, { x, y }]) => `${id}_${x}_${y}`).join("."),
  read: (text, found) => {
    const pins = text.split(".").map((pin) => pin.split("_").map(Number));
    const whole = pins.filter(
      (pin) => pin.length === 3 && pin.every(Number.isSafeInteger) && entities[pin[0]],
    );
    found.pins = new Map(whole.map(([id, x, y]) => [id, { x, y }]));
  },
};

// What the address holds; a field that says nothing new is left out. A selection comes before
// what depends on it.
const FIELDS = [
  selectionField("node", 1),
  selectionField("line", 2),
  selectionField("path", 2),
  restField,
  nearField,
  choiceField("view", "view", { table: "table", places: "places" }),
  choiceField("claims", "unasserted", { all: true }),
  confidenceField,
  dateField("from"),
  dateField("to"),
  choiceField("undated", "undated", { no: false }),
  offField("kinds", kinds),
  offField("predicates", predicates),
  offField("articles", articles),
  offField("said", said),
  setField(
    "hide",
    (one) => one.hidden,
    (found, keys) => (found.hidden = keys),
    isEntity,
  ),
  pinField,
  choiceField("colour", "colour", { group: "group" }),
  choiceField("size", "size", { importance: 1, between: 2 }),
  choiceField("events", "folded", { lines: true }),
];

/** The address of a state: "node=12&near=2", "path=3-9", "view=table". */
function addressOf(one) {
  return FIELDS.map(({ name, write }) => [name, write(one)])
    .filter(([, text]) => text !== "")
    .map((pair) => pair.join("="))
    .join("&");
}

/** The state that an address asks for; what it names but the page does not hold is left out. */
function stateOf(address) {
  const asked = new URLSearchParams(address);
  const found = initial();
  for (const { name, read } of FIELDS) if (asked.has(name)) read(asked.get(name), found);
  return found;
}

const currentAddress = () => window.location.hash.slice(1);

/** A slider on the move rewrites the present entry of the browser's history. */
function writeAddress() {
  const wanted = addressOf(state);
  if (wanted === currentAddress()) return;
  history[sliding ? "replaceState" : "pushState"](null, "", `#${wanted}`);
}

function readAddress() {
  if (addressOf(state) !== currentAddress()) change(stateOf(currentAddress()));
}

window.addEventListener("popstate", readAddress);
