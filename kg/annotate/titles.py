""" "The mayor" where an article has called one person mayor: "Mayor Ana Brandt"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.coreference import Placed
from kg.annotate.gender import beside
from kg.model import Form, Mention, Sentence

_PERSON = "kg:Person"
# Words before a title that say that it is another one, or no longer held.
_FORMER = frozenset({"former", "ex", "then", "late", "deputy", "acting", "vice"})


def resolve_titles(
    sentences: Sequence[Sentence], placed: Sequence[Placed]
) -> dict[Mention, Mention]:
    """Bare title with "the" -> the one person before it who bears that title there."""
    bearers: dict[str, dict[str, Mention]] = {}
    found: dict[Mention, Mention] = {}
    for here in sorted(placed, key=lambda p: (p.sentence, p.head.i)):
        mention = here.mention
        if mention.kind != _PERSON:
            continue
        if mention.form is Form.NAME:
            for title in _titles(mention, sentences[here.sentence]):
                bearers.setdefault(title, {})[here.name] = mention
        elif mention.form is Form.NOMINAL and here.definite and " " not in mention.text:
            known = bearers.get(mention.text.lower(), {})
            if len(known) == 1:
                found[mention] = next(iter(known.values()))
    return found


def _titles(mention: Mention, sentence: Sentence) -> set[str]:
    """The nouns beside a name in lower case, none if a word says that they hold no longer."""
    nouns = beside(mention, sentence)
    before = {sentence.tokens[max(noun.i - 1, 0)].text.lower() for noun in nouns}
    words = {noun.text.lower() for noun in nouns}
    return set() if (words | before) & _FORMER else words
