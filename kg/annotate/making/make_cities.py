"""Rows of cities.tsv: GeoNames' cities and towns with the names that English news uses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from kg.annotate.making.make_areas import Areas
from kg.annotate.making.make_positions import written
from kg.annotate.making.make_sources import Record

Row = list[str]

# Where English is the language of the press, its readers meet every village; elsewhere in the world
# English news names towns.
ENGLISH = frozenset({"AU", "CA", "GB", "IE", "NZ", "US", "ZA"})
LEAST = 5_000

# Letters that Unicode does not take apart into a plain letter and a mark, and quotation marks
# that stand for sounds.
PLAIN = str.maketrans(
    {"ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "ħ": "h"}
    | {"Ħ": "H", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th"}
    | {"ə": "a", "Ə": "A", "’": "'", "ʼ": "'", "‘": "", "ʻ": "", "`": "", "–": "-"}
)

# Rewritings that give a further name: a pattern in GeoNames' name, and what replaces it.
REWRITES = (
    (r" \(.*\)$", ""),  # Halle (Saale) -> Halle
    (r"-(si|gun)$", ""),  # Goyang-si -> Goyang
    (r"^Saint ", "St. "),
    (r"^St\. ", "St "),
    (r"^St\. ", "Saint "),
)


def plain(name: str) -> str:
    """The name in ASCII letters, as most newsrooms write it.

    >>> plain("Chișinău"), plain("Łódź"), plain("N’Djamena")
    ('Chisinau', 'Lodz', "N'Djamena")
    """
    apart = unicodedata.normalize("NFKD", name.translate(PLAIN))
    return apart.encode("ascii", "ignore").decode("ascii")


def variants(name: str, aliases: list[str]) -> list[str]:
    """`aliases` and the spellings that follow from all the names, without `name` itself.

    >>> variants("Saint Gallen", []), variants("Kraków", ["Cracow"])
    (['St. Gallen', 'St Gallen'], ['Cracow', 'Krakow'])
    """
    names = [name, *aliases]
    for pattern, replacement in REWRITES:
        names += [re.sub(pattern, replacement, known) for known in names]
    names += [plain(known) for known in names]
    unique = dict.fromkeys(known for known in names if known.isprintable() and "|" not in known)
    return [known for known in unique if known != name and known]


def city_rows(
    cities: list[Record], areas: Areas, by_hand: list[Row], capitals: set[str]
) -> Iterator[Row]:
    """Yield a row for each city and town that news may name."""
    names = {row[0]: row[2:] for row in by_hand}
    for city in cities:
        key = str(city["geonameid"])
        if _is_known(city) or key in names or key in capitals:
            name, aliases = names.get(key, [city["name"], ""])
            yield [
                key,
                "kg:City",
                name,
                city["countrycode"],
                areas.region_of(key),
                *written((city["latitude"], city["longitude"])),
                str(city["population"]),
                "|".join(variants(name, [alias for alias in aliases.split("|") if alias])),
            ]


def _is_known(city: Record) -> bool:
    return city["countrycode"] in ENGLISH or city["population"] >= LEAST


def capital_of(country: Record, cities: list[Record]) -> str:
    """The GeoNames id of a country's capital, "" if it is not among the cities."""
    wanted = plain(country["capital"].strip())
    inside = [city for city in cities if city["countrycode"] == country["iso"]]
    for named in (
        [city for city in inside if plain(city["name"]) == wanted],
        [city for city in inside if wanted in city["alternatenames"]],
    ):
        if wanted and named:
            largest = max(named, key=lambda city: (city["population"], city["geonameid"]))
            return str(largest["geonameid"])
    return ""
