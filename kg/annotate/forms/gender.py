"""What the words beside a name tell of its bearer's gender.

A given name tells it of nobody, since it is wrong for too many people; it only says who is rather
not meant, so that at worst a pronoun stays open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from kg.annotate.people import names_person
from kg.annotate.placed import Placed
from kg.annotate.word_lists import name_rules, rows
from kg.model import Mention, Sentence, Token

MALE, FEMALE = "male", "female"


def genders(sentences: Sequence[Sentence], placed: Sequence[Placed]) -> dict[str, str]:
    """Full name -> gender, for people of whom the article's words tell it."""
    found: dict[str, str] = {}
    for p in placed:
        if names_person(p.mention) and " " in p.name:
            gender = gender_of(p.mention, sentences[p.sentence])
            if gender is not None:
                found.setdefault(p.name, gender)
    return found


def gender_of(mention: Mention, sentence: Sentence) -> str | None:
    """ "male" or "female" by the honorific, title or apposition of a name; None if none tells."""
    words = {word.text for word in beside(mention, sentence)}
    found = [gender for gender in (MALE, FEMALE) if words & name_rules()[gender]]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=1_000)
def gender_of_pronoun(word: str) -> str | None:
    """ "male" for "he", "female" for "her", None for "it"."""
    lower = word.lower()
    return next((g for g in (MALE, FEMALE) if lower in name_rules()[g]), None)


def beside(mention: Mention, sentence: Sentence) -> list[Token]:
    """The token before a name, its titles, and the nouns in apposition to it."""
    tokens = sentence.tokens
    inside = {t.i for t in tokens if mention.span.start <= t.start < mention.span.end}
    head = next(t for t in tokens if t.start == mention.head)
    before = [tokens[min(inside) - 1]] if min(inside) > 0 else []
    above = [tokens[head.head]] if head.dep == "appos" else []
    below = [
        token
        for token in tokens
        if token.head in inside and token.i not in inside and token.dep in {"appos", "compound"}
    ]
    return [*before, *above, *below]


def gender_of_noun(token: Token) -> str | None:
    """ "male" for "father", "female" for "spokeswoman", None for nouns that tell none."""
    words = {token.text.lower(), token.lemma}
    return next((g for g in (MALE, FEMALE) if words & name_rules()[g]), None)


def may_be(gender: str | None, name: str, known: Mapping[str, str]) -> bool:
    """False for "Hugo Lund" and "female", unless the gender `known` of a full name says so."""
    return gender is None or (known.get(name) or _usual_gender(name)) in {None, gender}


def _usual_gender(name: str) -> str | None:
    """That of nearly all who have the given name of a full name, None for most names."""
    given, _, surname = name.partition(" ")
    return _given_names().get(given) if surname else None


@lru_cache(maxsize=1)
def _given_names() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("given_names.tsv")}
