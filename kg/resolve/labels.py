"""Names of events and posts, made of what is known of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.ontology import Ontology

# A label names this many participants in each role and counts the rest.
_SHOWN = 2


def event_label(kind: str, roles: Mapping[str, Sequence[str]], ontology: Ontology) -> str:
    """A short description: "arrest of over 1,000 suspects (Cambodia)".

    `roles` leads from a role to the names that fill it.
    """
    label = ontology.label(kind)
    affected = roles.get("kg:affected") or roles.get("kg:holder", ())
    agents = roles.get("kg:agent", ())
    if affected:
        label += f" of {_joined(affected)}"
    elif len(agents) > 1:
        label += (
            f" between {_joined(agents)}"
            if _is_mutual(kind, ontology)
            else f" by {_joined(agents)}"
        )
    elif agents:
        label += f" by {_joined(agents)}"
    places = roles.get("sem:hasPlace", ())
    return f"{label} ({_joined(places)})" if places else label


def _is_mutual(kind: str, ontology: Ontology) -> bool:
    return ontology.is_a(kind, "kg:DiplomacyEvent")


def _joined(names: Sequence[str]) -> str:
    shown = list(names[:_SHOWN])
    rest = len(names) - len(shown)
    if rest:
        return f"{', '.join(shown)} and {rest} more"
    return " and ".join(shown)
