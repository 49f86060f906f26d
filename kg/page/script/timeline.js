/* When the articles were published: a histogram and a range. */

function buildTimeline() {
  const undated = articles.filter((article) => !article.date).length;
  const withoutDate = undated ? undatedCheck(undated) : null;
  if (dates.length < 2)
    return fill(byId("timeline"), make("p", { class: "hint" }, onlyDate(undated)));
  const bars = buckets();
  return fill(
    byId("timeline"),
    histogram(bars),
    limit("From", "from", 0),
    limit("To", "to", dates.length - 1),
    withoutDate,
  );
}

function onlyDate(undated) {
  if (!dates.length) return `${count(undated, "article")} without a date.`;
  const dated = `All dated articles are of ${dayOf(dates[0])}.`;
  return undated ? `${dated} ${count(undated, "article")} without a date.` : dated;
}

const dayOf = (date) => articles.find((article) => article.date === date).day;

/** A slider over the dates that occur; at its own end it limits nothing. */
function limit(label, key, end) {
  const slider = make("input", {
    type: "range",
    id: `date-${key}`,
    min: 0,
    max: dates.length - 1,
    step: 1,
    value: end,
  });
  const shown = make("output", { for: slider.id });
  slider.addEventListener("input", () =>
    change({
      [key]: Number(slider.value) === end ? null : dates[slider.value],
      ...meet(key, Number(slider.value)),
    }),
  );
  refreshers.push(() => {
    const place = state[key] ? dates.indexOf(state[key]) : end;
    slider.value = place;
    shown.textContent = dayOf(dates[place]);
    slider.setAttribute("aria-valuetext", dayOf(dates[place]));
  });
  return make(
    "div",
    {},
    make("label", { for: slider.id, class: "row" }, make("span", {}, label), shown),
    slider,
  );
}

/** The other end gives way, so that the range is never empty. */
function meet(key, place) {
  if (key === "from" && state.to && dates[place] > state.to) return { to: dates[place] };
  if (key === "to" && state.from && dates[place] < state.from) return { from: dates[place] };
  return {};
}

function undatedCheck(undated) {
  const box = make("input", { type: "checkbox", onchange: () => change({ undated: box.checked }) });
  refreshers.push(() => (box.checked = state.undated));
  return make(
    "label",
    { class: "check" },
    box,
    make("span", { class: "what" }, "Articles without a date"),
    make("span", { class: "count" }, figures.format(undated)),
  );
}
