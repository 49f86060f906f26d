/* Everything put together. */

const VIEWS = ["map", "places", "table"];

function showView() {
  byId("work").classList.toggle("as-table", state.view === "table" && !state.selected);
  for (const view of VIEWS) {
    byId(`${view}-view`).hidden = state.view !== view;
    byId(`show-${view}`).setAttribute("aria-pressed", String(state.view === view));
  }
}

function showStatus() {
  const names = shownNodes().length;
  const drawn = lines.filter(lineShown).length;
  const scope = state.near
    ? `Within ${count(state.near, "step")} of ${entities[state.selected.node].name}: `
    : "";
  byId("status").textContent = names
    ? `${scope}${count(names, "name or event", "names and events")}, ${count(drawn, "line")}`
    : "Nothing passes the present filters.";
  byId("leave-near").hidden = !state.near;
}

function openTools(wanted) {
  byId("tools").classList.toggle("open", wanted);
  byId("show-tools").setAttribute("aria-expanded", String(wanted));
}

/** After a change of what is selected or of the depth, the map follows. */
function followMap(before) {
  const selected = state.selected;
  if (state.view !== "map") return;
  if (state.near !== before.near || (!selected && (state.unasserted !== before.unasserted || state.folded !== before.folded)))
    return fitMap();
  if (!selected || selected === before.selected) return;
  if ("rest" in selected) return;
  if ("node" in selected) showOnMap(selected.node);
  else fitMap([...bright].filter((id) => drawnLooks.has(id)));
}

function wire() {
  for (const view of VIEWS)
    byId(`show-${view}`).addEventListener("click", () => change({ view }));
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    change({ view: "table" });
    byId("table-view").focus();
  });
  byId("show-tools").addEventListener("click", () =>
    openTools(!byId("tools").classList.contains("open")),
  );
  byId("hide-tools").addEventListener("click", () => {
    openTools(false);
    byId("show-tools").focus();
  });
  byId("zoom-in").addEventListener("click", () => zoom(1.4));
  byId("zoom-out").addEventListener("click", () => zoom(1 / 1.4));
  byId("zoom-all").addEventListener("click", () => fitMap());
  byId("leave-near").addEventListener("click", () => change({ near: 0 }));
  byId("reset").addEventListener("click", () => change(fresh()));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && state.selected) closePanel();
  });
}

function start() {
  byId("app").hidden = false;
  nameMap();
  orderLabels();
  buildLegend();
  buildSaid();
  buildMore();
  buildTimeline();
  buildLooks();
  buildByHand();
  buildSave();
  buildUndo();
  buildPaths();
  buildTable();
  combobox(byId("search"), open);
  wire();
  showBanner();
  watchers.push(
    refreshChecks,
    showUndo,
    showView,
    expandSelection,
    addFoldedLines,
    syncMap,
    arrange,
    showPanel,
    showTable,
    showPlaces,
    showStatus,
    writeAddress,
    followMap,
    enterPanel,
  );
  const before = { ...state };
  Object.assign(state, stateOf(currentAddress()));
  visible = look();
  // Before anything is drawn, so that it is drawn once, in its size.
  fitMap(narrowScreen.matches && !state.near ? heart() : shownNodes(), false);
  tell(before);
}

start();

/* For other scripts and for tests: where things are, how they look, and what is open. */
window.kgPage = Object.freeze({
  placeOf: (id) => network.canvasToDOM(network.getPosition(id)),
  onScreen,
  positionOf: (id) => network.getPosition(id),
  lookOf: (id) => nodeLook(onMap.get(id)),
  lookOfLine: (one, other) => lineLook(lineBetween(one, other)),
  stateNow: () => ({
    address: addressOf(state),
    nodes: shownNodes(),
    lines: lines.filter(lineShown).map((line) => [line.from, line.to]),
  }),
});
