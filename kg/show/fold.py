"""Names without accents and case, so that a plain keyboard finds them."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart into a plain letter and its mark.
PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})


def fold(name: str) -> str:
    """Return `name` for comparison: lower case, no accents.

    >>> fold("Łódź"), fold("São Tomé")
    ('lodz', 'sao tome')
    """
    # Once more after the case: some letters come apart into capitals, and some into marks.
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return plain.translate(PLAIN)
