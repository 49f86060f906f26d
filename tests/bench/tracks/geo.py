"""Names of places in news and where they are (LGL, GeoWebNews)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.annotate.places.gazetteer import Place
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.model import Form, Mention
from tests.bench.articles import read_text
from tests.bench.demonyms import is_demonym
from tests.bench.embedded import embedded
from tests.bench.mapping import of_track
from tests.bench.pipeline import read
from tests.bench.rows import Row


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "text"} -> {"id", "toponyms": [{"start", "end", "lat", "lon", "country"}, ...]}.

    Adjectives such as "Turkish" count as names of their country, and "Kansas" in "Kansas
    Highway Patrol" as a name: the data sets mark both.
    """
    rows = list(rows)
    articles = (read_text(str(row["id"]), row["text"]) for row in rows)
    for row, reading in zip(rows, read(articles), strict=True):
        found = [_toponym(m) for m in reading.annotated.mentions if _is_toponym(m)]
        inside = [_row(*place) for place in embedded(reading.annotated)]
        yield {"id": row["id"], "toponyms": [*found, *inside]}


def _is_toponym(mention: Mention) -> bool:
    if of_track("geo").label(mention.kind) is None:
        return False
    return mention.form is Form.NAME or is_demonym(mention)


def _toponym(mention: Mention) -> Row:
    place = load_gazetteer().by_id(mention.link) if mention.link else None
    return _row(mention.span.start, mention.span.end, place)


def _row(start: int, end: int, place: Place | None) -> Row:
    found = {"start": start, "end": end}
    return {**found, **_where(place)} if place else found


def _where(place: Place) -> Row:
    country = load_gazetteer().by_id(f"iso:{place.country}") if place.country else None
    point = {} if place.lat is None else {"lat": place.lat, "lon": place.lon}
    return {**point, **({"country": country.name} if country else {})}
