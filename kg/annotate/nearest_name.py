"""The name near a description that it stands for: "Norvik closed. The company had no money."

A name that the article speaks of more often contends with a nearer one, so that only the subject
of the sentence before is taken all the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.annotate.apart import are_apart
from kg.annotate.described_names import bears_a_name, contends, fits, may_name
from kg.annotate.placed import Placed
from kg.annotate.word_lists import name_rules
from kg.model import Form, Mention, Sentence
from kg.ontology import Ontology

# How many sentences back a description may reach for its name; but one where several names say
# what it is ("the school" of two).
REACH = 6
# Nouns for many organisations at once.
_MANY = frozenset({"media", "press"})
_BESIDE = frozenset({"compound", "nmod", "amod"})


def nearest_name(
    here: Placed, placed: Sequence[Placed], sentences: Sequence[Sentence], ontology: Ontology
) -> Mention | None:
    """The only name of a fitting class that is near, None if there are others or none."""
    if not here.definite or not ontology.is_a(here.mention.kind, "kg:Organisation"):
        return None
    beside = _named_before(here, placed)
    if beside is not None:
        borne = fits(here.mention.kind, beside.kind, ontology) and bears_a_name(here.head.text)
        return beside if borne else None
    words = here.mention.text.lower()
    if not here.known or words in _MANY or not ontology.by_lemma(words, "noun"):
        return None  # "the European team" may be any team, "the household" is none
    before = [o for o in placed if _is_before(o, here) and _contends(o, here, ontology)]
    reach = 1 if words in name_rules()["carried"] else REACH
    near = [o for o in before if here.sentence - o.sentence <= reach]
    near = [o for o in near if not _is_barred(o, here, sentences)]
    recent = [o for o in near if o.sentence >= near[-1].sentence - 1]
    if len({o.name for o in recent}) != 1:
        return None
    chosen = recent[-1]
    fitting = _may_be(chosen, here, ontology) and _stands_out(recent, before, here)
    return chosen.mention if fitting else None


def _is_before(other: Placed, here: Placed) -> bool:
    return other.mention.form is Form.NAME and other.mention.span < here.mention.span


def _contends(other: Placed, here: Placed, ontology: Ontology) -> bool:
    return contends(here.mention.kind, other.mention, ontology)


def _may_be(other: Placed, here: Placed, ontology: Ontology) -> bool:
    noun = here.mention.text.lower().split()[-1]
    return may_name(noun, here.mention.kind, other.mention, ontology)


def _is_barred(other: Placed, here: Placed, sentences: Sequence[Sentence]) -> bool:
    """True for the "Norvik" of "Norvik sued the company"."""
    tokens = sentences[here.sentence].tokens
    return other.sentence == here.sentence and are_apart(tokens, here.head, other.head)


def _stands_out(recent: Sequence[Placed], before: Sequence[Placed], here: Placed) -> bool:
    """False if the article speaks of another one more often than of the one that is near."""
    told = Counter(o.name for o in before)
    goes_on = here.subject and any(o.subject and here.sentence - o.sentence == 1 for o in recent)
    return goes_on or told[recent[-1].name] == max(told.values())


def _named_before(here: Placed, placed: Sequence[Placed]) -> Mention | None:
    """The "Norvik" of "the Norvik group"."""
    for other in placed:
        if other.sentence == here.sentence and other.mention.form is Form.NAME:
            beside = other.head.i < here.head.i and other.head.head == here.head.i
            if beside and other.head.dep in _BESIDE:
                return other.mention
    return None
