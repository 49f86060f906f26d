""" "The 34-year-old": the person of that age, or the only one told of near."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.annotate.coreference.apart import are_apart
from kg.annotate.coreference.binding import tells
from kg.annotate.coreference.protagonists import REACH, outstanding
from kg.annotate.mentions.ages import old_behind
from kg.annotate.mentions.told_ages import years
from kg.annotate.people import names_person
from kg.annotate.placed import Placed
from kg.model import Form, Mention, Sentence


def resolve_ages(
    sentences: Sequence[Sentence], placed: Sequence[Placed], told: Mapping[Mention, int]
) -> dict[Mention, Mention]:
    """Age with "the" -> the person before it of whom the article tells that age.

    `told` holds the ages beside names. Where no age before it is the same, the only person told
    of near, or the one of whom it tells far more often, unless of another age.
    """
    found: dict[Mention, Mention] = {}
    people = [p for p in placed if names_person(p.mention)]
    ages: dict[str, set[int]] = defaultdict(set)
    for person in people:
        if person.mention in told:
            ages[person.name].add(told[person.mention])
    for here in placed:
        age = _age(here)
        before = [p for p in people if p.mention.span < here.mention.span]
        chosen = _of_age(age, before, ages, here, sentences) if age is not None else None
        if chosen is not None:
            found[here.mention] = chosen.mention
    return found


def _age(here: Placed) -> int | None:
    """The 34 of "the 34-year-old", None for all other mentions and for "a 34-year-old"."""
    called = here.mention.form is Form.NOMINAL and here.head.text.lower() == "old"
    return years(here.mention.text.split("-")[0]) if called and here.definite else None


def _of_age(
    age: int,
    before: Sequence[Placed],
    ages: dict[str, set[int]],
    here: Placed,
    sentences: Sequence[Sentence],
) -> Placed | None:
    same = [p for p in before if age in ages[p.name]]
    if same or _is_told(age, here, sentences):
        return same[-1] if len({p.name for p in same}) == 1 else None
    unknown = [p for p in before if not ages[p.name]]
    near = [p for p in unknown if here.sentence - p.sentence <= REACH]
    chosen = outstanding(near, unknown)
    return None if chosen is None or _is_barred(chosen, here, sentences) else chosen


def _is_told(age: int, here: Placed, sentences: Sequence[Sentence]) -> bool:
    """True if "a 15-year-old boy" was told of before "the 15-year-old"."""
    return any(
        old_behind(sentence.tokens, token) is not None and years(token.text) == age
        for sentence in sentences[: here.sentence]
        for token in sentence.tokens
    )


def _is_barred(chosen: Placed, here: Placed, sentences: Sequence[Sentence]) -> bool:
    """True for who says it, and for who does something to the one called by age."""
    tokens = sentences[here.sentence].tokens
    same = chosen.sentence == here.sentence
    apart = are_apart(tokens, here.head, chosen.head) if same else False
    return apart or (same and tells(tokens, chosen.head, here.head))
