/* The facts that are seen as Turtle: the same triples as the graph has for them. */

// Characters that cannot stand in a quoted string of Turtle.
const TURTLE_ESCAPES = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" };

const quoted = (text) => `"${text.replace(/[\\"\n\r]/g, (sign) => TURTLE_ESCAPES[sign])}"`;

/** The terms of the graph; read only when they are asked for. */
const graphTerms = () => JSON.parse(byId("kg-rdf").textContent);

/** Turtle of `seen` ({statement, claims} each): plain triples of what is stated as fact, every
 * claim with its sentence and article, and the names of all that take part. */
function turtleOf(seen) {
  const terms = graphTerms();
  const parts = new Map(); // one block for each thing, in the order in which it is met
  const add = (key, block) => parts.has(key) || parts.set(key, block());
  for (const row of seen) {
    for (const id of partiesOf(row)) add(`entity ${id}`, () => entityTurtle(terms, id));
    if (row.claims.some((id) => claims[id].said === ASSERTED))
      add(`fact ${row.statement.id}`, () => plainTurtle(terms, row.statement));
    for (const id of row.claims) addClaim(terms, row.statement, id, add);
  }
  const prefixes = Object.entries(terms.prefixes).map(
    ([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`,
  );
  return [[`@base <${terms.base}> .`, ...prefixes].join("\n"), ...parts.values()]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

/** Subject, object and speakers. */
function partiesOf({ statement, claims: own }) {
  const speakers = own.map((id) => claims[id].speaker);
  return [statement.s, statement.o, ...speakers].filter((id) => id !== undefined);
}

/** `subject` with its predicates and objects; "" if there are none. */
function block(subject, pairs) {
  if (!pairs.length) return "";
  return `${subject}\n${pairs.map(([predicate, object]) => `    ${predicate} ${object}`).join(" ;\n")} .`;
}

const typed = (classes) => classes.map((name) => ["a", name]);

const POINT = ["geo:lat", "geo:long"];

function entityTurtle(terms, id) {
  const { iri, label, only, links } = terms.entities[id];
  const entity = entities[id];
  const claimed = isClaimed(id) ? terms.claimed[only] : [];
  return block(iri, [
    ...typed(only === undefined ? terms.kinds[entity.kind] : claimed),
    ["rdfs:label", quoted(label ?? entity.name)],
    ...(entity.aliases ?? []).map((alias) => ["skos:altLabel", quoted(alias)]),
    ...(links ?? []),
    ...(entity.point ?? []).map((degrees, place) => [POINT[place], `"${degrees}"^^xsd:decimal`]),
  ]);
}

function plainTurtle(terms, statement) {
  const { subject, predicate, object, classes } = tripleOf(terms, statement);
  return block(subject, classes ? typed(classes) : [[predicate, object]]);
}

/** The three terms of a fact; `classes` if it says what something is. */
function tripleOf(terms, statement) {
  const other = terms.objects[statement.id];
  const predicate = terms.words[statement.p];
  const isClass = typeof other === "number";
  return {
    subject: terms.entities[statement.s].iri,
    predicate,
    object:
      statement.o !== undefined
        ? terms.entities[statement.o].iri
        : isClass
          ? terms.kinds[other][0]
          : other,
    classes: isClass && predicate === "rdf:type" ? terms.kinds[other] : null,
  };
}

function addClaim(terms, statement, id, add) {
  const article = sentences[claims[id].sentence].article;
  add(`claim ${id}`, () => claimTurtle(terms, statement, id));
  add(`sentence ${claims[id].sentence}`, () => sentenceTurtle(terms, claims[id].sentence));
  add(`article ${article}`, () => terms.articles[article][2]);
  const [agent, called] = terms.extractors[terms.claims[id][1]];
  add(`extractor ${called}`, () =>
    block(agent, [
      ["a", "prov:SoftwareAgent"],
      ["dcterms:identifier", quoted(called)],
    ]),
  );
}

const MENTIONS = ["kg:subjectMention", "kg:trigger", "kg:objectMention"];

function claimTurtle(terms, statement, id) {
  const claim = claims[id];
  const [iri, extractor, ...spans] = terms.claims[id];
  const { subject, predicate, object } = tripleOf(terms, statement);
  const sentence = spanTerm(terms, sentenceSpan(terms, claim.sentence));
  const mentions = spans
    .map((span, place) => span && [MENTIONS[place], spanTerm(terms, span)])
    .filter(Boolean);
  return block(iri, [
    ...typed(terms.classes.claim),
    ...["kg", "rdf"].flatMap((prefix) => [
      [`${prefix}:subject`, subject],
      [`${prefix}:predicate`, predicate],
      [`${prefix}:object`, object],
    ]),
    ["kg:factuality", terms.said[claim.said]],
    ["kg:confidence", `"${claim.confidence}"^^xsd:decimal`],
    ["oa:hasTarget", sentence],
    ["prov:wasDerivedFrom", sentence],
    ["prov:wasAttributedTo", terms.extractors[extractor][0]],
    ...(claim.speaker === undefined ? [] : [["kg:speaker", terms.entities[claim.speaker].iri]]),
    ...mentions,
  ]);
}

const sentenceSpan = (terms, sentence) => [
  sentences[sentence].article,
  ...terms.sentences[sentence],
];

const spanTerm = (terms, [article, start, end]) =>
  `${terms.articles[article][0].slice(0, -1)}#char=${start},${end}>`;

function sentenceTurtle(terms, sentence) {
  const [article, start, end] = sentenceSpan(terms, sentence);
  const [node, part] = terms.articles[article];
  const [position, words] = ["position", "quote"].map(
    (kind) => `<${terms.base}selector/${part}-${start}-${end}-${kind}>`,
  );
  return [
    block(spanTerm(terms, [article, start, end]), [
      ...typed(terms.classes.sentence),
      ["oa:hasSource", node],
      ["oa:hasSelector", position],
      ["oa:hasSelector", words],
    ]),
    block(position, [
      ["a", "oa:TextPositionSelector"],
      ["oa:start", start],
      ["oa:end", end],
    ]),
    block(words, [
      ["a", "oa:TextQuoteSelector"],
      ["oa:exact", quoted(sentences[sentence].text)],
    ]),
  ].join("\n");
}
