"""People who are named by one word, told by what only people do, suffer and own: "Vorr recalled".

In a report of one sentence no full name tells the model that "Vorr" is nobody's firm or town.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.annotate.candidates import Candidate
from kg.annotate.governors import verb_at_or_above
from kg.annotate.labels import SUBJECTS
from kg.annotate.names.acting_names import acts_like_no_place, acts_under_a_name
from kg.annotate.names.peoples import is_of_people
from kg.annotate.nouns import is_relative, noun_kinds
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

_PERSON, _PLACE = "kg:Person", "kg:Place"
# What the model takes such a person for.
_TAKEN_FOR = frozenset({"kg:Organisation", "kg:Place", "kg:Region"})
# What stands before a word that is a name of something else, or no name.
_BEFORE = frozenset({"det", "amod", "compound", "nmod", "nummod", "poss"})
_OWN = frozenset({"his", "her", "himself", "herself"})
# Whoever says "it" and "its" of their own is a body.
_OF_BODIES = frozenset({"it", "its"})
# Words behind a verb of speech that may be such.
_REACH = 4
_SHORTEST = 3
# Of a name whose label was not believed, as it should be of "Bogus" in "Bogus claims".
_TAGS = frozenset({"NNP", "NN", "NNS"})
_LABELS = frozenset({"PERSON", "ORG", "GPE", "NORP"})
# The month that is a common surname.
_MONTH = "May"
_YOUNGEST, _OLDEST = 14, 105
# What one does or has, or is the whole of a phrase of; a people would be in the plural there.
_PARTS = frozenset({"nsubj", "nsubjpass", "dobj", "poss", "appos"})
# What may stand before somebody and seldom before a place.
_TOWARDS = frozenset({"for", "with", "by", "against", "about"})


def with_lone_people(
    sentence: Sentence, found: Sequence[Candidate], ontology: Ontology
) -> list[Candidate]:
    """`found` in order, with the names of one word that are people's as such.

    Also those that the model missed.
    """
    tokens = sentence.tokens
    typed = [_as_person(tokens, name, ontology) for name in found]
    busy = {i for name in found for i in range(name.start, name.end)}
    missed = [
        Candidate(token.i, token.i + 1, _PERSON, "model")
        for token in tokens
        if token.i not in busy and _may_be_missed(token, ontology)
        if _is_person(tokens, token.i, token.i + 1, ontology)
    ]
    return sorted([*typed, *missed], key=lambda name: name.start)


def _as_person(tokens: Sequence[Token], name: Candidate, ontology: Ontology) -> Candidate:
    taken = name.source == "model" and name.kind in _TAKEN_FOR
    person = taken and _is_person(tokens, name.start, name.end, ontology)
    return replace(name, kind=_PERSON) if person or _is_no_place(tokens, name) else name


def _is_no_place(tokens: Sequence[Token], name: Candidate) -> bool:
    """A place that only the model knows, of one word, which acts as places do not."""
    placed = name.source == "model" and name.kind == _PLACE
    lone = placed and _is_lone(tokens, name.start, name.end)
    return lone and acts_like_no_place(tokens, tokens[name.end - 1])


def _may_be_missed(token: Token, ontology: Ontology) -> bool:
    """A proper noun without a name's label that is no word of another kind with a capital.

    The tagger may take "Davies" for a plural that opens a sentence, and the model for a people.
    """
    label = token.ner[2:]
    month = label == "DATE" and token.text == _MONTH
    plain = token.tag == "NNP" and (month or not label)
    plain = plain or (token.tag in _TAGS and label in _LABELS)
    if not plain or not token.text[:1].isupper():
        return False
    words = {token.text.lower(), token.lemma.lower()}
    known = any(noun_kinds(word, ontology) for word in words)
    return (
        not known and not is_of_people(token.text) and words.isdisjoint(name_rules()["portfolio"])
    )


def _is_person(tokens: Sequence[Token], start: int, end: int, ontology: Ontology) -> bool:
    """Whether tokens `start`..`end` are one word by itself of which the sentence tells so."""
    name = tokens[end - 1]
    return _is_lone(tokens, start, end) and (
        _speaks(tokens, name)
        or _lives(tokens, name)
        or _owns(tokens, name, ontology)
        or _has_age(tokens[end : end + 3])
        or _has_own(tokens, name)
        or _is_no_people(tokens, name)
        or acts_under_a_name(tokens, name)
    )


def _is_lone(tokens: Sequence[Token], start: int, end: int) -> bool:
    """One word without a space, in title case, with nothing before it that belongs to it."""
    words = tokens[start:end]
    text = "".join(token.text for token in words)
    if {text, f"{text}."} & name_rules()["honorific"]:  # "Rev. Fr." at the end of a sentence
        return False
    joined = all(a.end == b.start for a, b in pairwise(words))
    title = text[:1].isupper() and not text.isupper() and len(text) >= _SHORTEST
    alone = not any(token.text[:1].isupper() for token in tokens[end : end + 1])
    if start > 1:
        alone = alone and not tokens[start - 1].text[:1].isupper()
    owns = any(t.dep in _BEFORE and t.head in range(start, end) for t in tokens[:start])
    thing = any(t.text == "which" and _above(tokens, t) in range(start, end) for t in tokens)
    return joined and title and alone and not (owns or thing)


def _above(tokens: Sequence[Token], relative: Token) -> int:
    """What the clause of a relative pronoun is said of."""
    return tokens[relative.head].head


def _speaks(tokens: Sequence[Token], name: Token) -> bool:
    """ "Vorr said that ..."; of "Vorr said it would cut jobs" the firm is as likely."""
    verb = tokens[name.head]
    behind = {token.text for token in tokens[verb.i + 1 : verb.i + 1 + _REACH]}
    says = name.dep == "nsubj" and verb.lemma in name_rules()["speaks"]
    return says and _OF_BODIES.isdisjoint(behind)


def _lives(tokens: Sequence[Token], name: Token) -> bool:
    """ "Vorr hopes", "Vorr was arrested", "deported Vorr"."""
    verb = tokens[name.head]
    if verb.pos != "VERB":
        return False
    lives = name.dep == "nsubj" and verb.lemma in name_rules()["lives"]
    done = name.dep in {"nsubjpass", "dobj"} and verb.lemma in name_rules()["done_to_people"]
    return lives or done


def _owns(tokens: Sequence[Token], name: Token, ontology: Ontology) -> bool:
    """ "Vorr's arrest", "Vorr's wife"."""
    noun = tokens[name.head]
    own = noun.lemma in name_rules()["of_people"] or is_relative(noun.lemma, ontology)
    return name.dep == "poss" and noun.pos == "NOUN" and own


def _is_no_people(tokens: Sequence[Token], name: Token) -> bool:
    """Where the model has a people that no list knows, in the singular and without an article."""
    other = name.tag != "NNP" or name.text.endswith("s") or is_of_people(name.text)
    if name.ner != "B-NORP" or other:
        return False
    return name.dep in _PARTS or (name.dep == "pobj" and tokens[name.head].text.lower() in _TOWARDS)


def _has_age(behind: Sequence[Token]) -> bool:
    """ "Vorr, 52, ..."."""
    commas = [token.text for token in behind[::2]] == [",", ","]
    number = behind[1].text if commas else ""
    return number.isdecimal() and _YOUNGEST <= int(number) <= _OLDEST


def _has_own(tokens: Sequence[Token], name: Token) -> bool:
    """ "Vorr meets his students": the possessive hangs on what the verb of the name governs."""
    if name.dep not in SUBJECTS:
        return False
    own = _pronouns(tokens[name.i + 1 :])
    return any(verb_at_or_above(tokens, t).i == name.head for t in own)


def _pronouns(behind: Sequence[Token]) -> Iterator[Token]:
    """The possessives and reflexives up to the next subject."""
    for token in behind:
        if token.dep in SUBJECTS:
            return
        if token.text in _OWN:
            yield token
