"""Names that the statistical model found, trimmed to the name itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.candidates import Candidate
from kg.annotate.names.nobody import is_nobody
from kg.annotate.names.own_words import INSTITUTIONS, institution, refine
from kg.annotate.names.peoples import is_of_people
from kg.annotate.names.posts import is_degree, is_post, is_title
from kg.annotate.names.span_pieces import pieces
from kg.annotate.nouns import common_nouns, lexicon_kinds
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.word_lists import name_rules
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
_PEOPLE = "NORP"
# Names of other things, which still keep a country inside them from being a country.
OTHER_NAMES = frozenset({"EVENT", "LAW", "WORK_OF_ART", "PRODUCT"})
# What a sentence, or a part of one that begins with a capital, follows.
_OPENING = frozenset({":", '"', "-", "–", "—", "•", "*", "“"})
# Words that no name ends in, nor is one by itself, be it shouted ("THIS IS WHERE WE LIVE").
_FUNCTION = frozenset({"ADP", "AUX", "CCONJ", "DET", "PRON", "SCONJ"})
# Classes whose nouns stand behind names without being a part of them.
_KINDS = ("kg:Region", "kg:City", "kg:PoliticalParty", "kg:MediaOutlet", "kg:Bank")
# What stands in addresses, names of files and prices.
_NEVER = frozenset(':|;/"%$@_<>=')


def from_model(sentence: Sentence, ontology: Ontology) -> Iterator[Candidate]:
    """Spans that the statistical model found, trimmed to the name itself."""
    for label, first, last in model_spans(sentence.tokens):
        kind = MODEL_KINDS.get(label)
        if label == _PEOPLE and _is_full_name(sentence.tokens[first:last]):
            kind = "kg:Person"
        if kind is None:
            if label in OTHER_NAMES:
                yield Candidate(first, last, None, "model")
            continue
        for start, end in pieces(sentence.tokens, first, last):
            yield from _named(sentence.tokens, start, end, kind, ontology)


def _is_full_name(words: Sequence[Token]) -> bool:
    """ "Jolan Varga" where the model has a people: words of one name that no list has.

    "Roman Catholic" and "Christian Democrat" stand before what they are said of.
    """
    proper = all(word.tag == "NNP" and word.text.istitle() for word in words)
    whole = proper and len(words) > 1 and words[-1].dep not in {"compound", "nmod", "amod"}
    listed = any(is_of_people(word.text) for word in words)
    return whole and not listed and not load_gazetteer().places(words[0].text)


def _named(
    tokens: Sequence[Token], start: int, end: int, kind: str, ontology: Ontology
) -> Iterator[Candidate]:
    """The name in tokens `start`..`end` that the model takes for one, if it may be one."""
    start, end = _trim(tokens, start, end, ontology)
    if (
        start < end
        and _is_name(tokens[start:end])
        and not _is_plain_word(tokens, start, end)
        and not is_title(tokens, end, ontology)
        and not is_degree(tokens[start:end], ontology)
    ):
        exact = refine(tokens[start:end], kind, ontology)
        nobody = exact == "kg:Person" and is_nobody(tokens, start, end)
        yield Candidate(start, end, None if nobody else exact, "model")


def model_spans(tokens: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
    """(label, start, end) of each span that the model marked."""
    start = 0
    for i, token in enumerate(tokens):
        if token.ner.startswith("B-") or (token.ner and not tokens[i - 1].ner):
            start = i
        last = i + 1 == len(tokens) or not tokens[i + 1].ner.startswith("I-")
        if token.ner and last:
            yield token.ner[2:], start, i + 1


def _trim(tokens: Sequence[Token], start: int, end: int, ontology: Ontology) -> tuple[int, int]:
    """Without articles, honorifics, posts before it, possessives, punctuation and its kind."""
    while start < end and _is_prefix(tokens, start, end, ontology):
        start += 1
    while start < end and _is_suffix(tokens[end - 1]):
        end -= 1
    return start, end - int(end - start > 1 and _is_kind(tokens[end - 1], ontology))


def _is_kind(last: Token, ontology: Ontology) -> bool:
    """The "province" of "Norvik province", the "party" of "Norvik Front party"."""
    kinds = lexicon_kinds(last.text, ontology) if last.tag == "NN" and last.text.islower() else []
    return any(ontology.is_any(kind, _KINDS) for kind in kinds)


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
    if (token.tag == "DT" and not _is_all(token)) or _is_punctuation(token):
        return True
    if token.text in name_rules()["honorific"]:
        body = token.ner[2:] == "ORG" and _is_of_many(tokens[end - 1], ontology)
        return not (body or _is_called(tokens[:start], ontology))
    return token.ner.endswith("PERSON") and end - start > 1 and is_post(token.text, ontology)


def _is_all(token: Token) -> bool:
    """The "All" of the "All India Congress"."""
    return token.text == "All" and token.ner == "B-ORG"


def _is_called(before: Sequence[Token], ontology: Ontology) -> bool:
    """True behind a word for an organisation, of "the rights group Justice Watch"."""
    if not before or before[-1].tag != "NN":
        return False
    kinds = lexicon_kinds(before[-1].lemma, ontology)
    return any(ontology.is_a(kind, "kg:Organisation") for kind in kinds)


def _is_of_many(last: Token, ontology: Ontology) -> bool:
    """The end of a name that an honorific may open: "Justice Department", "Judge Foods"."""
    listed = common_nouns().get(last.text.lower()) in INSTITUTIONS
    return listed or last.tag == "NNPS" or institution(last, ontology) is not None


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
    if tokens[-1].text in name_rules()["never"]:  # but the "Sunday Courier" is one
        return False
    if any(not _NEVER.isdisjoint(token.text) for token in tokens):
        return False
    return tokens[-1].text[:1].isupper() or any(
        token.text[:1].isupper() and token.pos == "PROPN" for token in tokens
    )
