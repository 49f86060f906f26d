/* How the map is drawn: what colour and size mean, and whether events are shapes or lines. */

const COLOURINGS = [
  ["type", "Type"],
  ["group", "Group"],
];

// In the order of the sizes that each node carries.
const SIZES = [
  ["connections", "Connections"],
  ["importance", "Importance"],
  ["between", "Go-between"],
];

const SIZE_WORDS = [
  "Larger: connected with more others.",
  "Larger: connected with others who are well connected.",
  "Larger: more of the shortest ways between others lead through it.",
];

function buildLooks() {
  const colour = choice("colour-by", "Colour shows", COLOURINGS, ([key]) => change({ colour: key }));
  const size = choice("size-by", "Size shows", SIZES, (_, place) => change({ size: place }));
  const box = make("input", { type: "checkbox", id: "fold", onchange: () => foldOrUnfold(box.checked) });
  const hint = make("p", { class: "hint" });
  const key = make("div", {});
  fill(
    byId("looks"),
    colour.row,
    key,
    size.row,
    hint,
    make("label", { class: "check" }, box, make("span", {}, "Draw events as lines")),
  );
  refreshers.push(() => {
    colour.list.selectedIndex = COLOURINGS.findIndex(([one]) => one === state.colour);
    size.list.selectedIndex = state.size;
    box.checked = state.folded;
    hint.textContent = `${SIZE_WORDS[state.size]} Counted over what is stated as fact.`;
    fill(key, state.colour === "group" ? groupKey() : null);
  });
}

function choice(id, label, options, act) {
  const list = make(
    "select",
    { id, class: "field", onchange: () => act(options[list.selectedIndex], list.selectedIndex) },
    options.map(([value, words]) => make("option", { value }, words)),
  );
  return { list, row: make("div", { class: "choice" }, make("label", { for: id }, label), list) };
}

/** A folded event has no surroundings of its own on the map. */
function foldOrUnfold(folded) {
  const lost = folded && state.near && isEvent(state.selected.node);
  change({ folded, near: lost ? 0 : state.near });
}
