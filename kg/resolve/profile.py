"""What articles tell of one name: the evidence by which two names are compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.annotate.mentions.build_mentions import country_link
from kg.model import Claim, Factuality, Mention, Value
from kg.resolve.keys import name_words
from kg.resolve.union import Union

Key = tuple[str, ...]
# The first part of a key -> the family in which the name is compared.
_FAMILIES = {
    "kg:Person": "kg:Person",
    "kg:Organisation": "kg:Organisation",
    "known": "kg:Organisation",
}
# Of two bearers of one name, all but the first carry this in their keys, and what sets them apart.
APART = "~"

# What a claim about somebody tells, by its predicate: the object's words or country count.
ASPECTS: Mapping[str, tuple[str, ...]] = {
    "schema:birthDate": ("birth",),
    "schema:nationality": ("country",),
    "schema:homeLocation": ("country",),
    "schema:worksFor": ("organisation", "country"),
    "schema:memberOf": ("organisation", "country"),
    "kg:leads": ("organisation", "country"),
    "kg:headquarters": ("country",),
    "schema:location": ("country",),
    "kg:governmentOf": ("country",),
}
_POST, _ROLE, _AT = "org:member", "org:role", "org:organization"


@dataclass(frozen=True, slots=True)
class Profile:
    """One name in one article, or in all articles that are joined already.

    `words` are those of the name; `kinds` its classes; `aspects` pairs of an aspect ("post",
    "country", "organisation", "birth", "born" of an age) and a value; `neighbours` the other
    entities of its articles.
    """

    key: Key
    family: str
    words: tuple[str, ...]
    kinds: frozenset[str]
    articles: frozenset[str]
    aspects: frozenset[tuple[str, str]] = frozenset()
    neighbours: frozenset[Key] = frozenset()

    def values(self, aspect: str) -> frozenset[str]:
        """What is known of an aspect, empty if nothing is."""
        return frozenset(value for name, value in self.aspects if name == aspect)


def make_profiles(
    keys: Mapping[Mention, Key], known: Mapping[Mention, Collection[tuple[str, str]]]
) -> list[Profile]:
    """A profile of each key in each article, in the order of keys and articles.

    Keys of people and organisations by name are profiled; others are their neighbours.
    """
    mentions: dict[tuple[Key, str], list[Mention]] = defaultdict(list)
    present: dict[str, set[Key]] = defaultdict(set)
    for mention, key in keys.items():
        article = mention.span.article
        if key[0] in _FAMILIES:
            mentions[key, article].append(mention)
        if not is_country(key):
            present[article].add(key)
    # One set for all profiles of an article: they are many, and it is the same for each.
    neighbours = {article: frozenset(found) for article, found in present.items()}
    return [
        Profile(
            key,
            _FAMILIES[key[0]],
            _words(key),
            frozenset(m.kind for m in found),
            frozenset({article}),
            frozenset(pair for m in found for pair in known.get(m, ())),
            neighbours.get(article, frozenset()),
        )
        for (key, article), found in sorted(mentions.items())
    ]


def is_country(key: Key) -> bool:
    """True for the key of a country: being named with one tells too little."""
    return key[0] == "link" and key[1].startswith("iso:")


def _words(key: Key) -> tuple[str, ...]:
    words = key[1 : key.index(APART) if APART in key else None]
    return name_words(words[0], "kg:Organisation") if key[0] == "known" else words


def by_key(profiles: Iterable[Profile]) -> list[Profile]:
    """One profile a key, in the order of keys."""
    grouped: dict[Key, list[Profile]] = defaultdict(list)
    for profile in profiles:
        grouped[profile.key].append(profile)
    return [joined(grouped[key]) for key in sorted(grouped)]


def joined(profiles: Sequence[Profile]) -> Profile:
    """One profile of several of one entity, under the first one's key and name."""
    first = profiles[0]
    return Profile(
        first.key,
        first.family,
        first.words,
        frozenset().union(*(p.kinds for p in profiles)),
        frozenset().union(*(p.articles for p in profiles)),
        frozenset().union(*(p.aspects for p in profiles)),
        frozenset().union(*(p.neighbours for p in profiles)),
    )


def aspects(claims: Iterable[Claim]) -> dict[Mention, set[tuple[str, str]]]:
    """Mention -> what asserted or reported claims tell of it."""
    found: dict[Mention, set[tuple[str, str]]] = defaultdict(set)
    posts: dict[Mention, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.stance.factuality in {Factuality.DENIED, Factuality.NEGATED}:
            continue
        for aspect in ASPECTS.get(claim.predicate, ()):
            found[claim.subject] |= {(aspect, value) for value in _values(aspect, claim.object)}
        if claim.predicate in {_POST, _ROLE, _AT} and isinstance(claim.object, Mention):
            posts[claim.subject][claim.predicate].append(claim.object)
    for parts in posts.values():
        for holder in parts[_POST]:
            found[holder] |= set(_post(parts[_ROLE], parts[_AT]))
    return found


def _values(aspect: str, target: object) -> Iterable[str]:
    if isinstance(target, Value):
        return [target.text] if aspect == "birth" else []
    if not isinstance(target, Mention) or aspect == "birth":
        return []
    country = country_link(target.link) if target.link else None
    if aspect == "country":
        return [country] if country else []
    return [] if country else [" ".join(name_words(target.text, "kg:Organisation"))]


def _post(roles: Sequence[Mention], places: Sequence[Mention]) -> Iterable[tuple[str, str]]:
    for role in roles:
        yield "post", " ".join(name_words(role.text, "org:Role"))
    for place in places:
        for aspect in ("organisation", "country"):
            for value in _values(aspect, place):
                yield aspect, value


def met_again(profile: Profile, sets: Union[Key]) -> Profile:
    """The profile with its neighbours under the keys that they are joined under."""
    return replace(profile, neighbours=frozenset(map(sets.find, profile.neighbours)))
