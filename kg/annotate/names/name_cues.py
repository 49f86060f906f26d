"""What the words beside a name say that it is.

"The town of Norvik", "the airline Norvik", "the freighter Norvik", "the Norvik rebel group".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate
from kg.annotate.names.beside_people import has_title
from kg.annotate.names.own_words import by_own_words
from kg.annotate.nouns import lexicon_kinds, noun_at
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

_PERSON, _ORGANISATION, _PLACE = "kg:Person", "kg:Organisation", "kg:Place"
THING = "kg:Item"
# "The town of", but not "the site of".
_SETTLED = ("kg:City", "kg:Region", "kg:Country")
# What the noun before a name may say of it; the name of a ship or a drug is no entity.
_CALLED = (_PERSON, _ORGANISATION, THING)
# Of fewer letters many are states and cities.
_SHORTEST = 3


def by_words_beside(sentence: Sentence, candidate: Candidate, ontology: Ontology) -> Candidate:
    """The candidate with the class that the words beside it give, if only the model typed it.

    That is `THING` for the name of a ship.
    """
    if candidate.source != "model" or candidate.kind is None:
        return candidate
    kind = _kind_before(sentence.tokens, candidate, ontology)
    kind = kind or _kind_behind(sentence.tokens, candidate, ontology)
    kind = kind or _kind_of_letters(sentence.tokens, candidate)
    if kind == _PERSON:  # but of "their partner, Norvik Ltd" its own words tell more
        own = by_own_words(sentence.tokens[candidate.start : candidate.end], ontology)
        if own is not None:
            return replace(candidate, kind=own)
    if kind is None or not _says_more(kind, candidate.kind, ontology):
        return replace(candidate, told=_is_settled(kind, ontology))
    return replace(candidate, kind=kind, told=_is_settled(kind, ontology))


def _is_settled(kind: str | None, ontology: Ontology) -> bool:
    return kind is not None and ontology.is_any(kind, _SETTLED)


def _says_more(kind: str, known: str, ontology: Ontology) -> bool:
    """True unless the class that is known already is of that kind."""
    return known == _ORGANISATION != kind or not ontology.is_a(known, _general(kind, ontology))


def _kind_before(tokens: tuple[Token, ...], candidate: Candidate, ontology: Ontology) -> str | None:
    """The class that an honorific, a noun, or a kind of place with "of" gives; or None."""
    if not candidate.start:
        return None
    before = tokens[candidate.start - 1]
    if before.text in name_rules()["honorific"]:
        return _PERSON
    if before.text == "of" and candidate.start > 1:
        return _denoted(tokens, tokens[candidate.start - 2], _SETTLED, ontology)
    if has_title(tokens, candidate, ontology):
        return _PERSON
    noun = before if before.head in range(candidate.start, candidate.end) else None
    apposed = _apposed(tokens, candidate) if noun is None else None
    called = (*_CALLED, "kg:Facility") if apposed is before else _CALLED  # "the prison La Roca"
    noun = noun or apposed
    kind = _denoted(tokens, noun, called, ontology) if noun else None
    if noun is not None and kind == _PERSON and _is_either(noun, candidate):
        return None
    return kind or _of_several(tokens, candidate, ontology)


def _is_either(noun: Token, candidate: Candidate) -> bool:
    """ "Investor Norvik": a noun for people and firms makes no person of what is a firm."""
    return candidate.kind != _PERSON and noun.lemma in name_rules()["either"]


def _apposed(tokens: tuple[Token, ...], candidate: Candidate) -> Token | None:
    """The noun of "the newspaper Norvik" and "the newspaper, Norvik", for the same thing."""
    names = tokens[candidate.start : candidate.end]
    nouns = [tokens[t.head] for t in names if t.dep == "appos" and t.head < candidate.start]
    between = tokens[nouns[0].i + 1 : candidate.start] if nouns else ()
    return nouns[0] if nouns and {token.text for token in between} <= {","} else None


def _of_several(tokens: tuple[Token, ...], candidate: Candidate, ontology: Ontology) -> str | None:
    """`THING` for each of "the tankers Ocean Pearl, Norvik Star and Sun"; else None."""
    name = tokens[candidate.end - 1]
    while name.dep == "conj" and name.head < name.i:
        name = tokens[name.head]
    noun = tokens[name.head]
    if name.dep != "appos" or noun.tag != "NNS" or tokens[noun.i + 1].pos != "PROPN":
        return None
    return THING if THING in lexicon_kinds(noun.lemma, ontology) else None


def _kind_behind(tokens: tuple[Token, ...], candidate: Candidate, ontology: Ontology) -> str | None:
    """The class of the group whose noun stands behind its name: "the Norvik rebel group".

    Where something is based is a place: "the Norvik-based group".
    """
    if is_seat(tokens, candidate):
        return _PLACE
    behind = tokens[candidate.end : candidate.end + 2]
    noun = next((t for t in behind if t.text in name_rules()["bears_name"]), None)
    person = candidate.kind == _PERSON and not tokens[candidate.start].text.isupper()
    if noun is None or (person and noun.text not in name_rules()["bears_title"]):
        return None  # "the Manson gang" is named after him
    if behind[0].tag == "POS" or not _hangs_on(tokens, candidate, noun):
        return None  # "Norvik's party" bears another name
    entry = noun_at(tokens, noun, ontology)
    return entry.denotes if entry and ontology.is_a(entry.denotes, _ORGANISATION) else None


def _kind_of_letters(tokens: Sequence[Token], candidate: Candidate) -> str | None:
    """An organisation for "the FDLR": states that go by letters are in the gazetteer."""
    word, before = tokens[candidate.start], tokens[max(candidate.start - 1, 0)]
    letters = candidate.end - candidate.start == 1 and word.text.isupper() and word.text.isalpha()
    called = letters and len(word.text) >= _SHORTEST and before.text.lower() == "the"
    return _ORGANISATION if called and candidate.kind == _PLACE else None


def is_seat(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """The "Norvik" of "Norvik-based"."""
    words = [token.text.lower() for token in tokens[candidate.end : candidate.end + 2]]
    return len(words) > 1 and words[0] == "-" and words[1] in name_rules()["seated"]


def _hangs_on(tokens: tuple[Token, ...], candidate: Candidate, noun: Token) -> bool:
    """True if a name is a part of the phrase of the noun one or two words behind it."""
    above = tokens[tokens[candidate.end - 1].head]
    return noun.i in {above.i, above.head} and above.i >= candidate.end


def _denoted(
    tokens: tuple[Token, ...], noun: Token, kinds: tuple[str, ...], ontology: Ontology
) -> str | None:
    """What the lexicon says that a noun denotes, if that is one of `kinds`.

    Two words ("cruise ship") go before one.
    """
    paper = noun.dep == "amod" and noun.text in name_rules()["bears_title"]  # "the daily Norvik"
    if noun.tag not in {"NN", "NNS"} and not paper:
        return None
    words = (
        (f"{tokens[noun.i - 1].text.lower()} {noun.lemma}", noun.lemma) if noun.i else (noun.lemma,)
    )
    denoted = (kind for word in words for kind in lexicon_kinds(word, ontology))
    return next((kind for kind in denoted if ontology.is_any(kind, kinds)), None)


def _general(kind: str, ontology: Ontology) -> str:
    """The most general class of names that a class is under."""
    return next(k for k in (_PERSON, _ORGANISATION, _PLACE, kind) if ontology.is_a(kind, k))
