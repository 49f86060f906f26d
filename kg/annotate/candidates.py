"""Where names may be: the model's spans, the gazetteer's and the known organisations'.

Each source proposes candidates with a rank; `names.py` decides between those that overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.annotate.gazetteer import Gazetteer
from kg.annotate.nouns import common_nouns, lexicon_kinds
from kg.annotate.plain import plain
from kg.annotate.span_pieces import pieces
from kg.annotate.word_lists import known_organisations, name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

# The model's labels (OntoNotes 5) as classes. Labels that are not listed name no entity.
MODEL_KINDS = {
    "PERSON": "kg:Person",
    "ORG": "kg:Organisation",
    "GPE": "kg:Place",
    "LOC": "kg:Region",
    "FAC": "kg:Facility",
}
# Names of other things, which still keep a country inside them from being a country.
OTHER_NAMES = frozenset({"EVENT", "LAW", "WORK_OF_ART", "PRODUCT"})

# What a sentence, or a part of one that begins with a capital, follows.
_OPENING = frozenset({":", '"', "-", "–", "—", "•", "*", "“"})
# Words that no name ends in, nor is one by itself, be it shouted ("THIS IS WHERE WE LIVE").
_FUNCTION = frozenset({"ADP", "AUX", "CCONJ", "DET", "PRON", "SCONJ"})
_INSTITUTIONS = ("kg:Organisation", "kg:Facility")
# What is no place although it bears the name of one; but the "West Bank" is.
_OF_PLACES = ("kg:Court", "kg:Police", "kg:University")
# "MA" is a state as well.
_SHORTEST_DEGREE = 3
_PARTED = re.compile(r"(?<=\w)([-/])(?=\w)|(?<=\w)('s)\b")
# What stands in addresses, names of files and prices.
_NEVER = frozenset(':|;/"%$@_<>=')


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible name: tokens `start`..`end` (exclusive) of a sentence.

    `kind` is None for a name of something that kg does not keep; `link` a gazetteer's id;
    `adjective` marks a demonym ("Cambodian"), which names its country by the way; `doubtful`
    a place that only the model's word makes one: a small town, or a word that is also a name;
    `told` a name of which the words beside say what it is ("the town of").
    """

    start: int
    end: int
    kind: str | None
    source: str
    link: str | None = None
    adjective: bool = False
    doubtful: bool = False
    told: bool = False


def words_of(sentence: Sentence, candidate: Candidate) -> tuple[str, ...]:
    """The words of a candidate as they stand in its sentence."""
    return tuple(token.text for token in sentence.tokens[candidate.start : candidate.end])


def each(
    sentences: Sequence[Sentence], names: Sequence[Sequence[Candidate]]
) -> Iterator[tuple[Sentence, Candidate]]:
    """Each of the names of an article with its sentence."""
    for sentence, found in zip(sentences, names, strict=True):
        yield from ((sentence, candidate) for candidate in found)


def from_model(sentence: Sentence, ontology: Ontology) -> Iterator[Candidate]:
    """Spans that the statistical model found, trimmed to the name itself."""
    for label, first, last in model_spans(sentence.tokens):
        kind = MODEL_KINDS.get(label)
        if kind is None:
            if label in OTHER_NAMES:
                yield Candidate(first, last, None, "model")
            continue
        for start, end in pieces(sentence.tokens, first, last):
            yield from _named(sentence.tokens, start, end, kind, ontology)


def _named(
    tokens: Sequence[Token], start: int, end: int, kind: str, ontology: Ontology
) -> Iterator[Candidate]:
    """The name in tokens `start`..`end` that the model takes for one, if it may be one."""
    start, end = _trim(tokens, start, end, ontology)
    if (
        start < end
        and _is_name(tokens[start:end])
        and not _is_plain_word(tokens, start, end)
        and not _is_title(tokens, end, ontology)
        and not _is_degree(tokens[start:end], ontology)
    ):
        yield Candidate(start, end, refine(tokens[start:end], kind, ontology), "model")


