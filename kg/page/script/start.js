/* What the panel shows before anything is selected. */

const BEST = 12;

// What the pictures mean, by what is drawn.
const INTRODUCTIONS = {
  map: [
    "Each shape is a name from the articles; each small diamond is an event and joins those who took part. Every line leads to the sentences behind it.",
    "Click a shape or a line, or search for a name.",
  ],
  folded: [
    "Each shape is a name from the articles. A line joins two that are connected or took part in the same event, and leads to the sentences behind it.",
    "Click a shape or a line, or search for a name.",
  ],
  places: [
    "Each circle is a place that the articles name, the larger the more facts there are about it. A dashed circle stands in the middle of a country or region: what it is about may be anywhere in there.",
    "Click a circle for its facts and events, or search for a name.",
  ],
};

const introduction = () =>
  INTRODUCTIONS[state.view === "places" ? "places" : state.folded ? "folded" : "map"];

function startPanel() {
  const best = [...visible.network]
    .filter(([id]) => !isEvent(id))
    .sort(([one, its], [other, theirs]) => theirs.size - its.size || one - other)
    .slice(0, BEST);
  return [
    make("h2", { id: "panel-title", tabindex: "-1" }, "How to read this map"),
    introduction().map((words) => make("p", {}, words)),
    best.length ? make("h3", {}, "Best connected") : null,
    bestList(best.map(([id]) => id)),
    restList(),
  ];
}

/** Names with how many neighbours each has. */
const bestList = (ids) =>
  make(
    "ol",
    { class: "best" },
    ids.map((id) =>
      make(
        "li",
        {},
        icon(familyOf(id)),
        entityButton(id),
        make("span", { class: "count" }, count(around(visible.network, id).size, "neighbour")),
      ),
    ),
  );
