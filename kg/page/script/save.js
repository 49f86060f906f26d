/* The menu that saves what is seen as a file. All is made here; nothing leaves the computer. */

const WAYS = [
  { name: "Picture (PNG)", hint: "the map as it is on the screen", end: "map.png", make: pngOf, map: true },
  { name: "Drawing (SVG)", hint: "the same, to scale and edit", end: "map.svg", make: svgOf, map: true },
  { name: "Table (CSV)", hint: "one row for each claim", end: "facts.csv", make: () => csvOf(seenFacts()) },
  { name: "Graph data (Turtle)", hint: "facts, claims and sentences as RDF", end: "facts.ttl", make: () => turtleOf(seenFacts()) },
];

const TYPES = {
  png: "image/png",
  svg: "image/svg+xml",
  csv: "text/csv;charset=utf-8",
  ttl: "text/turtle;charset=utf-8",
};

function buildSave() {
  const opens = byId("save");
  const list = byId("save-list");
  const items = WAYS.map((way) => wayButton(way, () => closeSave(true)));
  fill(list, items);
  opens.addEventListener("click", () => (list.hidden ? openSave() : closeSave(false)));
  list.parentElement.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault(); // the panel stays open
      closeSave(true);
    }
  });
  list.parentElement.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !list.parentElement.contains(relatedTarget)) closeSave(false);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!list.parentElement.contains(target)) closeSave(false);
  });
  refreshers.push(() =>
    items.forEach((item, place) => (item.disabled = WAYS[place].map && state.view !== "map")),
  );
}

function wayButton(way, done) {
  const act = async () => {
    done();
    download(fileName(way.end), await way.make(), TYPES[way.end.split(".")[1]]);
  };
  return button([make("span", {}, way.name), make("small", {}, way.hint)], act, {
    class: "button way",
  });
}

function openSave() {
  byId("save-list").hidden = false;
  byId("save").setAttribute("aria-expanded", "true");
  byId("save-list").querySelector("button:enabled").focus();
}

function closeSave(back) {
  byId("save-list").hidden = true;
  byId("save").setAttribute("aria-expanded", "false");
  if (back) byId("save").focus();
}

/** "A raid in Malta" and "map.png" give "a-raid-in-malta-map.png". */
function fileName(end) {
  const words = fold(document.title).replace(/[^\p{L}\p{N}]+/gu, "-");
  const stem = Array.from(words).slice(0, 60).join("").replace(/^-+|-+$/g, "");
  return `${stem || "graph"}-${end}`;
}

function download(file, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  make("a", { href: url, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // after the browser has taken it
}

/** The line under a picture: what it shows and where it is from. */
function caption() {
  const dated = articles.filter((article) => article.date).map((article) => article.day);
  const drawn = lines.filter(lineShown).length;
  const source = [count(articles.length, "article"), dated.length === 1 ? dated[0] : null];
  return [
    shorten(document.title, 80),
    `${count(shownNodes().length, "name or event", "names and events")}, ${count(drawn, "line")}`,
    `from ${source.filter(Boolean).join(", ")}`,
    state.unasserted ? "broken lines are claims, not facts" : null,
    "read by software",
  ]
    .filter(Boolean)
    .join(" · ");
}
