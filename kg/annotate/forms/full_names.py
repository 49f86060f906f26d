"""Full names of one person, and the shorter forms that their words allow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.forms.generations import without_generation
from kg.annotate.placed import Placed
from kg.annotate.word_lists import name_rules


def is_shorter(words: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether one full name is another without middle names, or without its last surname.

    A son is no longer name of his father: "Otto Lund" is not "Otto Lund Filho".
    """
    ours, theirs = without_generation(words), without_generation(longer)
    behind = [*words[len(ours) :]], [*longer[len(theirs) :]]
    if len(ours) >= len(theirs) or behind[0] != behind[1]:
        return False
    if theirs[-1].lower() in name_rules()["named_after"]:
        return False
    ends = len(ours) == 2 and (ours[0], ours[-1]) == (theirs[0], theirs[-1])
    plain = all(word[:1].isupper() for word in theirs)
    return plain and (ends or ours == theirs[:-1])


def people_of(full: Sequence[Placed]) -> list[tuple[Placed, ...]]:
    """The places of full names by person: "A. Brandt" and "Ana Maria Brandt" may be one."""
    people: list[list[Placed]] = []
    for place in full:
        own = next((one for one in people if _may_be_one(one[0], place)), None)
        if own is None:
            people.append([place])
        else:
            own.append(place)
    return [tuple(one) for one in people]


def _may_be_one(left: Placed, right: Placed) -> bool:
    """Whether two names of one surname begin alike, or one with the initial of the other.

    Or the same two words end them: a title may have been taken for a part of one. Who is named
    "Jr" after another is another: "Pablo Ostrow Jr" is the son of "Pablo Ostrow Belmont".
    """
    ours, theirs = left.mention.text.split(), right.mention.text.split()
    surnames = without_generation(ours), without_generation(theirs)
    named_after = len(surnames[1]) < len(theirs) and ours == [*surnames[0]]
    if named_after or surnames[0][-1] != surnames[1][-1]:
        return False
    one, other = ours[0].rstrip("."), theirs[0].rstrip(".")
    initial = one[0] == other[0] and 1 in {len(one), len(other)}
    if ours[1:-1] and theirs[1:-1] and ours[1][0] != theirs[1][0]:
        return ours[-2:] == theirs[-2:]  # "George W. Brandt" is not "George H. Brandt"
    return one == other or initial or ours[-2:] == theirs[-2:]


def endings(name: str) -> Iterator[str]:
    """The "Bush Jr" and the "Bush" of "George Bush Jr"."""
    words = name.split()
    surname = without_generation(words)
    for start in range(1, len(surname)):
        yield " ".join(surname[start:])
        if surname != tuple(words):
            yield " ".join(words[start:])


def first_surname(name: str) -> Iterator[str]:
    """The word before the last of three and more, if all are words with capitals."""
    words = without_generation(name.split())
    if len(words) > 2 and words[-2].istitle() and words[-1].istitle() and len(words[-2]) > 2:
        yield words[-2]
