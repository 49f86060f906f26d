/* The side panel: one node, one line, or one connection. */

const panel = byId("panel");
let opener = null;

function showPanel() {
  const held = panel.contains(document.activeElement) ? document.activeElement.id : null;
  panel.classList.toggle("open", Boolean(state.selected));
  fill(panel, panelOf(state.selected));
  if (held !== null) (byId(held) ?? byId("panel-title")).focus({ preventScroll: true });
}

function panelOf(selected) {
  if (!selected) return startPanel();
  if ("node" in selected) return entityPanel(selected.node);
  if ("rest" in selected) return restPanel(selected.rest);
  return "line" in selected ? linePanel(...selected.line) : pathPanel(...selected.path);
}

/** Head of a panel. The heading takes the focus, so that a screen reader starts there. */
function head(...title) {
  return make(
    "div",
    { class: "panel-head" },
    make("h2", { id: "panel-title", tabindex: "-1" }, title),
    button("×", closePanel, { class: "button square close", "aria-label": "Close the details" }),
  );
}

function closePanel() {
  const back = opener;
  select(null);
  if (back?.isConnected) back.focus();
}

/** Move the focus into the panel after a choice of the reader, and remember where from. */
function enterPanel(before) {
  if (!state.selected || state.selected === before.selected) return;
  openTools(false); // on narrow screens they lie over the panel
  if (!panel.contains(document.activeElement)) opener = document.activeElement;
  panel.scrollTop = 0;
  byId("panel-title")?.focus({ preventScroll: true });
}
