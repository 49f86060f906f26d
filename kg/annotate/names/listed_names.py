"""Names that are in a list: places of the gazetteer and known organisations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kg.annotate.candidates import Candidate
from kg.annotate.places.gazetteer import Gazetteer, Place
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.plain import plain
from kg.annotate.word_lists import known_organisations, name_rules
from kg.model import Sentence, Token

# Countries whose letters for states are those of ISO 3166-2.
_POSTAL = ("US", "CA")
_LONGEST_TOWN = 3
_BUILDING = "kg:Facility"
_PARTED = re.compile(r"(?<=\w)([-/])(?=\w)|(?<=\w)('s)\b")


def from_gazetteer(sentence: Sentence, gazetteer: Gazetteer) -> Iterator[Candidate]:
    """Countries, demonyms, regions and cities."""
    named = gazetteer.find([plain(token.text) for token in sentence.tokens])
    for start, end, place in named:
        words = sentence.tokens[start:end]
        name = " ".join(token.text for token in words)
        adjective = place.kind == "kg:Country" and (
            _is_adjective(words, gazetteer) or not gazetteer.places(name)
        )
        if not (adjective and _is_people(sentence.tokens, words[-1])):
            doubtful = gazetteer.is_doubtful(name, place)
            yield Candidate(start, end, place.kind, "gazetteer", place.id, adjective, doubtful)
    taken = {i for start, end, _ in named for i in range(start, end)}
    yield from (c for c in _postal(sentence.tokens, gazetteer) if c.start not in taken)


def _postal(tokens: Sequence[Token], gazetteer: Gazetteer) -> Iterator[Candidate]:
    """States and provinces by their letters behind a town of theirs: "Lawrence, KS"."""
    for i in range(2, len(tokens)):
        code = tokens[i].text
        if tokens[i - 1].text == "," and len(code) == 2 and code.isupper():
            for country in _POSTAL:
                place = gazetteer.by_id(f"iso:{country}-{code}")
                if place is not None and _has_town(place, tokens[: i - 1], gazetteer):
                    yield Candidate(i, i + 1, place.kind, "known", place.id)


def _has_town(region: Place, before: Sequence[Token], gazetteer: Gazetteer) -> bool:
    """True if a town of the region ends there."""
    names = (" ".join(token.text for token in before[-n:]) for n in range(1, _LONGEST_TOWN + 1))
    return any(place.region == region.iso for name in names for place in gazetteer.places(name))


def from_known_organisations(sentence: Sentence) -> Iterator[Candidate]:
    """Organisations of the word list, longest match first."""
    table = _known_by_tokens()
    words = [token.text for token in sentence.tokens]
    heads = _first_words()
    i = 0
    while i < len(words):
        found = [tuple(words[i : i + length]) for length in heads.get(words[i], ())]
        length = next((len(name) for name in found if name in table), 0)
        length = 0 if _is_tail(sentence.tokens, i) else length
        if length:
            name = tuple(words[i : i + length])
            kind = _BUILDING if _is_building(name, words[max(i - 2, 0) : i]) else table[name]
            yield Candidate(i, i + length, kind, "known")
        i += max(length, 1)


def _is_tail(tokens: Sequence[Token], start: int) -> bool:
    """The "IS" of "CERT-IS": behind a hyphen that joins it to letters that name nothing."""
    if start < 2 or tokens[start - 1].text != "-":
        return False
    first, hyphen = tokens[start - 2 : start]
    whole = first.end == hyphen.start and hyphen.end == tokens[start].start
    named = (first.text,) in _known_by_tokens() or load_gazetteer().places(first.text)
    return whole and first.text.isupper() and not named


def _is_building(name: Sequence[str], before: Sequence[str]) -> bool:
    """True in "at the White House"; elsewhere those who work there are meant."""
    places = [word for word in before if word.lower() != "the"][-1:]
    inside = {word.lower() for word in places} & name_rules()["sure_place"]
    return bool(inside) and " ".join(name) in name_rules()["building"]


@lru_cache(maxsize=1)
def _known_by_tokens() -> dict[tuple[str, ...], str]:
    """Tokens of each known organisation -> its class: a parser parts "al-Qaeda", "McDonald's"."""
    return {
        tuple(_PARTED.sub(lambda part: f" {part[0]} ", " ".join(words)).split()): known.kind
        for words, known in known_organisations().items()
    }


@lru_cache(maxsize=1)
def _first_words() -> dict[str, tuple[int, ...]]:
    """First word of a known organisation -> lengths of such names, longest first."""
    lengths: dict[str, set[int]] = {}
    for words in _known_by_tokens():
        lengths.setdefault(words[0], set()).add(len(words))
    return {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()}


def _is_people(tokens: Sequence[Token], word: Token) -> bool:
    """ "the Italian", "the Chinese": a demonym that stands for people, not for their country."""
    while word.dep == "conj":
        word = tokens[word.head]
    return word.dep in {"nsubj", "nsubjpass", "dobj", "pobj", "dative"}


def _is_adjective(words: Sequence[Token], gazetteer: Gazetteer) -> bool:
    """ "Chinese", "the Poles"; but the plural of "the United Arab Emirates" is no people's."""
    last = words[-1]
    plural = last.tag in {"NNPS", "NNS"} and gazetteer.demonym(last.text) is not None
    return plural or last.tag == "JJ" or last.ner.endswith("NORP")
