"""Names of places: countries with their demonyms, regions, cities, parts of the world.

The tables under data/ are made by `make_gazetteer`; their sources are in data/LICENCES.md.
Names are matched exactly as written: "US" is the country, "us" is not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache, cached_property

from kg.annotate import place_rows
from kg.annotate.place import Place
from kg.annotate.place_choice import Chooser, prominence
from kg.annotate.place_index import NameIndex

__all__ = ["Gazetteer", "Place", "load"]


@cache
def load() -> Gazetteer:
    """The gazetteer that ships with kg, read once in a process."""
    return Gazetteer()


class Gazetteer:
    """Looks up places by name or id. A city becomes a `Place` only when it is asked for."""

    def __init__(self) -> None:
        """Read the tables; `load` does so once for all."""
        self._names = NameIndex()
        self._demonyms = NameIndex()
        self._areas: list[Place] = []
        capitals: set[str] = set()
        for row, listed in enumerate(place_rows.areas()):
            self._areas.append(listed.place)
            capitals.add(listed.capital)
            self._names.add_all(listed.names, row)
            self._demonyms.add_all(listed.demonyms, row)
        self._cities = place_rows.lines("cities.tsv")
        for row, line in enumerate(self._cities, start=len(self._areas)):
            self._names.add_all(place_rows.city_names(line), row)
        self._chooser = Chooser(
            capitals, place_rows.pairs("stop.tsv").keys(), place_rows.pairs("preferred.tsv")
        )

    def country(self, name: str) -> Place | None:
        """The state or territory called `name`; None if there is none or more than one.

        >>> load().country("the UK"), load().country("UK").id, load().country("Burma").name
        (None, 'iso:GB', 'Myanmar')
        """
        return _only(place for place in self._named(name) if place.iso3)

    def demonym(self, word: str, context_countries: Collection[str] = ()) -> Place | None:
        """The place whose people or things `word` names; None if there is none or no one place.

        Of several ("Congolese"), the one in a country of `context_countries`.

        >>> load().demonym("Briton").id, load().demonym("Congolese")
        ('iso:GB', None)
        >>> load().demonym("Congolese", {"CG"}).name
        'Republic of the Congo'
        """
        found = self._places(self._demonyms.rows(word))
        areas = frozenset(context_countries)
        return _only(found) or _only(place for place in found if place.lies_in(areas))

    def places(self, name: str) -> tuple[Place, ...]:
        """All places called `name`: countries, then regions and cities, the largest first.

        >>> [place.id for place in load().places("Georgia")][:2]
        ['iso:GE', 'iso:US-GA']
        """
        found = self._named(name)
        return tuple(sorted(found, key=lambda place: (-prominence(place), place.id)))

    def resolve(self, name: str, context_countries: Collection[str] = ()) -> Place | None:
        """The place that a name or demonym means in a text about `context_countries`.

        `context_countries` are ISO codes of the countries (and regions, as "US-GA") that the
        text is known to speak of. None if nothing bears the name, if two places fit nearly
        alike, or if the place is small, or its name a word or a person's name, and nothing in
        the context speaks for it.

        >>> load().resolve("Bavet"), load().resolve("Bavet", {"KH"}).id
        (None, 'geonames:1829516')
        >>> load().resolve("Tripoli").country, load().resolve("Tripoli", {"LB"}).country
        ('LY', 'LB')
        """
        areas = frozenset(context_countries)
        chosen = self._chooser.choose(name, self._named(name), areas)
        return chosen or self.demonym(name, areas)

    def find(
        self, tokens: Sequence[str], context_countries: Collection[str] = ()
    ) -> list[tuple[int, int, Place]]:
        """Where places are named or demonyms used: (start, end, likeliest place), in order.

        The longest name wins. Every name counts, also that of a small town that is a word or a
        person's name: check with a parser's names, then ask `resolve`. A name that two
        countries share is left out unless `context_countries` decides.

        >>> find = load().find("the Kingdom of Cambodia and the U.S. envoy".split())
        >>> [(start, end, place.id) for start, end, place in find]
        [(1, 4, 'iso:KH'), (6, 7, 'iso:US')]
        """
        areas = frozenset(context_countries)
        likeliest = cache(lambda name: self._likeliest(name, areas))
        found: list[tuple[int, int, Place]] = []
        end = 0
        for start in range(len(tokens)):
            if start < end:
                continue
            end = max(self._names.end(tokens, start), self._demonyms.end(tokens, start))
            place = likeliest(" ".join(tokens[start:end])) if end > start else None
            if place is not None:
                found.append((start, end, place))
        return found

    def by_id(self, key: str) -> Place | None:
        """The place with an id such as "iso:KH", "iso:US-CA", "geonames:1821306"; None if unknown.

        >>> load().by_id("geonames:1821306").name
        'Phnom Penh'
        """
        row = self._row_of.get(key)
        return None if row is None else self._place(row)

    def _likeliest(self, name: str, areas: frozenset[str]) -> Place | None:
        people = self.demonym(name, areas)  # "Brits" is also a town
        return people or self._chooser.likeliest(name, self._named(name), areas)

    def _named(self, name: str) -> list[Place]:
        return self._places(self._names.rows(name))

    def _places(self, rows: Iterable[int]) -> list[Place]:
        return [self._place(row) for row in rows]

    def _place(self, row: int) -> Place:
        if row < len(self._areas):
            return self._areas[row]
        return place_rows.city(self._cities[row - len(self._areas)])

    @cached_property
    def _row_of(self) -> dict[str, int]:
        keys = [place.id for place in self._areas]
        keys += ["geonames:" + line.partition("\t")[0] for line in self._cities]
        return {key: row for row, key in enumerate(keys)}


def _only(places: Iterable[Place]) -> Place | None:
    found = list(places)
    return found[0] if len(found) == 1 else None
