"""How two names are alike enough to ask a person, where resolution would not join them.

Each likeness is a row of kg/resolve/data/evidence.tsv: one table weighs names, whoever asks.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from kg.annotate.forms.acronyms import acronyms_of
from kg.annotate.forms.short_forms import first_word
from kg.resolve.likeness import LIKENESS, Likeness, Words, telling_words

# Two words of so many letters, this alike (difflib's ratio), may be spellings of one: "Muhammad"
# and "Mohammed" are at 0.75, "Ana" and "Anna" at 0.86, "Ana" and "Aya" at 0.67.
_ALIKE = 0.7
_LONG = 3
_PERSON, _ORGANISATION = "kg:Person", "kg:Organisation"


def person(left: Words, right: Words) -> str | None:
    """The feature that says how two names of people are alike, None if they are not.

    >>> person(("brandt",), ("ana", "brandt")), person(("ana", "brandt"), ("anna", "brandt"))
    ('part_of_name', 'spelt_alike')
    """
    short, long = sorted((left, right), key=len)
    return (
        LIKENESS[_PERSON](left, right)
        or ("part_of_name" if len(short) < len(long) and set(short) <= set(long) else None)
        or ("spelt_alike" if _spelt_alike(left, right) else None)
    )


def organisation(left: Words, right: Words) -> str | None:
    """The feature that says how two names of organisations are alike, None if they are not.

    >>> organisation(("oqi",), ("open", "quay", "initiative"))
    'initials'
    """
    short, long = sorted((left, right), key=len)
    return (
        LIKENESS[_ORGANISATION](left, right)
        or ("initials" if _initials(short, long) else None)
        or ("part_of_name" if _begins(short, long) else None)
        or ("spelt_alike" if _spelt_alike(left, right) else None)
    )


def _begins(short: Words, long: Words) -> bool:
    """ "Norvik" of "Norvik Freight"; "board" of "school board" tells nothing, nor does a town."""
    whole = telling_words(short) == short == long[: len(short)]
    return whole and len(short) < len(long) and bool(first_word([short[0].title()]))


def _initials(short: Words, long: Words) -> bool:
    forms = acronyms_of([word.title() for word in long])
    return len(short) == 1 < len(long) and short[0] in {form.lower() for form in forms}


def _spelt_alike(left: Words, right: Words) -> bool:
    return len(left) == len(right) and all(map(_alike, left, right))


def _alike(left: str, right: str) -> bool:
    if left == right or (left[0] == right[0] and 1 in {len(left), len(right)}):
        return True
    return min(len(left), len(right)) >= _LONG and _ratio(left, right) >= _ALIKE


def _ratio(left: str, right: str) -> float:
    # In one order: the ratio is not the same both ways.
    return SequenceMatcher(None, min(left, right), max(left, right), autojunk=False).ratio()


def joined_person(left: Words, right: Words) -> str:
    """The likeness of two names that the graph has as one person's.

    >>> joined_person(("ana", "brandt"), ("otto", "vellin"))
    'other_name'
    """
    apart = min(len(left), len(right)) > 1 and not set(left) & set(right)
    return person(left, right) or ("other_name" if apart else "same_name")


def joined_organisation(left: Words, right: Words) -> str:
    """The same of an organisation, which may go by another name altogether."""
    return LIKENESS[_ORGANISATION](left, right) or "same_name"


# Family -> how two names may be alike; how two names of one entity are.
ALIKE: dict[str, Likeness] = {_PERSON: person, _ORGANISATION: organisation}
JOINED: dict[str, Likeness] = {_PERSON: joined_person, _ORGANISATION: joined_organisation}
