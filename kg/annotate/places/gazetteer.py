"""Names of places: countries with their demonyms, regions, cities, parts of the world.

The tables under data/ are made by `make_gazetteer`; their sources are in data/LICENCES.md.
Names are matched exactly as written: "US" is the country, "us" is not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache

from kg.annotate.places import place_rows
from kg.annotate.places.place import Place
from kg.annotate.places.place_choice import Chooser, prominence
from kg.annotate.places.place_index import NameIndex, Names, NameTable, canonical
from kg.annotate.places.sorted_lines import SortedLines

__all__ = ["Gazetteer", "Place", "load"]


@cache
def load() -> Gazetteer:
    """The gazetteer that ships with kg, read once in a process."""
    return Gazetteer()


class Gazetteer:
    """Looks up places by name or id.

    Countries, regions and parts of the world are held in memory; cities stay on disk until a
    name or an id asks for one.
    """

    def __init__(self) -> None:
        """Open the tables; `load` does so once for all."""
        self._area_names = NameIndex()
        self._demonyms = NameIndex()
        self._areas: dict[str, Place] = {}
        capitals: set[str] = set()
        for listed in place_rows.areas():
            key = listed.place.id
            self._areas[key] = listed.place
            capitals.add(listed.capital)
            self._area_names.add_all(listed.names, key)
            self._demonyms.add_all(listed.demonyms, key)
        self._cities = SortedLines(place_rows.DATA / "cities.tsv")
        self._city_names = NameTable(SortedLines(place_rows.DATA / "city_names.tsv"))
        self._city = lru_cache(maxsize=10_000)(self._read_city)
        self._likeliest = lru_cache(maxsize=50_000)(self._find_likeliest)
        self._starting = lru_cache(maxsize=50_000)(self._lists_with)
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
        found = [self._areas[key] for key in self._demonyms.keys(word)]
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

    def is_doubtful(self, name: str, place: Place) -> bool:
        """True if `name` alone is no evidence of a place: it is a small town or a common word.

        >>> gazetteer = load()
        >>> [gazetteer.is_doubtful(p.name, p) for p in gazetteer.places("Reading")[:1]]
        [True]
        """
        return self._chooser.is_doubtful(name, place)

    def senses(self, name: str) -> list[tuple[float, Place]]:
        """(how likely, place) of all that a name may mean by itself, the likeliest first.

        A score is a logarithm: one step of 1.0 is ten times as likely.
        """
        return self._chooser.ranked(name, self._named(name), frozenset())

    def meant(self, senses: Mapping[str, Sequence[tuple[float, Place]]]) -> dict[str, Place]:
        """The place that each name means, as far as its scored senses leave no doubt."""
        sure = {name: self._chooser.sure(name, found) for name, found in senses.items()}
        return {name: place for name, place in sure.items() if place}

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
        found: list[tuple[int, int, Place]] = []
        end = 0
        for start in range(len(tokens)):
            starting = self._starting(tokens[start]) if start >= end else ()
            if not starting:
                continue
            end = max(names.end(tokens, start) for names in starting)
            name = " ".join(tokens[start:end])
            place = self._likeliest(name, areas) if name else None
            if place is not None:
                found.append((start, end, place))
        return found

    def by_id(self, key: str) -> Place | None:
        """The place with an id such as "iso:KH", "iso:US-CA", "geonames:1821306"; None if unknown.

        >>> load().by_id("geonames:1821306").name
        'Phnom Penh'
        """
        return self._areas.get(key) or self._city(key)

    def _find_likeliest(self, name: str, areas: frozenset[str]) -> Place | None:
        people = self.demonym(name, areas)  # "Brits" is also a town
        return people or self._chooser.likeliest(name, self._named(name), areas)

    def _lists(self) -> tuple[Names, ...]:
        return self._area_names, self._demonyms, self._city_names

    def _lists_with(self, token: str) -> tuple[Names, ...]:
        """The lists in which a name begins with a token: none for most words of a text."""
        word = canonical(token).partition(" ")[0]
        return tuple(names for names in self._lists() if names.longest(word))

    def _named(self, name: str) -> list[Place]:
        areas = [self._areas[key] for key in self._area_names.keys(name)]
        cities = [self._city(f"geonames:{key}") for key in self._city_names.keys(name)]
        return areas + [city for city in cities if city]

    def _read_city(self, key: str) -> Place | None:
        source, _, number = key.partition(":")
        line = self._cities.get(number) if source == "geonames" and number else None
        return place_rows.city(line) if line else None


def _only(places: Iterable[Place]) -> Place | None:
    found = list(places)
    return found[0] if len(found) == 1 else None
