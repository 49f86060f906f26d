""" "The mayor" where an article has called one person mayor: "Mayor Ana Brandt"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.forms.gender import beside
from kg.annotate.people import PERSON
from kg.annotate.placed import Placed
from kg.model import Form, Mention, Sentence, Token

# Words before a title that say that it is another one, or no longer held.
_FORMER = frozenset(
    {"former", "ex", "then", "late", "deputy", "acting", "vice", "shadow", "assistant", "elect"}
)
_PART = frozenset({"compound", "amod", "nmod"})


def resolve_titles(
    sentences: Sequence[Sentence], placed: Sequence[Placed]
) -> dict[Mention, Mention]:
    """Title with "the" -> the one person before it who bears that title there."""
    bearers: dict[str, dict[str, Mention]] = {}
    found: dict[Mention, Mention] = {}
    for here in sorted(placed, key=lambda p: (p.sentence, p.head.i)):
        mention = here.mention
        if mention.kind != PERSON:
            continue
        if mention.form is Form.NAME:
            for title in _titles(mention, sentences[here.sentence]):
                bearers.setdefault(title, {})[here.name] = mention
        elif mention.form is Form.NOMINAL and here.known:
            known = bearers.get(mention.text.lower(), {})
            if len(known) == 1:
                found[mention] = next(iter(known.values()))
    return found


def _titles(mention: Mention, sentence: Sentence) -> set[str]:
    """The nouns beside a name in lower case, with and without the words before them.

    Of the "Home Secretary Ana Brandt", "secretary" and "home secretary"; of the "former home
    secretary Ana Brandt" the same behind "former"; none where another word says that the title is
    no longer held.
    """
    found: set[str] = set()
    for noun in beside(mention, sentence):
        words = [t.text.lower() for t in _phrase(sentence.tokens, noun)]
        before = sentence.tokens[: noun.i - len(words) + 1][-1:]
        first, behind = words[0], words[1:]
        if {*behind, *(t.text.lower() for t in before)} & _FORMER:
            return set()
        if first in _FORMER:
            found |= {" ".join([first, *behind[i:]]) for i in range(len(behind))}
        else:
            found |= {" ".join(words[i:]) for i in range(len(words))}
    return found


def _phrase(tokens: Sequence[Token], noun: Token) -> list[Token]:
    """A noun with the words before it that belong to it."""

    def before() -> Iterator[Token]:
        for token in reversed(tokens[: noun.i]):
            if token.dep not in _PART or not token.text.isalpha():
                return
            yield token

    return [*reversed(list(before())), noun]
