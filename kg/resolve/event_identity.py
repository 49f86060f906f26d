"""The key of each event mention: one for all mentions of one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.model import Annotated, Article, Claim, Form, Mention
from kg.ontology import Ontology
from kg.resolve.event_context import PLAIN, Context
from kg.resolve.event_doubts import Doubt
from kg.resolve.event_leads import leads
from kg.resolve.event_profiles import Key, Profile, profiles
from kg.resolve.event_words import event_words
from kg.resolve.same_events import merged
from kg.resolve.stories import Alike, stories


def event_keys(
    found: Sequence[Annotated],
    claims: Sequence[Claim],
    keys: Mapping[Mention, Key],
    alike: Alike,
    ontology: Ontology,
) -> tuple[dict[Mention, Key], tuple[Doubt, ...]]:
    """(event mention -> key, that of the mention in the earliest article; where it was doubtful);
    `keys` are those of all other mentions, `alike` tells how alike the articles read."""
    articles = {one.article.id: one.article for one in found}
    result: dict[Mention, Key] = {}
    events = merged(*gathered(found, claims, keys, alike, ontology))
    for members in events.groups:
        first = min(members, key=lambda m: _earliest(articles[m.span.article], m))
        result.update(dict.fromkeys(members, event_key(first)))
    return result, events.doubts


def event_key(mention: Mention) -> Key:
    """The key of the event that one mention tells of."""
    return ("event", mention.kind, mention.span.article, str(mention.span.start))


def gathered(
    found: Sequence[Annotated],
    claims: Sequence[Claim],
    keys: Mapping[Mention, Key],
    alike: Alike,
    ontology: Ontology,
) -> tuple[dict[Mention, Profile], Context]:
    """What is known of each event mention, and beyond them."""
    events: dict[str, set[Mention]] = defaultdict(set)
    for claim in claims:
        if claim.subject.form is Form.EVENT:
            events[claim.subject.span.article].add(claim.subject)
    words = {m: word for one in found for m, word in event_words(one, events[one.article.id])}
    published = {a.article.id: a.article.published for a in found if a.article.published}
    told = profiles(claims, keys, words)
    lead = leads(found, told, ontology)
    of_one = stories(alike, lambda left, right: lead[left].is_other_news(lead[right]))
    return told, Context(ontology, _within(claims, keys), of_one, published)


def _within(claims: Sequence[Claim], keys: Mapping[Mention, Key]) -> dict[Key, frozenset[Key]]:
    """Place -> the places that it is said to lie in, one step up."""
    found: dict[Key, set[Key]] = defaultdict(set)
    for claim in claims:
        place, around = keys.get(claim.subject), claim.object
        if claim.predicate != "schema:containedInPlace" or not isinstance(around, Mention):
            continue
        if place is not None and around in keys:
            found[place].add(keys[around])
    return {place: frozenset(around) for place, around in found.items()}


def _earliest(article: Article, mention: Mention) -> tuple[bool, str, str, int]:
    """Mentions with a type go first, then those of the earliest article."""
    day = article.published.isoformat() if article.published else "9999"
    return mention.kind == PLAIN, day, article.id, mention.span.start
