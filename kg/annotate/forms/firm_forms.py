"""What a firm is called for short: "Ondrava" for "Ondrava Holding AG"."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from kg.annotate.forms.short_forms import first_word
from kg.annotate.people import PERSON
from kg.annotate.word_lists import name_rules

Words = tuple[str, ...]
# Classes that the model gives a word for want of a better one.
_LOOSE = frozenset({PERSON, "kg:Organisation", "kg:Place"})


def firm_forms(kinds: Mapping[Words, str]) -> dict[Words, str]:
    """Short form -> class of the firm, of the names of an article with their classes.

    Only names with a legal form tell, and none that is a place or a part of the name of somebody
    else: "Brandt" beside "Ana Brandt" is not "Brandt Ltd". Of shorter forms
    only what the article has as a name by itself is one, so "General" is not "General Motors Inc".

    >>> firm_forms({("Ondrava", "Holding", "AG"): "kg:Company", ("Ondrava",): "kg:Person"})
    {('Ondrava', 'Holding'): 'kg:Company', ('Ondrava',): 'kg:Company'}
    >>> firm_forms({("Brandt", "Ltd"): "kg:Company", ("Ana", "Brandt"): "kg:Person"})
    {}
    >>> firm_forms({("Orla", "Marine", "SA"): "kg:Company", ("Orla", "Marine"): "kg:Person"})
    {('Orla', 'Marine'): 'kg:Company'}
    """
    firms = {_without(w, name_rules()["legal_form"]) for w, kind in kinds.items() if kind != PERSON}
    people = {
        w
        for words, kind in kinds.items()
        if kind == PERSON and len(words) > 1 and not (words in firms and words[-1:] not in kinds)
        for w in words
    }
    found: dict[Words, str] = {}
    for words, kind in kinds.items():
        for form in _shortened(words, kinds) if kind != PERSON else ():
            loose = kinds.get(form, PERSON) in _LOOSE
            # A town of that name counts only where the model has no person.
            told = len(form) > 1 or kinds.get(form) == PERSON or first_word(form)
            if loose and people.isdisjoint(form) and told:
                found.setdefault(form, kind)
    return found


def _shortened(words: Words, named: Container[Words]) -> Iterator[Words]:
    """A name without its legal form, then without the word for what it does, and its first."""
    bare = _without(words, name_rules()["legal_form"])
    if bare == words:
        return
    yield bare
    for shorter in (_without(bare, name_rules()["firm_end"]), bare[:1]):
        if shorter != bare and shorter in named:
            yield shorter


def _without(words: Words, endings: Iterable[str]) -> Words:
    """The words up to the last that is none of the `endings`; the first one stays."""
    while len(words) > 1 and words[-1].lower().rstrip(".") in endings:
        words = words[:-1]
    return words
