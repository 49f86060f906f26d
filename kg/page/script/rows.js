/* What the table lists: facts, names, articles. Each list has columns and rows. */

/** A column: its title, the cell of a row, what to sort by, a class for its cells. */
const column = (title, cell, key = cell, style = null) => ({ title, cell, key, style });

const articleCell = (row) => {
  const article = articles[row.article];
  return article.url ? outgoing(article.url, name(article.title)) : name(article.title);
};

const LISTS = {
  facts: {
    title: "Facts",
    noun: ["fact", "facts"],
    all: facts.length,
    rows: () =>
      facts
        .map((_, id) => statements[id])
        .filter((statement) => visible.statements[statement.id])
        .map(factRow),
    columns: [
      column(
        "Who or what",
        (row) => entityButton(row.s),
        (row) => entities[row.s].name,
      ),
      column("Connection", (row) => row.name),
      column(
        "With",
        (row) => (row.o === undefined ? name(row.v) : entityButton(row.o)),
        (row) => row.v ?? entities[row.o].name,
      ),
      column(
        "Sentence",
        (row) => name(marked(row.sentence, row.claim.marks)),
        (row) => row.sentence,
        "wide",
      ),
      column("How it is said", (row) => said[row.claim.said].name),
      column(
        "According to",
        (row) => (row.claim.speaker === undefined ? "" : entityButton(row.claim.speaker)),
        (row) => (row.claim.speaker === undefined ? "" : entities[row.claim.speaker].name),
      ),
      column("Article", articleCell, (row) => articles[row.article].title, "middling"),
      column(
        "Date",
        (row) => articles[row.article].day ?? "",
        (row) => articles[row.article].date ?? "",
      ),
      column(
        "Confidence",
        (row) => percent(row.claim.confidence),
        (row) => row.claim.confidence,
      ),
      column(
        "Claims",
        (row) => figures.format(row.shown),
        (row) => row.shown,
      ),
    ],
  },
  names: {
    title: "Names and events",
    noun: ["name or event", "names and events"],
    all: entities.length,
    rows: () =>
      entities.map((entity, id) => ({ id, ...entity })).filter((entity) => isAllowed(entity.id)),
    columns: [
      column(
        "Name",
        (row) => entityButton(row.id),
        (row) => row.name,
      ),
      column("Type", (row) => kinds[row.kind].name),
      column(
        "Also known as",
        (row) => (row.aliases ?? []).map((alias, n) => [n ? ", " : "", name(alias)]),
        (row) => (row.aliases ?? []).join(", "),
      ),
      column(
        "Facts",
        (row) => figures.format(about[row.id].length),
        (row) => about[row.id].length,
      ),
    ],
  },
  articles: {
    title: "Articles",
    noun: ["article", "articles"],
    all: articles.length,
    rows: () =>
      articles
        .map((article, id) => ({ article: id, ...article }))
        .filter((row) => !state.off.articles.has(row.article) && dateShown(row.date)),
    columns: [
      column("Title", articleCell, (row) => row.title),
      column(
        "Author",
        (row) => name(row.author ?? ""),
        (row) => row.author ?? "",
      ),
      column(
        "Publisher",
        (row) => name(row.publisher ?? ""),
        (row) => row.publisher ?? "",
      ),
      column(
        "Date",
        (row) => row.day ?? "",
        (row) => row.date ?? "",
      ),
    ],
  },
};

/** A fact with the claim that speaks for it. */
function factRow(statement) {
  const shown = statement.claims.filter((claim) => visible.claims[claim]);
  const claim = claims[shown.find((id) => claims[id].said === ASSERTED) ?? shown[0]];
  const sentence = sentences[claim.sentence];
  return {
    ...statement,
    claim,
    shown: shown.length,
    sentence: sentence.text,
    article: sentence.article,
  };
}
