/* Communities: who has more to do with each other than with the rest, in colour and by letter. */

const { groups } = page;

// The colours of the families, but for grey, which is for those without a letter.
const GREY = families.find((family) => family.key === "event");
const GROUP_COLOURS = families.filter((family) => family !== GREY);

const letterOf = (group) => String.fromCharCode(65 + group);
const groupOf = (id) => onMap.get(id)?.group ?? null;
const groupColour = (group) => colourOf(group === null ? GREY : GROUP_COLOURS[group]);

/** The colour of a node in the present colouring. */
const nodeColour = (id) =>
  state.colour === "group" ? groupColour(groupOf(id)) : colourOf(familyOf(id));

/** The letters of the communities, beside their nodes' colours for those who do not see these. */
function drawLetters(view, shown) {
  if (state.colour !== "group") return;
  for (const id of shown) {
    const group = groupOf(id);
    const size = shapeSize(onMap.get(id));
    if (group === null || size * view.scale < 5.5 || !isInside(view.box, view.places[id])) continue;
    const { x, y } = view.places[id];
    inked(view, { text: letterOf(group), x, y, size: Math.min(size * view.scale * 1.1, 15) });
  }
}

/** A letter on a shape, in whichever of black and white stands out from `nodeColour`. */
function inked({ context, scale }, { text, x, y, size }) {
  context.save();
  context.translate(x, y);
  context.scale(1 / scale, 1 / scale);
  context.font = `700 ${size}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = tone("--ground");
  context.fillText(text, 0, 0.5);
  context.restore();
}

/** The key to the colours; a click shows the community. */
function groupKey() {
  const rest = nodes.filter((node) => groupOf(node.id) === null).length;
  return make(
    "ul",
    { id: "group-key", class: "group-key" },
    groups.map((group, number) =>
      make(
        "li",
        {},
        swatch(number),
        button(name(group.name), () => fitMap(membersOf(number)), {
          class: "name",
          "aria-label": `Go to group ${letterOf(number)}: ${group.name}`,
        }),
        make("span", { class: "count" }, figures.format(group.size)),
      ),
    ),
    rest
      ? make(
          "li",
          {},
          swatch(null),
          make("span", {}, "Smaller groups"),
          make("span", { class: "count" }, figures.format(rest)),
        )
      : null,
  );
}

const membersOf = (group) => shownNodes().filter((id) => groupOf(id) === group);

/** A disc in the colour of a group; its letter stands in it. */
function swatch(group) {
  return draw(
    "svg",
    { viewBox: "0 0 20 20", class: "icon", "aria-hidden": "true" },
    draw("circle", { cx: 10, cy: 10, r: 9.5, fill: groupColour(group) }),
    group === null
      ? null
      : draw("text", { x: 10, y: 14.5, class: "letter", fill: tone("--ground") }, letterOf(group)),
  );
}
