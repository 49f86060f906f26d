"""Names of peoples, which are no person, place or organisation: "a Tajik", "the Kurds"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.candidates import Candidate
from kg.annotate.places.gazetteer import Gazetteer
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.word_lists import name_rules
from kg.model import Token

_PERSON = "kg:Person"
# What stands before "Tajik" and "Lunds", and before no name of a person.
_COUNTED = frozenset({"DET", "NUM", "ADJ"})


def is_of_people(word: str) -> bool:
    """True for a word that some list has for a people, a faith or those of one faith or party."""
    return word in name_rules()["people"] or load_gazetteer().demonym(word) is not None


def is_people(tokens: Sequence[Token], candidate: Candidate, gazetteer: Gazetteer) -> bool:
    """True for one word that the model takes for a name and that names a people or a family.

    "French said" may be about Ana French; "a French" and "the Frenches" are not.
    """
    if candidate.source != "model" or candidate.end - candidate.start > 1:
        return False
    word = tokens[candidate.start]
    if word.text in name_rules()["people"]:
        return True
    counted = any(t.pos in _COUNTED for t in tokens[max(candidate.start - 1, 0) : candidate.start])
    if not counted:
        return False
    family = candidate.kind == _PERSON and word.tag == "NNPS" and word.lemma != word.text
    return family or gazetteer.demonym(word.text) is not None
