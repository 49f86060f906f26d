/* A text field that suggests names (the combobox pattern of the ARIA practices). */

/** Make `input` suggest entities; `choose` is called with the number of the one picked. */
function combobox(input, choose) {
  const list = make("ul", {
    id: `${input.id}-list`,
    role: "listbox",
    class: "suggestions",
    "aria-label": "Suggestions",
    hidden: true,
  });
  const note = make("span", { class: "unseen", role: "status" });
  const box = { input, list, note, choose, found: [], at: -1 };
  dress(
    input,
    {
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list.id,
    },
    [],
  );
  const frame = make("div", { class: "combobox" });
  input.replaceWith(frame);
  frame.append(input, list, note);
  input.addEventListener("input", () => suggestIn(box));
  input.addEventListener("keydown", (event) => steer(box, event));
  input.addEventListener("blur", () => closeList(box));
  return box;
}

function suggestIn(box) {
  box.found = suggest(box.input.value);
  box.at = -1;
  fill(
    box.list,
    box.found.map((found, number) => option(box, found, number)),
  );
  const others = fold(box.input.value) ? suggestElsewhere(box.input.value) : [];
  box.list.append(...others.map(elsewhereItem));
  if (!box.found.length && !others.length && fold(box.input.value))
    fill(box.list, make("li", { class: "none" }, "No such name in these articles"));
  const any = box.list.childElementCount > 0;
  box.list.hidden = !any;
  box.input.setAttribute("aria-expanded", String(any));
  box.input.removeAttribute("aria-activedescendant");
  box.note.textContent = any ? count(box.found.length + others.length, "suggestion") : "";
}

/** A name that can be read of only in the graph itself. */
const elsewhereItem = (text) =>
  make(
    "li",
    { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "none" },
    make(
      "span",
      { class: "found" },
      name(text),
      make("small", {}, "not on this page, which would be too large; kg show tells all of it"),
    ),
  );

function option(box, { id, alias }, number) {
  const pick = (event) => {
    event.preventDefault(); // the field keeps the focus, so that its list is not closed first
    pickIn(box, number);
  };
  return make(
    "li",
    { id: `${box.list.id}-${number}`, role: "option", "aria-selected": "false", onmousedown: pick },
    icon(familyOf(id)),
    make(
      "span",
      { class: "found" },
      name(entities[id].name),
      make("small", {}, alias ? ["also ", name(alias), " · "] : null, describe(id)),
    ),
  );
}

// What each key does to the box; a key that is not here types.
const STEER = {
  ArrowDown: (box) => pointAt(box, box.at + 1),
  ArrowUp: (box) => pointAt(box, box.at - 1),
  Enter: (box) => pickIn(box, Math.max(box.at, 0)),
  Escape: (box) => (box.list.hidden ? (box.input.value = "") : closeList(box)),
};

function steer(box, event) {
  const act = STEER[event.key];
  if (!act || event.isComposing) return;
  if (event.key === "Enter" && box.list.hidden) return;
  if (event.key === "ArrowDown" && box.list.hidden) suggestIn(box);
  event.preventDefault();
  act(box);
}

function pointAt(box, wanted) {
  if (!box.found.length) return;
  box.at = (wanted + box.found.length) % box.found.length;
  [...box.list.children].slice(0, box.found.length).forEach((item, number) =>
    item.setAttribute("aria-selected", String(number === box.at)),
  );
  const item = box.list.children[box.at];
  box.input.setAttribute("aria-activedescendant", item.id);
  item.scrollIntoView({ block: "nearest" });
}

function pickIn(box, number) {
  const found = box.found[number];
  if (!found) return;
  closeList(box);
  box.input.value = entities[found.id].name;
  box.choose(found.id);
}

function closeList(box) {
  box.list.hidden = true;
  box.input.setAttribute("aria-expanded", "false");
  box.input.removeAttribute("aria-activedescendant");
}
