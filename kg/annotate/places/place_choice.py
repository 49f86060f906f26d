"""Which of the places that bear a name is meant, and when it is wiser not to say."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from math import log10

from kg.annotate.places.place import Place

# Prominence is the logarithm of the population; places without one get a figure that puts
# countries above every city and regions beside a city of ten million.
COUNTRY = 8.2
AREA = 7.0
# What is added to it. Stories from anywhere name the United States, so that it says little;
# one step of 1.0 stands for ten times the population.
CAPITAL = 1.0
PREFERRED = 1.5
CONTEXT = 2.2
CONTEXT_OF = {"US": 1.0}
REGION_CONTEXT = 3.0
# The winner must be twice as prominent as the next one.
MARGIN = 0.3
# A town with fewer people is not thought of before something says that a place is meant.
TOWN = 15_000
# What other names must add to a score to make up for a place that is small.
SUPPORT = 1.0
# A city needs this many people to be meant without a word about its country ...
POPULATION = 50_000
# ... and this many if its name is also a word or a person's name; a capital needs fewer.
POPULATION_OF_STOP = 1_000_000
CAPITAL_OF_STOP = 300_000
# "New York" and "Washington" are the city if its region has the same name.
CITY_BEFORE_REGION = 100_000


class Chooser:
    """Chooses between namesakes."""

    def __init__(
        self, capitals: Collection[str], stop: Collection[str], preferred: Mapping[str, str]
    ) -> None:
        """`capitals` are ids, `stop` names that are also words or persons' names.

        `preferred` leads from a name to the id of the place that it means before others.
        """
        self._capitals = capitals
        self._stop = stop
        self._preferred = preferred

    def ranked(
        self, name: str, places: Sequence[Place], areas: frozenset[str]
    ) -> list[tuple[float, Place]]:
        """(score, place) of each that may be meant, the most likely first."""
        meant = self._without_hidden(name, places)
        scored = [(self._score(name, place, areas), place) for place in meant]
        return sorted(scored, key=lambda pair: (-pair[0], pair[1].id))

    def choose(self, name: str, places: Sequence[Place], areas: frozenset[str]) -> Place | None:
        """The place meant by `name` in a text about `areas`; None if that is not sure enough."""
        ranked = self.ranked(name, places, areas)
        if not ranked:
            return None
        (score, best), *rest = ranked
        if rest and score - rest[0][0] < MARGIN:
            return None
        return best if best.lies_in(areas) or self._speaks_for_itself(name, best) else None

    def sure(self, name: str, senses: Sequence[tuple[float, Place]]) -> Place | None:
        """The first of scored senses; None if the next is nearly as good or nothing supports it.

        What supports a place that does not speak for itself is what the article's other names
        have added to its score.
        """
        if not senses:
            return None
        (score, best), *rest = senses
        if rest and score - rest[0][0] < MARGIN:
            return None
        supported = score - self._score(name, best, frozenset()) >= SUPPORT
        return best if supported or self._speaks_for_itself(name, best) else None

    def is_doubtful(self, name: str, place: Place) -> bool:
        """True if it takes more than the name in a text to think of the place."""
        if place.iso is not None or place.id in self._capitals:
            return False
        if place.geonames is None or self._preferred.get(name) == place.id:
            return False
        return name in self._stop or place.population < TOWN

    def likeliest(self, name: str, places: Sequence[Place], areas: frozenset[str]) -> Place | None:
        """The most likely place, however unlikely; None if two countries are equally so."""
        ranked = self.ranked(name, places, areas)
        tied = len(ranked) > 1 and ranked[0][0] == ranked[1][0]
        return None if tied or not ranked else ranked[0][1]

    def _score(self, name: str, place: Place, areas: frozenset[str]) -> float:
        score = prominence(place)
        score += CAPITAL * (place.id in self._capitals)
        score += PREFERRED * (self._preferred.get(name) == place.id)
        if not areas.isdisjoint((place.region, place.iso if "-" in (place.iso or "") else None)):
            return score + REGION_CONTEXT
        if place.country in areas or place.iso in areas:
            return score + CONTEXT_OF.get(place.country or "", CONTEXT)
        return score

    def _without_hidden(self, name: str, places: Sequence[Place]) -> list[Place]:
        """Without the regions that a city of the same name hides.

        It must be large and in the same country, or in the region: "Siem Reap" is the town.
        """
        large = {place.country for place in places if _is_large_city(place)}
        within = {place.region for place in places if place.kind == "kg:City"}
        return [
            place
            for place in places
            if place.kind != "kg:Region"
            or self._preferred.get(name) == place.id
            or not (
                (place.name == name and place.country in large)
                or (place.region is not None and place.region in within)
            )
        ]

    def _speaks_for_itself(self, name: str, place: Place) -> bool:
        """True if the bare name means this place to a reader who knows nothing of the story."""
        if _is_country(place) or self._preferred.get(name) == place.id:
            return True
        capital = place.id in self._capitals
        if name in self._stop:
            least = CAPITAL_OF_STOP if capital else POPULATION_OF_STOP
            return place.population >= least
        return capital or place.kind != "kg:City" or place.population >= POPULATION


def _is_country(place: Place) -> bool:
    return place.iso3 is not None


def _is_large_city(place: Place) -> bool:
    return place.kind == "kg:City" and place.population >= CITY_BEFORE_REGION


def prominence(place: Place) -> float:
    """How much a place is written about, as far as its kind and population tell."""
    if _is_country(place):
        return COUNTRY
    if place.population:
        return log10(place.population)
    return AREA if place.kind != "kg:City" else 0.0
