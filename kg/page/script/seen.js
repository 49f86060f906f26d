/* What is seen: the facts behind what the map shows, whatever is open beside it. */

/** The facts that are seen, each with its visible claims, in the order of the graph. */
function seenFacts() {
  return facts
    .map((_, id) => statements[id])
    .filter((statement) => visible.statements[statement.id] && partiesShown(statement))
    .map((statement) => ({ statement, claims: shownClaims(statement) }));
}

/** True if no end of the statement is filtered off the map; a record stands for its holder. */
function partiesShown({ s, o }) {
  const parties = [s, o].filter((id) => id !== undefined).flatMap(standsFor);
  return parties.every(isAllowed) && (!visible.within || parties.every(inReach));
}

const inReach = (id) => visible.within.has(id) || (state.folded && isEvent(id));

const holders = new Map(posts.map((post) => [post.record, post.s]));

const standsFor = (id) => (isRecord(id) ? (holders.has(id) ? [holders.get(id)] : []) : [id]);
