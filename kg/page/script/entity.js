/* The panel of one person, organisation, place or event. */

function entityPanel(id) {
  const entity = entities[id];
  const own = about[id].filter((statement) => isRecord(id) || !folded.has(statement.s));
  const shown = own.filter((statement) => visible.statements[statement.id]);
  const [held, told] = [shown.filter((s) => s.post), shown.filter((s) => !s.post)];
  const [values, joined] = [
    told.filter((s) => s.o === undefined),
    told.filter((s) => s.o !== undefined),
  ];
  const isEventful = (statement) => !isEvent(id) && (isEvent(statement.s) || isEvent(statement.o));
  return [
    head(icon(familyOf(id)), " ", name(entity.name)),
    make("p", { class: "kind" }, describe(id)),
    entity.aliases
      ? make(
          "p",
          { class: "also" },
          "Also: ",
          entity.aliases.map((alias, n) => [n ? ", " : "", name(alias)]),
        )
      : null,
    entity.links
      ? make(
          "p",
          { class: "links" },
          "Look up: ",
          entity.links.map((link, n) => [n ? ", " : "", outgoing(link.url, name(link.name))]),
        )
      : null,
    isRecord(id) ? null : actions(id),
    statementSection("Posts", held, id),
    statementSection(
      isEvent(id) ? "Who and where" : "Connections",
      joined.filter((s) => !isEventful(s)),
      id,
    ),
    statementSection("Events", joined.filter(isEventful), id),
    statementSection("Details", values, id),
    shown.length
      ? null
      : make("p", { class: "hint" }, "Nothing about this name passes the present filters."),
    hiddenNote(own),
  ];
}

/** What can be done with a node: limit the map to its surroundings, start a connection. */
function actions(id) {
  const depths = [0, 1, 2, 3].map((depth) =>
    button(depth ? count(depth, "step") : "all", () => change({ near: depth }), {
      id: `near-${depth}`,
      class: "tab",
      "aria-pressed": String(state.near === depth),
    }),
  );
  return make(
    "div",
    { class: "actions" },
    state.folded && isEvent(id)
      ? make("p", { class: "hint" }, "Events are drawn as lines between those who took part.")
      : make(
          "div",
          { class: "near", role: "group", "aria-label": "How much of the map to show around this" },
          make("span", {}, "Show on the map"),
          make("div", { class: "views" }, depths),
        ),
    make(
      "div",
      { class: "deeds" },
      button("Find a connection from here", () => startPath(id)),
      pinButton(id),
    ),
    hideMenu(id),
  );
}
