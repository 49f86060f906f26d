"""Decides which candidate is a name, and of what, first in a sentence, then over the article."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.annotate.acronyms import acronyms_of
from kg.annotate.appositions import by_description, from_descriptions
from kg.annotate.candidates import (
    Candidate,
    from_gazetteer,
    from_known_organisations,
    from_model,
    words_of,
)
from kg.annotate.clubs import as_clubs
from kg.annotate.firm_cues import by_office
from kg.annotate.gazetteer import Gazetteer
from kg.annotate.generations import without_generation
from kg.annotate.group_names import from_group_nouns
from kg.annotate.languages import is_language
from kg.annotate.name_cues import THING, by_words_beside
from kg.annotate.nicknames import with_nicknames
from kg.annotate.place_evidence import as_places
from kg.annotate.place_names import link_places
from kg.annotate.postnominals import without_letters
from kg.annotate.surname_towns import as_people
from kg.annotate.word_lists import name_rules
from kg.model import BlockKind, Sentence, Token
from kg.ontology import Ontology

# Which source wins where two propose the same words.
_RANK = {"known": 0, "gazetteer": 1, "article": 2, "model": 3}
_PERSON = "kg:Person"


def find_names(
    sentences: Sequence[Sentence], ontology: Ontology, gazetteer: Gazetteer
) -> list[list[Candidate]]:
    """The names of each sentence, in order, without overlaps."""
    chosen = [
        [_as_said(sentence, c, ontology) for c in _choose(sentence, ontology, gazetteer)]
        for sentence in sentences
    ]
    settled = as_people(sentences, as_places(sentences, chosen, ontology))
    chosen = _harmonise(sentences, settled)
    return link_places(sentences, as_clubs(sentences, chosen), gazetteer)


def _as_said(sentence: Sentence, candidate: Candidate, ontology: Ontology) -> Candidate:
    """A name as the words around it describe it: those beside it, then those in apposition.

    The last word has what only organisations have: "the CEO of Norvik, a leader in toys".
    """
    typed = by_words_beside(sentence, candidate, ontology)
    return by_office(sentence, by_description(sentence, typed, ontology))


def _choose(sentence: Sentence, ontology: Ontology, gazetteer: Gazetteer) -> list[Candidate]:
    model = [*from_model(sentence, ontology), *from_descriptions(sentence, ontology)]
    places = list(from_gazetteer(sentence, gazetteer))
    groups = from_group_nouns(sentence, places, ontology)
    listed = [*groups, *from_known_organisations(sentence), *places]
    kept = [c for c in listed if _stands(sentence, c, model)]
    named = [c for c in model if c.kind is not None and not _is_loose_place(c, kept)]
    tokens = sentence.tokens
    found = [c for c in (*kept, *named) if not is_language(tokens, c.start, c.end, gazetteer)]
    return with_nicknames(tokens, without_letters(tokens, without_overlaps(found)))


def _stands(sentence: Sentence, listed: Candidate, model: Sequence[Candidate]) -> bool:
    """Whether a listed name is meant here and is not a part of a longer one or of a date."""
    if sentence.tokens[listed.start].ner[2:] in {"DATE", "TIME"}:
        return False
    if sentence.block is BlockKind.DATELINE or _ends_an_address(sentence, listed):
        return True
    for other in model:
        if _covers(other, listed) and not _is_place(other):
            return False
        same = (other.start, other.end) == (listed.start, listed.end)
        if same and other.kind == _PERSON and listed.source == "gazetteer":
            return _after_place_word(sentence, listed, "sure_place")
    if listed.kind == "kg:Country" or listed.source == "known":
        return True
    return _is_supported(sentence, listed, [other for other in model if _is_place(other)])


def _ends_an_address(sentence: Sentence, listed: Candidate) -> bool:
    """Whether it is the "Vt." of "Linden, Vt.": an abbreviation of an area behind a name."""
    before = sentence.tokens[max(listed.start - 2, 0) : listed.start]
    comma = [t.text for t in before[1:]] == [","] and before[0].pos == "PROPN"
    short = listed.end - listed.start == 1 and sentence.tokens[listed.start].text.endswith(".")
    return comma and short and listed.kind == "kg:Region"


def _is_supported(sentence: Sentence, listed: Candidate, places: Sequence[Candidate]) -> bool:
    """Whether the model has a place there, or, of a clear name, the word before it says so."""
    if listed.doubtful:
        return any(_is_all_of(sentence, listed, place) for place in places)
    proper = sentence.tokens[listed.start].pos == "PROPN"
    named = any(_overlap(listed, place) for place in places)
    return named or (_after_place_word(sentence, listed) and proper)


def _is_all_of(sentence: Sentence, listed: Candidate, other: Candidate) -> bool:
    """Whether a name is the model's, or a part that stands for itself: "Paris" in "Paris, Texas".

    In "Western Heights" neither word is a place.
    """
    beside = sentence.tokens[listed.end : other.end][:1]
    before = sentence.tokens[other.start : listed.start]
    apart = not beside or beside[0].text in {",", "(", "'s"}
    return _overlap(listed, other) and apart and not any(t.pos == "PROPN" for t in before)


def _after_place_word(sentence: Sentence, candidate: Candidate, rule: str = "place") -> bool:
    before = sentence.tokens[candidate.start - 1] if candidate.start else None
    return before is not None and before.text.lower() in name_rules()[rule]


def _is_place(candidate: Candidate) -> bool:
    return candidate.kind in {"kg:Place", "kg:Region"}


def _is_loose_place(candidate: Candidate, kept: Sequence[Candidate]) -> bool:
    """The model's "southern China" where the gazetteer has "China"."""
    return _is_place(candidate) and any(_covers(candidate, other) for other in kept)


