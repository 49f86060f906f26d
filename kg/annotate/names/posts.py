"""What words are posts, roles and degrees rather than names: "Interior" of "Interior Minister"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.nouns import noun_at
from kg.annotate.word_lists import name_rules
from kg.model import Token
from kg.ontology import Ontology

# "MA" is a state as well.
_SHORTEST_DEGREE = 3


def is_post(word: str, ontology: Ontology) -> bool:
    """True if the lexicon has a word for a post, whatever its capitals."""
    return any(
        frame.kind == "post"
        for entry in ontology.by_lemma(word.lower(), "noun")
        for frame in entry.frames
    )


def _is_role(word: str, ontology: Ontology) -> bool:
    """True for what somebody is to another: the "Founder" of "is Founder and CEO of Norvik"."""
    return any(
        argument.function == "holder"
        for entry in ontology.by_lemma(word.lower(), "noun")
        for frame in entry.frames
        for argument in frame.arguments
    )


def is_title(tokens: Sequence[Token], end: int, ontology: Ontology) -> bool:
    """True for a post, and for the "Regional Research" of "Oxfam's Regional Research Director".

    So for the "Interior" of "Interior Minister".
    """
    last = tokens[end - 1]
    if last.ner[2:] == "ORG" and is_post(last.text, ontology):
        return not _is_body(tokens, last, ontology)
    if last.ner.startswith("B-") and _is_role(last.text, ontology):
        return True
    noun = tokens[last.head]
    if noun.i < end or last.dep != "compound":
        return False
    owned = any(t.dep == "poss" and t.head == noun.i and t.i < end for t in tokens)
    portfolio = last.text.lower() in name_rules()["portfolio"]
    return (owned or portfolio) and is_post(noun.lemma, ontology)


def _is_body(tokens: Sequence[Token], noun: Token, ontology: Ontology) -> bool:
    """True for the "Guard" of "Coast Guard": a body by two words, somebody by the last."""
    found = noun_at(tokens, noun, ontology)
    return found is not None and ontology.is_a(found.denotes, "kg:Organisation")


def is_degree(tokens: Sequence[Token], ontology: Ontology) -> bool:
    """ "MFA", "B.A": letters that the lexicon knows for what one learns somewhere."""
    letters = "".join(token.text for token in tokens).rstrip(".")
    if not letters.isupper() or len(letters) < _SHORTEST_DEGREE:
        return False
    found = ontology.by_lemma(letters.lower(), "noun")
    return any(entry.denotes == "schema:alumniOf" for entry in found)
