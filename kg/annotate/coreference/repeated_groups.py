"""Which descriptions without a name are of the same people, and which bring in others.

"The girls" are the girls told of before; "a man" after "a man" is somebody else, but after the
headline "Man arrested" the same. "Lund's sons" are not "Brandt's sons", nor "the Polish teams"
"the Czech teams".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kg.annotate.coreference.fuller import still_means
from kg.annotate.forms.gender import gender_of_pronoun
from kg.annotate.mentions.described_names import is_generic
from kg.annotate.mentions.unnamed import is_unnamed
from kg.annotate.placed import Placed
from kg.model import Form, Mention, Sentence, Token
from kg.ontology import Ontology

# What brings in one more of a kind, and what speaks of all of a kind or none.
_MORE = frozenset({"a", "an", "another", "one"})
_ANY = frozenset({"every", "each", "any", "no", "either", "neither"})
_DETERMINERS = frozenset({"det", "predet", "poss", "nummod"})


@dataclass(slots=True)
class _People:
    """Those first told of in `first`; `introduced` is False for a bare headline.

    `owner` is the gender of whose they are, None where no "his" or "her" tells it.
    """

    first: Mention
    introduced: bool
    tied: frozenset[str]
    owner: str | None


def repeated_groups(
    sentences: Sequence[Sentence],
    placed: Sequence[Placed],
    named: Collection[Mention],
    ontology: Ontology,
) -> tuple[dict[Mention, Mention], set[Mention]]:
    """(description -> the first of those people, descriptions of others of the same words).

    `named` are the descriptions that stand for a name.
    """
    told: dict[str, list[_People]] = defaultdict(list)
    same: dict[Mention, Mention] = {}
    apart: set[Mention] = set()
    for here in placed:
        mention = here.mention
        if mention in named or not is_unnamed(mention, ontology):
            continue
        before = _before(sentences[here.sentence].tokens, here.head)
        words = mention.text.lower()
        others = told[words] or _fuller(here, told, placed, ontology)
        owner = next(filter(None, map(gender_of_pronoun, sorted(before))), None)
        fitting = [people for people in others if _may_be(here, owner, people)]
        if before & _ANY or is_generic(here):
            apart.add(mention)
        elif not fitting or (_brings_in(here, before) and fitting[-1].introduced):
            apart |= {mention} if others else set()
            told[words].append(_People(mention, bool(before), here.tied, owner))
        else:
            same[mention] = fitting[-1].first
            fitting[-1].tied |= here.tied
            fitting[-1].owner = fitting[-1].owner or owner
    return same, apart


def _fuller(
    here: Placed,
    told: Mapping[str, list[_People]],
    placed: Sequence[Placed],
    ontology: Ontology,
) -> list[_People]:
    """For "the man" the one "young man" before, for "the officers" the one "three officers"."""
    ending = f" {here.mention.text.lower()}"
    longer = [people for words in told if words.endswith(ending) for people in told[words]]
    if not here.known or len(longer) != 1:
        return []
    return longer if still_means(longer[0].first, here, placed, ontology) else []


def _may_be(here: Placed, owner: str | None, people: _People) -> bool:
    """False where names tell both apart, and neither has all the names of the other.

    "Her party" is not "his party" either.
    """
    if owner is not None and people.owner not in {None, owner}:
        return False
    return here.tied <= people.tied or (bool(people.tied) and people.tied <= here.tied)


def _brings_in(here: Placed, before: set[str]) -> bool:
    """Those of whom a clause tells which ones they are, or one more person; a body that "a" brings
    in again is mostly the same one, told anew."""
    if here.restricted:
        return True
    if here.head.tag != "NN":
        return False
    return "another" in before or (here.mention.form is Form.GROUP and bool(before & _MORE))


def _before(tokens: Sequence[Token], head: Token) -> set[str]:
    """The words before a noun that are no part of its name; a headline has none."""
    return {t.text.lower() for t in tokens[: head.i] if t.head == head.i and t.dep in _DETERMINERS}
