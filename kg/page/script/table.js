/* The same content as a table: for the keyboard, the screen reader and whoever likes lists. */

const PER_PAGE = 50;
const tableState = { list: "facts", sort: 0, down: false, start: 0, text: "" };

// One for all: localeCompare makes a new one at each call, which takes seconds for long lists.
const inOrder = new Intl.Collator("en", { numeric: true });

function buildTable() {
  const tabs = Object.entries(LISTS).map(([key, list]) =>
    button(list.title, () => turn({ list: key, sort: 0, down: false, start: 0 }), {
      class: "tab",
      "data-list": key,
    }),
  );
  const filter = make("input", {
    id: "table-filter",
    class: "field",
    type: "text",
    placeholder: "Words in any column",
    oninput: (event) => turn({ text: event.target.value, start: 0 }),
  });
  fill(
    byId("table-view"),
    make(
      "div",
      { class: "table-tools" },
      make("div", { class: "views", role: "group", "aria-label": "List" }, tabs),
      make("label", { for: "table-filter" }, "Only rows with"),
      filter,
    ),
    make("p", { id: "table-count", class: "hint", role: "status" }),
    make("div", {
      id: "table-box",
      class: "table-box",
      role: "region",
      "aria-label": "Rows",
      tabindex: "0",
    }),
    make("div", { id: "table-pages", class: "pair" }),
  );
}

function turn(patch) {
  Object.assign(tableState, patch);
  showTable();
}

function showTable() {
  if (state.view !== "table") return;
  const list = LISTS[tableState.list];
  const rows = sorted(list, matching(list, list.rows()));
  const start = Math.min(tableState.start, Math.max(rows.length - 1, 0));
  for (const tab of byId("table-view").querySelectorAll("[data-list]"))
    tab.setAttribute("aria-pressed", String(tab.dataset.list === tableState.list));
  byId("table-count").textContent = summary(list, rows.length, start);
  fill(byId("table-box"), table(list, rows.slice(start, start + PER_PAGE)));
  fill(byId("table-pages"), pages(rows.length, start));
}

function matching(list, rows) {
  const wanted = fold(tableState.text);
  if (!wanted) return rows;
  return rows.filter((row) =>
    list.columns.some(({ key }) => fold(String(key(row))).includes(wanted)),
  );
}

function sorted(list, rows) {
  const { key } = list.columns[tableState.sort];
  const keyed = rows.map((row, place) => ({ row, place, key: key(row) }));
  const sign = tableState.down ? -1 : 1;
  keyed.sort((one, other) => sign * compare(one.key, other.key) || one.place - other.place);
  return keyed.map(({ row }) => row);
}

const compare = (one, other) =>
  typeof one === "number" ? one - other : inOrder.compare(one, other);

function summary(list, shown, start) {
  const range =
    shown > PER_PAGE ? ` Rows ${start + 1} to ${Math.min(start + PER_PAGE, shown)}.` : "";
  const hidden = list.all - shown;
  return `${figures.format(shown)} of ${count(list.all, ...list.noun)}.${hidden ? ` ${figures.format(hidden)} hidden by filters.` : ""}${range}`;
}

function table(list, rows) {
  const cells = (row) =>
    list.columns.map((column, place) =>
      make(
        place ? "td" : "th",
        place ? { class: column.style } : { scope: "row" },
        column.cell(row),
      ),
    );
  return make(
    "table",
    {},
    make("caption", { class: "unseen" }, list.title),
    make("thead", {}, make("tr", {}, list.columns.map(headCell))),
    make(
      "tbody",
      {},
      rows.map((row) => make("tr", {}, cells(row))),
    ),
  );
}

function headCell(column, place) {
  const active = tableState.sort === place;
  const direction = tableState.down ? "descending" : "ascending";
  const sort = () => {
    turn({ sort: place, down: active && !tableState.down, start: 0 });
    byId("table-box").querySelectorAll("thead button")[place].focus();
  };
  return make(
    "th",
    { scope: "col", "aria-sort": active ? direction : false },
    make(
      "button",
      { type: "button", class: "sort", onclick: sort },
      column.title,
      make("span", { "aria-hidden": "true" }, active ? (tableState.down ? " ▼" : " ▲") : ""),
    ),
  );
}

function pages(total, start) {
  if (total <= PER_PAGE) return [];
  return [
    button("Previous rows", () => leaf(start - PER_PAGE), { disabled: start === 0 }),
    button("Next rows", () => leaf(start + PER_PAGE), { disabled: start + PER_PAGE >= total }),
  ];
}

/** Show other rows and go to the first of them. */
function leaf(start) {
  turn({ start });
  byId("table-box").scrollTop = 0;
  byId("table-box").focus();
}
