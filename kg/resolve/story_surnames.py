"""Surnames that an article leaves alone, where another article of its story has the full name.

"Escudillo, who visited the harbour" is the President Ramona Escudillo of the day before: a
follow-up takes for granted whom its readers know. Both have to name somebody or something else as
well, or short texts would be one story by the surname alone. In half of the train part of ECB+ 25
of the 27 people whom this joins are one; the two others were called "the elder".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from kg.annotate.forms.gender import beside
from kg.annotate.forms.generations import ELDER, YOUNGER, without_generation
from kg.annotate.word_lists import name_rules
from kg.model import Annotated, Form, Mention
from kg.resolve.article_names import PERSON
from kg.resolve.profile import APART, Key, is_country
from kg.resolve.stories import Alike, stories

_SURNAME = "surname"
# What beside a surname may tell it from another's: "Mrs Brandt" need not be Otto Brandt's name.
_TELLING = ("male", "female", ELDER, YOUNGER)


def with_bearers(
    keys: Mapping[Mention, Key],
    found: Sequence[Annotated],
    alike: Alike,
    itself: Collection[Mention],
) -> dict[Mention, Key]:
    """`keys` of mentions, surnames with that of their bearer where their story has one only.

    Surnames in `itself` are nobody's whom their article names in full, nor anybody else's.
    """
    lone = {key for key in keys.values() if key[0] == _SURNAME}
    if not lone:
        return dict(keys)
    of_story = stories(alike)
    bearers = _bearers(keys, of_story)
    lone -= {keys[m] for m in itself if m in keys} | set(_told_apart(keys, found))
    named = _named(keys)
    owner: dict[Key, Key] = {}
    for key in lone:
        _, article, *name = key
        known = bearers.get((of_story.get(article, article), tuple(name)), {})
        beside = (named[article] & named[other] for there in known.values() for other in there)
        if len(known) == 1 and any(beside):
            owner[key] = next(iter(known))
    return {mention: owner.get(key, key) for mention, key in keys.items()}


def _named(keys: Mapping[Mention, Key]) -> dict[str, set[Key]]:
    """Article id -> what it names but for countries."""
    found: dict[str, set[Key]] = defaultdict(set)
    for mention, key in keys.items():
        if mention.form is Form.NAME and not is_country(key):
            found[mention.span.article].add(key)
    return found


def _bearers(
    keys: Mapping[Mention, Key], of_story: Mapping[str, str]
) -> dict[tuple[str, tuple[str, ...]], dict[Key, set[str]]]:
    """(story, surname) -> those whom its articles name in full, and in which they do."""
    found: dict[tuple[str, tuple[str, ...]], dict[Key, set[str]]] = defaultdict(dict)
    for mention, key in keys.items():
        if key[0] == PERSON and mention.form is Form.NAME:
            words = key[1 : key.index(APART) if APART in key else None]
            article = mention.span.article
            surname = without_generation(words)[-1:]
            bearers = found[of_story.get(article, article), surname]
            bearers.setdefault(key, set()).add(article)
    return found


def _told_apart(keys: Mapping[Mention, Key], found: Iterable[Annotated]) -> Iterator[Key]:
    """The surnames beside which a word tells a gender, or who is older."""
    words = frozenset().union(*(name_rules()[rule] for rule in _TELLING))
    for one in found:
        lone = [
            m for m in one.mentions if m.form is Form.NAME and keys.get(m, ("",))[0] == _SURNAME
        ]
        for sentence in one.sentences if lone else ():
            for mention in lone:
                inside = sentence.span.start <= mention.span.start < sentence.span.end
                if inside and any(
                    words & {t.text, t.text.lower()} for t in beside(mention, sentence)
                ):
                    yield keys[mention]
