/* What the reader has asked for. Every change goes through `change`. */

const fresh = () => ({
  unasserted: false,
  confidence: 0,
  from: null,
  to: null,
  undated: true,
  off: { kinds: new Set(), predicates: new Set(), articles: new Set(), said: new Set() },
  hidden: new Set(),
});

/* `selected` is null, {node}, {line: [a, b]} or {path: [a, b]}; `near` the depth around a node;
 * `pins` lead from a node to its place. A value is replaced, never changed. */
const initial = () => ({
  view: "map",
  selected: null,
  near: 0,
  pins: new Map(),
  colour: "type",
  size: 0,
  folded: false,
  ...fresh(),
});

const state = initial();

const watchers = [];
let visible = null;

/** Take over `patch`, so that it can be undone, and tell every part of the page. */
function change(patch) {
  const before = { ...state };
  Object.assign(state, patch);
  remember(before, Object.keys(patch));
  tell(before);
}

/** Work out what is visible now, and tell every part of the page. */
function tell(before) {
  visible = look();
  for (const watcher of watchers) watcher(before);
}

const select = (selected) =>
  change({ selected, near: selected && "node" in selected ? state.near : 0 });
const open = (id) => select({ node: id });
