"""What is known of one entity, as entries: a heading, what stands under it, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.model import Factuality, Support
from kg.network import POST, Membership, predicate_words, telling
from kg.show.phrases import other_end, other_words, post_words
from kg.show.view import View


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact, read from the side of the entity that is shown.

    `heading` and `text` read on: "works for", "Acme · director"; `other` is the IRI of the
    node at the other end, None for a date, a number or a class.
    """

    heading: str
    text: str
    other: str | None
    claims: tuple[Support, ...]

    @property
    def asserted(self) -> bool:
        """True if at least one article asserts it."""
        return any(claim.factuality is Factuality.ASSERTED for claim in self.claims)

    @property
    def rejected(self) -> bool:
        """True if a reviewer rejected all that says so."""
        return all(claim.factuality is Factuality.REJECTED for claim in self.claims)


def entries(here: str, view: View) -> list[Entry]:
    """Return what is known of the entity `here`, in the order in which the ontology lists it."""
    return [*_facts(here, view), *_posts_apart(here, view)]


def _facts(here: str, view: View) -> Iterator[Entry]:
    rank = {predicate: place for place, predicate in enumerate(view.ontology.predicates)}
    facts = telling(view.facts.get(here, ()))
    for fact in sorted(facts, key=lambda fact: (fact.subject != here, rank[fact.predicate])):
        heading = predicate_words(fact, view.ontology, inverse=fact.subject != here)
        words = other_words(fact, here, view)
        yield Entry(heading, words, other_end(fact, here), fact.claims)


def _posts_apart(here: str, view: View) -> Iterator[Entry]:
    """Yield the posts of `here` that no direct fact stands for; the others stand with it."""
    for (person, organisation), posts in sorted(view.posts.items()):
        if here in (person, organisation):
            for post in posts:
                if not any(post.told_by(fact) for fact in view.facts.get(person, ())):
                    yield _post(post, organisation if here == person else person, view)


def _post(post: Membership, other: str, view: View) -> Entry:
    words = filter(None, (view.names.get(other, other), post_words(post)))
    return Entry(view.ontology.label(POST), " · ".join(words), other, post.claims)
