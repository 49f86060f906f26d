"""When people were born, by the age that an article gives beside their names.

Two who bear one name and are 34 and 61 in the same month are two. An age leaves the year of birth
open by one, and reports are often a year out, so four years are possible for each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.model import Annotated, Mention


def born(found: Iterable[Annotated]) -> Iterator[tuple[Mention, tuple[str, str]]]:
    """("born", year) of each year in which a named person may be born; nothing of articles whose
    day is not known."""
    for one in found:
        if one.article.published is not None:
            for mention, age in one.ages.items():
                year = one.article.published.year - age
                yield from ((mention, ("born", f"{year + off}")) for off in range(-2, 2))
