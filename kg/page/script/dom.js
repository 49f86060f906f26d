/* Elements. Text goes in as text: nothing here, or anywhere in the page, parses markup. */

const SVG = "http://www.w3.org/2000/svg";

const byId = (id) => document.getElementById(id);

/** An element with attributes; a key "onclick" adds a listener; null and false are left out. */
function make(tag, attributes = {}, ...children) {
  return dress(document.createElement(tag), attributes, children);
}

/** The same for a drawing. */
function draw(tag, attributes = {}, ...children) {
  return dress(document.createElementNS(SVG, tag), attributes, children);
}

function dress(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...present(children));
  return element;
}

/** Replace what is in `element`. */
function fill(element, ...children) {
  element.replaceChildren(...present(children));
}

function present(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false);
}

/** A name in a box of its own, so that right-to-left text does not reorder its surroundings. */
const name = (text, attributes = {}) => make("bdi", attributes, text);

function button(label, act, attributes = {}) {
  return make("button", { type: "button", class: "button", onclick: act, ...attributes }, label);
}

/** An outgoing link, or plain text unless `url` is a whole web address. */
function outgoing(url, ...label) {
  if (!isWeb(url)) return make("span", {}, ...label);
  return make("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, ...label);
}

function isWeb(url) {
  try {
    return ["http:", "https:"].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
