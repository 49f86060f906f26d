/* The form that asks for the connection between two names. */

const ends = { from: null, to: null };

function buildPaths() {
  const boxes = {
    from: combobox(byId("path-from"), (id) => setEnd("from", id)),
    to: combobox(byId("path-to"), (id) => setEnd("to", id)),
  };
  for (const [key, { input }] of Object.entries(boxes))
    input.addEventListener("input", () => (ends[key] = null));
  byId("path-form").addEventListener("submit", (event) => {
    event.preventDefault();
    askPath(boxes);
  });
}

const setEnd = (key, id) => (ends[key] = id);

/** Take the names that were picked, or else typed, and look for the connection. */
function askPath(boxes) {
  for (const key of ["from", "to"]) ends[key] ??= suggest(boxes[key].input.value)[0]?.id ?? null;
  const { from, to } = ends;
  const note =
    from === null || to === null
      ? "Choose two names from the suggestions."
      : from === to
        ? "Choose two different names."
        : "";
  byId("path-note").textContent = note;
  if (!note) select({ path: [from, to] });
}

/** Start the form at `id` and wait for the other name. */
function startPath(id) {
  byId("path-from").value = entities[id].name;
  ends.from = id;
  openTools(true);
  byId("path-to").focus();
  byId("path-to").scrollIntoView({ block: "center" });
}
