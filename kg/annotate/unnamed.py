"""People and bodies that an article describes and never names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.model import Form, Mention
from kg.ontology import Ontology

GROUP = "kg:Group"
_ACTORS = ("kg:Person", "kg:Organisation", GROUP)


def unnamed(
    mentions: Iterable[Mention], antecedents: Mapping[Mention, Mention], ontology: Ontology
) -> dict[Mention, Mention]:
    """Description -> the same as a group of its article, for those that stand for no name.

    "The nominee" of whom nothing tells who it is is no person with a name, but what is said of
    the nominee is kept. Pronouns that stand for such a description follow it.
    """
    groups = {
        m: replace(m, form=Form.GROUP, kind=GROUP)
        for m in mentions
        if m.form is Form.NOMINAL
        and m.link is None
        and m not in antecedents
        and any(ontology.is_a(m.kind, kind) for kind in _ACTORS)
    }
    led = {m: replace(m, kind=GROUP) for m, to in antecedents.items() if to in groups}
    return {**{m: new for m, new in led.items() if m.form is Form.PRONOUN}, **groups}
