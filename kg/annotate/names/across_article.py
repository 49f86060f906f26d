"""Names seen clearly once in an article type and find their other and short forms in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate, words_of
from kg.annotate.forms.acronyms import acronyms_of
from kg.annotate.forms.firm_forms import firm_forms
from kg.annotate.forms.generations import with_particles, without_generation
from kg.annotate.names.name_cues import THING
from kg.annotate.names.overlaps import without_overlaps
from kg.model import Sentence, Token

_PERSON = "kg:Person"
# Classes that a name has without being called anything.
_NO_FIRMS = frozenset({_PERSON, "kg:City", "kg:Region", "kg:Country", "kg:Facility"})
# As how many others a name counts of which the words beside say what it is.
_TOLD = 10


def harmonise(
    sentences: Sequence[Sentence], chosen: Sequence[Sequence[Candidate]]
) -> list[list[Candidate]]:
    """One class a name over the whole article, and short forms after the full ones."""
    kinds = _known_forms(sentences, chosen)
    entities = {words: kind for words, kind in kinds.items() if kind != THING}
    result = []
    for sentence, names in zip(sentences, chosen, strict=True):
        retyped = [_retype(sentence, c, kinds) for c in _made_whole(sentence, names, entities)]
        found = _find_forms(sentence, entities, taken=retyped)
        result.append(without_overlaps([*retyped, *found]))
    return result


def _known_forms(
    sentences: Sequence[Sentence], chosen: Sequence[Sequence[Candidate]]
) -> dict[tuple[str, ...], str]:
    """Words of each name, surname and acronym in the article -> its class."""
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    surnames: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for sentence, names in zip(sentences, chosen, strict=True):
        for candidate in names:
            if candidate.kind and not candidate.link:
                words = words_of(sentence, candidate)
                votes[words][candidate.kind] += _TOLD if candidate.told else 1
                surnames[words] = _surnames(sentence, candidate)
    kinds = {words: _winner(counter) for words, counter in votes.items()}
    forms: dict[tuple[str, ...], str] = {}
    for words, kind in kinds.items():
        if kind == _PERSON and len(words) > 1:
            forms.update(dict.fromkeys(surnames[words], kind))
            forms[with_particles(words, surnames[words][-1])] = kind
        elif len(words) > 1:
            forms.update({(acronym,): kind for acronym in acronyms_of(words)})
    return {**kinds, **forms, **firm_forms(kinds)}


def _surnames(sentence: Sentence, candidate: Candidate) -> list[tuple[str, ...]]:
    """The tokens behind each space of a name: a hyphen parts no surname, "Jr" is none.

    A surname may be of more than one word: "Le Pen", "Suu Kyi".
    """
    words = without_generation(words_of(sentence, candidate))
    tokens = sentence.tokens[candidate.start : candidate.start + len(words)]
    gaps = [i for i in range(1, len(tokens)) if tokens[i].start > tokens[i - 1].end]
    tails = [tuple(token.text for token in tokens[i:]) for i in gaps or [0]]
    return [tail for tail in tails[:-1] if tail[0][:1].isupper()] + tails[-1:]


def _winner(counter: Counter[str]) -> str:
    """The most frequent class; of equals the more exact one, then the first by name.

    A thing of that name, wherever the article says that it is one, goes before all.
    """
    if THING in counter:
        return THING
    general = {"kg:Organisation", "kg:Place"}
    if counter.keys() - general - _NO_FIRMS:  # "Norvik, the mining company": no model knows that
        counter = Counter({kind: count for kind, count in counter.items() if kind != _PERSON})
    return min(counter, key=lambda kind: (-counter[kind], kind in general, kind))


def _made_whole(
    sentence: Sentence, names: Sequence[Candidate], kinds: Mapping[tuple[str, ...], str]
) -> list[Candidate]:
    """`names`, with a place that ends the name of a body of the article as that body.

    The "Athletics Kenya president" is not the president of Kenya.
    """
    return [_body_ending_in(sentence, name, kinds) or name for name in names]


def _body_ending_in(
    sentence: Sentence, place: Candidate, kinds: Mapping[tuple[str, ...], str]
) -> Candidate | None:
    if place.link is None or place.adjective:
        return None
    words = tuple(token.text for token in sentence.tokens[: place.end])
    for start in range(place.start):
        kind = kinds.get(words[start:])
        if kind is not None and kind not in _NO_FIRMS | {"kg:Place"}:
            return replace(place, start=start, source="article", link=None, kind=kind)
    return None


def _retype(
    sentence: Sentence, candidate: Candidate, kinds: Mapping[tuple[str, ...], str]
) -> Candidate:
    if candidate.source != "model":
        return candidate
    kind = kinds.get(words_of(sentence, candidate), candidate.kind)
    kind = None if kind == THING else kind
    return candidate if kind == candidate.kind else replace(candidate, kind=kind)


def _find_forms(
    sentence: Sentence,
    kinds: Mapping[tuple[str, ...], str],
    taken: Sequence[Candidate],
) -> list[Candidate]:
    """Names seen elsewhere in the article that the model missed here."""
    tokens = sentence.tokens
    lengths = sorted({len(words) for words in kinds}, reverse=True)
    busy = {i for c in taken for i in range(c.start, c.end)}
    found = []
    for start, token in enumerate(tokens):
        if start in busy or not _may_begin(token) or _continues_a_name(tokens, start):
            continue
        for length in lengths:
            words = tuple(t.text for t in tokens[start : start + length])
            if words in kinds and not _goes_on(tokens, start + len(words)):
                found.append(Candidate(start, start + len(words), kinds[words], "article"))
                break
    return found


def _may_begin(token: Token) -> bool:
    """A proper noun, or what the model has for a person whatever the tagger says."""
    return token.pos == "PROPN" or token.ner == "B-PERSON"


def _continues_a_name(tokens: Sequence[Token], start: int) -> bool:
    return start > 0 and tokens[start - 1].pos == "PROPN" and tokens[start - 1].dep == "compound"


def _goes_on(tokens: Sequence[Token], end: int) -> bool:
    return end < len(tokens) and tokens[end].pos == "PROPN" and tokens[end - 1].dep == "compound"
