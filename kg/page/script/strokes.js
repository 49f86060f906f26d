/* The lines of the map. They are drawn here, one look at a time: of four thousand edges of its
 * own vis-network needs as long to make as for all the rest of the first picture. */

// The visible lines by look, the faint ones first: {look, lines}.
let strokes = [];

// Where the nodes were when they were last drawn.
let drawnAt = {};

// How near, in pixels of the screen, a pointer counts as on a line.
const REACH = 6;

const ARROW = 7;

/** Sort the visible lines by how they look. */
function sortStrokes() {
  const found = new Map();
  for (const line of lines) {
    if (!lineShown(line)) continue;
    const look = lineLook(line);
    const key = `${look.faded ? 0 : 1} ${look.colour} ${look.width} ${look.dashes}`;
    if (!found.has(key)) found.set(key, { key, look, lines: [] });
    found.get(key).lines.push({ line, arrows: look.arrows });
  }
  strokes = [...found.values()].sort((one, other) => inOrder.compare(one.key, other.key));
}

network.on("beforeDrawing", (context) => {
  drawnAt = network.getPositions();
  for (const { look, lines: members } of strokes) {
    context.strokeStyle = look.colour;
    context.fillStyle = look.colour;
    context.lineWidth = look.width;
    context.setLineDash(look.dashes || []);
    context.beginPath();
    for (const { line } of members) {
      context.moveTo(drawnAt[line.from].x, drawnAt[line.from].y);
      context.lineTo(drawnAt[line.to].x, drawnAt[line.to].y);
    }
    context.stroke();
    context.setLineDash([]);
    for (const { line, arrows } of members) if (arrows) arrowHead(context, arrowOf(line, arrows));
  }
});

/** The tip of an arrow, at the edge of the shape it points to, and where it comes from. */
function arrowOf(line, arrows) {
  const [tail, head] = arrows === "to" ? [line.from, line.to] : [line.to, line.from];
  const [start, end] = [drawnAt[tail], drawnAt[head]];
  const angle = Math.atan2(end.y - start.y, end.x - start.x);
  const gap = shapeSize(onMap.get(head)) + 1;
  return { x: end.x - gap * Math.cos(angle), y: end.y - gap * Math.sin(angle), angle };
}

function arrowHead(context, { x, y, angle }) {
  const size = ARROW * grown;
  context.beginPath();
  context.moveTo(x, y);
  for (const side of [-0.4, 0.4])
    context.lineTo(x - size * Math.cos(angle + side), y - size * Math.sin(angle + side));
  context.fill();
}

/** The visible line nearest to a place on the map, null if none is within reach. */
function lineAt(place) {
  let best = { distance: REACH / network.getScale(), line: null };
  for (const { lines: members } of strokes) {
    for (const { line } of members) {
      const distance = distanceTo(place, drawnAt[line.from], drawnAt[line.to]);
      if (distance < best.distance) best = { distance, line };
    }
  }
  return best.line;
}

/** How far `place` is from the stretch between two drawnAt. */
function distanceTo({ x, y }, from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
}
