""" "The actress", "the tycoon": what news calls the person again of whom it tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.annotate.coreference.apart import are_apart
from kg.annotate.coreference.binding import tells
from kg.annotate.forms.gender import beside, gender_of_noun, may_be
from kg.annotate.people import PERSON
from kg.annotate.placed import Placed
from kg.annotate.word_lists import name_rules
from kg.model import Form, Mention, Sentence

# How many sentences back the person must have been named, and as how many times as often as the
# next if others were named there.
REACH = 2
LEAD = 2


def resolve_protagonists(
    sentences: Sequence[Sentence], placed: Sequence[Placed], genders: Mapping[str, str]
) -> dict[Mention, Mention]:
    """Noun for what people are known for, with "the" -> the person of whom the article tells.

    That is the only one told of near, or the one of them of whom it tells far more often, and
    nobody who says it. `genders` holds what is known of people by their full names.
    """
    people = [p for p in placed if p.mention.kind == PERSON]
    found: dict[Mention, Mention] = {}
    told: list[Placed] = []
    for here in people:
        if not _is_called_again(here) or _is_brought_in(here, placed):
            continue
        names = [p for p in people if _is_before(p, here)]
        spoken = [*names, *told]
        near = [p for p in spoken if here.sentence - p.sentence <= REACH]
        chosen = outstanding(near, spoken)
        if chosen is None or _is_another(chosen, here, names, sentences):
            continue
        if _may_be(chosen, here, sentences, genders):
            found[here.mention] = chosen.mention
            told.append(replace(chosen, sentence=here.sentence, head=here.head))
    return found


def _is_called_again(here: Placed) -> bool:
    """ "The actress", "the young star", not "the actress of the year" or "the actress who"."""
    one = here.mention.form is Form.NOMINAL and here.definite and not (here.told or here.plural)
    return one and not here.tied and here.head.lemma.lower() in name_rules()["renown"]


def _is_brought_in(here: Placed, placed: Sequence[Placed]) -> bool:
    """True if "an actress" without a name was told of before "the actress"."""
    before = (p for p in placed if p.introduced and p.mention.span < here.mention.span)
    return any(p.mention.form is Form.GROUP and p.head.lemma == here.head.lemma for p in before)


def _is_before(other: Placed, here: Placed) -> bool:
    return other.mention.form is Form.NAME and other.mention.span < here.mention.span


def outstanding(near: Sequence[Placed], spoken: Sequence[Placed]) -> Placed | None:
    """The last place near where the person is told of who is told of most, None if two contend."""
    last = {p.name: p for p in near}
    told = Counter(p.name for p in spoken)
    ranked = sorted(last, key=lambda name: (-told[name], name))
    if not ranked or told[ranked[0]] < max(told.values()):
        return None
    return None if len(ranked) > 1 and told[ranked[0]] < LEAD * told[ranked[1]] else last[ranked[0]]


def _is_another(
    chosen: Placed, here: Placed, names: Sequence[Placed], sentences: Sequence[Sentence]
) -> bool:
    """True for the "singer" after "Ana Lund met the singer Petra Brandt", if it is not Brandt."""
    others = (p for p in names if p.name != chosen.name)
    nouns = {here.head.lemma, here.head.text}
    return any(
        nouns & {token.text.lower() for token in beside(p.mention, sentences[p.sentence])}
        or nouns & set(p.mention.text.lower().split())
        for p in others
    )


def _may_be(
    chosen: Placed, here: Placed, sentences: Sequence[Sentence], genders: Mapping[str, str]
) -> bool:
    if not may_be(gender_of_noun(here.head), chosen.name, genders):
        return False
    tokens = sentences[here.sentence].tokens
    if chosen.sentence != here.sentence:
        return True
    return not (are_apart(tokens, here.head, chosen.head) or tells(tokens, chosen.head, here.head))
