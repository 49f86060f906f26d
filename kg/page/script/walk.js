/* Walks over what is visible: neighbours, distances, the shortest connection. */

/** For each entity, in order, its neighbours with the statements that join the two. */
function connections(seen) {
  const network = new Map();
  for (const statement of statements) {
    if (!seen.statements[statement.id] || !joins(statement)) continue;
    if (!isAllowed(statement.s) || !isAllowed(statement.o)) continue;
    if (state.folded && (isEvent(statement.s) || isEvent(statement.o))) continue;
    join(network, statement.s, statement.o, statement.id);
    join(network, statement.o, statement.s, statement.id);
  }
  if (state.folded) foldEvents(network, seen);
  return network;
}

function join(network, from, to, id) {
  if (!network.has(from)) network.set(from, new Map());
  const others = network.get(from);
  if (!others.has(to)) others.set(to, []);
  others.get(to).push(id);
}

const around = (network, id) => network.get(id) ?? new Map();

/** How many steps each entity is from `start`, up to `depth`. */
function distances(network, start, depth) {
  const found = new Map([[start, 0]]);
  for (const [id, steps] of found) {
    if (steps === depth) continue;
    for (const other of around(network, id).keys()) {
      if (!found.has(other)) found.set(other, steps + 1);
    }
  }
  return found;
}

/**
 * The entities of a shortest connection, ends included, or null if there is none. Of several
 * with equally few steps it takes the one past the least connected entities: a way through a
 * court case says more than one through the country where all of it happened.
 */
function shortest(network, from, to) {
  const best = new Map([[from, { cost: 0, before: null }]]);
  let ring = [from];
  while (ring.length && !best.has(to)) ring = nextRing(network, ring, best);
  return best.has(to) ? trace(best, to) : null;
}

function nextRing(network, ring, best) {
  const next = new Map();
  for (const id of ring) {
    for (const other of around(network, id).keys()) {
      if (best.has(other)) continue;
      const cost = best.get(id).cost + around(network, other).size;
      if (!next.has(other) || cost < next.get(other).cost) next.set(other, { cost, before: id });
    }
  }
  for (const [id, step] of next) best.set(id, step);
  return [...next.keys()].sort((one, other) => one - other);
}

function trace(best, to) {
  const path = [];
  for (let id = to; id !== null; id = best.get(id).before) path.unshift(id);
  return path;
}
