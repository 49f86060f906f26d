/* The panels of what connects two names: a line, or the shortest way from one to the other. */

function linePanel(one, other) {
  const own = about[one].filter(
    (statement) => joins(statement) && (statement.s === other || statement.o === other),
  );
  return [
    head(
      name(entities[one].name),
      make("span", { class: "and" }, " and "),
      name(entities[other].name),
    ),
    make("p", { class: "kind" }, entityButton(one), " · ", entityButton(other)),
    statementSection(
      "What connects them",
      own.filter((statement) => visible.statements[statement.id]),
      null,
    ),
    statementSection("Events that join them", sharedEvents(one, other), null),
    hiddenNote(own),
  ];
}

/** On a folded line, what is said of the events that both took part in. */
const sharedEvents = (one, other) =>
  (around(visible.network, one).get(other) ?? [])
    .map((id) => statements[id])
    .filter((statement) => eventBehind(statement, one, other) !== null);

function pathPanel(from, to) {
  const path = shortest(visible.network, from, to);
  const title = [
    name(entities[from].name),
    make("span", { class: "and" }, " to "),
    name(entities[to].name),
  ];
  if (!path) return [head(title), make("p", { class: "kind", id: "path-length" }, noPath())];
  const steps = path.slice(1).map((id, number) => pathStep(path[number], id));
  return [
    head(title),
    make("p", { class: "kind", id: "path-length" }, `Connected in ${count(steps.length, "step")}`),
    make("ol", { class: "steps" }, steps),
  ];
}

const noPath = () =>
  state.unasserted
    ? "Nothing that is shown connects them."
    : "Nothing that the articles state as fact connects them. Claims that are not asserted may.";

function pathStep(from, to) {
  const members = around(visible.network, from)
    .get(to)
    .map((id) => statements[id]);
  return make("li", {}, statementList(members, null));
}
