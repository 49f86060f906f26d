"""Names without a label of the model, told by the noun that they end in or stand before.

"The Harbour Court in Norvik", "the Mill District", "in Vorra province".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.candidates import Candidate
from kg.annotate.names.own_words import institution
from kg.annotate.names.peoples import is_of_people
from kg.annotate.names.person_names import is_person_name
from kg.annotate.nouns import lexicon_kinds, noun_kinds
from kg.annotate.runs import run_start
from kg.model import Sentence, Token
from kg.ontology import Ontology

_AREA, _REGION = ("kg:City", "kg:Region"), "kg:Region"
# What the model has for a place that no list knows, and for what stands before no area.
_LABELS = frozenset({"", "NORP", "PERSON", "ORG", "PRODUCT"})
# In a headline each word has a capital.
_MOST = 0.5


def from_last_words(sentence: Sentence, ontology: Ontology) -> Iterator[Candidate]:
    """Runs of capitalised words that the model has for nothing, by the last of them.

    Also the one word right before a common noun for an area.
    """
    tokens = sentence.tokens
    if _is_headline(tokens):
        return
    for noun in tokens:
        if noun.tag == "NNP" and _is_unlabelled(noun):
            yield from _ending_in(tokens, noun, ontology)
            yield from _of_people(tokens, noun, ontology)
        elif noun.i and noun.tag == "NN" and noun.text.islower() and noun.dep != "compound":
            yield from _before_area(tokens, noun, ontology)


def _ending_in(tokens: Sequence[Token], noun: Token, ontology: Ontology) -> Iterator[Candidate]:
    """ "Harbour Court": all of it hangs on a word for a body, a building or an area."""
    start = run_start(tokens, noun.i, _is_unlabelled)
    hung = all(t.head == noun.i and t.dep == "compound" for t in tokens[start : noun.i])
    ends = noun.dep != "compound" and not any(map(_is_unlabelled, tokens[noun.i + 1 : noun.i + 2]))
    if start < noun.i and hung and ends and not _is_rest(tokens, start):
        kind = institution(noun, ontology) or _area(noun, ontology)
        if kind is not None:
            yield Candidate(start, noun.i + 1, kind, "model")


def _of_people(tokens: Sequence[Token], last: Token, ontology: Ontology) -> Iterator[Candidate]:
    """ "Fabrice Lagarde": two words that people bear, the first of which hangs on the last."""
    start = last.i - 1
    given = tokens[max(start, 0)]
    pair = given.head == last.i and given.dep == "compound" and _is_unlabelled(given)
    beside = tokens[last.i + 1 : last.i + 2]
    whole = last.dep != "compound" and not any(t.tag == "NNP" or t.text == "-" for t in beside)
    if pair and whole and not _is_rest(tokens, start):
        borne = is_person_name(given.text) and is_person_name(last.text)
        if borne and not noun_kinds(last.text.lower(), ontology):
            yield Candidate(start, last.i + 1, "kg:Person", "model")


def _before_area(tokens: Sequence[Token], noun: Token, ontology: Ontology) -> Iterator[Candidate]:
    """The "Vorra" of "Vorra province"."""
    word = tokens[noun.i - 1]
    hung = word.tag == "NNP" and word.dep == "compound" and word.head == noun.i
    named = hung and word.text.istitle() and word.ner[2:] in _LABELS
    other = _is_rest(tokens, word.i) or is_of_people(word.text)
    if named and not other and _area(noun, ontology):
        yield Candidate(word.i, word.i + 1, _REGION, "model")


def _is_rest(tokens: Sequence[Token], start: int) -> bool:
    """True behind a hyphen, a number ("35th") or another proper noun, which begin the name."""
    before = tokens[start - 1] if start else None
    return before is not None and (
        before.text == "-" or before.tag == "NNP" or before.text[0].isdecimal()
    )


def _area(noun: Token, ontology: Ontology) -> str | None:
    kinds = lexicon_kinds(noun.text.lower(), ontology)
    return next((kind for kind in kinds if ontology.is_any(kind, _AREA)), None)


def _is_unlabelled(token: Token) -> bool:
    return token.tag == "NNP" and not token.ner and token.text.istitle()


def _is_headline(tokens: Sequence[Token]) -> bool:
    words = [token.text for token in tokens if token.text[:1].isalpha()]
    return sum(word[0].isupper() for word in words) > _MOST * len(words)
