""" "The city", "the country": the place in focus, if only one of its kind is near."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.placed import Placed
from kg.model import Form, Mention
from kg.ontology import Ontology

# How many sentences back a kind of place may reach for its name.
REACH = {"kg:City": 2, "kg:Region": 2, "kg:Country": 1}


def resolve_places(placed: Sequence[Placed], ontology: Ontology) -> dict[Mention, Mention]:
    """Bare description of a place -> the only name of its class in the sentences before."""
    found: dict[Mention, Mention] = {}
    for here in placed:
        kind = here.mention.kind
        if kind not in REACH or not _is_bare(here):
            continue
        near = {
            other.name: other.mention
            for other in placed
            if other.mention.form is Form.NAME
            and other.mention.span < here.mention.span
            and here.sentence - other.sentence <= REACH[kind]
            and ontology.is_a(other.mention.kind, kind)
        }
        if len(near) == 1:
            found[here.mention] = next(iter(near.values()))
    return found


def repeated_places(placed: Sequence[Placed], ontology: Ontology) -> dict[Mention, Mention]:
    """Description of a place -> the first of the same words in the article."""
    first: dict[str, Mention] = {}
    found: dict[Mention, Mention] = {}
    for here in placed:
        mention = here.mention
        if not ontology.is_a(mention.kind, "kg:Place") or mention.form is not Form.NOMINAL:
            continue
        if mention.link is None and here.definite:
            before = first.setdefault(mention.text.lower(), mention)
            if before != mention:
                found[mention] = before
    return found


def _is_bare(here: Placed) -> bool:
    """ "The city", not "a city", "the old city" or "the country" of which the focus tells.

    "Norway's capital" is not the one city near.
    """
    mention = here.mention
    plain = mention.form is Form.NOMINAL and mention.link is None and " " not in mention.text
    return plain and here.definite and not here.tied and here.head.tag == "NN"
