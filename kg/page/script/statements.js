/* Statements in the panel: who, what, whom, and the claims behind it. */

// More than this at once is a wall; the rest is one click away.
const FIRST = 25;

/** Cards for statements, the best supported first, with a button for those beyond the first. */
function statementList(members, self) {
  const ordered = [...members].sort(
    (one, other) => weight(other) - weight(one) || one.id - other.id,
  );
  const list = make(
    "div",
    { class: "facts" },
    ordered.slice(0, FIRST).map((statement) => statementCard(statement, self)),
  );
  return [list, ordered.length > FIRST ? moreButton(list, ordered.slice(FIRST), self) : null];
}

const weight = (statement) => shownClaims(statement).length;

const shownClaims = (statement) => statement.claims.filter((claim) => visible.claims[claim]);

function moreButton(list, rest, self) {
  return button(`Show ${count(rest.length, "more fact")}`, (event) => {
    const cards = rest.map((statement) => statementCard(statement, self));
    list.append(...cards);
    event.currentTarget.remove();
    cards[0].querySelector("button, summary")?.focus();
  });
}

function statementCard(statement, self) {
  const [first, others] = leading(shownClaims(statement));
  return make(
    "article",
    { class: isAsserted(statement) ? "fact" : "fact doubtful" },
    make(
      "p",
      { class: "triple" },
      party(statement.s, self),
      gap(statement),
      make("span", { class: "link" }, statement.name),
      gap(statement),
      target(statement, self),
    ),
    first.map(claimCard),
    others.length
      ? make(
          "details",
          {},
          make("summary", {}, `${count(others.length, "more sentence")}`),
          others.map(claimCard),
        )
      : null,
  );
}

/** One claim for each way of saying it, so that no denial hides behind a click; and the rest. */
function leading(shown) {
  const ways = shown.map((id) => claims[id].said);
  const isFirst = (id, place) => ways.indexOf(claims[id].said) === place;
  return [shown.filter(isFirst), shown.filter((id, place) => !isFirst(id, place))];
}

// "Jane · director (from 2023) · Acme" for a post, "Jane works for Acme" for all else.
const gap = (statement) => (statement.post ? " · " : " ");

const party = (id, self) =>
  id === self ? name(entities[id].name, { class: "self" }) : entityButton(id);

const target = (statement, self) =>
  statement.o === undefined ? name(statement.v, { class: "value" }) : party(statement.o, self);

/** A heading with its statements, or nothing if there are none. */
function statementSection(title, members, self) {
  if (!members.length) return null;
  return make(
    "section",
    {},
    make("h3", {}, `${title} `, make("span", { class: "count" }, figures.format(members.length))),
    statementList(members, self),
  );
}

/** How many of `members` the filters hide, with a way to see those that are not asserted. */
function hiddenNote(members) {
  const hidden = members.filter((statement) => !visible.statements[statement.id]);
  if (!hidden.length) return null;
  const unasserted =
    !state.unasserted &&
    hidden.some(
      (statement) =>
        isDoubtful(statement) || statement.claims.every((claim) => claims[claim].said !== ASSERTED),
    );
  return make(
    "p",
    { class: "hidden-note" },
    `${count(hidden.length, "more fact is", "more facts are")} hidden by the filters. `,
    unasserted
      ? button("Show claims that are not asserted", () => change({ unasserted: true }))
      : null,
  );
}
