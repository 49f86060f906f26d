/* Nodes that stay where the reader put them. */

/** Where a node belongs: at its pin, or where the layout put it. */
const home = (id) => state.pins.get(id) ?? onMap.get(id);

/** Pin `id` where it is now, or let it go. */
function togglePin(id) {
  const pins = new Map(state.pins);
  if (!pins.delete(id)) pins.set(id, whole(placeOf(id)));
  change({ pins });
}

const whole = ({ x, y }) => ({ x: Math.round(x), y: Math.round(y) });

/** A node that was dragged is pinned where it was dropped. */
network.on("dragEnd", ({ nodes: dragged }) => {
  if (!dragged.length) return;
  const pins = new Map(state.pins);
  for (const id of dragged) pins.set(id, whole(network.getPosition(id)));
  network.unselectAll();
  change({ pins });
});

const pinButton = (id) =>
  onMap.has(id)
    ? button(state.pins.has(id) ? "Unpin" : "Pin in place", () => togglePin(id), {
        id: "pin",
        "aria-pressed": String(state.pins.has(id)),
        title: "A pinned name stays where it is and is always written out",
      })
    : null;
