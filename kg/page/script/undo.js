/* Steps back and forth. Two states are the same if their addresses are. */

const STEPS = 200;
const steps = { past: [], future: [] };

// One drag of a slider is one step, however many values it passes.
const SLIDING = new Set(["confidence", "from", "to"]);
let sliding = false;

/** The state apart from whether the map or the table shows it. */
const gist = (one) => addressOf({ ...one, view: "map" });

/** Keep what was before a change of `keys`, if anything is different now. */
function remember(before, keys) {
  if (gist(before) === gist(state)) return;
  const slides = keys.every((key) => SLIDING.has(key));
  if (!(slides && sliding)) steps.past.push(before);
  sliding = slides;
  steps.past.splice(0, steps.past.length - STEPS);
  steps.future.length = 0;
}

const undo = () => travel(steps.past, steps.future);
const redo = () => travel(steps.future, steps.past);

function travel(from, to) {
  const wanted = from.pop();
  if (!wanted) return;
  const before = { ...state };
  to.push(before);
  sliding = false;
  Object.assign(state, wanted, { view: state.view });
  tell(before);
}

function buildUndo() {
  byId("undo").addEventListener("click", undo);
  byId("redo").addEventListener("click", redo);
  document.addEventListener("change", () => (sliding = false)); // a slider was let go
  document.addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !["z", "y"].includes(key)) return;
    if (isTyping(event.target)) return; // a text field undoes its own letters
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  });
}

const isTyping = (element) => element.matches("input[type=text]");

/** A button that has just run out of steps keeps the focus: it is dimmed, not disabled. */
function showUndo() {
  byId("undo").setAttribute("aria-disabled", String(!steps.past.length));
  byId("redo").setAttribute("aria-disabled", String(!steps.future.length));
}
