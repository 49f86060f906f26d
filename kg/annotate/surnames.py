"""Whose surname or given name it is, where an article has names of two words and more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from kg.annotate.gender import gender_of
from kg.annotate.generations import without_generation
from kg.annotate.placed import Placed
from kg.model import Form, Mention, Sentence


def genders(sentences: Sequence[Sentence], placed: Sequence[Placed]) -> dict[str, str]:
    """Full name -> gender, for people of whom the article's words tell it."""
    found: dict[str, str] = {}
    for p in placed:
        if _is_person(p.mention) and " " in p.name:
            gender = gender_of(p.mention, sentences[p.sentence])
            if gender is not None:
                found.setdefault(p.name, gender)
    return found


def resolve_surnames(
    sentences: Sequence[Sentence], placed: Sequence[Placed], known: Mapping[str, str]
) -> dict[Mention, Mention]:
    """Surname or given name -> the full name it stands for, where one was named before.

    A name that ends several is the bearer that honorifics leave; where it ends none, it is the
    one that it begins: "Ana" after "Ana Brandt".
    """
    found: dict[Mention, Mention] = {}
    ending: dict[str, list[Mention]] = defaultdict(list)
    beginning: dict[str, list[Mention]] = defaultdict(list)
    for here in placed:
        mention = here.mention
        if not _is_person(mention):
            continue
        bearers = ending.get(mention.text) or beginning.get(mention.text.rstrip("."), [])
        gender = gender_of(mention, sentences[here.sentence]) if bearers else None
        left = [b for b in bearers if gender is None or known.get(b.text, gender) == gender]
        if len({b.text for b in left}) == 1:
            found[mention] = left[-1]
        for part in _endings(mention.text):
            ending[part].append(mention)
        if " " in mention.text:
            beginning[mention.text.split()[0].rstrip(".")].append(mention)
    return found


def _endings(name: str) -> Iterator[str]:
    """The "Bush Jr" and the "Bush" of "George Bush Jr"."""
    words = name.split()
    surname = without_generation(words)
    for start in range(1, len(surname)):
        yield " ".join(surname[start:])
        if surname != tuple(words):
            yield " ".join(words[start:])


def _is_person(mention: Mention) -> bool:
    return mention.form is Form.NAME and mention.kind == "kg:Person"
