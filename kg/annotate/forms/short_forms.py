"""Which names in an article are forms of one name: surnames, acronyms, first words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from kg.annotate.forms.acronyms import acronyms_of
from kg.annotate.forms.generations import without_generation
from kg.annotate.people import PERSON
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.model import Form, Mention

# A smaller namesake somewhere does not keep an organisation from going by its first word.
_TOWN = 15_000


def full_forms(mentions: Iterable[Mention], situated: Set[str] = frozenset()) -> dict[str, str]:
    """Text of each name -> its fullest form, where the article has only one that fits.

    `situated` are names of places that something is in: they stand for themselves.

    >>> from kg.model import Span
    >>> def person(text: str) -> Mention:
    ...     return Mention(Span("a", 0, len(text)), PERSON, text, Form.NAME, 0)
    >>> full_forms([person("Ana Brandt"), person("Brandt")])
    {'Ana Brandt': 'Ana Brandt', 'Brandt': 'Ana Brandt'}
    """
    kinds = {m.text: m.kind for m in mentions if m.form is Form.NAME}
    forms: dict[str, set[str]] = {}
    for text, kind in kinds.items():
        for form in {*_forms(text, kind)} - situated:
            forms.setdefault(form, set()).add(text)
    full = {text: sorted(forms.get(text, ()), key=lambda t: (-len(t), t)) for text in kinds}
    return {text: found[0] if len(found) == 1 else text for text, found in full.items()}


def _forms(text: str, kind: str) -> tuple[str, ...]:
    """The shorter names that one of several words may be called by."""
    words = text.replace("'s", " 's").split()
    if len(words) < 2:
        return ()
    if kind == PERSON:
        return without_generation(words)[-1:]
    return (*first_word(words), " ".join(text.split()[:-1]), *acronyms_of(words))


def first_word(words: Sequence[str]) -> tuple[str, ...]:
    """The first word of an organisation as its short form, unless it is a place's name.

    "Torrington" is the town, not the Torrington Fire Department.

    >>> first_word(["Amnesty", "International"]), first_word(["Vienna", "Gas"])
    (('Amnesty',), ())
    """
    places = load_gazetteer().places(words[0])
    known = any(place.kind != "kg:City" or place.population >= _TOWN for place in places)
    return () if known else (words[0],)
