"""The country that an article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.annotate.mentions.build_mentions import country_link
from kg.model import Form, Mention

# What it takes for a country to be what an article is about.
HOME_WEIGHT = 3
LEAD = 1.5
ENOUGH = 3


def focus_country(mentions: Sequence[Mention], home: Mention | None = None) -> str | None:
    """The country ("iso:KH") that an article is about, None where none stands out.

    Countries and the places in them count alike, the place of the dateline `home` as often as
    `HOME_WEIGHT` others; the first must be named `LEAD` times as often as the second. One that is
    met in passing ("a Danish fund") is not what an article is about: it is named by itself, or
    `ENOUGH` times.
    """
    counted = Counter(link for m in mentions if m.link and (link := country_link(m.link)))
    if home is not None and home.link and (link := country_link(home.link)):
        counted[link] += HOME_WEIGHT
    ranked = counted.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < LEAD * ranked[1][1]):
        return None
    first, times = ranked[0]
    named = any(m.link == first and m.form is Form.NAME for m in mentions)
    return first if named or times >= ENOUGH else None
