/* What the page knows. An entity, claim or article is named by its place in its list. */

const page = JSON.parse(byId("kg-data").textContent);
const { articles, claims, entities, facts, families, kinds, posts, predicates, said, sentences } =
  page.content;

// The first way of saying something is to state it as fact.
const ASSERTED = 0;

/** Facts, then posts; a post reads as one more connection between its holder and its place. */
const statements = [...facts, ...posts].map((row, id) => ({
  ...row,
  id,
  post: id >= facts.length,
  name: id >= facts.length ? row.name : predicates[row.p].name,
}));

/** The statements that each entity takes part in. */
const about = entities.map(() => []);
for (const statement of statements) {
  about[statement.s].push(statement);
  if (statement.o !== undefined && statement.o !== statement.s) about[statement.o].push(statement);
}

const familyOf = (id) => families[kinds[entities[id].kind].family];
const isEvent = (id) => familyOf(id).key === "event";
const isRecord = (id) => Boolean(kinds[entities[id].kind].record);
const isClaimed = (id) => Boolean(entities[id].claimed);

/** The records whose content is told by a post. */
const folded = new Set(posts.map((post) => post.record));

/** True if a statement can be a line: it joins two things that are on the map. */
function joins(statement) {
  return (
    statement.o !== undefined &&
    statement.o !== statement.s &&
    !isRecord(statement.s) &&
    !isRecord(statement.o)
  );
}

/** What to say of an entity beside its name. */
function describe(id) {
  const entity = entities[id];
  const parts = [
    kinds[entity.kind].name,
    entity.hint,
    entity.claimed && "not asserted by any article",
  ];
  return parts.filter(Boolean).join(" · ");
}

const articleOf = (claim) => sentences[claim.sentence].article;
