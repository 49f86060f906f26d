/* Which names answer to what was typed. */

const SUGGESTIONS = 12;

// What is searched: each name and alias, folded once.
const keys = entities.map((entity) =>
  [entity.name, ...(entity.aliases ?? [])].map((text) => ({ text, folded: fold(text) })),
);

/** Suggestions for `query`: {id, alias} with the name found if it is not the main one. */
function suggest(query) {
  const wanted = fold(query);
  if (!wanted) return [];
  const found = [];
  keys.forEach((own, id) => {
    const best = own
      .map((key) => ({ rank: rank(key.folded, wanted), text: key.text }))
      .sort((one, other) => one.rank - other.rank)[0];
    if (best.rank < 4)
      found.push({ id, rank: best.rank, alias: best.text === own[0].text ? null : best.text });
  });
  return found.sort(byRank).slice(0, SUGGESTIONS);
}

// Names of the graph that this page does not hold.
const elsewhere = (page.beyond.names ?? []).map((text) => ({ text, folded: fold(text) }));

/** A few names like `query` that only the graph itself holds. */
const suggestElsewhere = (query) =>
  elsewhere
    .filter((key) => rank(key.folded, fold(query)) < 3)
    .slice(0, SUGGESTIONS / 2)
    .map((key) => key.text);

const byRank = (one, other) =>
  one.rank - other.rank ||
  isEvent(one.id) - isEvent(other.id) ||
  about[other.id].length - about[one.id].length ||
  one.id - other.id;

/** 0 the same, 1 starts with it, 2 a word starts with it, 3 contains it, 4 does not. */
function rank(text, wanted) {
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  if (text.includes(` ${wanted}`)) return 2;
  return text.includes(wanted) ? 3 : 4;
}
