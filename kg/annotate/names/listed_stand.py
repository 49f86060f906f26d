"""Whether a place or organisation of a list is meant where its name stands."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.candidates import Candidate
from kg.annotate.names.name_cues import is_seat
from kg.annotate.names.overlaps import covers, overlap
from kg.annotate.word_lists import name_rules
from kg.model import BlockKind, Sentence, Token

_PERSON = "kg:Person"


def stands(sentence: Sentence, listed: Candidate, model: Sequence[Candidate]) -> bool:
    """Whether a listed name is meant here and is not a part of a longer one or of a date."""
    tokens = sentence.tokens
    if tokens[listed.start].ner[2:] in {"DATE", "TIME"}:
        return False
    if sentence.block is BlockKind.DATELINE or _is_address(sentence, listed):
        return True
    for other in model:
        if covers(other, listed) and (not is_place(other) or _goes_on(tokens, listed, other)):
            return False
        same = (other.start, other.end) == (listed.start, listed.end)
        if same and other.kind == _PERSON and listed.source == "gazetteer":
            return _after_place_word(sentence, listed, "sure_place")
    if listed.kind == "kg:Country" or listed.source == "known" or _is_natural(tokens, listed):
        return True
    return _is_supported(sentence, listed, [other for other in model if is_place(other)])


def _is_natural(tokens: Sequence[Token], listed: Candidate) -> bool:
    """The "Rhine" of "the Rhine", which no town has before it; but not who writes or speaks."""
    last = tokens[listed.end - 1]
    named = last.pos == "PROPN" and last.dep not in {"compound", "amod", "nmod"}
    article = listed.start > 0 and tokens[listed.start - 1].text.lower() == "the"
    if not (named and article and (listed.link or "").startswith("world:")):
        return False
    says = tokens[last.head].lemma in name_rules()["speaks"] | {"report", "write"}
    return not (listed.doubtful or says)


def _goes_on(tokens: Sequence[Token], listed: Candidate, place: Candidate) -> bool:
    """The "Centre" of "Centre Lumo": before the word that the model's place turns on."""
    last = tokens[listed.end - 1]
    joined = last.dep == "compound" and last.head in range(listed.end, place.end)
    return joined and all(t.pos == "PROPN" for t in tokens[listed.end : place.end])


def _is_address(sentence: Sentence, listed: Candidate) -> bool:
    """The "Vt." of "Linden, Vt.", an abbreviation of an area, or the "Linden" of "Linden-based"."""
    if is_seat(sentence.tokens, listed) or is_party_seat(sentence.tokens, listed):
        return True
    before = sentence.tokens[max(listed.start - 2, 0) : listed.start]
    comma = [t.text for t in before[1:]] == [","] and before[0].pos == "PROPN"
    short = listed.end - listed.start == 1 and sentence.tokens[listed.start].text.endswith(".")
    return comma and short and listed.kind == "kg:Region"


def is_party_seat(tokens: Sequence[Token], listed: Candidate) -> bool:
    """The "Ohio" of "(R-Ohio)" and ", R-Ohio"."""
    words = [token.text for token in tokens[max(listed.start - 3, 0) : listed.start]]
    tagged = len(words) > 2 and words[0] in {"(", ","} and words[2] == "-"
    return tagged and words[1] in name_rules()["party_tag"]


def _is_supported(sentence: Sentence, listed: Candidate, places: Sequence[Candidate]) -> bool:
    """Whether the model has a place there, or, of a clear name, the word before it says so."""
    if listed.doubtful:
        return any(_is_all_of(sentence, listed, place) for place in places)
    proper = sentence.tokens[listed.start].pos == "PROPN"
    named = any(overlap(listed, place) for place in places)
    return named or (_after_place_word(sentence, listed) and proper)


def _is_all_of(sentence: Sentence, listed: Candidate, other: Candidate) -> bool:
    """Whether a name is the model's, or a part that stands for itself: "Paris" in "Paris, Texas".

    In "Western Heights" neither word is a place.
    """
    beside = sentence.tokens[listed.end : other.end][:1]
    before = sentence.tokens[other.start : listed.start]
    apart = not beside or beside[0].text in {",", "(", "'s"}
    return overlap(listed, other) and apart and not any(t.pos == "PROPN" for t in before)


def _after_place_word(sentence: Sentence, candidate: Candidate, rule: str = "place") -> bool:
    before = sentence.tokens[candidate.start - 1] if candidate.start else None
    return before is not None and before.text.lower() in name_rules()[rule]


def is_place(candidate: Candidate) -> bool:
    """True for what the model alone takes for a place."""
    return candidate.kind in {"kg:Place", "kg:Region"}
