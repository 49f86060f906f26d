"""The rows of cities.tsv: GeoNames' cities over 15,000 with the names that English news uses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from kg.annotate.make_sources import Record

Row = list[str]

# GeoNames' codes of regions: those of the first three are ISO's own, of the others these.
SAME_CODES = frozenset({"CH", "GB", "US"})
CODES = {
    "AU": "01ACT 02NSW 03NT 04QLD 05SA 06TAS 07VIC 08WA",
    "CA": "01AB 02BC 03MB 04NB 05NL 07NS 08ON 09PE 10QC 11SK 12YT 13NT 14NU",
}
ISO_CODES = {
    (country, pair[:2]): pair[2:] for country, pairs in CODES.items() for pair in pairs.split()
}

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


def city_rows(cities: list[Record], regions: set[str], by_hand: list[Row]) -> Iterator[Row]:
    """Yield a row for each city, by GeoNames id. `regions` are the ISO codes that exist."""
    names = {row[0]: row[2:] for row in by_hand}
    for city in sorted(cities, key=lambda city: int(city["geonameid"])):
        key = str(city["geonameid"])
        name, aliases = names.get(key, [city["name"], ""])
        yield [
            key,
            name,
            city["countrycode"],
            _region(city["countrycode"], city["admin1code"], regions),
            f"{city['latitude']:.4f}",
            f"{city['longitude']:.4f}",
            str(city["population"]),
            "|".join(variants(name, [alias for alias in aliases.split("|") if alias])),
        ]


def _region(country: str, code: str, regions: set[str]) -> str:
    iso = f"{country}-{code if country in SAME_CODES else ISO_CODES.get((country, code), '')}"
    return iso if iso in regions else ""


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
