"""IRIs of entities, and those that lead to them.

Each mention has IRIs of its own (see naming.py): that of its name, and for a name that several
may bear, one with its article. Its entity bears one of these, and every other one that no entity
bears is kept as a former IRI: whatever an article adds, an address that somebody wrote down
leads to what it named. Where two entities bear one name, the name alone leads to both.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.ontology import Ontology
from kg.resolve.identities import Table
from kg.resolve.iris import assign
from kg.resolve.naming import in_article, local_name
from kg.resolve.profile import Key


@dataclass(frozen=True, slots=True)
class Addresses:
    """By the key that holds: the IRI, those of entities that a person merged into it, and those
    that a mention of it would bear alone."""

    iris: Mapping[Key, str]
    merged: Mapping[Key, tuple[str, ...]]
    former: Mapping[Key, tuple[str, ...]]


def addresses(table: Table, ontology: Ontology, base: str) -> Addresses:
    """All IRIs of the entities in `table`; `base` is what each begins with."""
    names: dict[Key, dict[Key, str]] = defaultdict(dict)
    apart: dict[Key, set[str]] = defaultdict(set)
    inside: dict[Key, set[Key]] = defaultdict(set)
    alone: dict[Key, set[str]] = defaultdict(set)
    for mention, key in sorted(table.keys.items(), key=lambda item: (item[0].span, item[0].kind)):
        own, found = table.alone[mention], table.found[mention]
        name = names[found].setdefault(own, local_name(own, mention.kind, ontology))
        inside[key].add(found)
        alone[key].add(f"{base}{name}")
        if own[0] in ontology.classes:
            apart[found].add(in_article(name, own, mention.span.article))
            alone[key].add(f"{base}{in_article(name, own, mention.span.article)}")
    chosen = {found: _chosen(found, own, ontology) for found, own in names.items()}
    bearers = Counter(chosen.values())
    wanted = {
        found: min(apart[found]) if bearers[name] > 1 and apart[found] else name
        for found, name in chosen.items()
    }
    iris = assign(base, wanted)
    borne = set(iris.values())
    return Addresses(
        iris={key: iris[key] for key in inside},
        merged={key: _sorted(iris[one] for one in found - {key}) for key, found in inside.items()},
        former={key: _sorted(own - borne) for key, own in alone.items()},
    )


def _chosen(found: Key, own: Mapping[Key, str], ontology: Ontology) -> str:
    """Of the names that its mentions have alone, that of the key they were joined under."""
    if found[0] == "split":
        return local_name(found, "", ontology)
    return own.get(found) or own[min(own)]


def _sorted(iris: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(iris))
