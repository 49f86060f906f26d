"""Words for the people and things of a country, which some data sets count and others do not."""

from __future__ import annotations

import re

from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.model import Form, Mention


def is_demonym(mention: Mention) -> bool:
    """True for "Turkish" as opposed to "the country"."""
    described = mention.form is Form.NOMINAL and mention.kind == "kg:Country"
    return described and mention.link is not None and mention.text[:1].isupper()


def demonyms(text: str) -> dict[str, set[str]]:
    """Country, by the gazetteer's id -> the words for its people and things in a text.

    >>> demonyms("Turkish lorries in Ankara")
    {'iso:TR': {'Turkish'}}
    """
    gazetteer = load_gazetteer()
    words = re.findall(r"\w+", text)
    found: dict[str, set[str]] = {}
    for start, end, place in gazetteer.find(words):
        name = " ".join(words[start:end])
        if place.kind == "kg:Country" and gazetteer.demonym(name) == place:
            found.setdefault(place.id, set()).add(name)
    return found
