/* What is open, in the part of the address after "#": so that the back button and a copied link work. */

/** The address of the present state: "node=12&near=2", "path=3-9", "view=table". */
function addressOf({ selected, near, view }) {
  const parts = Object.entries(selected ?? {}).map(
    ([key, value]) => `${key}=${[value].flat().join("-")}`,
  );
  if (near) parts.push(`near=${near}`);
  if (view !== "map") parts.push(`view=${view}`);
  return parts.join("&");
}

/** The state that an address asks for; what it names but the page does not hold is left out. */
function stateOf(address) {
  const asked = new URLSearchParams(address);
  const known = (text) => /^\d+$/.test(text) && Number(text) < entities.length;
  const one = ["node"]
    .filter((key) => known(asked.get(key) ?? ""))
    .map((key) => ({ [key]: Number(asked.get(key)) }));
  const two = ["line", "path"]
    .map((key) => [key, (asked.get(key) ?? "").split("-")])
    .filter(([, pair]) => pair.length === 2 && pair.every(known))
    .map(([key, pair]) => ({ [key]: pair.map(Number) }));
  const depth = Number(asked.get("near"));
  return {
    selected: one[0] ?? two[0] ?? null,
    near: one.length && [1, 2, 3].includes(depth) ? depth : 0,
    view: asked.get("view") === "table" ? "table" : "map",
  };
}

const currentAddress = () => window.location.hash.slice(1);

function writeAddress() {
  const wanted = addressOf(state);
  if (wanted !== currentAddress()) history.pushState(null, "", `#${wanted}`);
}

function readAddress() {
  if (addressOf(state) !== currentAddress()) change(stateOf(currentAddress()));
}

window.addEventListener("popstate", readAddress);
