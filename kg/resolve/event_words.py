"""What the words of an event mention are: their stem, and whether they point back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.model import Annotated, Mention, Sentence, Token
from kg.resolve.tables import rows

# Endings that make a noun of a verb, or bend either; the longest that leaves a stem is cut.
_ENDINGS = tuple(
    sorted(
        (
            *("ations", "ation", "itions", "ition", "ments", "ment", "ances", "ance", "ences"),
            *("ence", "ings", "ing", "ions", "ion", "ures", "ure", "als", "al", "ed", "es", "s"),
            *("e", "y"),
        ),
        key=lambda ending: (-len(ending), ending),
    )
)
_LEAST = 4
_DOUBLED = frozenset(letter * 2 for letter in "bdgmnprt")
# Words whose kind says something: the rest are grammar.
_TOLD = frozenset({"NOUN", "PROPN", "NUM", "VERB", "ADJ"})
# What all words that deny are taken for.
NOT = "not"
_NEGATED = re.compile(r"n['’]t\b|\b(?:no|never|cannot|nobody)\b")
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})


@dataclass(frozen=True, slots=True)
class EventWords:
    """`stem` of the head word; `sense` the first of its synonyms; `common` if the word says
    little; `definite` if it is a noun with "the" or "this"; `near` the stems of what is next to
    it in the parse, by which "put the heir on trial" and "the trial of the heir" are alike."""

    stem: str
    sense: str = ""
    common: bool = False
    definite: bool = False
    near: frozenset[str] = frozenset()


@lru_cache(maxsize=1)
def _senses() -> dict[str, str]:
    """Stem -> the first word of its group of synonyms."""
    groups = list(rows("event_synonyms.tsv"))
    return {stem(word): group[0] for group in reversed(groups) for word in group}


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return frozenset(word for (word,) in rows("event_common.tsv"))


def words_of(lemma: str, definite: bool = False, near: frozenset[str] = frozenset()) -> EventWords:
    """The words of an event whose head has this lemma."""
    root = stem(lemma)
    return EventWords(root, _senses().get(root, root), lemma in _common(), definite, near)


@lru_cache(maxsize=10_000)
def stem(lemma: str) -> str:
    """What a verb and its noun have in common, roughly.

    >>> stem("arrest"), stem("investigate"), stem("investigation"), stem("stabbing")
    ('arrest', 'investigat', 'investigat', 'stab')
    """
    for ending in _ENDINGS:
        if lemma.endswith(ending) and len(lemma) - len(ending) >= _LEAST:
            cut = _undoubled(lemma[: -len(ending)])
            return f"{cut}at" if ending.startswith("ation") else cut
    return lemma


def stems(text: str) -> frozenset[str]:
    """The stems of all words of a text that are long enough to tell something, its figures, and
    NOT if it denies anything.

    >>> sorted(stems("He never paid 30 euros to the unions"))
    ['30', 'euro', 'not', 'paid', 'union']
    """
    words = re.findall(r"[^\W_]+", _NEGATED.sub(f" {NOT}", text.lower()))
    told = (w for w in words if len(w) >= _LEAST or w.isdigit() or w == NOT)
    return frozenset(map(stem, told))


def _undoubled(root: str) -> str:
    """ "stabb" of "stabbing" as "stab"; verbs that end in "ll" or "ss" do so by themselves."""
    return root[:-1] if root[-2:] in _DOUBLED else root


def event_words(
    annotated: Annotated, events: Iterable[Mention]
) -> Iterator[tuple[Mention, EventWords]]:
    """Each of the event mentions of an article with its words, in the order of the text."""
    at: dict[int, list[Mention]] = {}
    for mention in sorted(events, key=lambda m: (m.span, m.kind)):
        at.setdefault(mention.head, []).append(mention)
    for sentence in annotated.sentences:
        for token in sentence.tokens:
            for mention in at.get(token.start, ()):
                definite, near = _is_definite(sentence, token), _near(sentence, token)
                yield mention, words_of(token.lemma.lower(), definite, near)


def _is_definite(sentence: Sentence, noun: Token) -> bool:
    below = (t for t in sentence.tokens if t.head == noun.i and t.i < noun.i)
    return noun.pos == "NOUN" and any(t.text.lower() in _DEFINITE for t in below)


def _near(sentence: Sentence, word: Token) -> frozenset[str]:
    """Stems of what the word depends on and of what depends on it, also by a preposition."""
    tokens = sentence.tokens
    above = tokens[word.head]
    below = (t for t in tokens if t.head == word.i or _past(tokens, t) == word.i)
    beside = [above, *below]
    return frozenset(stem(t.lemma.lower()) for t in beside if t.pos in _TOLD and t.i != word.i)


def _past(tokens: Sequence[Token], word: Token) -> int:
    """What a word depends on by way of a preposition."""
    above = tokens[word.head]
    return above.head if above.dep in ("prep", "agent") else word.head
