/* The facts that are seen as a table for a spreadsheet: one row a claim. */

// A spreadsheet runs a cell that starts with one of these as a formula.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet takes for a formula, in quotation marks if it needs them. */
function csvCell(value) {
  const text = String(value ?? "");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// Title and value of each column, for a statement and one of its claims.
const CSV_COLUMNS = {
  subject: ({ s }) => entities[s].name,
  predicate: (statement) => statement.name,
  object: ({ o, v }) => (o === undefined ? v : entities[o].name),
  factuality: (_, claim) => said[claim.said].key,
  confidence: (_, claim) => claim.confidence,
  speaker: (_, { speaker: who }) => (who === undefined ? "" : entities[who].name),
  sentence: (_, claim) => sentences[claim.sentence].text,
  article: (_, claim) => articles[articleOf(claim)].title,
  date: (_, claim) => articles[articleOf(claim)].date,
  url: (_, claim) => articles[articleOf(claim)].url,
};

/** CSV as RFC 4180 has it, with the mark by which Excel knows UTF-8. */
function csvOf(seen) {
  const rows = seen.flatMap(({ statement, claims: own }) =>
    own.map((id) => Object.values(CSV_COLUMNS).map((cell) => cell(statement, claims[id]))),
  );
  const whole = [Object.keys(CSV_COLUMNS), ...rows].map((row) => row.map(csvCell).join(","));
  return `\ufeff${whole.join("\r\n")}\r\n`;
}
