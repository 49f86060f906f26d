/* The map as it is on the screen, as a picture. */

const CAPTION_HEIGHT = 28;

/** A PNG at the resolution of the screen, with its ground and a line that says what it is. */
function pngOf() {
  const map = byId("map").querySelector("canvas");
  network.redraw(); // now, whatever frame is on its way
  const ratio = map.width / map.clientWidth;
  const picture = document.createElement("canvas");
  picture.width = map.width;
  picture.height = map.height + Math.round(CAPTION_HEIGHT * ratio);
  const context = picture.getContext("2d");
  context.fillStyle = tone("--ground");
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(map, 0, 0);
  context.scale(ratio, ratio);
  context.fillStyle = tone("--soft");
  context.font = `12px ${FONT}`;
  context.textBaseline = "middle";
  context.fillText(caption(), 10, map.clientHeight + CAPTION_HEIGHT / 2, map.clientWidth - 20);
  return new Promise((done) => picture.toBlob(done, "image/png"));
}
