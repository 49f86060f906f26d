/* Names that the reader has taken off the map, and the way back. */

const hide = (...ids) =>
  change({
    hidden: new Set([...state.hidden, ...ids]),
    near: state.near && ids.includes(state.selected?.node) ? 0 : state.near,
  });

function unhide(id) {
  const hidden = new Set(state.hidden);
  hidden.delete(id);
  change({ hidden });
}

// So many articles of one name are offered by title; the filters list all.
const TITLES = 5;

/** What can be hidden from the panel of `id`: the name, all of its type, an article of it. */
function hideMenu(id) {
  if (state.hidden.has(id)) return button("Show on the map again", () => unhide(id), { id: "hide" });
  const { kind } = entities[id];
  return make(
    "details",
    { class: "hide" },
    make("summary", { id: "hide" }, "Hide…"),
    make(
      "div",
      { class: "stack" },
      button("Only this", () => hide(id), { id: "hide-this" }),
      button(`All of the type “${kinds[kind].name}”`, () => hideKey("kinds", kind)),
      articlesOf(id)
        .slice(0, TITLES)
        .map((article) =>
          button(["Article: ", name(shorten(articles[article].title, 60))], () =>
            hideKey("articles", article),
          ),
        ),
    ),
  );
}

const hideKey = (off, key) => change({ off: toggled([key], off, false) });

/** The articles that a name is known from and that are not hidden, in their order. */
function articlesOf(id) {
  const found = about[id].flatMap((statement) =>
    statement.claims.map((claim) => articleOf(claims[claim])),
  );
  const shown = [...new Set(found)].filter((article) => !state.off.articles.has(article));
  return shown.sort((one, other) => one - other);
}

/** The list of what was hidden or pinned by hand, each with its way back. */
function buildByHand() {
  const lists = [
    { id: "hidden-list", of: () => state.hidden, title: "Hidden by you", act: unhide, verb: "Show" },
    {
      id: "pinned-list",
      of: () => state.pins.keys(),
      title: "Pinned",
      act: togglePin,
      verb: "Unpin",
    },
  ];
  refreshers.push(() => {
    fill(byId("by-hand"), lists.map(byHandList));
    byId("by-hand").hidden = !state.hidden.size && !state.pins.size;
  });
}

function byHandList({ id, of, title, act, verb }) {
  const ids = [...of()];
  if (!ids.length) return null;
  return [
    make("h3", {}, title),
    make(
      "ul",
      { id, class: "by-hand" },
      ids.map((entity) =>
        make(
          "li",
          {},
          entityButton(entity),
          button(verb, () => act(entity), { "aria-label": `${verb} ${entities[entity].name}` }),
        ),
      ),
    ),
  ];
}
