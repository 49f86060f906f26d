"""Names of places and bodies with a joint of another language in them: "Stade de France".

The model cuts "Castilla y León" at the joint, and a list knows "Siena" alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate
from kg.annotate.names.own_words import by_its_ends
from kg.annotate.word_lists import name_rules
from kg.model import Token

_PERSON, _PLACE = "kg:Person", "kg:Place"
# Joints in a row: "de la".
_MOST = 2


def with_foreign_joints(tokens: Sequence[Token], names: Sequence[Candidate]) -> list[Candidate]:
    """`names` in order, those of no person with all that joints tie to them.

    Also such names of roads and buildings that the model missed.
    """
    taken = {i for name in names for i in range(name.start, name.end)}
    whole = [
        name if name.kind == _PERSON else _whole(tokens, name, taken - _inside(name))
        for name in names
    ]
    taken |= {i for name in whole for i in _inside(name)}
    joints = name_rules()["foreign_joint"]
    missed = _missed(tokens, taken) if any(t.text in joints for t in tokens) else ()
    return sorted([*whole, *missed], key=lambda name: name.start)


def _inside(name: Candidate) -> frozenset[int]:
    return frozenset(range(name.start, name.end))


def _whole(tokens: Sequence[Token], name: Candidate, taken: set[int]) -> Candidate:
    start, end = name.start, name.end
    while (before := _before(tokens, start)) is not None and before not in taken:
        start = before
    while (behind := _behind(tokens, end)) is not None and behind not in taken:
        end = behind + 1
    if start and _opens(tokens[start - 1], name) and start - 1 not in taken:
        start -= 1
    if (start, end) == (name.start, name.end):
        return name
    kind = by_its_ends(tokens[start:end]) or (_PLACE if name.link else name.kind)
    race = tokens[start].text.lower() in name_rules()["opens_contest"]  # "Tour de France"
    kind = None if race else kind
    return replace(name, start=start, end=end, kind=kind, link=None, source="model", doubtful=False)


def _opens(word: Token, name: Candidate) -> bool:
    """The "Schloss" before a "Norvik" that hangs on it or on which it hangs."""
    inside = word.head in range(name.start, name.end)
    opens = word.text.lower() in name_rules()["opens_facility"] | name_rules()["opens_place"]
    return inside and opens and word.tag == "NNP" and word.text.istitle()


def _missed(tokens: Sequence[Token], taken: set[int]) -> Iterator[Candidate]:
    """ "Promenade des Anglais": by the first word."""
    start = 0
    while start < len(tokens):
        end = start + 1
        while (behind := _behind(tokens, end)) is not None:
            end = behind + 1
        found = Candidate(start, end, by_its_ends(tokens[start:end]), "model")
        if end > start + 1 and found.kind and taken.isdisjoint(_inside(found)):
            yield found
        start = end


def _before(tokens: Sequence[Token], start: int) -> int | None:
    """The capitalised word before the joints that end at `start`; None if there are none."""
    for joints in range(1, min(_MOST, start - 1) + 1):
        word = tokens[start - joints - 1]
        if _are_joints(tokens[start - joints : start]) and _is_part(word):
            return word.i
    return None


def _behind(tokens: Sequence[Token], end: int) -> int | None:
    """The capitalised word behind the joints that begin at `end`; None if there are none."""
    for joints in range(1, _MOST + 1):
        rest = tokens[end : end + joints + 1]
        if len(rest) > joints and _are_joints(rest[:-1]) and _is_part(rest[-1]):
            return rest[-1].i if _is_part(tokens[end - 1]) else None
    return None


def _are_joints(words: Sequence[Token]) -> bool:
    return all(word.text in name_rules()["foreign_joint"] for word in words)


def _is_part(word: Token) -> bool:
    return word.text.istitle() and word.text.isalpha() and word.pos in {"PROPN", "NOUN", "X", "ADJ"}
