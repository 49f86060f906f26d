"""Where an organisation is, by its own name or because it is known.

"The Australian Federal Police" is in Australia. That Siemens is in Germany, or the Graz Opera in
Graz, is told only of an article that speaks of Germany or Graz.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

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
# Letters of a name that may stand for more than one body when it is in capitals.
_SHORT = 4
_WORLDWIDE = "kg:InternationalOrganisation"


def extract(view: View) -> Iterator[Claim]:
    """A claim for each organisation whose country or town its name or a list tells."""
    for mention in view.mentions:
        if mention.form is Form.NAME and view.fits(mention, "kg:Organisation"):
            place = _named_place(view, mention) or _known_country(view, mention)
            if place is not None:
                sure = shares()["gazetteer"]
                yield Claim(mention, PREDICATE, place, view.sentence.span, NAME, sure)


def _known_country(view: View, mention: Mention) -> Mention | None:
    name = mention.text
    link = seats().get(name) or (_in_capitals().get(name) if name.isupper() else None)
    return _mentioned(view, mention, link) if link else None


@lru_cache(maxsize=1)
def _in_capitals() -> Mapping[str, str]:
    """ "XINHUA" -> the country of Xinhua; short ones may stand for much else."""
    return {name.upper(): link for name, link in seats().items() if len(name) > _SHORT}


def _named_place(view: View, mention: Mention) -> Mention | None:
    """The place whose name begins the name, or ends it after "of".

    Of a town only where the article speaks of it too: the Boston of "Boston Stores" need not be
    the town.
    """
    words = mention.text.split()
    if view.fits(mention, _WORLDWIDE) or _ABROAD.intersection(w.lower() for w in words):
        return None
    for start, end, place in load().find(words):
        first = start == 0 and end < len(words)
        last = end == len(words) and words[start - 1 : start] in (["of"], ["the"])
        if not (first or last):
            continue
        if place.kind == "kg:Country":
            return _mentioned(view, mention, place.id) or _inside(mention, place)
        town = _called(view, mention, " ".join(words[start:end]))
        if town is not None:
            return town
    return None


def _called(view: View, mention: Mention, name: str) -> Mention | None:
    """The nearest mention of a town or region by its own name, outside the name of the body."""
    places = (m for m in view.annotated.mentions if m.text == name and m.form is Form.NAME)
    named = [m for m in places if view.fits(m, "kg:City") or view.fits(m, "kg:Region")]
    apart = [m for m in named if not mention.span.covers(m.span) and not _has_article(view, m)]
    return _nearest(mention, apart)


def _has_article(view: View, place: Mention) -> bool:
    """True for "the Monongahela", which is a river or wood, and no town of that name."""
    start = place.span.start
    return view.annotated.article.text[max(start - 5, 0) : start].split()[-1:] == ["the"]


def _mentioned(view: View, mention: Mention, link: str) -> Mention | None:
    """The nearest mention of a country in the article, a name if there is one."""
    found = [m for m in view.annotated.mentions if m.kind == "kg:Country" and m.link == link]
    return _nearest(mention, [m for m in found if m.form is Form.NAME] or found)


def _nearest(mention: Mention, others: Sequence[Mention]) -> Mention | None:
    return min(others, key=lambda m: abs(m.head - mention.head), default=None)


def _inside(mention: Mention, country: Place) -> Mention:
    """A country that only the name of the organisation mentions."""
    return Mention(mention.span, "kg:Country", country.name, Form.NOMINAL, mention.head, country.id)
