/* Text on the map: the same size on screen at any zoom, with a halo around it. */

const FONT = '"Segoe UI", system-ui, -apple-system, "Noto Sans", "Noto Sans Khmer", sans-serif';

// What measuring a text gave; asked for at each frame.
const widths = new Map();

function textWidth(context, { text, font }) {
  const key = `${font} ${text}`;
  if (!widths.has(key)) {
    context.font = font;
    widths.set(key, context.measureText(text).width + 4);
  }
  return widths.get(key);
}

/** Text of the same size on screen at any zoom, with a halo in the colour of the ground. */
function write({ context, scale }, { text, font, colour }, x, y) {
  context.save();
  context.translate(x, y);
  context.scale(1 / scale, 1 / scale);
  context.font = font;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = tone("--ground");
  context.strokeText(text, 0, 0);
  context.fillStyle = colour;
  context.fillText(text, 0, 0);
  context.restore();
}
