/* What the pointer is on: its name comes to the front. */

const hovered = { node: null, line: null };

const point = (patch) => {
  Object.assign(hovered, patch);
  byId("map").classList.toggle("pointing", hovered.node !== null || hovered.line !== null);
  network.redraw();
};
network.on("hoverNode", ({ node }) => point({ node }));
network.on("blurNode", () => point({ node: null }));
byId("map").addEventListener("pointermove", ({ buttons, clientX, clientY }) => {
  if (buttons) return; // the map is being dragged
  const { left, top } = byId("map").getBoundingClientRect();
  const place = network.DOMtoCanvas({ x: clientX - left, y: clientY - top });
  const line = hovered.node === null ? (lineAt(place)?.id ?? null) : null;
  if (line !== hovered.line) point({ line });
});
byId("map").addEventListener("pointerleave", () => hovered.line !== null && point({ line: null }));
