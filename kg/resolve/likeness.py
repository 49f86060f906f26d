"""How two names of one family are alike: one word for it, None if they are not.

Names are tuples of folded words, as `kg.resolve.keys.name_words` gives them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from kg.annotate.forms.generations import generations
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.resolve.tables import common_words, generic_words, given_names, spellings

Words = tuple[str, ...]
Likeness = Callable[[Words, Words], str | None]
_VOWELS = frozenset("aeiou")
# A word of an organisation in another spelling has at least so many letters, one of them changed.
_LONG = 6


def person_likeness(left: Words, right: Words) -> str | None:
    """The feature that says how two names of people are alike.

    >>> person_likeness(("bill", "rowan"), ("william", "rowan"))
    'short_form'
    >>> person_likeness(("rowan", "ana"), ("ana", "rowan"))
    'reordered'
    >>> person_likeness(("john", "rowan"), ("joan", "rowan"))
    """
    if left == right:
        return "same_name"
    if generations() & set(left) != generations() & set(right) or min(len(left), len(right)) < 2:
        return None
    if sorted(left) == sorted(right):
        return "reordered"
    return _by_surname(left, right) or _by_words(left, right)


def _by_surname(left: Words, right: Words) -> str | None:
    """Likeness of names with one surname, in whatever spelling."""
    if not same_spelling(left[-1], right[-1]) or not _middles_agree(left, right):
        return None
    if left[0] == right[0]:
        return "middle_name" if left[-1] == right[-1] else "spelling"
    if 1 in {len(left[0]), len(right[0])}:
        return "initial" if left[0][0] == right[0][0] and left[-1] == right[-1] else None
    forms = given_names()
    known, other = forms.get(left[0]), forms.get(right[0])
    if known is not None and other is not None:
        return "short_form" if known & other else None
    return "spelling" if same_spelling(left[0], right[0]) else None


def _middles_agree(left: Words, right: Words) -> bool:
    """No middle names on one side, or each of the fewer begins like one of the more."""
    few, many = sorted((left[1:-1], right[1:-1]), key=len)
    return all(any(one[0] == other[0] and _fits(one, other) for other in many) for one in few)


def _fits(one: str, other: str) -> bool:
    return len(one) == 1 or len(other) == 1 or same_spelling(one, other)


def _by_words(left: Words, right: Words) -> str | None:
    """ "Ana Rowan" in "Ana Rowan Brandt": a second surname, or one of two."""
    short, long = sorted((left, right), key=len)
    inside = len(short) < len(long) and set(short) <= set(long) and short[0] == long[0]
    return "more_names" if inside else None


def same_spelling(left: str, right: str) -> bool:
    """True for one word in two romanisations.

    >>> same_spelling("gaddafi", "qadhafi"), same_spelling("maria", "mario")
    (True, False)
    """
    if left == right:
        return True
    return min(len(left), len(right)) > 2 and skeleton(left) == skeleton(right)


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """What romanisations of a word share: its consonants, and a last "a", which tells gender.

    >>> skeleton("zelensky") == skeleton("zelenskyy")
    True
    """
    for pattern, letters in spellings():
        word = pattern.sub(letters, word)
    first = word[:1].replace("g", "k")
    return first + "".join(c for c in word[1:-1] if c not in _VOWELS) + _last(word)


def _last(word: str) -> str:
    return word[-1:] if len(word) > 1 and (word[-1] == "a" or word[-1] not in _VOWELS) else ""


def organisation_likeness(left: Words, right: Words) -> str | None:
    """The feature that says how two names of organisations are alike.

    >>> organisation_likeness(("norvik", "holding", "group"), ("norvik", "group"))
    'one_telling_word'
    >>> organisation_likeness(("bank", "of", "oslo"), ("bank", "of", "riga"))
    """
    if left == right:
        return "same_name"
    one, other = telling_words(left), telling_words(right)
    if one == other and one:
        return "generic_words" if len(one) > 1 else "one_telling_word"
    if sorted(one) == sorted(other) and len(one) > 1:
        return "reordered"
    return "spelling" if _misspelt(one, other) else None


def telling_words(words: Words) -> Words:
    """The words of an organisation that tell which one it is, in one spelling."""
    drop, same = generic_words()
    spelt = (same.get(word, word) for word in words)
    return tuple(word for word in spelt if word not in drop)


def is_common(words: Words) -> bool:
    """True for a name that many organisations have.

    >>> is_common(("city", "council")), is_common(("oslo", "city", "council"))
    (True, False)
    """
    return common_words().issuperset(telling_words(words))


def _misspelt(left: Words, right: Words) -> bool:
    """One letter in one long word; two places, or two numbers, are no misspelling."""
    if len(left) != len(right):
        return False
    differing = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    return len(differing) == 1 and _one_letter(*differing[0])


def _one_letter(left: str, right: str) -> bool:
    places = load_gazetteer().places
    return (
        min(len(left), len(right)) >= _LONG
        and left.isalpha()
        and right.isalpha()
        and Levenshtein.distance(left, right, score_cutoff=1) == 1
        and not (places(left.title()) and places(right.title()))
    )


# Family -> how its names are compared.
LIKENESS: dict[str, Likeness] = {
    "kg:Person": person_likeness,
    "kg:Organisation": organisation_likeness,
}
