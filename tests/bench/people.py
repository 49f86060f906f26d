"""Made-up news about made-up people and organisations, any number of them, with known answers.

Variation is that of real news: short forms, initials, middle names, the surname first, other
romanisations, legal forms that come and go, and people of one name who are not one person.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kg.model import Form, Mention, Span
from kg.resolve.tables import common_surnames, given_names

Known = tuple[tuple[str, str], ...]

ONSETS = (*"bcdfghjklmnprstvz", "br", "ch", "dr", "gr", "kr", "pr", "sh", "st", "tr")
VOWELS = "aeiou"
CODAS = ("", "l", "n", "r", "s", "t", "k", "m", "ck", "nd", "rt")
POSTS = (
    *("mayor", "minister", "judge", "senator", "inspector", "engineer", "surgeon", "editor"),
    *("governor", "trader", "pastor", "skipper", "teacher", "general", "banker", "lawyer"),
)
COUNTRIES = (
    *("US", "GB", "FR", "DE", "ES", "IT", "PL", "SE", "NO", "KE"),
    *("NG", "ZA", "IN", "CN", "JP", "KR", "TH", "KH", "VN", "BR"),
)
FIELDS = ("Shipping", "Energy", "Foods", "Press", "Steel", "Mining", "Airways", "Insurance")
FORMS = ("", "Ltd", "Inc", "GmbH", "Holdings", "Group")
# So many people share their name with another; so many mentions repeat the name as it is.
HOMONYMS = 0.03
EXACT = 0.55


@dataclass(frozen=True)
class Thing:
    """A person or organisation: its number, class, name and what is told of it."""

    number: int
    kind: str
    name: str
    known: Known


@dataclass(frozen=True)
class Told:
    """A mention, what its article tells of it, and the number of the thing that it means."""

    mention: Mention
    known: Known
    number: int


def news(distinct: int, seed: int = 7) -> list[Told]:
    """Mentions with about so many distinct names, the same for the same seed."""
    chance = random.Random(seed)
    told: list[Told] = []
    names: set[str] = set()
    number = 0
    while len(names) < distinct:
        things = list(_cast(chance, number, told))
        number += len(things)
        for _ in range(chance.choice((1, 2, 3))):
            told += _article(chance, f"a{len(told)}", things)
        names |= {t.mention.text for t in told[-3 * len(things) :]}
    return told


def _cast(chance: random.Random, first: int, told: list[Told]) -> Iterator[Thing]:
    """Who appears in one affair: three people and two organisations."""
    for number in range(first, first + 5):
        person = number % 5 < 3
        kind = "kg:Person" if person else "kg:Company"
        name = _person(chance) if person else _company(chance)
        if person and told and chance.random() < HOMONYMS:
            name = chance.choice([t for t in told[-500:] if t.mention.kind == kind]).mention.text
        country = ("country", f"iso:{chance.choice(COUNTRIES)}")
        known = (("post", chance.choice(POSTS)), country) if person else ()
        yield Thing(number, kind, name, known)


def _article(chance: random.Random, article: str, things: list[Thing]) -> Iterator[Told]:
    for i, thing in enumerate(things):
        change = chance.choice(CHANGES[thing.kind]) if chance.random() > EXACT else str
        name = change(thing.name)
        known = thing.known if chance.random() < 0.7 else ()
        span = Span(article, 100 * i, 100 * i + len(name))
        yield Told(Mention(span, thing.kind, name, Form.NAME, span.start), known, thing.number)


def _word(chance: random.Random, syllables: int) -> str:
    parts = [chance.choice(ONSETS) + chance.choice(VOWELS) for _ in range(syllables)]
    return ("".join(parts) + chance.choice(CODAS)).capitalize()


def _person(chance: random.Random) -> str:
    given = chance.choice(sorted(given_names())).capitalize()
    common = chance.random() < 0.1
    surname = chance.choice(sorted(common_surnames())) if common else _word(chance, 2)
    return f"{given} {surname.capitalize()}"


def _company(chance: random.Random) -> str:
    return f"{_word(chance, 3)} {chance.choice(FIELDS)} {chance.choice(FORMS)}".strip()


def _middle(name: str) -> str:
    given, _, rest = name.partition(" ")
    return f"{given} M. {rest}"


def _reordered(name: str) -> str:
    return " ".join(reversed(name.split()))


def _initial(name: str) -> str:
    return f"{name[0]}. {name.rsplit(maxsplit=1)[-1]}"


def _short_form(name: str) -> str:
    given, _, rest = name.partition(" ")
    forms = given_names().get(given.lower(), frozenset())
    shared = sorted(g for g, other in given_names().items() if forms & other and g != given.lower())
    return f"{shared[0].capitalize()} {rest}" if shared else name


def _spelling(name: str) -> str:
    for old, new in (("sh", "sch"), ("ck", "k"), ("i", "y"), ("f", "ph"), ("k", "kh")):
        if old in name[2:]:
            return name[:2] + name[2:].replace(old, new, 1)
    return name


def _legal_form(name: str) -> str:
    words = name.split()
    return " ".join(words[:2]) if len(words) > 2 else f"{name} Ltd"


def _the(name: str) -> str:
    return f"The {name}"


def _letter(name: str) -> str:
    return name[:3] + name[4:]


CHANGES: dict[str, tuple[Callable[[str], str], ...]] = {
    "kg:Person": (_middle, _reordered, _initial, _short_form, _spelling),
    "kg:Company": (_legal_form, _the, _letter),
}
