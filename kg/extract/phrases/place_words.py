"""The words around the names of places, and the nouns for parts of a place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.cue_words import place_words
from kg.extract.sentence.view import View
from kg.model import Form, Mention, Token

# Inner and outer place.
Pair = tuple[Mention, Mention]
# Words that may stand between "in" and what the first place is a part of.
PARTS = frozenset(
    {
        *(
            "the",
            "part",
            "of",
            "far",
            "central",
            "upper",
            "lower",
            "rural",
            "suburban",
            "nearby",
            "-",
        ),
        *("north", "south", "east", "west", "northern", "southern", "eastern", "western"),
        *("northeast", "northwest", "southeast", "southwest"),
        *("northeastern", "northwestern", "southeastern", "southwestern"),
    }
)


def named_places(view: View) -> Iterator[Mention]:
    """The places that a sentence names, in order."""
    named = (m for m in view.mentions if m.form is Form.NAME and view.fits(m, "kg:Place"))
    yield from sorted(named, key=lambda m: (m.span.start, m.span.end))


def words_between(view: View, first: Mention, second: Mention) -> list[str]:
    """The words from the end of one mention to the start of the next, in lower case."""
    return [t.text.lower() for t in tokens_between(view, first, second)]


def tokens_between(view: View, first: Mention, second: Mention) -> list[Token]:
    """The tokens from the end of one mention to the start of the next."""
    return [t for t in view.sentence.tokens if first.span.end <= t.start < second.span.start]


def behind(view: View, place: Mention) -> list[Token]:
    """What follows the name in the sentence."""
    return [t for t in view.sentence.tokens if t.start >= place.span.end]


def are_parts(words: Iterable[Token]) -> bool:
    """True for what may stand before the larger of two places: "the southern province of"."""
    known = PARTS | place_words()["area"] | place_words()["side"]
    return all(t.lemma.lower() in known or t.text.lower() in known or t.tag == "JJ" for t in words)


def is_area(words: Iterable[Token]) -> bool:
    """True if there is a word, and all are nouns for a part of something ("district")."""
    found = [t.lemma.lower() in place_words()["area"] for t in words]
    return bool(found) and all(found)


def is_side(noun: Token) -> bool:
    """True for a side of a country that is a part of it ("coast")."""
    return noun.lemma.lower() in place_words()["side"]
