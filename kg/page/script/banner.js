/* What a large graph's page leaves out, and where to find it. */

function showBanner() {
  const words = [beyondWords(), leftOutWords()].filter(Boolean);
  byId("banner").hidden = !words.length;
  byId("banner").textContent = words.join(" ");
}

function leftOutWords() {
  if (!page.leftOut) return null;
  const inGroups = rest.reduce((sum, { members }) => sum + members.length, 0);
  const who = inGroups === page.leftOut ? "They" : `${figures.format(inGroups)} of them`;
  const grouped = rest.length
    ? ` ${who} stand in ${count(rest.length, "group")}: broken circles with a number.`
    : "";
  return `The map starts with the ${figures.format(page.nodes.length)} best connected names and events; ${figures.format(page.leftOut)} more appear when you search for them.${grouped} The table holds all.`;
}

function beyondWords() {
  const { names, facts: all } = page.beyond;
  if (!names) return null;
  return `This graph is too large for one page, which holds ${figures.format(facts.length)} of its ${figures.format(all)} facts: those of the best connected names. ${figures.format(names.length)} other names can be found in the search, but not opened. For everything: kg export --format gexf -o graph.gexf`;
}
