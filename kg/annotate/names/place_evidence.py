"""Names that the model takes for people and the article for places.

"Norvik man arrested" where the article goes on in "Norvik, Ohio", and "Lake and Harrison
streets".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate, each, words_of
from kg.annotate.names.clubs import is_sport
from kg.annotate.names.overlaps import overlap
from kg.annotate.nouns import may_denote
from kg.annotate.runs import run_end
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

_PERSON = "kg:Person"
# What stands before the party of "Rossi, D-Ohio".
_OPENING = frozenset({",", "("})

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


def with_seats(tokens: Sequence[Token], names: Sequence[Candidate]) -> list[Candidate]:
    """The names, with the places of "Rossi, D-Ohio" and "Rossi (D-Ohio)" instead of whatever the
    model makes of the party and its hyphen."""
    seats = [c for at in range(1, len(tokens)) if (c := _seat(tokens, at)) is not None]
    return [*(c for c in names if not any(overlap(c, seat) for seat in seats)), *seats]


def _seat(tokens: Sequence[Token], at: int) -> Candidate | None:
    """The place that begins at the third token from `at`, if that is a party and its hyphen."""
    before, tag, *behind = tokens[at - 1 : at + 2]
    tied = [t.text for t in behind] == ["-"] and before.text in _OPENING
    if not tied or tag.text not in name_rules()["party_tag"] or tag.end != behind[0].start:
        return None
    end = run_end(tokens, at + 2, lambda t: t.pos == "PROPN")
    return Candidate(at + 2, end, "kg:Place", "model", told=True) if end > at + 2 else None


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
    tokens = sentence.tokens
    told = _is_listed(tokens, candidate, ontology) or _is_home(tokens, candidate)
    return replace(candidate, kind="kg:Place") if told else candidate


def _is_titled(sentence: Sentence, candidate: Candidate) -> bool:
    """ "Mr Norvik", "coach Norvik"."""
    before = sentence.tokens[candidate.start - 1] if candidate.start else None
    inside = range(candidate.start, candidate.end)
    return before is not None and (
        before.text in name_rules()["honorific"] or before.head in inside
    )


def _is_home(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """The "Norvik" of "Rossi, 31, of Norvik"."""
    owns = any(t.tag == "POS" for t in tokens[candidate.end : candidate.end + 1])
    match [t.text for t in tokens[: candidate.start]]:
        case [*_, ",", age, ",", "of"]:
            return age.isdigit() and not owns
    return False


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
