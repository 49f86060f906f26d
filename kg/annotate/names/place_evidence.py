"""Names that the model takes for people and the article for places.

"Norvik man arrested" where the article goes on in "Norvik, Ohio", and "Lake and Harrison
streets".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate, each, words_of
from kg.annotate.names.clubs import is_sport
from kg.annotate.nouns import may_denote
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

_PERSON = "kg:Person"

Names = Sequence[Sequence[Candidate]]
Words = tuple[str, ...]


def as_places(sentences: Sequence[Sentence], names: Names, ontology: Ontology) -> Names:
    """`names` of each sentence, with places among what the model has for people as kg:Place, or
    as kg:Organisation where they are clubs."""
    known = {words_of(s, c) for s, c in each(sentences, names) if _is_place(c)}
    people = {part for s, c in each(sentences, names) for part in _parts(s, c)}
    places = known - people
    # A town that looks like somebody in a report on sport is its club.
    kind = "kg:Organisation" if is_sport(sentences) else "kg:Place"
    meant = dict.fromkeys(places, kind)
    return [
        [_placed(s, c, meant, ontology) for c in found]
        for s, found in zip(sentences, names, strict=True)
    ]


def _is_place(candidate: Candidate) -> bool:
    return candidate.link is not None and not candidate.adjective


def _parts(sentence: Sentence, candidate: Candidate) -> set[Words]:
    """The given name and the surname of a full name, each by itself."""
    words = words_of(sentence, candidate)
    full = candidate.kind == _PERSON and len(words) > 1
    return {words[:1], words[-1:]} if full else set()


def _placed(
    sentence: Sentence, candidate: Candidate, places: Mapping[Words, str], ontology: Ontology
) -> Candidate:
    if candidate.kind != _PERSON or candidate.source != "model":
        return candidate
    kind = places.get(words_of(sentence, candidate))
    if kind is not None and not _is_titled(sentence, candidate):
        return replace(candidate, kind=kind)
    seat = _seat(sentence.tokens, candidate)
    if seat is not None:
        return replace(candidate, start=seat, kind="kg:Place")
    listed = _is_listed(sentence.tokens, candidate, ontology)
    return replace(candidate, kind="kg:Place") if listed else candidate


def _is_titled(sentence: Sentence, candidate: Candidate) -> bool:
    """ "Mr Norvik", "coach Norvik"."""
    before = sentence.tokens[candidate.start - 1] if candidate.start else None
    inside = range(candidate.start, candidate.end)
    return before is not None and (
        before.text in name_rules()["honorific"] or before.head in inside
    )


def _seat(tokens: Sequence[Token], candidate: Candidate) -> int | None:
    """Where the place begins in "Rossi, D-Ohio", the party in front of it or not; None for others.

    The tag stands behind a comma, its hyphen in the name or right before it.
    """
    for party in (candidate.start, candidate.start - 2):
        tag = tokens[max(party - 1, 0) : party + 2]
        words = [token.text for token in tag]
        tagged = words[:1] == [","] and words[2:] == ["-"]
        if tagged and words[1] in name_rules()["party_tag"] and party + 2 < candidate.end:
            return party + 2
    return None


def _is_listed(tokens: Sequence[Token], candidate: Candidate, ontology: Ontology) -> bool:
    """ "Clay, Grant and Douglas counties": behind the names their kind of place in the plural."""
    noun = next((t for t in tokens[candidate.end :] if not _joins(t)), None)
    if noun is None or noun.tag != "NNS":
        return False
    after_others = candidate.start > 0 and tokens[candidate.start - 1].pos == "CCONJ"
    return (after_others or noun.i > candidate.end) and _is_kind_of_place(noun, ontology)


def _joins(token: Token) -> bool:
    return token.pos in {"PROPN", "CCONJ"} or token.text in {",", "/"}


def _is_kind_of_place(noun: Token, ontology: Ontology) -> bool:
    return may_denote(noun.lemma, ("kg:Place",), ontology)
