"""Short forms whose long form stands in another article: acronyms, first words, seats.

Only where the graph has one organisation that fits.
"""

from __future__ import annotations

from collections import defaultdict

from kg.annotate.forms.acronyms import acronyms_of
from kg.annotate.forms.short_forms import first_word
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.resolve.article_names import ORGANISATION
from kg.resolve.profile import APART, Key
from kg.resolve.union import Union


def join_forms(sets: Union[Key]) -> None:
    """Join the keys of short forms to those of the names that they stand for."""
    _join_acronyms(sets)
    _join_short_names(sets)
    _join_seats(sets)


def _plain(sets: Union[Key]) -> list[Key]:
    """All keys but those of second bearers of a name, whose short forms may mean either."""
    return [key for found in list(sets.sets()) for key in found if APART not in key]


def _join_seats(sets: Union[Key]) -> None:
    """ "Harbour Freight of Malta" is the "Harbour Freight" that the graph has."""
    keys = [key for key in _plain(sets) if key[0] == ORGANISATION]
    known = set(keys)
    for key in keys:
        if "of" not in key[2:]:
            continue
        cut = key.index("of", 2)
        place = " ".join(key[cut + 1 :]).title()
        if cut > 2 and key[:cut] in known and load_gazetteer().places(place):
            sets.join(key[:cut], key)


def _join_short_names(sets: Union[Key]) -> None:
    """A lone word for an organisation is the one of the graph whose name begins with it."""
    keys = _plain(sets)
    full: dict[str, set[Key]] = defaultdict(set)
    for key in keys:
        if key[0] == ORGANISATION and len(key) > 2:
            full[key[1]].add(sets.find(key))
    for key in keys:
        alone = len(key) == 2 and key[0] == ORGANISATION
        if alone and first_word([key[-1].title()]) and len(full.get(key[-1], ())) == 1:
            sets.join(next(iter(full[key[-1]])), key)


def _join_acronyms(sets: Union[Key]) -> None:
    """An acronym is the one organisation of the graph whose initials it is."""
    keys = [key for key in _plain(sets) if key[0] == ORGANISATION]
    full: dict[str, set[Key]] = defaultdict(set)
    for key in keys:
        if len(key) > 2:
            for acronym in acronyms_of([w.title() for w in key[1:]]):
                full[acronym.lower()].add(sets.find(key))
    for key in keys:
        if len(key) == 2 and len(full.get(key[1], ())) == 1:
            sets.join(next(iter(full[key[1]])), key)
