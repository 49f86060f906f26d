/* How many articles each day, month or year has. */

const dates = [...new Set(articles.map((article) => article.date).filter(Boolean))].sort();

// Bars: one a day up to so many days, else one a month, else one a year.
const UNITS = [10, 7, 4];
const BARS = 48;

/** The buckets of the histogram: {label, from, to, count}, empty ones included. */
function buckets() {
  const unit = UNITS.find((length) => slots(length).length <= BARS) ?? 4;
  return slots(unit).map((start) => {
    const inside = articles.filter((article) => article.date?.startsWith(start));
    return { start, count: inside.length };
  });
}

/** Each day, month or year (its first `length` characters) from the first date to the last. */
function slots(length) {
  const [first, last] = [dates[0], dates[dates.length - 1]];
  const found = [];
  const day = new Date(`${first}T00:00:00Z`);
  while (found.length <= BARS) {
    const start = day.toISOString().slice(0, length);
    if (start > last.slice(0, length)) break;
    found.push(start);
    step(day, length);
  }
  return found;
}

function step(day, length) {
  if (length === 10) day.setUTCDate(day.getUTCDate() + 1);
  else if (length === 7) day.setUTCMonth(day.getUTCMonth() + 1, 1);
  else day.setUTCFullYear(day.getUTCFullYear() + 1, 0, 1);
}

function histogram(bars) {
  const highest = Math.max(...bars.map((bar) => bar.count));
  const width = 240 / bars.length;
  const drawing = draw("svg", {
    class: "histogram",
    viewBox: "0 0 240 48",
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  bars.forEach((bar, place) => {
    const height = bar.count ? Math.max((44 * bar.count) / highest, 4) : 0;
    const shape = draw("rect", {
      x: place * width + 0.5,
      y: 48 - height,
      width: Math.max(Math.min(width - 1, 22), 1),
      height,
    });
    refreshers.push(() => shape.setAttribute("class", inRange(bar.start) ? "bar" : "bar out"));
    drawing.append(shape);
  });
  return drawing;
}

function inRange(start) {
  const length = start.length;
  return (
    (!state.from || start >= state.from.slice(0, length)) &&
    (!state.to || start <= state.to.slice(0, length))
  );
}
