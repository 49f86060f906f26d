/* The surroundings of a node, drawn as rings around it: one ring a step. */

// Pixels between two rings, and along a ring for each node on it.
const RING = 170;
const ELBOW = 64;

/** Places for the nodes in `within` (entity -> steps), each in the sector of the one it hangs on. */
function ringPlaces(within, centre) {
  const branches = branchesOf(within);
  const places = new Map([[centre, { x: 0, y: 0 }]]);
  const radii = ringRadii(within);
  const sectors = [{ id: centre, from: 0, width: 2 * Math.PI }];
  for (const { id, from, width } of sectors) {
    let start = from;
    for (const child of branches.get(id)) {
      const share = (width * leaves(branches, child)) / leaves(branches, id);
      const radius = radii[within.get(child)];
      const angle = start + share / 2;
      places.set(child, {
        x: Math.round(1.25 * radius * Math.cos(angle)),
        y: Math.round(radius * Math.sin(angle)),
      });
      sectors.push({ id: child, from: start, width: share });
      start += share;
    }
  }
  return places;
}

/** For each node those of the next ring that hang on it; each hangs on one alone. */
function branchesOf(within) {
  const branches = new Map([...within.keys()].map((id) => [id, []]));
  const taken = new Set();
  for (const [id, steps] of within) {
    for (const other of around(visible.network, id).keys()) {
      if (within.get(other) !== steps + 1 || taken.has(other)) continue;
      taken.add(other);
      branches.get(id).push(other);
    }
  }
  return branches;
}

const leaves = (branches, id) =>
  Math.max(
    1,
    branches.get(id).reduce((sum, child) => sum + leaves(branches, child), 0),
  );

/** The radius of each ring: one step further out, and long enough for all on it. */
function ringRadii(within) {
  const often = tally(within.values());
  const radii = [0];
  for (let steps = 1; often(steps); steps += 1) {
    radii.push(Math.max(radii[steps - 1] + RING, (often(steps) * ELBOW) / (2 * Math.PI)));
  }
  return radii;
}

/** Move the surroundings into rings, or back to where they belong; a pinned node stays put. */
function arrange(before) {
  if (state.near && visible.within) return moveTo(ringsAround(state.selected.node));
  const astray = before.near ? onMap.keys() : movedPins(before.pins);
  return moveTo(new Map([...astray].map((id) => [id, home(id)])));
}

function ringsAround(centre) {
  const { x, y } = state.pins.get(centre) ?? { x: 0, y: 0 };
  const places = ringPlaces(visible.within, centre);
  return new Map(
    [...places].map(([id, place]) => [
      id,
      state.pins.get(id) ?? { x: place.x + x, y: place.y + y },
    ]),
  );
}

/** The nodes that were pinned, let go or pinned elsewhere. */
function movedPins(before) {
  if (before === state.pins) return [];
  const all = new Set([...before.keys(), ...state.pins.keys()]);
  return [...all].filter((id) => onMap.has(id));
}

function moveTo(places) {
  const moved = [...places].filter(([id]) => drawnLooks.has(id));
  if (moved.length) mapData.nodes.update(moved.map(([id, { x, y }]) => ({ id, x, y })));
}
