"""The name near a description that it stands for: "Norvik closed. The company had no money."

A name that the article speaks of more often contends with a nearer one, so that only the subject
of the sentence before is taken all the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from kg.annotate.coreference.apart import are_apart
from kg.annotate.mentions.described_names import bears_a_name, contends, fits, may_name
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
    here: Placed,
    placed: Sequence[Placed],
    sentences: Sequence[Sentence],
    found: Mapping[Mention, Mention],
    ontology: Ontology,
) -> Mention | None:
    """The only name of a fitting class that is near, None if there are others or none.

    `found` holds the names that descriptions before it stand for.
    """
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
    close = words in name_rules()["carried"] or _points(here, sentences)
    reach = 1 if close else REACH
    near = [o for o in before if here.sentence - o.sentence <= reach]
    near = [o for o in near if not _is_barred(o, here, sentences)]
    recent = [o for o in near if o.sentence >= near[-1].sentence - 1]
    if len({o.name for o in recent}) != 1:
        return None
    chosen = recent[-1]
    if not _may_be(chosen, here, ontology) or _is_brought_in(here, placed, found):
        return None
    return chosen.mention if _stands_out(recent, before, here) else None


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


def _is_brought_in(
    here: Placed, placed: Sequence[Placed], found: Mapping[Mention, Mention]
) -> bool:
    """True if "a company" without a name was told of near before "the company"."""
    words = here.mention.text.lower()
    return any(
        0 <= here.sentence - o.sentence <= REACH
        and o.mention.span < here.mention.span
        and o.mention not in found
        and o.mention.form is not Form.NAME
        and o.mention.text.lower() == words
        and o.introduced
        for o in placed
    )


def _points(here: Placed, sentences: Sequence[Sentence]) -> bool:
    """True for "that company": the one told of last, whether its name was found or not."""
    below = (t for t in sentences[here.sentence].tokens[: here.head.i] if t.head == here.head.i)
    return any(token.text.lower() == "that" for token in below)


def _stands_out(recent: Sequence[Placed], before: Sequence[Placed], here: Placed) -> bool:
    """False if the article speaks of another one more often than of the one that is near.

    But it goes on with a name of the same sentence, and with the subject of the one before.
    """
    if any(o.sentence == here.sentence or _is_gone_on_with(o, here) for o in recent):
        return True
    told = Counter(o.name for o in before)
    return told[recent[-1].name] == max(told.values())


def _is_gone_on_with(subject: Placed, here: Placed) -> bool:
    """True for "Norvik left. The company closed" and "Norvik left. Under the company's plan"."""
    told = here.subject or here.head.dep in {"poss", "compound"}
    return subject.subject and told and here.sentence - subject.sentence == 1


def _named_before(here: Placed, placed: Sequence[Placed]) -> Mention | None:
    """The "Norvik" of "the Norvik group"."""
    for other in placed:
        if other.sentence == here.sentence and other.mention.form is Form.NAME:
            beside = other.head.i < here.head.i and other.head.head == here.head.i
            if beside and other.head.dep in _BESIDE:
                return other.mention
    return None
