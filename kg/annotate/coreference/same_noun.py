"""Names that hold the noun of a description: "the Brandt Foundation" and "the foundation"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.mentions.described_names import head_word, is_generic
from kg.annotate.placed import Placed
from kg.model import Form, Mention
from kg.ontology import Ontology


def namesake(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """For "the foundation" the one name before it that has the word: "the Brandt Foundation"."""
    word = here.mention.text.lower().split()[-1]
    apt = here.definite and not here.plural and not is_generic(here)
    if not apt or not _is_bare(here.mention.text, ontology):
        return None
    before = {
        other.name: other.mention
        for other in placed
        if other.mention.form is Form.NAME
        and other.mention.span < here.mention.span
        and other.mention.kind != "kg:Person"
        and (here.mention.kind != "kg:Place" or ontology.is_a(other.mention.kind, "kg:Place"))
        and " " in other.mention.text
        and word == head_word(other.mention.text)
        and not (here.told and here.tied.isdisjoint(other.mention.text.lower().split()))
    }
    return next(iter(before.values())) if len(before) == 1 else None


def _is_bare(text: str, ontology: Ontology) -> bool:
    """True for a noun without more words, or with those that the lexicon has ("rights group")."""
    return " " not in text or bool(ontology.by_lemma(text.lower(), "noun"))
