"""Which names are one entity: within an article by form, across articles by name and link.

The result is a table from mentions to keys. Extraction is never touched, so resolving again with
other rules, or with a person's decisions, needs nothing but the claims.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.annotate.acronyms import acronyms_of
from kg.annotate.gazetteer import load as load_gazetteer
from kg.annotate.short_forms import first_word
from kg.annotate.word_lists import known_organisations
from kg.model import Form, Mention
from kg.ontology import Ontology
from kg.resolve.keys import family, name_words
from kg.resolve.union import Union

Key = tuple[str, ...]
PERSON = "kg:Person"
ORGANISATION = "kg:Organisation"


@dataclass(frozen=True, slots=True)
class Named:
    """A name in an article: the mention, its family and its words as a key."""

    mention: Mention
    family: str
    words: tuple[str, ...]


class Identities:
    """Mention -> key of the entity. Make one with `identify`."""

    def __init__(self, sets: Union[Key], keys: Mapping[Mention, Key]) -> None:
        """Take joined keys, and the key of each mention before joining."""
        self._sets = sets
        self._keys = keys

    def key(self, mention: Mention) -> Key | None:
        """The key of what a name or linked description refers to, None if it is open."""
        if mention.link is not None and mention.form is Form.NOMINAL:
            return linked_key(mention)
        own = self._keys.get(mention)
        return None if own is None else self._sets.find(own)


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
    return " ".join(kept or words[-1:])


def identify(mentions: Iterable[Mention], ontology: Ontology) -> Identities:
    """Decide over all names of all articles. The order of `mentions` changes nothing."""
    names = [
        Named(m, family(m.kind, ontology), name_words(m.text, family(m.kind, ontology)))
        for m in sorted(set(mentions), key=lambda m: (m.span, m.head, m.kind))
        if m.form is Form.NAME
    ]
    names = [name for name in names if name.words]
    families = _majority_families(names)
    sets: Union[Key] = Union()
    keys: dict[Mention, Key] = {}
    for article in _by_article(names):
        keys.update(_keys_of_article(article, families))
    for key in sorted(set(keys.values())):
        sets.find(key)
    _join_acronyms(sets)
    _join_short_names(sets)
    _join_seats(sets)
    return Identities(sets, keys)


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


def _join_seats(sets: Union[Key]) -> None:
    """ "Harbour Freight of Malta" is the "Harbour Freight" that the graph has."""
    keys = [key for found in list(sets.sets()) for key in found if key[0] == ORGANISATION]
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
    keys = [key for found in list(sets.sets()) for key in found]
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
    keys = [key for (key, *_) in sets.sets() if key[0] == ORGANISATION]
    full: dict[str, list[Key]] = defaultdict(list)
    for key in keys:
        if len(key) > 2:
            for acronym in acronyms_of([w.title() for w in key[1:]]):
                full[acronym.lower()].append(key)
    for key in keys:
        if len(key) == 2 and len(full.get(key[1], ())) == 1:
            sets.join(full[key[1]][0], key)
