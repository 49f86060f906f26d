/* What the pointer is on: its name comes to the front. */

const hovered = { node: null, line: null };

const point = (patch) => {
  Object.assign(hovered, patch);
  byId("map").classList.toggle("pointing", hovered.node !== null || hovered.line !== null);
  network.redraw();
};
network.on("hoverNode", ({ node }) => point({ node }));
network.on("blurNode", () => point({ node: null }));
network.on("hoverEdge", ({ edge }) => point({ line: edge }));
network.on("blurEdge", () => point({ line: null }));
