/* Lists of check boxes that turn parts of the page on and off. */

/**
 * A check box for each of `items`: {label, icon, count, keys}; a box is on while none of its
 * keys is in `off`, and half on while some are.
 */
function checkList(items, off) {
  return make(
    "ul",
    { class: "checks" },
    items.map((item) => make("li", {}, check(item, off), item.inner ?? null)),
  );
}

function check(item, off) {
  const box = make("input", {
    type: "checkbox",
    onchange: () => change({ off: toggled(item.keys, off, box.checked) }),
  });
  refreshers.push(() => {
    const hidden = item.keys.filter((key) => state.off[off].has(key)).length;
    box.checked = hidden === 0;
    box.indeterminate = hidden > 0 && hidden < item.keys.length;
  });
  return make(
    "label",
    { class: "check" },
    box,
    item.icon ?? null,
    make("span", { class: "what" }, name(item.label)),
    make("span", { class: "count" }, figures.format(item.count)),
  );
}

// Each brings one control in line with the state, which may change from elsewhere.
const refreshers = [];
const refreshChecks = () => refreshers.forEach((refresh) => refresh());

function toggled(keys, off, on) {
  const changed = new Set(state.off[off]);
  for (const key of keys) {
    if (on) changed.delete(key);
    else changed.add(key);
  }
  return { ...state.off, [off]: changed };
}

/** A section that opens; its label says how many things it holds. */
function foldOut(title, items, off) {
  if (!items.length) return null;
  const everything = items.flatMap((item) => item.keys);
  return make(
    "details",
    { class: "fold-out" },
    make(
      "summary",
      {},
      `${title} `,
      make("span", { class: "count" }, figures.format(items.length)),
    ),
    make(
      "div",
      { class: "pair" },
      button("All", () => change({ off: toggled(everything, off, true) }), {
        "aria-label": `${title}: show all`,
      }),
      button("None", () => change({ off: toggled(everything, off, false) }), {
        "aria-label": `${title}: show none`,
      }),
    ),
    checkList(items, off),
  );
}
