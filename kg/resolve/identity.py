"""Which names are one entity: within an article by form, across articles by name and link.

The result is a table from mentions to keys. Extraction is never touched, so resolving again with
other rules, or with a person's decisions, needs nothing but the claims.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.annotate.acronyms import acronyms_of
from kg.annotate.gazetteer import load as load_gazetteer
from kg.annotate.short_forms import first_word
from kg.annotate.word_lists import known_organisations
from kg.model import Form, Mention
from kg.ontology import Ontology
from kg.resolve.evidence import Surroundings, Verdict
from kg.resolve.homonyms import bearers
from kg.resolve.keys import family, name_words
from kg.resolve.profile import APART, Key, Profile, by_key, make_profiles, met_again
from kg.resolve.union import Union
from kg.resolve.variants import join_variants, surroundings, verdicts

PERSON = "kg:Person"
ORGANISATION = "kg:Organisation"
# Rounds of comparing names: a third one changed nothing on the sets that were tried.
ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Named:
    """A name in an article: the mention, its family and its words as a key."""

    mention: Mention
    family: str
    words: tuple[str, ...]


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


def linked_key(mention: Mention) -> Key:
    """The key of a thing that a gazetteer knows, or of a body of a state."""
    if mention.form is Form.NOMINAL and mention.kind != "kg:Country":
        return ("state", state_words(mention), mention.link or "")
    return ("link", mention.link or "")


def state_words(mention: Mention) -> str:
    """What a state body is called, without its country: "home affairs ministry".

    >>> from kg.model import Span
    >>> span = Span("a", 0, 22)
    >>> state_words(Mention(span, "kg:Government", "Cambodian authorities", Form.NOMINAL, 10))
    'authorities'
    """
    words = mention.text.split()
    named = {i for start, end, _ in load_gazetteer().find(words) for i in range(start, end)}
    kept = [word.lower() for i, word in enumerate(words) if i not in named]
    return " ".join(kept or [words[-1].lower()])  # "Police" is a town too


def identify(
    mentions: Iterable[Mention],
    ontology: Ontology,
    known: Mapping[Mention, Collection[tuple[str, str]]] | None = None,
) -> Identities:
    """Decide over all names of all articles. The order of `mentions` changes nothing.

    `known` holds what claims tell of mentions, as `kg.resolve.profile.aspects` gives it.
    """
    names = [
        Named(m, family(m.kind, ontology), name_words(m.text, family(m.kind, ontology)))
        for m in sorted(set(mentions), key=lambda m: (m.span, m.head, m.kind))
        if m.form is Form.NAME
    ]
    names = [name for name in names if name.words]
    families = _majority_families(names)
    keys: dict[Mention, Key] = {}
    alone: dict[Mention, Key] = {}
    for article in _by_article(names):
        keys.update(_keys_of_article(article, families))
        alone.update(_keys_of_article(article, _majority_families(article)))
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
    _join_acronyms(sets)
    _join_short_names(sets)
    _join_seats(sets)
    return found


def _by_article(names: Sequence[Named]) -> Iterable[list[Named]]:
    grouped: dict[str, list[Named]] = defaultdict(list)
    for name in names:
        grouped[name.mention.span.article].append(name)
    return grouped.values()


def _majority_families(names: Sequence[Named]) -> dict[tuple[str, ...], str]:
    """Words of a full name -> the family that most of its mentions are in."""
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for name in names:
        if len(name.words) > 1 and name.mention.link is None:
            votes[name.words][name.family] += 1
    return {words: min(counter, key=lambda f: (-counter[f], f)) for words, counter in votes.items()}


def _keys_of_article(
    names: Sequence[Named], families: Mapping[tuple[str, ...], str]
) -> dict[Mention, Key]:
    full = [n for n in names if len(n.words) > 1]
    found: dict[Mention, Key] = {}
    for name in names:
        known = known_organisations().get(tuple(name.mention.text.split()))
        if name.mention.link is not None:
            found[name.mention] = linked_key(name.mention)
        elif known is not None:
            found[name.mention] = ("known", known.name)
        elif name.family == PERSON and len(name.words) == 1:
            found[name.mention] = _surname_key(name, full)
        else:
            found[name.mention] = _name_key(name, full, families)
    return found


def _surname_key(name: Named, full: Sequence[Named]) -> Key:
    """A surname is the bearer named last before it; without a bearer it stays in its article."""
    bearers = [n for n in full if n.family == PERSON and n.words[-1] == name.words[0]]
    before = [n for n in bearers if n.mention.span < name.mention.span] or bearers[:1]
    if before:
        return (PERSON, *before[-1].words)
    return ("surname", name.mention.span.article, *name.words)


def _name_key(name: Named, full: Sequence[Named], families: Mapping[tuple[str, ...], str]) -> Key:
    kind = families.get(name.words, name.family)
    if kind == ORGANISATION and first_word(name.mention.text.split()):
        longer = {
            n.words
            for n in full
            if n.family == ORGANISATION
            and len(n.words) > len(name.words)
            and n.words[: len(name.words)] == name.words
        }
        if len(longer) == 1:
            return _organisation_key(next(iter(longer)))
    return (kind, *name.words) if kind != ORGANISATION else _organisation_key(name.words)


def _organisation_key(words: tuple[str, ...]) -> Key:
    known = _known_by_words().get(words)
    return ("known", known) if known else (ORGANISATION, *words)


@lru_cache(maxsize=1)
def _known_by_words() -> dict[tuple[str, ...], str]:
    return {
        name_words(" ".join(words), ORGANISATION): known.name
        for words, known in known_organisations().items()
        if len(words) > 1
    }


def _plain(sets: Union[Key]) -> list[Key]:
    """All keys but those of second bearers of a name, whose short forms may mean either."""
    return [key for found in list(sets.sets()) for key in found if APART not in key]


def _join_seats(sets: Union[Key]) -> None:
    """ "Harbour Freight of Malta" is the "Harbour Freight" that the graph has."""
    keys = [key for key in _plain(sets) if key[0] == ORGANISATION]
    known = set(keys)
    for key in keys:
        if "of" not in key[2:]:
            continue
        cut = key.index("of", 2)
        place = " ".join(key[cut + 1 :]).title()
        if cut > 2 and key[:cut] in known and load_gazetteer().places(place):
            sets.join(key[:cut], key)


def _join_short_names(sets: Union[Key]) -> None:
    """A lone word is the one organisation of the graph whose name begins with it.

    Also where the model took the word for a surname or a place that no gazetteer knows.
    """
    keys = _plain(sets)
    full: dict[str, set[Key]] = defaultdict(set)
    for key in keys:
        if key[0] == ORGANISATION and len(key) > 2:
            full[key[1]].add(sets.find(key))
    for key in keys:
        alone = len(key) == 2 and key[0] in {ORGANISATION, "kg:Place"}
        if not first_word([key[-1].title()]):
            continue
        if (alone or key[0] == "surname") and len(full.get(key[-1], ())) == 1:
            sets.join(next(iter(full[key[-1]])), key)


def _join_acronyms(sets: Union[Key]) -> None:
    """An acronym is the one organisation of the graph whose initials it is."""
    keys = [key for key in _plain(sets) if key[0] == ORGANISATION]
    full: dict[str, set[Key]] = defaultdict(set)
    for key in keys:
        if len(key) > 2:
            for acronym in acronyms_of([w.title() for w in key[1:]]):
                full[acronym.lower()].add(sets.find(key))
    for key in keys:
        if len(key) == 2 and len(full.get(key[1], ())) == 1:
            sets.join(next(iter(full[key[1]])), key)
