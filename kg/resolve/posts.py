"""Posts: one for one holder, organisation and role, however often it is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.model import Claim, Form, Mention
from kg.resolve.identity import Key
from kg.resolve.keys import name_words

_PARTS = ("org:member", "org:organization")


def post_keys(claims: Sequence[Claim], keys: Mapping[Mention, Key]) -> dict[Mention, Key]:
    """Mention of a post or role -> key. A role is its words; a post is who holds what where."""
    parts: dict[Mention, dict[str, list[Key]]] = defaultdict(lambda: defaultdict(list))
    result: dict[Mention, Key] = {}
    for claim in claims:
        if claim.subject.form is not Form.POST or not isinstance(claim.object, Mention):
            continue
        if claim.predicate == "org:role":
            result[claim.object] = role_key(claim.object)
        elif claim.predicate in _PARTS and claim.object in keys:
            parts[claim.subject][claim.predicate].append(keys[claim.object])
    for post, found in parts.items():
        if found["org:member"]:
            holder = sorted(found["org:member"])[0]
            places = [word for key in sorted(found["org:organization"]) for word in key]
            result[post] = ("post", *holder, "at", *places, "as", *role_key(post)[1:])
    return _with_places(result)


def _with_places(keys: dict[Mention, Key]) -> dict[Mention, Key]:
    """A post without a place is the one post of its holder and role that has one."""
    placed: dict[Key, set[Key]] = defaultdict(set)
    for key in keys.values():
        if key[0] == "post" and "at" in key:
            at, as_ = key.index("at"), key.index("as")
            if as_ > at + 1:
                placed[(*key[:at], *key[as_:])].add(key)
    result = {}
    for mention, key in keys.items():
        bare = tuple(word for word in key if word != "at")
        found = placed.get(bare, set()) if key[0] == "post" else set()
        result[mention] = next(iter(found)) if len(found) == 1 else key
    return result


def role_key(mention: Mention) -> Key:
    """The key of a role, from its title.

    >>> from kg.model import Span
    >>> role_key(Mention(Span("a", 0, 14), "org:Role", "Prime Minister", Form.POST, 6))
    ('role', 'prime', 'minister')
    """
    return ("role", *name_words(mention.text, "org:Role"))
