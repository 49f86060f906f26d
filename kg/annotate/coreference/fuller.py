"""Short descriptions of what a fuller one before them brought in."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.mentions.described_names import contends
from kg.annotate.placed import Placed
from kg.model import Form, Mention
from kg.ontology import Ontology

# Who is told of as "the other suspect" is not "the suspect" from then on.
_OTHERS = frozenset({"other", "another", "former", "rival", "second", "third", "next", "previous"})


def fuller(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """For "the ministry" the one "home affairs ministry" before it."""
    if " " in here.mention.text or not here.definite or here.told:
        return None
    ending = f" {here.mention.text.lower()}"
    before = {
        other.mention.text.lower(): other.mention
        for other in placed
        if other.mention.form is Form.NOMINAL
        and other.mention.span < here.mention.span
        and other.mention.link == here.mention.link
        and other.mention.text.lower().endswith(ending)
        and not (here.tied and _is_proper(other.mention.text))
    }
    only = next(iter(before.values())) if len(before) == 1 else None
    return only if only and still_means(only, here, placed, ontology) else None


def _is_proper(text: str) -> bool:
    """True if a description begins with a name of its own ("Oslo police")."""
    return text[:1].isupper()


def still_means(
    before: Mention, here: Placed, placed: Sequence[Placed], ontology: Ontology
) -> bool:
    """True for "the man" after "the young man".

    "The suspect" is not the one who was "the other suspect", nor surely "the firm" the "Danish
    firm" where the article has named another body since, nor "the city" the "old city of Graz"
    where it has named another city.
    """
    if before.text.lower().split()[0] in _OTHERS:
        return False
    since = [
        other
        for other in placed
        if other.mention.form is Form.NAME
        and before.span < other.mention.span < here.mention.span
        and contends(here.mention.kind, other.mention, ontology)
    ]
    if ontology.is_a(here.mention.kind, "kg:Organisation"):
        return not since
    own = [other.name for other in since if names_behind(before, other)]
    return not own or own == list(dict.fromkeys(other.name for other in since))


def names_behind(described: Mention, other: Placed) -> bool:
    """True for the "Graz" of "the old city of Graz"."""
    behind = other.mention.span.start - described.span.end == len(" of ")
    return behind and other.mention.form is Form.NAME
