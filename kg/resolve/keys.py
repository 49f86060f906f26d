"""Names as keys: what two spellings of one name have in common."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from kg.annotate.word_lists import name_rules
from kg.ontology import Ontology

# What a name can be one of: names are compared within a family only.
FAMILIES = ("kg:Person", "kg:Organisation", "kg:Place", "kg:Event")
_WORD = re.compile(r"\w+(?:'\w+)?")


def family(kind: str, ontology: Ontology) -> str:
    """The family of a class, or the class itself if it is in none."""
    return next((f for f in FAMILIES if ontology.is_a(kind, f)), kind)


def fold(text: str) -> str:
    """Lower case without accents.

    >>> fold("Ñandú")
    'nandu'
    """
    # Twice: some letters ("𝕬") have a case only once they are decomposed.
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", decomposed)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def name_words(text: str, kind_family: str) -> tuple[str, ...]:
    """The words of a name that count, folded; organisations without their legal form.

    >>> name_words("Brightwater Holdings Ltd.", "kg:Organisation")
    ('brightwater', 'holdings')
    >>> name_words("The U.N.", "kg:Organisation")
    ('un',)
    """
    words = [w.removesuffix("'s") for w in _WORD.findall(fold(text).replace(".", ""))]
    if words[:1] == ["the"] and len(words) > 1:
        words = words[1:]
    if kind_family == "kg:Organisation":
        words = _without_legal_form(words)
    return tuple(words)


def _without_legal_form(words: list[str]) -> list[str]:
    while len(words) > 1 and words[-1] in name_rules()["legal_form"]:
        words = words[:-1]
    leads = len(words) > 1 and words[0] in name_rules()["leading_legal_form"]
    return words[1:] if leads else words


def slug(text: str) -> str:
    """Text as a part of an IRI: folded words joined by hyphens.

    >>> slug("Cambodian People's Party")
    'cambodian-peoples-party'
    """
    return "-".join(_slug_words(text)) or "unnamed"


def _slug_words(text: str) -> Sequence[str]:
    return re.findall(r"\w+", fold(text).replace("'", "").replace("’", ""))
