"""Words that are known as the names of people: "Kagame", "Lagarde", "Yılmaz"."""

from __future__ import annotations

from functools import lru_cache

from kg.annotate.places.place_rows import DATA
from kg.annotate.places.sorted_lines import SortedLines
from kg.annotate.plain import plain, unaccented

TABLE = DATA / "person_names.tsv"
# Letters that are two without their marks.
_LONG = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "a"})


def is_person_name(word: str) -> bool:
    """True for a given name or surname of the list, whatever else may bear it.

    Words of English ("Target") are not in it.
    """
    wanted = key(word)
    return next(_table().since(wanted), None) == wanted


def key(word: str) -> str:
    """What a name is looked up by: small letters without marks.

    >>> key("Erdoğan"), key("Voß")
    ('erdogan', 'voss')
    """
    return unaccented(plain(word).lower()).translate(_LONG)


@lru_cache(maxsize=1)
def _table() -> SortedLines:
    return SortedLines(TABLE)
