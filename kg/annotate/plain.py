"""Plain text for the parser: other characters in the same places."""

from __future__ import annotations

import unicodedata

# One character for one, so that offsets in the article hold. The parser was trained on
# straight quotation marks and takes a line break for a word.
_PLAIN = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "‘": "'",
        "’": "'",
        "‚": "'",
        "\n": " ",
        "\t": " ",
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "‐": "-",
        "‑": "-",
    }
)

# Latin letters with a mark, and the four whose stroke Unicode does not take for a mark.
_MARKED = [chr(code) for code in (*range(0x00C0, 0x0250), *range(0x1E00, 0x1F00))]
_BASES = {letter: unicodedata.normalize("NFD", letter)[0] for letter in _MARKED}
_UNMARKED = str.maketrans(
    {letter: base for letter, base in _BASES.items() if base.isascii()}
    | dict(zip("ØøŁłĐđĦħı", "OoLlDdHhi", strict=True))
)


def plain(text: str) -> str:
    """`text` with straight quotes and plain spaces, of the same length.

    >>> plain("the “scam\\ncentres”")
    'the "scam centres"'
    """
    return text if text.isascii() and text.isprintable() else text.translate(_PLAIN)


def unaccented(text: str) -> str:
    """`text` with Latin letters without their marks, of the same length.

    The news that language models are trained on is mostly in ASCII, so they have seen
    "Petkovic" and take "Petković" for a place.

    >>> unaccented("Petković, Łódź, Šiauliai, Straße")
    'Petkovic, Lodz, Siauliai, Straße'
    """
    return text if text.isascii() else text.translate(_UNMARKED)


def title_case(text: str) -> str:
    """Words in capitals as names are written, of the same length; abbreviations stay.

    >>> title_case("PHNOM PENH"), title_case("SOUTH CHARLESTON, W.Va.")
    ('Phnom Penh', 'South Charleston, W.Va.')
    """
    folded = " ".join(map(_folded, text.split(" ")))
    # A few capitals have a longer lower case ("İ"): then the offsets would shift.
    return folded if len(folded) == len(text) else text


def _folded(word: str) -> str:
    return word[:1] + word[1:].lower() if word.isupper() and "." not in word[:-1] else word


def as_name(text: str) -> str:
    """The words of a mention as one line without outer punctuation or possessive.

    >>> as_name("Amnesty\\nInternational’s")
    'Amnesty International'
    """
    words = " ".join(plain(text).split()).strip(" \"'.,;:()[]")
    return words.removesuffix("'s").strip(" \"',;:()[]")
