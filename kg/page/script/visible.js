/* Which claims, statements, nodes and lines the filters let through. */

/** All that is visible under the present state. */
function look() {
  const shownClaims = claims.map(claimShown);
  const shownStatements = statements.map((statement) => statementShown(statement, shownClaims));
  const seen = { claims: shownClaims, statements: shownStatements, network: null, within: null };
  seen.network = connections(seen);
  if (state.near && state.selected && "node" in state.selected) {
    seen.within = distances(seen.network, state.selected.node, state.near);
  }
  return seen;
}

function claimShown(claim) {
  const asserted = claim.said === ASSERTED;
  if (!asserted && (!state.unasserted || state.off.said.has(claim.said))) return false;
  if (Math.round(claim.confidence * 100) < state.confidence) return false;
  const article = articleOf(claim);
  return !state.off.articles.has(article) && dateShown(articles[article].date);
}

function dateShown(date) {
  if (!date) return state.undated;
  return (!state.from || date >= state.from) && (!state.to || date <= state.to);
}

/** True if the statement has a visible claim; one about a claimed event is itself only claimed. */
function statementShown(statement, shownClaims) {
  if (state.off.predicates.has(statement.post ? "post" : statement.p)) return false;
  if (state.hidden.has(statement.s) || state.hidden.has(statement.o)) return false;
  if (!state.unasserted && isDoubtful(statement)) return false;
  return statement.claims.some((claim) => shownClaims[claim]);
}

const isDoubtful = (statement) =>
  isClaimed(statement.s) || (statement.o !== undefined && isClaimed(statement.o));

/** True if something visible states it as fact. */
function isAsserted(statement) {
  return (
    !isDoubtful(statement) &&
    statement.claims.some((claim) => visible.claims[claim] && claims[claim].said === ASSERTED)
  );
}

/** True unless the reader has taken the name or its type off the map. */
const isAllowed = (id) => !state.off.kinds.has(entities[id].kind) && !state.hidden.has(id);

const NONE = [];

/** The visible statements of a line. */
const shownOf = (line) => around(visible.network, line.from).get(line.to) ?? NONE;

/** True if the line and both its ends are to be seen. */
function lineShown(line) {
  return nodeShown(line.from) && nodeShown(line.to) && shownOf(line).length > 0;
}

function nodeShown(id) {
  if (!isAllowed(id) || (state.folded && isEvent(id))) return false;
  if (visible.within) return visible.within.has(id);
  return visible.network.has(id) || isLone(id) || isSelected(id);
}

/** True for a node that no statement joins to another, as long as something is said of it. */
function isLone(id) {
  const own = about[id];
  return (
    !own.some(joins) &&
    (own.length === 0 || own.some((statement) => visible.statements[statement.id]))
  );
}

const isSelected = (id) =>
  Boolean(state.selected && "node" in state.selected && state.selected.node === id);
