"""Where an organisation is, by its own name or because it is known.

"The Australian Federal Police" is in Australia. That Siemens is in Germany is told only of an
article that speaks of Germany.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.places.gazetteer import Place, load
from kg.annotate.word_lists import seats
from kg.extract.confidence import shares
from kg.extract.sentence.view import View
from kg.model import Claim, Form, Mention

# The extractor's name is that of its source, as for the countries of places.
NAME = "gazetteer"
PREDICATE = "schema:location"
# These stand outside the country that they are named for, or in more than one.
_ABROAD = frozenset(
    {"embassy", "consulate", "mission", "delegation", "friends", "solidarity", "relations", "and"}
)
_WORLDWIDE = "kg:InternationalOrganisation"


def extract(view: View) -> Iterator[Claim]:
    """A claim for each organisation whose country its name or a list tells."""
    for mention in view.mentions:
        if mention.form is Form.NAME and view.fits(mention, "kg:Organisation"):
            country = _named_country(view, mention) or _known_country(view, mention)
            if country is not None:
                sure = shares()["gazetteer"]
                yield Claim(mention, PREDICATE, country, view.sentence.span, NAME, sure)


def _known_country(view: View, mention: Mention) -> Mention | None:
    link = seats().get(mention.text)
    return _mentioned(view, link) if link else None


def _named_country(view: View, mention: Mention) -> Mention | None:
    """The country whose name or adjective begins the name, or ends it after "of"."""
    words = mention.text.split()
    if view.fits(mention, _WORLDWIDE) or _ABROAD.intersection(w.lower() for w in words):
        return None
    for start, end, place in load().find(words):
        first = start == 0 and end < len(words)
        last = end == len(words) and words[start - 1 : start] in (["of"], ["the"])
        if place.kind == "kg:Country" and (first or last):
            return _mentioned(view, place.id) or _inside(mention, place)
    return None


def _mentioned(view: View, link: str) -> Mention | None:
    """The first mention of a country in the article, a name if there is one."""
    found = [m for m in view.annotated.mentions if m.kind == "kg:Country" and m.link == link]
    return next((m for m in found if m.form is Form.NAME), next(iter(found), None))


def _inside(mention: Mention, country: Place) -> Mention:
    """A country that only the name of the organisation mentions."""
    return Mention(mention.span, "kg:Country", country.name, Form.NOMINAL, mention.head, country.id)
