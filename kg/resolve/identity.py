"""Which names are one entity: within an article by form, across articles by name and link.

The result is a table from mentions to keys. Extraction is never touched, so resolving again with
other rules, or with a person's decisions, needs nothing but the claims.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from kg.model import Form, Mention
from kg.ontology import Ontology
from kg.resolve.article_names import Named, keys_of_article, linked_key, majority_families
from kg.resolve.evidence import Surroundings, Verdict
from kg.resolve.forms import join_forms
from kg.resolve.homonyms import bearers
from kg.resolve.keys import family, name_words
from kg.resolve.profile import Key, Profile, by_key, make_profiles, met_again
from kg.resolve.union import Union
from kg.resolve.variants import join_variants, surroundings, verdicts

# Rounds of comparing names: a third one changed nothing on the sets that were tried.
ROUNDS = 2


class Identities:
    """Mention -> key of the entity. Make one with `identify`."""

    def __init__(
        self,
        sets: Union[Key],
        keys: Mapping[Mention, Key],
        alone: Mapping[Mention, Key],
        verdicts: Sequence[Verdict] = (),
    ) -> None:
        """Take joined keys, the key of each mention before joining, what it would be if there
        were no other article, and what was weighed."""
        self._sets = sets
        self._keys = keys
        self._alone = alone
        self.verdicts = tuple(verdicts)

    def key(self, mention: Mention) -> Key | None:
        """The key of what a name or linked description refers to, None if it is open."""
        if mention.link is not None and mention.form is Form.NOMINAL:
            return linked_key(mention)
        own = self._keys.get(mention)
        return None if own is None else self._sets.find(own)

    def alone(self, mention: Mention) -> Key | None:
        """The key that its own article gives a mention: the same whatever other articles say."""
        if mention.link is not None and mention.form is Form.NOMINAL:
            return linked_key(mention)
        return self._alone.get(mention)


def _in_text(mention: Mention) -> tuple[str, int, int, int, str]:
    span = mention.span
    return span.article, span.start, span.end, mention.head, mention.kind


def identify(
    mentions: Iterable[Mention],
    ontology: Ontology,
    known: Mapping[Mention, Collection[tuple[str, str]]] | None = None,
    itself: Collection[Mention] = (),
) -> Identities:
    """Decide over all names of all articles. The order of `mentions` changes nothing.

    `known` holds what claims tell of mentions, as `kg.resolve.profile.aspects` gives it;
    surnames in `itself` are nobody's whom their article names in full.
    """
    names = [
        Named(m, family(m.kind, ontology), name_words(m.text, family(m.kind, ontology)))
        for m in sorted({m for m in mentions if m.form is Form.NAME}, key=_in_text)
    ]
    names = [name for name in names if name.words]
    families = majority_families(names)
    keys: dict[Mention, Key] = {}
    alone: dict[Mention, Key] = {}
    for article in _by_article(names):
        keys.update(keys_of_article(article, families, itself))
        alone.update(keys_of_article(article, majority_families(article), itself))
    profiles = make_profiles(keys, known or {})
    around = surroundings(profiles)
    apart, doubts = bearers(profiles, around)
    keys = {m: apart.get((key, m.span.article), key) for m, key in keys.items()}
    sets: Union[Key] = Union()
    for key in sorted(set(keys.values())):
        sets.find(key)
    found = [*doubts, *_across(sets, make_profiles(keys, known or {}), around)]
    return Identities(sets, keys, alone, found)


def _across(
    sets: Union[Key], profiles: Sequence[Profile], around: Surroundings
) -> Sequence[Verdict]:
    """Join the keys of different names that are one entity; what was weighed last.

    In rounds: what one round joined are the same neighbours in the next (collective resolution,
    Bhattacharya and Getoor 2007).
    """
    found: Sequence[Verdict] = ()
    one_each = by_key(profiles)
    for _ in range(ROUNDS):
        found = verdicts([met_again(profile, sets) for profile in one_each], around)
        join_variants(sets, one_each, found)
    join_forms(sets, one_each)
    return found


def _by_article(names: Sequence[Named]) -> Iterable[list[Named]]:
    grouped: dict[str, list[Named]] = defaultdict(list)
    for name in names:
        grouped[name.mention.span.article].append(name)
    return grouped.values()
