"""The key that its own article gives each name: a short form is the full name beside it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.annotate.forms.generations import without_generation
from kg.annotate.forms.short_forms import first_word
from kg.annotate.mentions.build_mentions import is_of_a_place
from kg.annotate.mentions.state_bodies import body_words
from kg.annotate.word_lists import known_organisations, name_rules
from kg.model import Mention
from kg.resolve.keys import name_words
from kg.resolve.profile import Key

PERSON = "kg:Person"
ORGANISATION = "kg:Organisation"
_PLACE = "kg:Place"
Families = Mapping[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Named:
    """A name in an article: the mention, its family and its words as a key."""

    mention: Mention
    family: str
    words: tuple[str, ...]


def linked_key(mention: Mention) -> Key:
    """The key of a thing that a gazetteer knows, or of a body of a state."""
    if is_of_a_place(mention):
        return ("state", body_words(mention.text), mention.link or "")
    return ("link", mention.link or "")


def majority_families(names: Sequence[Named]) -> dict[tuple[str, ...], str]:
    """Words of a full name -> the family that most of its mentions are in; a firm's if one of
    them has its legal form."""
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for name in names:
        if len(name.words) > 1 and name.mention.link is None:
            votes[name.words][name.family] += len(names) if _has_legal_form(name) else 1
    return {words: min(counter, key=lambda f: (-counter[f], f)) for words, counter in votes.items()}


def _has_legal_form(name: Named) -> bool:
    return name.family == ORGANISATION and name_words(name.mention.text, PERSON) != name.words


def keys_of_article(
    names: Sequence[Named], families: Families, itself: Collection[Mention]
) -> dict[Mention, Key]:
    """Mention -> key, by the names of one article and the families of full names.

    Surnames in `itself` are nobody's whom the article names in full.
    """
    full = [n for n in names if len(n.words) > 1]
    found: dict[Mention, Key] = {}
    for name in names:
        known = known_organisations().get(tuple(name.mention.text.split()))
        if name.mention.link is not None:
            found[name.mention] = linked_key(name.mention)
        elif known is not None:
            found[name.mention] = ("known", known.name)
        elif name.mention in itself:
            found[name.mention] = _surname_key(name)
        elif name.family == PERSON:
            found[name.mention] = _person_key(name, full, families)
        else:
            found[name.mention] = _name_key(name, full, families)
    return found


def _person_key(name: Named, full: Sequence[Named], families: Families) -> Key:
    """A surname is the bearer named last before it, a given name the only one who bears it.

    Without a bearer it may be a firm of the article that the model took for somebody; else a
    single word stays in its article.
    """
    people = [n for n in full if n.family == PERSON and len(n.words) > len(name.words)]
    elder = _older_namesake(name, full)
    bearers = [] if elder else [n for n in people if _ends(n.words, name.words)]
    before = [n for n in bearers if n.mention.span < name.mention.span] or bearers[:1]
    if before:
        return (PERSON, *before[-1].words)
    if len(name.words) > 1:
        return _name_key(name, full, families)
    given = {n.words for n in people if n.words[:1] == name.words}
    if len(given) == 1:
        return (PERSON, *next(iter(given)))
    body = _only_body(name, full)
    if body is not None and body[-1] not in name_rules()["eponymous"]:
        return _organisation_key(body)
    return _surname_key(name)


def _older_namesake(name: Named, full: Sequence[Named]) -> bool:
    """True for the "Otto Kraft" of an article that has named him before any "Otto Kraft Jr"."""
    same = [n.words for n in full if without_generation(n.words) == name.words]
    return same[:1] == [name.words] and set(same) > {name.words}


def _only_body(name: Named, full: Sequence[Named]) -> tuple[str, ...] | None:
    """The one organisation of the article that a lone word begins, None if none or several."""
    bodies = {n.words for n in full if n.family == ORGANISATION and n.words[:1] == name.words}
    alone = len(bodies) == 1 and first_word(name.mention.text.split())
    return next(iter(bodies)) if alone else None


def _surname_key(name: Named) -> Key:
    return ("surname", name.mention.span.article, *name.words)


def _ends(full: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """True for ("bush", "jr") and ("bush",) after ("george", "bush", "jr")."""
    surname = without_generation(full)
    whole = full[-len(words) :] == words and len(words) > len(full) - len(surname)
    return whole or surname[-len(words) :] == words


def _name_key(name: Named, full: Sequence[Named], families: Families) -> Key:
    kind = families.get(name.words, name.family)
    body = _only_body(name, full) if kind == _PLACE else None
    if body is not None and body[-1] in name_rules()["firm_end"]:
        return _organisation_key(body)  # "Norvik Courier" is none: it is called after the town
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
