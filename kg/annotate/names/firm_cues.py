"""What only organisations have or suffer: "the CEO of Norvik", "Norvik was founded in Graz"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate
from kg.annotate.names.acting_names import acts_like_a_body
from kg.annotate.names.name_cues import is_seat
from kg.annotate.names.person_names import is_person_name
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token

_PERSON, _ORGANISATION = "kg:Person", "kg:Organisation"
# What leads from an office to the organisation that it is in.
_AT = frozenset({"of", "at"})


def by_office(sentence: Sentence, candidate: Candidate) -> Candidate:
    """The candidate as an organisation if its sentence says so of what the model alone typed."""
    tokens = sentence.tokens
    if candidate.source != "model" or candidate.kind not in {_PERSON, "kg:Place"}:
        return candidate
    founded = candidate.kind == _PERSON and _is_founded(tokens, candidate)
    firm = founded or _is_traded(tokens, tokens[candidate.end - 1], candidate.kind)
    office = _is_behind_office(tokens, candidate.start) or _is_before_office(tokens, candidate)
    if firm or (office and not is_seat(tokens, candidate)):
        return replace(candidate, kind=_ORGANISATION, told=True)
    return replace(candidate, kind=_ORGANISATION) if _acts(tokens, candidate) else candidate


def _acts(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """One word that does or has what bodies do, and that no list has for somebody's name."""
    name = tokens[candidate.start]
    one = candidate.end - candidate.start == 1 and not name.text.isupper()
    unlisted = one and not is_person_name(name.text) and not load_gazetteer().places(name.text)
    return unlisted and acts_like_a_body(tokens, name)


def _is_behind_office(tokens: Sequence[Token], start: int) -> bool:
    """ "The CEO of Norvik", "co-founder of the Norvik": nobody is that of a person or a town."""
    before = [t for t in tokens[max(start - 3, 0) : start] if t.tag != "DT"][-2:]
    return (
        len(before) > 1
        and before[1].i >= start - 2
        and before[1].text in _AT
        and before[0].text.lower() in name_rules()["office"]
    )


def _is_before_office(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """ "Norvik CEO Ana Lund": a word that hangs on the office or on its holder."""
    noun = tokens[min(candidate.end, len(tokens) - 1)]
    word = tokens[candidate.end - 1]
    single = candidate.end - candidate.start == 1 and word.dep == "compound"
    return single and noun.text.lower() in name_rules()["office"] and word.head >= noun.i


def _is_founded(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """ "Norvik was founded", "Norvik, headquartered in Graz,": said of no person."""
    inside = range(candidate.start, candidate.end)
    founded = name_rules()["founded"]
    done = [t for t in tokens[candidate.end :] if t.text in founded and t.tag == "VBN"]
    clauses = any(verb.dep == "acl" and verb.head in inside for verb in done)
    passive = (tokens[i].head for i in inside if tokens[i].dep == "nsubjpass")
    return clauses or any(verb.i == head for head in passive for verb in done)


def _is_traded(tokens: Sequence[Token], name: Token, kind: str) -> bool:
    """ "A stake in Norvik", "Norvik shares", "Norvik's turnover"; "shares of Lund" are his."""
    above = tokens[name.head]
    if name.dep == "pobj" and (above.text == "in" or (above.text == "of" and kind != _PERSON)):
        return tokens[above.head].lemma in name_rules()["traded"]
    if name.dep == "poss":
        return above.lemma in name_rules()["of_firms"]
    return name.dep == "compound" and above.lemma in name_rules()["traded"]
