"""Posts: one for one holder, organisation and role, however often it is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.model import Claim, Form, Mention
from kg.resolve.keys import name_words
from kg.resolve.profile import Key

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
    held = {
        post: (sorted(found["org:member"])[0], tuple(sorted(found["org:organization"])))
        for post, found in parts.items()
        if found["org:member"]
    }
    known: dict[tuple[Key, Key], set[tuple[Key, ...]]] = defaultdict(set)
    for post, (holder, places) in held.items():
        if places:
            known[holder, role_key(post)].add(places)
    for post, (holder, places) in held.items():
        role = role_key(post)
        # A post without a place is the one post of its holder and role that has one.
        others = known[holder, role]
        where = next(iter(others)) if not places and len(others) == 1 else places
        words = [word for key in where for word in key]
        result[post] = ("post", *holder, "at", *words, "as", *role[1:])
    return result


def post_name(mention: Mention) -> Key:
    """The key that one telling of a post has by itself, which no other article changes.

    >>> from kg.model import Span
    >>> post_name(Mention(Span("a", 0, 4), "org:Membership", "dean", Form.POST, 0))
    ('post', 'dean', 'a', '0')
    """
    return ("post", mention.text, mention.span.article, str(mention.span.start))


def role_key(mention: Mention) -> Key:
    """The key of a role, from its title.

    >>> from kg.model import Span
    >>> role_key(Mention(Span("a", 0, 14), "org:Role", "Prime Minister", Form.POST, 6))
    ('role', 'prime', 'minister')
    """
    return ("role", *name_words(mention.text, "org:Role"))
