"""What an entity is called in an IRI, from the key of one of its mentions alone.

The name of a key never depends on other articles. So each mention has a name that stays for
ever, its entity is called by one of them, and the others lead there: no IRI is ever lost.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.word_lists import known_organisations
from kg.ontology import Ontology
from kg.resolve.iris import digest, segment
from kg.resolve.keys import slug
from kg.resolve.profile import Key

# Digits of a hash behind a name that is not enough to tell two things apart.
_SHORT, _LONG = 6, 10


def local_name(key: Key, kind: str, ontology: Ontology) -> str:
    """Return "person/ana-brandt", the part of an IRI behind the base; `kind` is a class for
    keys that do not tell."""
    make = _BY_HEAD.get(key[0])
    if make is not None:
        return make(key, ontology)
    if key[0] in ontology.classes:
        return f"{segment(key[0], ontology)}/{_free(key)}"
    return f"{segment(kind, ontology)}/{digest(*key, length=_LONG)}"


def in_article(name: str, key: Key, article: str) -> str:
    """The local name of what `key` means in one article, where others may mean another by it."""
    return f"{name}-{digest(*key, article, length=_SHORT)}"


def _free(key: Key) -> str:
    """A name as the text has it. What a register could call so too carries a hash."""
    name = "-".join(word.replace("'", ".") for word in key[1:]) or "unnamed"
    unlisted = key[0] == "kg:Place" or name in _known_slugs()
    return f"{name}-{digest(*key, length=_SHORT)}" if unlisted else name


@lru_cache(maxsize=1)
def _known_slugs() -> frozenset[str]:
    return frozenset(slug(known.name) for known in known_organisations().values())


def _known(key: Key, _ontology: Ontology) -> str:
    return f"organisation/{slug(key[1])}"


def _link(key: Key, ontology: Ontology) -> str:
    """The largest place of a name has it alone; the others carry their id."""
    place = load_gazetteer().by_id(key[1])
    if place is None:
        return f"place/{slug(key[1])}"
    alike = [found.id for found in load_gazetteer().places(place.name)]
    apart = "" if alike[:1] == [key[1]] else f"-{slug(key[1].partition(':')[2])}"
    return f"{segment(place.kind, ontology)}/{slug(place.name)}{apart}"


def _state(key: Key, _ontology: Ontology) -> str:
    place = load_gazetteer().by_id(key[2])
    return f"organisation/{slug(f'{key[1]} of {place.name if place else key[2]}')}"


def _surname(key: Key, _ontology: Ontology) -> str:
    return f"person/{slug(' '.join(key[2:]))}-{digest(*key, length=_SHORT)}"


def _group(key: Key, _ontology: Ontology) -> str:
    return f"{key[0]}/{slug(' '.join(key[2:]))}-{digest(*key, length=_SHORT)}"


def _event(key: Key, ontology: Ontology) -> str:
    return (
        f"{segment(key[1], ontology)}/{slug(ontology.label(key[1]))}-{digest(*key, length=_LONG)}"
    )


def _post(key: Key, _ontology: Ontology) -> str:
    return f"membership/{slug(key[1])}-{digest(*key, length=_LONG)}"


def _role(key: Key, _ontology: Ontology) -> str:
    return f"role/{slug(' '.join(key[1:]))}"


def _split(key: Key, _ontology: Ontology) -> str:
    return f"{key[1]}/{slug(key[2])}-{digest(*key, length=_SHORT)}"


# By the first word of a key; a key that starts with a class is a name as the text has it.
_BY_HEAD: dict[str, Callable[[Key, Ontology], str]] = {
    "known": _known,
    "link": _link,
    "state": _state,
    "surname": _surname,
    "group": _group,
    "item": _group,
    "event": _event,
    "post": _post,
    "role": _role,
    "split": _split,
}
