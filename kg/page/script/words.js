/* Numbers, plurals and the folding of names for search. */

const figures = new Intl.NumberFormat("en");

const count = (number, one, many = `${one}s`) =>
  `${figures.format(number)} ${number === 1 ? one : many}`;

const percent = (share) => `${Math.round(share * 100)}%`;

// Letters that Unicode does not take apart into a base and an accent.
const BASES = {
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
  "’": "'",
};

/** Text without accents, case and doubled spaces, the same for a query and for a name. */
function fold(text) {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßøđłæœıþð’]/g, (letter) => BASES[letter])
    .replace(/\s+/g, " ")
    .trim();
}

/** At most `most` characters, cut at the end. */
function shorten(text, most) {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** How often each key occurs, as a function of the key. */
function tally(all) {
  const found = new Map();
  for (const key of all) found.set(key, (found.get(key) ?? 0) + 1);
  return (key) => found.get(key) ?? 0;
}
