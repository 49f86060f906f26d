"""People that the model missed or took for places, told by the people and titles beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate
from kg.annotate.names.own_words import by_its_ends
from kg.annotate.names.posts import is_post
from kg.annotate.nouns import noun_kinds, takes_demonym
from kg.annotate.runs import run_end
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

_PERSON = "kg:Person"
# What the model makes of a place that no list knows.
_UNLISTED = frozenset({"kg:Place", "kg:Region"})


def from_honorifics(
    sentence: Sentence, found: Sequence[Candidate], ontology: Ontology
) -> Iterator[Candidate]:
    """The proper nouns behind "Mr" or "Minister", where `found` has no name: "a Ms Park"."""
    tokens = sentence.tokens
    busy = {i for name in found for i in range(name.start, name.end)}
    for i, token in enumerate(tokens[:-1]):
        address = token.text in name_rules()["address"]
        if address or _is_title(token, ontology):
            end = run_end(tokens, i + 1, _is_capitalised)
            name = range(i + 1, end)
            if (
                name
                and f"{tokens[end - 1].text}." not in name_rules()["honorific"]  # "Rev. Fr."
                and busy.isdisjoint(name)
                and (address or _bears(tokens, token, name, ontology))
            ):
                yield Candidate(i + 1, end, _PERSON, "model")


def _bears(
    tokens: Sequence[Token], title: Token, name: Collection[int], ontology: Ontology
) -> bool:
    """True unless the words behind a title are another or go on with it: "Chief Legal Officer"."""
    words = [tokens[i].text for i in name]
    others = any(is_post(word, ontology) for word in words) or not words[-1][-1].isalpha()
    return title.head in name and not others and not noun_kinds(words[-1].lower(), ontology)


def has_title(tokens: Sequence[Token], name: Candidate, ontology: Ontology) -> bool:
    """True for the "Thabo Lund" of "President Thabo Lund", be there a town of that name or not."""
    before = tokens[name.start - 1] if name.start else None
    titled = before is not None and before.head in range(name.start, name.end)
    whole = tokens[name.end - 1].dep != "compound"  # no "Chief Norvik Circuit Judge"
    return before is not None and titled and whole and _is_title(before, ontology)


def _is_title(token: Token, ontology: Ontology) -> bool:
    """An office with a capital of its own: "Minister"; but "to Host Oscars", "Driver Charged"."""
    if token.tag != "NNP" or not token.text.istitle():
        return False
    return any(takes_demonym(entry) for entry in ontology.by_lemma(token.text.lower(), "noun"))


def _is_capitalised(token: Token) -> bool:
    return token.pos == "PROPN" and token.text[:1].isupper()


def as_people_beside(tokens: Sequence[Token], names: Sequence[Candidate]) -> list[Candidate]:
    """`names` with places of two words that stand in one row with a person as people.

    "Ana Brandt and Salva Kiir": no list knows such a place, and a place is no person's equal.
    """
    people = [name for name in names if name.kind == _PERSON]
    return [
        replace(name, kind=_PERSON)
        if _is_unlisted(tokens, name)
        and any(_are_in_a_row(tokens, name, other) for other in people)
        else name
        for name in names
    ]


def _is_unlisted(tokens: Sequence[Token], name: Candidate) -> bool:
    """True for the model's place of several words, none of which says that it is one."""
    several = name.source == "model" and name.kind in _UNLISTED and name.end - name.start > 1
    return several and by_its_ends(tokens[name.start : name.end]) is None


def _are_in_a_row(tokens: Sequence[Token], left: Candidate, right: Candidate) -> bool:
    return _follows(tokens, left, right) or _follows(tokens, right, left)


def _follows(tokens: Sequence[Token], later: Candidate, first: Candidate) -> bool:
    """True if a name is joined by "and" or a comma to the one before it."""
    return any(
        token.dep == "conj" and token.head in range(first.start, first.end)
        for token in tokens[later.start : later.end]
    )
