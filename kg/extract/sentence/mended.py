"""The parse of a sentence as the extractors read it, mended by what its words and names tell.

What needs no more than the words is mended before, where mentions are found
(`kg.annotate.mended`).
"""

from __future__ import annotations

from kg.annotate.mended.reparsed import is_forest
from kg.extract.sentence.attachment import reattached
from kg.extract.sentence.headlines import unshortened
from kg.extract.sentence.loose_verbs import tied
from kg.extract.sentence.name_lists import listed
from kg.extract.sentence.noun_lists import announced
from kg.extract.sentence.split_words import closed
from kg.extract.syntax import Parse
from kg.model import Annotated, Sentence
from kg.ontology import Ontology


def mended(annotated: Annotated, sentence: Sentence, people: set[int], ontology: Ontology) -> Parse:
    """The parse of a sentence of an article; `people` are the heads of names of people.

    It is left as it was if its mended words would hang on each other in a ring.
    """
    tokens = unshortened(annotated, sentence, ontology)
    tokens = closed(tied(tokens, ontology), ontology)
    tokens = listed(reattached(tokens, ontology), people)
    made = announced(tokens, people, ontology)
    return Parse(made if is_forest(made) else sentence.tokens)