def _covers(outer: Candidate, inner: Candidate) -> bool:
    inside = outer.start <= inner.start and inner.end <= outer.end
    return inside and outer.end - outer.start > inner.end - inner.start


def _overlap(left: Candidate, right: Candidate) -> bool:
    return left.start < right.end and right.start < left.end


def without_overlaps(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The best candidates that do not overlap, in the order of the text."""
    taken: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (_RANK[c.source], c.start - c.end, c.start)):
        if not any(_overlap(candidate, other) for other in taken):
            taken.append(candidate)
    return sorted(taken, key=lambda c: c.start)


def _harmonise(
    sentences: Sequence[Sentence], chosen: Sequence[Sequence[Candidate]]
) -> list[list[Candidate]]:
    """One class a name over the whole article, and short forms after the full ones."""
    kinds = _known_forms(sentences, chosen)
    entities = {words: kind for words, kind in kinds.items() if kind != THING}
    result = []
    for sentence, names in zip(sentences, chosen, strict=True):
        retyped = [_retype(sentence, c, kinds) for c in names]
        found = _find_forms(sentence, entities, taken=retyped)
        result.append(without_overlaps([*retyped, *found]))
    return result


def _known_forms(
    sentences: Sequence[Sentence], chosen: Sequence[Sequence[Candidate]]
) -> dict[tuple[str, ...], str]:
    """Words of each name, surname and acronym in the article -> its class."""
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    surnames: dict[tuple[str, ...], tuple[str, ...]] = {}
    for sentence, names in zip(sentences, chosen, strict=True):
        for candidate in names:
            if candidate.kind and not candidate.link:
                words = words_of(sentence, candidate)
                votes[words][candidate.kind] += 1
                surnames[words] = _last_word(sentence, candidate)
    kinds = {words: _winner(counter) for words, counter in votes.items()}
    forms: dict[tuple[str, ...], str] = {}
    for words, kind in kinds.items():
        if kind == _PERSON and len(words) > 1:
            forms[surnames[words]] = kind
        elif len(words) > 1:
            forms.update({(acronym,): kind for acronym in acronyms_of(words)})
    return {**kinds, **forms}


def _last_word(sentence: Sentence, candidate: Candidate) -> tuple[str, ...]:
    """The tokens behind the last space of a name: a hyphen parts no surname, "Jr" is none."""
    words = without_generation(words_of(sentence, candidate))
    tokens = sentence.tokens[candidate.start : candidate.start + len(words)]
    gaps = [i for i in range(1, len(tokens)) if tokens[i].start > tokens[i - 1].end]
    return tuple(token.text for token in tokens[gaps[-1] if gaps else 0 :])


def _winner(counter: Counter[str]) -> str:
    """The most frequent class; of equals the more exact one, then the first by name.

    A thing of that name, wherever the article says that it is one, goes before all.
    """
    if THING in counter:
        return THING
    general = {"kg:Organisation", "kg:Place"}
    return min(counter, key=lambda kind: (-counter[kind], kind in general, kind))


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
        if start in busy or token.pos != "PROPN" or _continues_a_name(tokens, start):
            continue
        for length in lengths:
            words = tuple(t.text for t in tokens[start : start + length])
            if words in kinds and not _goes_on(tokens, start + len(words)):
                found.append(Candidate(start, start + len(words), kinds[words], "article"))
                break
    return found


def _continues_a_name(tokens: Sequence[Token], start: int) -> bool:
    return start > 0 and tokens[start - 1].pos == "PROPN" and tokens[start - 1].dep == "compound"


def _goes_on(tokens: Sequence[Token], end: int) -> bool:
    return end < len(tokens) and tokens[end].pos == "PROPN" and tokens[end - 1].dep == "compound"
