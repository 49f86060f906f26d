/* Events folded into lines between those who took part. */

// Up to so many, each is joined with each; more are joined with the best known among them only,
// so that a summit of fifty is a star and not 1,225 lines.
const ALL_PAIRS = 8;

/** Add to `network` the lines that stand for events; each holds the statements on both ends. */
function foldEvents(network, seen) {
  entities.forEach((_, id) => {
    if (!isEvent(id) || !isAllowed(id)) return;
    const parts = participants(id, seen);
    for (const [one, other] of pairs([...parts.keys()])) {
      for (const statement of [...parts.get(one), ...parts.get(other)]) {
        join(network, one, other, statement);
        join(network, other, one, statement);
      }
    }
  });
}

/** Who took part in an event, each with the visible statements that say so. */
function participants(event, seen) {
  const found = new Map();
  for (const statement of about[event]) {
    if (!seen.statements[statement.id] || !joins(statement)) continue;
    const other = statement.s === event ? statement.o : statement.s;
    if (isEvent(other) || !isAllowed(other)) continue;
    if (!found.has(other)) found.set(other, []);
    found.get(other).push(statement.id);
  }
  return found;
}

function pairs(ids) {
  if (ids.length > ALL_PAIRS) {
    const hub = ids.reduce((best, id) => (about[id].length > about[best].length ? id : best));
    return ids.filter((id) => id !== hub).map((id) => [hub, id]);
  }
  return ids.flatMap((one, place) => ids.slice(place + 1).map((other) => [one, other]));
}

/** The event behind a statement on a folded line between `one` and `other`; null for any other. */
function eventBehind({ s, o }, one, other) {
  const within = (id) => id === one || id === other;
  return within(s) && within(o) ? null : isEvent(s) ? s : o;
}

/** Put on the map the lines that only folding makes. */
function addFoldedLines() {
  if (!state.folded) return;
  for (const [one, others] of visible.network) {
    for (const other of others.keys()) {
      if (one < other && onMap.has(one) && onMap.has(other) && !lineBetween(one, other))
        addLine(one, other);
    }
  }
}
