"""The files under data/hand/: how English news names things."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.making.make_cities import Row
from kg.annotate.making.make_positions import Point
from kg.annotate.places.place_rows import DATA

HAND = DATA / "hand"


def hand(name: str) -> Iterator[Row]:
    """Yield the rows of a file under data/hand/, without comments and the line of columns."""
    lines = (HAND / name).read_text(encoding="utf-8").splitlines()
    return (line.split("\t") for line in [text for text in lines if text[:1] != "#"][1:])


def plurals(field: str) -> str:
    """Write out the "+" of a hand list: "Thai+|Swiss" -> "Thai|Thais|Swiss"."""
    words = [word for word in field.split("|") if word]
    return "|".join(
        form
        for word in words
        for form in ([word[:-1], word[:-1] + "s"] if word[-1] == "+" else [word])
    )


def hand_points() -> dict[str, Point]:
    """The points of hand/positions.tsv by id."""
    return {row[0]: (float(row[1]), float(row[2])) for row in hand("positions.tsv")}