def model_spans(tokens: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
    """(label, start, end) of each span that the model marked."""
    start = 0
    for i, token in enumerate(tokens):
        if token.ner.startswith("B-") or (token.ner and not tokens[i - 1].ner):
            start = i
        last = i + 1 == len(tokens) or not tokens[i + 1].ner.startswith("I-")
        if token.ner and last:
            yield token.ner[2:], start, i + 1


def from_gazetteer(sentence: Sentence, gazetteer: Gazetteer) -> Iterator[Candidate]:
    """Countries, demonyms, regions and cities."""
    for start, end, place in gazetteer.find([plain(token.text) for token in sentence.tokens]):
        words = sentence.tokens[start:end]
        name = " ".join(token.text for token in words)
        adjective = place.kind == "kg:Country" and (
            _is_adjective(words) or not gazetteer.places(name)
        )
        if not (adjective and _is_people(sentence.tokens, words[-1])):
            doubtful = gazetteer.is_doubtful(name, place)
            yield Candidate(start, end, place.kind, "gazetteer", place.id, adjective, doubtful)


def from_known_organisations(sentence: Sentence) -> Iterator[Candidate]:
    """Organisations of the word list, longest match first."""
    table = _known_by_tokens()
    words = [token.text for token in sentence.tokens]
    heads = _first_words()
    i = 0
    while i < len(words):
        found = [tuple(words[i : i + length]) for length in heads.get(words[i], ())]
        length = next((len(name) for name in found if name in table), 0)
        if length:
            yield Candidate(i, i + length, table[tuple(words[i : i + length])], "known")
        i += max(length, 1)


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


def refine(tokens: Sequence[Token], kind: str, ontology: Ontology) -> str:
    """A more exact class when a word of the name says so ("Cambodian People's Party")."""
    if len(tokens) > 1 and {tokens[0].text, tokens[-1].text} & name_rules()["club"]:
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


def _own_class(tokens: Sequence[Token], kind: str, ontology: Ontology) -> str | None:
    """What the words of a name make of the model's person or place; None if nothing else."""
    own = by_own_words(tokens, ontology) if kind in {"kg:Person", "kg:Place"} else None
    if kind == "kg:Person":
        return own or by_its_ends(tokens)
    if own is None or own == "kg:Company":
        return own
    return own if ontology.is_any(own, _OF_PLACES) else None


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
    return _institution(tokens[-1], ontology)


def _is_legal_form(last: Token) -> bool:
    """ "Norvik SRL", "Norvik SpA"; "Ana Sa" and "Ana Co" are people."""
    form = last.text.rstrip(".")
    return form.lower() in name_rules()["legal_form"] and not form.istitle()


def _institution(last: Token, ontology: Ontology) -> str | None:
    """The class that the last word of a name gives an organisation or facility; or None."""
    word = last.text.lower()
    if word.rstrip(".") in name_rules()["firm_end"]:
        return "kg:Company"
    kinds = lexicon_kinds(word, ontology)
    return next((kind for kind in kinds if ontology.is_any(kind, _INSTITUTIONS)), None)


def _cue_order(tokens: Sequence[Token]) -> list[str]:
    """The words of a name, the most telling first: before "of", then from the last back."""
    words = [token.text for token in tokens]
    before_of = [words[i - 1] for i, word in enumerate(words) if word == "of" and i]
    return before_of + words[::-1]


def _trim(tokens: Sequence[Token], start: int, end: int, ontology: Ontology) -> tuple[int, int]:
    """Without articles, honorifics, posts before it, possessives and punctuation."""
    while start < end and _is_prefix(tokens, start, end, ontology):
        start += 1
    while start < end and _is_suffix(tokens[end - 1]):
        end -= 1
    return start, end


def _is_suffix(token: Token) -> bool:
    """A possessive, punctuation, a joint, the score or age behind a name, or the "QC" behind it."""
    counted = token.tag == "CD" and token.ner[2:] in {"PERSON", "GPE"}
    letters = token.ner == "I-PERSON" and token.text in name_rules()["postnominal"]
    return (
        counted
        or letters
        or token.tag in {"POS", "."}
        or _is_joint(token)
        or _is_punctuation(token)
    )


def _is_joint(token: Token) -> bool:
    """ "Ana Lund and", "Ana Lund I" at the end of a span."""
    return token.pos in _FUNCTION and (token.text.islower() or token.tag == "PRP")


def _is_prefix(tokens: Sequence[Token], start: int, end: int, ontology: Ontology) -> bool:
    token = tokens[start]
    if token.tag == "DT" or _is_punctuation(token):
        return True
    if token.text in name_rules()["honorific"]:
        return token.ner[2:] != "ORG" or not _is_of_many(tokens[end - 1], ontology)
    return token.ner.endswith("PERSON") and end - start > 1 and is_post(token.text, ontology)


def _is_of_many(last: Token, ontology: Ontology) -> bool:
    """The end of a name that an honorific may open: "Justice Department", "Judge Foods"."""
    listed = common_nouns().get(last.text.lower()) in _INSTITUTIONS
    return listed or last.tag == "NNPS" or _institution(last, ontology) is not None


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


def _is_title(tokens: Sequence[Token], end: int, ontology: Ontology) -> bool:
    """True for a post, and for the "Regional Research" of "Oxfam's Regional Research Director".

    So for the "Interior" of "Interior Minister".
    """
    last = tokens[end - 1]
    if last.ner[2:] == "ORG" and is_post(last.text, ontology):
        return True
    if last.ner.startswith("B-") and _is_role(last.text, ontology):
        return True
    noun = tokens[last.head]
    if noun.i < end or last.dep != "compound":
        return False
    owned = any(t.dep == "poss" and t.head == noun.i and t.i < end for t in tokens)
    portfolio = last.text.lower() in name_rules()["portfolio"]
    return (owned or portfolio) and is_post(noun.lemma, ontology)


def _is_degree(tokens: Sequence[Token], ontology: Ontology) -> bool:
    """ "MFA", "B.A": letters that the lexicon knows for what one learns somewhere."""
    letters = "".join(token.text for token in tokens).rstrip(".")
    if not letters.isupper() or len(letters) < _SHORTEST_DEGREE:
        return False
    found = ontology.by_lemma(letters.lower(), "noun")
    return any(entry.denotes == "schema:alumniOf" for entry in found)


def _is_plain_word(tokens: Sequence[Token], start: int, end: int) -> bool:
    """ "Bogus" of "Bogus recruiters": one word, no proper noun, with the capital of its place."""
    word = tokens[start]
    if end - start > 1 or word.pos == "PROPN":
        return False
    if word.text.isupper():
        return word.pos in _FUNCTION
    return start == 0 or tokens[start - 1].text in _OPENING


def _is_punctuation(token: Token) -> bool:
    return not any(character.isalnum() for character in token.text)


def _is_name(tokens: Sequence[Token]) -> bool:
    """True unless the words cannot be a name: no capital, a number first, a word never one."""
    if any(token.text in name_rules()["never"] for token in (tokens[0], tokens[-1])):
        return False
    if any(not _NEVER.isdisjoint(token.text) for token in tokens):
        return False
    return tokens[-1].text[:1].isupper() or any(
        token.text[:1].isupper() and token.pos == "PROPN" for token in tokens
    )


def _is_people(tokens: Sequence[Token], word: Token) -> bool:
    """ "the Italian", "the Chinese": a demonym that stands for people, not for their country."""
    while word.dep == "conj":
        word = tokens[word.head]
    return word.dep in {"nsubj", "nsubjpass", "dobj", "pobj", "dative"}


def _is_adjective(tokens: Sequence[Token]) -> bool:
    return tokens[-1].tag in {"JJ", "NNPS", "NNS"} or tokens[-1].ner.endswith("NORP")
