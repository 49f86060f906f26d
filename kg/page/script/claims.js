/* One claim: the sentence with its words marked, the article it stands in, who says it and how. */

/** The sentence as text and marks; the marks count code points, which a string does not. */
function marked(text, marks = {}) {
  const letters = Array.from(text);
  const within = (place) =>
    Object.keys(marks).filter((role) => marks[role][0] <= place && place < marks[role][1]);
  const edges = [...new Set([0, letters.length, ...Object.values(marks).flat()])].filter(
    (edge) => edge >= 0 && edge <= letters.length,
  );
  edges.sort((one, other) => one - other);
  return edges.slice(1).map((end, number) => {
    const roles = within(edges[number]);
    const piece = letters.slice(edges[number], end).join("");
    return roles.length
      ? make("mark", { class: roles.includes("trigger") ? "trigger" : "end" }, piece)
      : piece;
  });
}

function claimCard(id) {
  const claim = claims[id];
  const sentence = sentences[claim.sentence];
  return make(
    "div",
    { class: claim.said === ASSERTED ? "claim" : "claim doubtful" },
    make("blockquote", {}, name(marked(sentence.text, claim.marks))),
    make("p", { class: "how" }, badge(claim), speaker(claim), sureness(claim)),
    citation(articles[sentence.article]),
  );
}

const badge = (claim) =>
  make("span", { class: `badge ${said[claim.said].key}` }, said[claim.said].name);

function speaker(claim) {
  if (claim.speaker === undefined) return null;
  return make("span", {}, "according to ", entityButton(claim.speaker));
}

const sureness = (claim) =>
  make(
    "span",
    { title: "How sure the software is that it understood the sentence" },
    `Confidence ${percent(claim.confidence)}`,
  );

function citation(article) {
  const parts = [article.author, article.publisher, article.day ?? "no date"].filter(Boolean);
  return make(
    "p",
    { class: "source" },
    make("cite", {}, name(article.title)),
    parts.map((part) => [" · ", name(part)]),
    article.url
      ? [
          " · ",
          outgoing(
            article.url,
            "Open the article",
            make("span", { class: "unseen" }, ` ${article.title} in a new tab`),
          ),
        ]
      : null,
  );
}

/** A name that leads to its panel. */
function entityButton(id, attributes = {}) {
  return make(
    "button",
    { type: "button", class: "name", onclick: () => open(id), ...attributes },
    name(entities[id].name),
  );
}
