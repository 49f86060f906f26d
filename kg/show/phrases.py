"""The other end of a fact in words: a name, with its post or, for an event, its circumstances."""

from __future__ import annotations

from kg.model import Fact, Ref, Term
from kg.network import Membership, object_words, predicate_words
from kg.show.view import View, ends

# Circumstances of an event that fit on a line.
CIRCUMSTANCES = 5

# Words of the article as they stand: the sentence below the line has them anyway.
QUOTED = frozenset({"kg:content", "kg:speakerWords", "kg:timeWords"})


def other_end(fact: Fact, here: str) -> str | None:
    """Return the node at the other end of `fact`; None if that is a date, a number or a class."""
    return next((end for end in ends(fact) if end != here), None)


def other_words(fact: Fact, here: str, view: View) -> str:
    """Return the other end of `fact` in words, with what tells it from others of its name."""
    there = other_end(fact, here)
    if there is None:
        return object_words(fact, view.names, view.ontology)
    return f"{view.names.get(there, there)}{_aside(fact, there, view)}"


def post_words(post: Membership) -> str:
    """Return "prime minister, from 2023 until 2025", as far as it is known."""
    start = f"from {post.start}" if post.start else ""
    end = f"until {post.end}" if post.end else ""
    return ", ".join(filter(None, (post.role, " ".join(filter(None, (start, end))))))


def _aside(fact: Fact, there: str, view: View) -> str:
    """Return the post behind `fact`, or the circumstances of the event `there`; "" if none."""
    if told := "; ".join(filter(None, map(post_words, _posts(fact, view)))):
        return f" · {told}"
    circumstances = _circumstances(fact, there, view) if there in view.events else []
    return f" ({'; '.join(circumstances)})" if circumstances else ""


def _posts(fact: Fact, view: View) -> list[Membership]:
    if not isinstance(fact.object, Ref):
        return []
    posts = view.posts.get((fact.subject, fact.object.id), ())
    return [post for post in posts if post.told_by(fact)]


def _circumstances(told: Fact, event: str, view: View) -> list[str]:
    """Return what the name of `event` does not tell; claims do not colour an asserted fact."""
    facts = (
        fact
        for fact in view.facts[event]
        if fact.subject == event
        and not isinstance(fact.object, Term)
        and fact.predicate not in QUOTED
        and set(ends(fact)) != set(ends(told))
        and (fact.asserted or not told.asserted)
    )
    found = [
        f"{predicate_words(fact, view.ontology)} {words}"
        for fact in facts
        if (words := object_words(fact, view.names, view.ontology)) not in view.names[event]
    ]
    return found[:CIRCUMSTANCES]
