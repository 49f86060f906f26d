"""What the words of a name themselves say that it is: "Norvik Hospital", "Fort Lund"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.nouns import lexicon_kinds, may_denote
from kg.annotate.word_lists import name_rules
from kg.model import Token
from kg.ontology import Ontology

INSTITUTIONS = ("kg:Organisation", "kg:Facility")
# What is no place although it bears the name of one; but the "West Bank" is.
_OF_PLACES = ("kg:Court", "kg:Police", "kg:University", "kg:Agency", "kg:Ministry")


def refine(tokens: Sequence[Token], kind: str, ontology: Ontology) -> str:
    """A more exact class when a word of the name says so ("Cambodian People's Party")."""
    if len(tokens) > 1 and {tokens[0].text, tokens[-1].text} & name_rules()["club"]:
        return "kg:Organisation"
    if kind == "kg:Place" and len(tokens) > 1 and _are_people(tokens[-1].text, ontology):
        return "kg:Organisation"
    own = _own_class(tokens, kind, ontology)
    if own is not None or kind not in {"kg:Organisation", "kg:Facility", "kg:Place"}:
        return own or kind
    if tokens[-1].text.lower().rstrip(".") in name_rules()["legal_form"]:
        return "kg:Company"
    for word in _cue_order(tokens):
        for entry in ontology.by_lemma(word.lower(), "noun"):
            if entry.denotes in ontology.classes and ontology.is_a(entry.denotes, kind):
                return entry.denotes
    return kind


def _are_people(last: str, ontology: Ontology) -> bool:
    """ "North Graz Neighbors" are people who have joined, and no place."""
    return last.endswith("s") and may_denote(last.lower()[:-1], ("kg:Person",), ontology)


def _own_class(tokens: Sequence[Token], kind: str, ontology: Ontology) -> str | None:
    """What the words of a name make of the model's person or place; None if nothing else."""
    own = by_own_words(tokens, ontology) if kind in {"kg:Person", "kg:Place"} else None
    if kind == "kg:Person":
        return own or by_its_ends(tokens)
    own = own or _of_two(tokens, ontology)
    if own is None or own == "kg:Company":
        return own
    return own if ontology.is_any(own, _OF_PLACES) else None


def _of_two(tokens: Sequence[Token], ontology: Ontology) -> str | None:
    """What the last two words of three or more denote: "Norvik Police Department"."""
    words = " ".join(token.text.lower() for token in tokens[-2:])
    kinds = lexicon_kinds(words, ontology) if len(tokens) > 2 else []
    return next(iter(kinds), None)


def by_its_ends(tokens: Sequence[Token]) -> str | None:
    """What the first or last of several words says that no person is: "Fort Lund", "Banco Lund"."""
    first, last = tokens[0].text.lower(), tokens[-1].text.lower()
    for rule, word, kind in (
        ("opens_facility", first, "kg:Facility"),
        ("opens_place", first, "kg:Region"),
        ("opens_organisation", first, "kg:Organisation"),
        ("road", last, "kg:Facility"),
    ):
        if len(tokens) > 1 and word in name_rules()[rule]:
            return kind
    return None


def by_own_words(tokens: Sequence[Token], ontology: Ontology) -> str | None:
    """What the last word of a name says that it is, be it said to be somebody or begin like one.

    "John Peter Smith Hospital" is no person, nor is "Norvik Limited, a developer"; None if the
    word says neither.
    """
    if len(tokens) < 2:
        return None
    if _is_legal_form(tokens[-1]) and not tokens[0].text.isupper():
        return "kg:Company"
    return institution(tokens[-1], ontology)


def _is_legal_form(last: Token) -> bool:
    """ "Norvik SRL", "Norvik SpA"; "Ana Sa" and "Ana Co" are people."""
    form = last.text.rstrip(".")
    return form.lower() in name_rules()["legal_form"] and not form.istitle()


def institution(last: Token, ontology: Ontology) -> str | None:
    """The class that the last word of a name gives an organisation or facility; or None."""
    word = last.text.lower()
    if word.rstrip(".") in name_rules()["firm_end"]:
        return "kg:Company"
    kinds = lexicon_kinds(word, ontology)
    return next((kind for kind in kinds if ontology.is_any(kind, INSTITUTIONS)), None)


def _cue_order(tokens: Sequence[Token]) -> list[str]:
    """The words of a name, the most telling first: before "of", then from the last back."""
    words = [token.text for token in tokens]
    before_of = [words[i - 1] for i, word in enumerate(words) if word == "of" and i]
    return before_of + words[::-1]
