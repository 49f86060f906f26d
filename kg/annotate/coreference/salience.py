"""How much a thing is spoken of where a pronoun stands, and whether one thing stands out.

After Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution (1994): the grammatical
function of each place counts, places fade with the sentences between. The figures here are our
own, set on news of GUM.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kg.annotate.coreference.binding import clause_subjects, subjects_around, tells
from kg.annotate.coreference.referents import Referent
from kg.annotate.forms.gender import gender_of_pronoun
from kg.annotate.labels import SUBJECTS
from kg.model import Sentence, Token

# What a place counts for by its label; what is joined or apposed counts as the first.
WEIGHTS = {
    "nsubj": 1.0,
    "nsubjpass": 1.0,
    "dobj": 0.6,
    "dative": 0.6,
    "pobj": 0.45,
    "poss": 0.55,
    "attr": 0.3,
    "ROOT": 0.6,
}
OTHER = 0.3
# What the same function as the pronoun's adds, and what is left after each sentence.
PARALLEL = 0.15
FADING = 0.5
# What each earlier place in the article adds, up to so many of them.
REPEATED = 0.1
MOST = 5
# What is added for the one whose words are told: "Lund said that she ...".
TOLD = 0.5
# What the first must have, in all and as a multiple of the second: "its" may be anybody's.
LEAST = 0.2
LEAD = 1.25
LEADS = {"it": 2.0, "its": 3.0, "they": 1.5, "them": 1.5, "their": 1.5}
# The same where the noun behind "its" leaves only bodies ("its spokesman").
TOLD_LEAD = 1.5


def best(
    found: Iterable[Referent],
    pronoun: Token,
    index: int,
    sentences: Sequence[Sentence],
    spoken: Mapping[str, int],
    *,
    told: bool = False,
) -> Referent | None:
    """The last place of the entity that stands out among `found`, None if none does.

    `index` is the sentence of the pronoun, `spoken` tells how often each entity was spoken of
    before, `told` that the word behind the pronoun tells of what class it must be.
    """
    places: dict[str, dict[int, float]] = defaultdict(dict)
    last: dict[str, Referent] = {}
    found = list(found)
    own = _own_subjects(found, pronoun, index, sentences[index].tokens)
    for referent in found:
        here = referent.sentence == index
        weight = _weight(referent, pronoun, sentences[referent.sentence].tokens, here, own)
        at = places[referent.entity]
        at[referent.sentence] = max(weight, at.get(referent.sentence, 0.0))
        last[referent.entity] = referent
    scores = {
        entity: sum(weight * FADING ** (index - i) for i, weight in at.items())
        + REPEATED * min(spoken.get(entity, 0), MOST)
        for entity, at in places.items()
    }
    lead = TOLD_LEAD if told else LEADS.get(pronoun.text.lower(), LEAD)
    ranked = sorted(scores, key=lambda entity: (-scores[entity], entity))
    if not ranked or scores[ranked[0]] < LEAST:
        return None
    if len(ranked) > 1 and scores[ranked[0]] < lead * scores[ranked[1]]:
        return None
    if last[ranked[0]].sentence < index - 1 and any(_is_fresh(r, index) for r in last.values()):
        return None
    return last[ranked[0]]


def _is_fresh(referent: Referent, index: int) -> bool:
    """True for the subject of the sentence before, with whom the text may have gone on."""
    return referent.sentence == index - 1 and referent.head.dep in SUBJECTS


def _own_subjects(
    found: Iterable[Referent], pronoun: Token, index: int, tokens: Sequence[Token]
) -> set[int]:
    """The referents that are subject before a "he" or "she" in its own clause.

    "Its" is as often another's: "Norway fined Norvik, a bank, and its owner".
    """
    if gender_of_pronoun(pronoun.text) is None:
        return set()
    around = (*clause_subjects(tokens, pronoun), *subjects_around(tokens, pronoun))
    before = (t for t in around if t.i < pronoun.i)
    subjects = {t.i for t in before if t.dep in SUBJECTS}
    return {r.head.i for r in found if r.sentence == index and r.head.i in subjects}


def _weight(
    referent: Referent, pronoun: Token, tokens: Sequence[Token], here: bool, own: set[int]
) -> float:
    first = referent.head
    while first.dep in {"conj", "appos"}:
        first = tokens[first.head]
    weight = WEIGHTS.get(first.dep, OTHER)
    if first.dep == pronoun.dep:
        weight += PARALLEL
    if here and own:
        return weight + (TOLD if referent.head.i in own else 0.0)
    return weight + (TOLD if here and tells(tokens, first, pronoun) else 0.0)
