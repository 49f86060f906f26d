"""When two names are the same words.

Kept apart from `kg.resolve`, so that a change there cannot change what counts as right.
"""

from __future__ import annotations

import re
import unicodedata

_DROPPED = frozenset({"the", "a", "an", "some", "mr", "mrs", "ms", "dr"})
_WORD = re.compile(r"\w+(?:[.,']\w+)*")


def words(text: str) -> tuple[str, ...]:
    """The words of a name, folded; an article or title before it and possessives are dropped.

    >>> words("The Ñandú’s  Club")
    ('nandu', 'club')
    >>> words("Mr 1,000")
    ('1,000',)
    """
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    found = _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))
    found = [word.removesuffix("'s") for word in found]
    while len(found) > 1 and found[0] in _DROPPED:
        found = found[1:]
    return tuple(found)


def contains(outer: str, inner: str) -> bool:
    """True if the words of `inner` follow one another in `outer`.

    >>> contains("the Cambodian government", "government"), contains("release", "lease")
    (True, False)
    """
    long, short = words(outer), words(inner)
    starts = range(len(long) - len(short) + 1)
    return bool(short) and any(long[i : i + len(short)] == short for i in starts)


def overlap(left: str, right: str) -> bool:
    """True if one contains the other."""
    return contains(left, right) or contains(right, left)
