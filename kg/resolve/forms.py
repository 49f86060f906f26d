"""Short forms whose long form stands in another article: acronyms, first words, seats.

Only where the graph has one organisation that fits, and an article of the one names the other
too, or somebody or something else that an article of the other names. Of 14 joins in 343 articles
without such a meeting three were right ("TfL" was a block of flats whose initials it has).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from kg.annotate.forms.acronyms import acronyms_of
from kg.annotate.forms.short_forms import first_word
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.resolve.article_names import ORGANISATION
from kg.resolve.profile import APART, Key, Profile
from kg.resolve.union import Union

Meeting = Callable[[Key, Key], bool]
# So many initials are hardly those of another body by chance.
_TELLING = 4


def join_forms(sets: Union[Key], profiles: Iterable[Profile]) -> None:
    """Join the keys of short forms to those of the names that they stand for."""
    known: dict[Key, list[Profile]] = defaultdict(list)
    for profile in profiles:
        known[sets.find(profile.key)].append(profile)

    def meet(left: Key, right: Key) -> bool:
        ours, theirs = (known.get(sets.find(key), []) for key in (left, right))
        return any(_meet(one, other) for one in ours for other in theirs)

    _join_acronyms(sets, meet)
    _join_short_names(sets, meet)
    _join_seats(sets, meet)


def _meet(left: Profile, right: Profile) -> bool:
    """True if an article names both, or articles of both name a third that is no country."""
    return bool(left.articles & right.articles or left.neighbours & right.neighbours)


def _plain(sets: Union[Key]) -> list[Key]:
    """All keys but those of second bearers of a name, whose short forms may mean either."""
    return [key for found in list(sets.sets()) for key in found if APART not in key]


def _join_seats(sets: Union[Key], meet: Meeting) -> None:
    """ "Harbour Freight of Malta" is the "Harbour Freight" that the graph has."""
    keys = [key for key in _plain(sets) if key[0] == ORGANISATION]
    known = set(keys)
    for key in keys:
        if "of" not in key[2:]:
            continue
        cut = key.index("of", 2)
        place = " ".join(key[cut + 1 :]).title()
        seated = cut > 2 and key[:cut] in known and load_gazetteer().places(place)
        if seated and meet(key[:cut], key):
            sets.join(key[:cut], key)


def _join_short_names(sets: Union[Key], meet: Meeting) -> None:
    """A lone word for an organisation is the one of the graph whose name begins with it."""
    keys = _plain(sets)
    full: dict[str, set[Key]] = defaultdict(set)
    for key in keys:
        if key[0] == ORGANISATION and len(key) > 2:
            full[key[1]].add(sets.find(key))
    for key in keys:
        alone = len(key) == 2 and key[0] == ORGANISATION
        if alone and first_word([key[-1].title()]) and len(full.get(key[-1], ())) == 1:
            (whole,) = full[key[-1]]
            if meet(whole, key):
                sets.join(whole, key)


def _join_acronyms(sets: Union[Key], meet: Meeting) -> None:
    """An acronym is the one organisation of the graph whose initials it is."""
    keys = [key for key in _plain(sets) if key[0] == ORGANISATION]
    full: dict[str, set[Key]] = defaultdict(set)
    for key in keys:
        if len(key) > 2:
            for acronym in acronyms_of([w.title() for w in key[1:]]):
                full[acronym.lower()].add(sets.find(key))
    for key in keys:
        if len(key) == 2 and len(full.get(key[1], ())) == 1:
            (whole,) = full[key[1]]
            if len(key[1]) >= _TELLING or meet(whole, key):
                sets.join(whole, key)
