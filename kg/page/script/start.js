/* What the panel shows before anything is selected. */

const BEST = 12;

function startPanel() {
  const best = [...visible.network]
    .filter(([id]) => !isEvent(id))
    .sort(([one, its], [other, theirs]) => theirs.size - its.size || one - other)
    .slice(0, BEST);
  return [
    make("h2", { id: "panel-title", tabindex: "-1" }, "How to read this map"),
    make(
      "p",
      {},
      "Each shape is a name from the articles; each small diamond is an event and joins those who took part. Every line leads to the sentences behind it.",
    ),
    make("p", {}, "Click a shape or a line, or search for a name."),
    best.length ? make("h3", {}, "Best connected") : null,
    make(
      "ol",
      { class: "best" },
      best.map(([id, others]) =>
        make(
          "li",
          {},
          icon(familyOf(id)),
          entityButton(id),
          make("span", { class: "count" }, count(others.size, "neighbour")),
        ),
      ),
    ),
  ];
}
