"""People and bodies that an article describes and never names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from kg.annotate.mentions.nominals import STATE_ACTORS
from kg.annotate.placed import Placed
from kg.model import Form, Mention
from kg.ontology import Ontology

GROUP = "kg:Group"
_ACTORS = ("kg:Person", "kg:Organisation", GROUP)


def unnamed(
    mentions: Iterable[Mention],
    antecedents: Mapping[Mention, Mention],
    ontology: Ontology,
    apart: Collection[Mention] = (),
) -> dict[Mention, Mention]:
    """Description -> the same as a group of its article, for those that stand for no name.

    "The nominee" of whom nothing tells who it is is no person with a name, but what is said of
    the nominee is kept. Pronouns that stand for such a description follow it. Those in `apart`
    are linked to their own place, for they are others than those of the same words.
    """
    groups = {
        m: replace(m, form=Form.GROUP, kind=_kind(m), link=_place(m) if m in apart else None)
        for m in mentions
        if m not in antecedents and is_unnamed(m, ontology)
    }
    led = {m: replace(m, kind=_kind(to)) for m, to in antecedents.items() if to in groups}
    return {**{m: new for m, new in led.items() if m.form is Form.PRONOUN}, **groups}


def without_employers(
    placed: Sequence[Placed], antecedents: Mapping[Mention, Mention], ontology: Ontology
) -> list[Placed]:
    """`placed` without the bodies before a post that stand for no name: the "company" of "a
    company spokesman", where no company is named, is but a part of the title."""
    return [p for p in placed if p.mention in antecedents or not _is_employer(p, ontology)]


def _is_employer(here: Placed, ontology: Ontology) -> bool:
    mention = here.mention
    body = mention.form is Form.NOMINAL and ontology.is_a(mention.kind, "kg:Organisation")
    return body and here.head.dep == "compound" and not ontology.is_any(mention.kind, STATE_ACTORS)


def is_unnamed(mention: Mention, ontology: Ontology) -> bool:
    """True for a group, and for a description of somebody that no gazetteer knows."""
    if mention.form is Form.GROUP:
        return True
    described = mention.form is Form.NOMINAL and mention.link is None
    return described and ontology.is_any(mention.kind, _ACTORS)


def _kind(mention: Mention) -> str:
    """Things stay things ("two rifles"); people and bodies become a group."""
    return mention.kind if mention.form is Form.GROUP else GROUP


def _place(mention: Mention) -> str:
    return f"group:{mention.span.start}"
