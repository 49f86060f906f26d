"""Names as long as the letters in brackets behind them say: "the Norvik People's Front (NPF)".

Where the model cuts such a name, or takes its first word for a country, its initials tell where
it begins. After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions
in biomedical text" (2003), on initials alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.acronyms import acronyms_of
from kg.annotate.candidates import Candidate, refine
from kg.model import Token
from kg.ontology import Ontology

_ORGANISATION = "kg:Organisation"
# Of fewer letters too many words have the initials; more are no acronym.
_SHORTEST, _LONGEST = 3, 8
# Small words that a name may have between its initials, beyond one word a letter.
_SMALL = 4


def as_spelt_out(
    tokens: Sequence[Token], names: Sequence[Candidate], ontology: Ontology
) -> list[Candidate]:
    """`names` in order, each organisation before its initials with all its words."""
    whole = list(_whole(tokens, names, ontology))
    inside = {i for name in whole for i in range(name.start, name.end)}
    others = [n for n in names if inside.isdisjoint(range(n.start, n.end))]
    return sorted([*whole, *others], key=lambda name: name.start)


def _whole(
    tokens: Sequence[Token], names: Sequence[Candidate], ontology: Ontology
) -> Iterator[Candidate]:
    """The organisations of which the words before some initials are only in part a name."""
    for start, end in _spelt_out(tokens):
        found = [name for name in names if name.start < end and start < name.end]
        within = all(start <= name.start and name.end <= end for name in found)
        bodies = [name for name in found if ontology.is_a(name.kind or "", _ORGANISATION)]
        if within and bodies and (bodies[0].start, bodies[0].end) != (start, end):
            kind = refine(tokens[start:end], bodies[-1].kind or _ORGANISATION, ontology)
            yield Candidate(start, end, kind, "model")


def _spelt_out(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where the words stand whose initials are in the brackets behind them."""
    for bracket in tokens[1:-2]:
        letters = tokens[bracket.i + 1].text
        closed = bracket.text == "(" and tokens[bracket.i + 2].text == ")"
        if closed and letters.isupper() and _SHORTEST <= len(letters) <= _LONGEST:
            earliest = max(bracket.i - len(letters) - _SMALL, 0)
            for start in range(bracket.i - 2, earliest - 1, -1):
                words = [token.text for token in tokens[start : bracket.i]]
                if words[0][0].isupper() and letters in acronyms_of(words):
                    yield start, bracket.i
                    break
