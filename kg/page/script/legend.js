/* The legend: what each shape means, how many there are, and a box to hide them. */

function buildLegend() {
  const often = tally(entities.map((entity) => entity.kind));
  fill(
    byId("legend"),
    checkList(
      families
        .map((family, place) => familyItem(family, place, often))
        .filter((item) => item.count),
      "kinds",
    ),
  );
}

function familyItem(family, place, often) {
  const own = kinds
    .map((kind, key) => ({
      label: kind.name,
      key,
      count: often(key),
      family: kind.family,
      record: kind.record,
    }))
    .filter((kind) => kind.family === place && kind.count && !kind.record)
    .sort((one, other) => other.count - one.count || one.label.localeCompare(other.label, "en"));
  return {
    label: family.name,
    icon: icon(family),
    count: own.reduce((sum, kind) => sum + kind.count, 0),
    keys: own.map((kind) => kind.key),
    inner: own.length > 1 ? typesOf(family, own) : null,
  };
}

function typesOf(family, own) {
  const items = own.map((kind) => ({ label: kind.label, count: kind.count, keys: [kind.key] }));
  return make(
    "details",
    { class: "types" },
    make(
      "summary",
      {},
      count(own.length, "type"),
      make("span", { class: "unseen" }, ` of ${family.name}`),
    ),
    checkList(items, "kinds"),
  );
}

/** The ways of saying other than stating as fact, with how many claims each has. */
function buildSaid() {
  const often = tally(claims.map((claim) => claim.said));
  const items = said
    .map((way, key) => ({ label: way.name, count: often(key), keys: [key] }))
    .filter((item, key) => key !== ASSERTED && item.count);
  byId("unasserted-count").textContent = figures.format(
    items.reduce((sum, item) => sum + item.count, 0),
  );
  fill(byId("said"), checkList(items, "said"));
  const box = byId("unasserted");
  box.addEventListener("change", () => change({ unasserted: box.checked }));
  box.disabled = items.length === 0;
  refreshers.push(() => {
    box.checked = state.unasserted;
    byId("said").hidden = !state.unasserted || items.length < 2;
  });
}

/** Filters by kind of connection and by article, and by how sure the reading is. */
function buildMore() {
  const quoted = tally(claims.map(articleOf));
  const sources = articles.map((article, key) => ({
    label: [article.title, article.publisher].filter(Boolean).join(", "),
    count: quoted(key),
    keys: [key],
  }));
  fill(
    byId("more"),
    foldOut("Connections", connectionItems(), "predicates"),
    foldOut("Articles", sources, "articles"),
  );
  buildConfidence();
}

/** One item a name: two kinds of connection that read alike are one to the reader. */
function connectionItems() {
  const byName = new Map();
  for (const statement of statements) {
    const label = statement.post ? "holds a post" : statement.name;
    if (!byName.has(label)) byName.set(label, { label, count: 0, keys: new Set() });
    byName.get(label).count += 1;
    byName.get(label).keys.add(statement.post ? "post" : statement.p);
  }
  return [...byName.values()]
    .map((item) => ({ ...item, keys: [...item.keys] }))
    .sort((one, other) => other.count - one.count || one.label.localeCompare(other.label, "en"));
}

function buildConfidence() {
  const slider = byId("confidence");
  slider.addEventListener("input", () => change({ confidence: Number(slider.value) }));
  refreshers.push(() => {
    slider.value = state.confidence;
    slider.setAttribute("aria-valuetext", `at least ${state.confidence}%`);
    byId("confidence-value").textContent = `${state.confidence}%`;
  });
}
