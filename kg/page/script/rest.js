/* The names that a large map leaves out, in groups beside those they belong to. */

const { rest } = page;

// Radii at scale 1, in the map's units.
const [LITTLE, MUCH] = [14, 30];
const mostRest = Math.max(1, ...rest.map(({ members }) => members.length));

// Pixels on screen that a number in a circle needs.
const NUMBER_ROOM = 13;

const restSize = (group) =>
  Math.max(
    (LITTLE + (MUCH - LITTLE) * Math.sqrt(group.members.length / mostRest)) * grown,
    NUMBER_ROOM / network.getScale(),
  );

/** The members that could be on the map and are not. */
const waiting = (group) =>
  group.members.filter((id) => !onMap.has(id) && isAllowed(id) && visible.network.has(id));

/** The groups that are drawn: {group, number, ids}; worked out once for each state. */
let restShown = [];

function sortRest() {
  restShown = state.near
    ? []
    : rest
        .map((group, number) => ({ group, number, ids: waiting(group) }))
        .filter(({ ids }) => ids.length);
}

const restTitle = ({ ids }) =>
  `${entities[ids[0]].name}${ids.length > 1 ? ` and ${figures.format(ids.length - 1)} more` : ""}`;

/** The circles, each with how many it stands for; names keep clear of them. */
function drawRest(view) {
  for (const { group, number, ids } of restShown) {
    if (!isInside(view.box, group)) continue;
    const size = restSize(group);
    disc(view.context, group, size, state.selected?.rest === number);
    const text = `+${figures.format(ids.length)}`;
    write(view, { text, font: `600 10.5px ${FONT}`, colour: tone("--text") }, group.x, group.y);
    view.names.push(boxOf(group, size));
  }
}

function disc(context, { x, y }, size, picked) {
  context.beginPath();
  context.arc(x, y, size, 0, 2 * Math.PI);
  context.fillStyle = tone("--ground");
  context.fill();
  context.setLineDash([3 * grown, 3 * grown]);
  context.lineWidth = (picked ? 4 : 2) * grown;
  context.strokeStyle = tone(picked ? "--text" : "--accent");
  context.stroke();
  context.setLineDash([]);
}

/** After whom each group is called, where there is room. */
function nameRest(view) {
  for (const shown of restShown) {
    const { x, y } = shown.group;
    const style = {
      text: shorten(restTitle(shown), 34),
      font: `400 11px ${FONT}`,
      colour: tone("--accent"),
    };
    if (!isInside(view.box, { x, y }) || view.names.length > view.room + restShown.length) continue;
    const width = textWidth(view.context, style) / view.scale;
    const height = 14 / view.scale;
    const spots = spotsAround({ x, y }, restSize(shown.group), width, height, 2 / view.scale);
    const spot = choose(view, spots, POLITE);
    if (!spot) continue;
    view.names.push(spot);
    write(view, style, spot.x + width / 2, spot.y + height / 2);
  }
}

/** The number of the group at a place of the map, null if there is none. */
function restAt({ x, y }) {
  const found = restShown.find(({ group }) => Math.hypot(group.x - x, group.y - y) <= restSize(group));
  return found ? found.number : null;
}

const selectRest = (number) => select({ rest: number });

// So many members are listed; the search finds all.
const LISTED = 100;

function restPanel(number) {
  const ids = waiting(rest[number]);
  return [
    head(`${count(ids.length, "name or event", "names and events")} not drawn`),
    make(
      "p",
      { class: "kind" },
      "They have more to do with each other than with the rest of the graph, and fewer connections than what is drawn.",
    ),
    ids.length
      ? button(`Draw ${ids.length > NEWCOMERS ? `the first ${NEWCOMERS}` : "them"}`, () => drawOut(number))
      : null,
    bestList(ids.slice(0, LISTED)),
    ids.length > LISTED
      ? make("p", { class: "hint" }, `And ${figures.format(ids.length - LISTED)} more: search for them by name.`)
      : null,
  ];
}

/** Put the members of a group on the map, around it. */
function drawOut(number) {
  putOnMap(waiting(rest[number]), rest[number]);
  change({});
}

/** The groups as a list, for those who do not see them on the map. */
function restList() {
  if (!restShown.length) return null;
  return make(
    "details",
    { class: "types" },
    make("summary", {}, count(restShown.length, "group"), " of names not drawn"),
    make(
      "ul",
      {},
      restShown.map((shown) =>
        make("li", {}, button(restTitle(shown), () => selectRest(shown.number), { class: "name" })),
      ),
    ),
  );
}
