"""Which description stands for which name, where the evidence suffices.

A wrong antecedent costs more than a missing one, so every rule wants a near and only candidate.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.annotate.coreference.called import Called
from kg.annotate.coreference.fuller import fuller
from kg.annotate.coreference.identified import identified
from kg.annotate.coreference.nearest_name import nearest_name
from kg.annotate.coreference.same_noun import namesake
from kg.annotate.mentions.build_mentions import is_state_body
from kg.annotate.mentions.described_names import bears_a_name, fits
from kg.annotate.placed import Placed
from kg.model import Form, Mention, Sentence
from kg.ontology import Ontology


def resolve_descriptions(
    placed: Sequence[Placed], sentences: Sequence[Sentence], ontology: Ontology
) -> dict[Mention, Mention]:
    """Description -> the name or fuller description it stands for, within one article."""
    found: dict[Mention, Mention] = {}
    called = Called(placed, ontology)
    for here in placed:
        if _is_common(here, ontology) and (name := namesake(here, placed, ontology)):
            found[here.mention] = name
        if here.mention.kind == "kg:Country" or not is_description(here.mention):
            continue
        apposed = _apposed(here, placed, ontology) or _borne(here, placed, ontology)
        apposed = apposed or identified(here, placed, sentences, ontology)
        if apposed is not None:
            found[here.mention] = apposed
            called.hear(here, apposed)
        if apposed is not None or here.mention.form is not Form.NOMINAL:
            continue
        antecedent = _before(here, placed, sentences, found, ontology)
        bearer = called.bearer(here) if _is_body(here, ontology) else None
        if antecedent is None or antecedent.form is not Form.NAME:
            antecedent = bearer or antecedent
        if antecedent is not None:
            found[here.mention] = antecedent
    return found


def _is_body(here: Placed, ontology: Ontology) -> bool:
    return ontology.is_a(here.mention.kind, "kg:Organisation")


def _before(
    here: Placed,
    placed: Sequence[Placed],
    sentences: Sequence[Sentence],
    found: Mapping[Mention, Mention],
    ontology: Ontology,
) -> Mention | None:
    """The name or fuller description before it, by the first way that finds one."""
    if is_state_body(here.mention.kind, ontology):
        return fuller(here, placed, ontology) or namesake(here, placed, ontology)
    name = namesake(here, placed, ontology) or nearest_name(
        here, placed, sentences, found, ontology
    )
    if name is not None or here.mention.kind == "kg:Organisation":
        return name  # "the organisation" may be any
    return fuller(here, placed, ontology)


def is_description(mention: Mention) -> bool:
    """True for "the rights group" and for "an accountant", not for demonyms and names."""
    return mention.form in {Form.NOMINAL, Form.GROUP}


def _is_common(here: Placed, ontology: Ontology) -> bool:
    """ "The Court": one word behind "the" that is the noun for what it names."""
    mention = here.mention
    if mention.form is not Form.NAME or mention.link or not here.known or " " in mention.text:
        return False
    return any(e.denotes == mention.kind for e in ontology.by_lemma(mention.text.lower(), "noun"))


def _apposed(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """ "The charity's director, Ana Brandt" and "Ana Brandt, an accountant": the name beside it."""
    head = here.noun
    if here.plural or not {head.tag, here.head.tag} <= {"NN", "NNP"}:
        return None
    for other in placed:
        if other.sentence == here.sentence and other.mention.form is Form.NAME:
            pair = ((head, other.head), (other.head, head))
            beside = any(a.dep == "appos" and a.head == b.i for a, b in pair)
            person = here.mention.form is Form.GROUP
            kind = "kg:Person" if person else here.mention.kind
            if beside and fits(kind, other.mention.kind, ontology):
                return other.mention
        elif _is_said_of(other, here):  # "her husband, the banker Hans Lund"
            return _apposed(other, placed, ontology)
    return None


def _is_said_of(other: Placed, here: Placed) -> bool:
    """Whether a second description stands in apposition to the one `here`."""
    same = other.sentence == here.sentence and is_description(other.mention)
    return same and other.head.dep == "appos" and other.head.head == here.noun.i < other.head.i


def _borne(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """For the "rebel group" of "the M23 rebel group" its name."""
    if not here.definite or not bears_a_name(here.head.text):
        return None
    for other in placed:
        beside = here.mention.span.start - other.mention.span.end == 1
        if beside and other.sentence == here.sentence and other.mention.form is Form.NAME:
            fitting = fits(here.mention.kind, other.mention.kind, ontology)
            return other.mention if fitting else None
    return None
