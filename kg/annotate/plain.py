"""Plain text for the parser: other characters in the same places."""

from __future__ import annotations

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


def plain(text: str) -> str:
    """`text` with straight quotes and plain spaces, of the same length.

    >>> plain("the “scam\\ncentres”")
    'the "scam centres"'
    """
    return text.translate(_PLAIN)


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
