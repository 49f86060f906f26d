/* Which places are seen on the map of the world, and how large. */

// Radii in pixels.
const [SMALL, LARGE] = [4, 17];
const LARGE_NARROW = 12;

// A place on the very spot of another is drawn with so many pixels more, so that both can be hit.
const STEP = 5;

const isArea = (id) => Boolean(kinds[entities[id].kind].area);
const isPlace = (id) => ["country", "place"].includes(familyOf(id).key);

/** The places of which something is seen: {id, point, facts}, the largest first. */
function seenPlaces() {
  return entities
    .map((entity, id) => ({ id, point: entity.point ?? null, facts: seenAbout(id).length }))
    .filter(({ id, facts }) => isPlace(id) && isAllowed(id) && inSight(id) && (facts || isSelected(id)))
    .sort((one, other) => other.facts - one.facts || one.id - other.id);
}

const inSight = (id) => !visible.within || visible.within.has(id);

const seenAbout = (id) =>
  about[id].filter((statement) => visible.statements[statement.id] && partiesShown(statement));

/** The same with a radius; the area of a circle grows with the number of facts. */
function sized(found) {
  const most = Math.max(1, ...found.map(({ facts }) => facts));
  const large = narrowScreen.matches ? LARGE_NARROW : LARGE;
  const taken = tallied();
  return found
    .map((place) => {
      const radius = SMALL + (large - SMALL) * Math.sqrt(place.facts / most);
      return { ...place, radius };
    })
    .reverse()
    .map((place) => ({ ...place, radius: place.radius + STEP * taken(place.point.join()) }))
    .reverse();
}

/** How often a key was asked for before. */
function tallied() {
  const asked = new Map();
  return (key) => {
    asked.set(key, (asked.get(key) ?? -1) + 1);
    return asked.get(key);
  };
}

/** What a place is called to those who do not see it. */
const placeWords = ({ id, facts }) =>
  [entities[id].name, kinds[entities[id].kind].name, count(facts, "fact")].join(", ");
