"""People whom the model cuts in two or takes two of for one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from kg.annotate.candidates import Candidate, each, words_of
from kg.annotate.names.peoples import is_of_people
from kg.annotate.nouns import may_denote, noun_kinds
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

_PERSON = "kg:Person"
# The longest joint inside a name: "bin", "Ould".
_JOINT = 4

# What the model makes of a place that no list knows.
_UNLISTED = frozenset({"kg:Place", "kg:Region"})

Names = Sequence[Sequence[Candidate]]


def whole_people(
    tokens: Sequence[Token], names: Sequence[Candidate], ontology: Ontology
) -> list[Candidate]:
    """`names` in order, people with the words of their names that the model has for a place, for a
    people or for nothing: "Sidi Keita" and a town of "Maga", "Rai" and some "Pusha" before it.
    """
    found: list[Candidate] = []
    for name in names:
        if found and _is_surname_of(tokens, found[-1], name):
            name = replace(found.pop(), end=name.end)  # noqa: PLW2901
        name = _with_hyphen(tokens, _with_last(tokens, name, ontology))  # noqa: PLW2901
        given = name.start - 1
        if name.kind == _PERSON and given >= 0 and _is_given(tokens[given], name):
            name = replace(name, start=given)  # noqa: PLW2901
        found.append(name)
    return found


def _with_last(tokens: Sequence[Token], name: Candidate, ontology: Ontology) -> Candidate:
    """ "Ana Mwika Lund" where the model has "Ana Mwika" and the parser one name of all three."""
    last = tokens[name.end] if name.end < len(tokens) else tokens[-1]
    month = last.text == "May"  # for the model a month: "Theresa May"
    plain = last.tag == "NNP" and last.text.istitle() and (month or not last.ner)
    surname = plain and last.i == name.end
    several = name.kind == _PERSON and (name.end - name.start > 1 or month)
    below = all(t.head == last.i and t.dep == "compound" for t in tokens[name.start : name.end])
    own = several and surname and below and not noun_kinds(last.text.lower(), ontology)
    return replace(name, end=name.end + 1) if own else name


def _with_hyphen(tokens: Sequence[Token], name: Candidate) -> Candidate:
    """ "Yun Tae-seok" where the model has "Yun Tae", or "Tae-seok" behind a surname."""
    if name.kind != _PERSON:
        return name
    start, end = name.start, name.end
    rest = tokens[end : end + 2]
    attached = [t.start for t in rest] == [t.end for t in tokens[end - 1 : end + 1]]
    if end - start > 1 and attached and rest[0].text == "-" and _is_last(tokens, name, rest[-1]):
        end += 2
    given = tokens[start:end]
    before = tokens[start - 1] if start else None
    two = [t.text[0].isupper() for t in given] == [True, False, False] and given[1].text == "-"
    if two and before is not None and _is_surname(before, given[-1]):
        start -= 1
    return replace(name, start=start, end=end)


def _is_last(tokens: Sequence[Token], name: Candidate, word: Token) -> bool:
    """Whether the parser hangs the name on a proper noun: not "Ana Lund-led"."""
    return word.tag == "NNP" and all(t.head == word.i for t in tokens[name.start : name.end])


def _is_surname(word: Token, given: Token) -> bool:
    """The "Oh" of "Prof. Oh Kyung-hwan"."""
    plain = word.text.istitle() and word.text not in name_rules()["honorific"]
    return plain and word.tag == "NNP" and word.dep == "compound" and word.head == given.i


def _is_surname_of(tokens: Sequence[Token], first: Candidate, name: Candidate) -> bool:
    """Whether a place that no list knows is the word on which the person right before it hangs."""
    one = name.start == first.end and name.end - name.start == 1
    unlisted = name.source == "model" and name.kind in _UNLISTED
    below = all(t.head == name.start for t in tokens[first.start : first.end])
    return first.kind == _PERSON and one and unlisted and below


def _is_given(word: Token, surname: Candidate) -> bool:
    """Whether the model has a people that no list knows where a given name stands."""
    one = word.tag == "NNP" and word.head == surname.start == surname.end - 1
    unknown = word.ner == "B-NORP" and not is_of_people(word.text)
    return one and word.dep == "compound" and unknown


def with_joints(tokens: Sequence[Token], names: Sequence[Candidate]) -> list[Candidate]:
    """`names` in order, two people with a short joint between them as one: "Abu Rafi Ag Musa"."""
    joined: list[Candidate] = []
    for name in names:
        if joined and _is_rest(tokens, joined[-1], name):
            name = Candidate(joined.pop().start, name.end, _PERSON, "model")  # noqa: PLW2901
        joined.append(name)
    return joined


def _is_rest(tokens: Sequence[Token], first: Candidate, name: Candidate) -> bool:
    """Whether one capitalised word stands between two that hang on the same last word."""
    if {first.kind, name.kind} != {_PERSON} or name.start - first.end != 1:
        return False
    joint = tokens[first.end]
    capital = joint.text.isalpha() and joint.text.istitle() and len(joint.text) <= _JOINT
    return capital and {joint.head, tokens[first.end - 1].head} == {name.end - 1}


def apart(sentences: Sequence[Sentence], names: Names) -> Names:
    """`names` of each sentence, with "Lund and Rossi" as two where both are people of the article.

    "Lund & Rossi" is a firm, whoever founded it.
    """
    people = {
        words_of(s, c)[-1]
        for s, c in each(sentences, names)
        if c.kind == _PERSON and c.end - c.start > 1
    }
    return [
        [part for c in found for part in _parts(s, c, people)]
        for s, found in zip(sentences, names, strict=True)
    ]


def _parts(sentence: Sentence, name: Candidate, people: Set[str]) -> Iterator[Candidate]:
    words = words_of(sentence, name)
    two = words[1:-1] == ("and",) and {words[0], words[-1]} <= people
    if not two or name.source != "model":
        yield name
        return
    yield Candidate(name.start, name.start + 1, _PERSON, "article")
    yield Candidate(name.end - 1, name.end, _PERSON, "article")


def with_given_names(
    tokens: Sequence[Token], names: Sequence[Candidate], ontology: Ontology
) -> list[Candidate]:
    """`names` in order, with the "Hans" of "her parents, Hans and Greta Lund" as a person."""
    found = {name.start: name for name in names}
    for name in names:
        given = name.start - 2
        if name.kind == _PERSON and name.end - name.start > 1 and given > 0:
            own = found.get(given)
            short = own is None or (own.end == given + 1 and own.source == "model")
            if short and _is_one_of_several(tokens, given, ontology):
                found[given] = Candidate(given, given + 1, _PERSON, "model")
    return [found[start] for start in sorted(found)]


def _is_one_of_several(tokens: Sequence[Token], given: int, ontology: Ontology) -> bool:
    """Whether a capitalised word before "and" is said to be some of several people."""
    word, noun = tokens[given], tokens[tokens[given].head]
    named = word.pos == "PROPN" and tokens[given + 1].text == "and"
    several = word.dep == "appos" and noun.tag == "NNS" and noun.i < given
    return named and several and may_denote(noun.lemma, (_PERSON,), ontology)
