"""Short names that a text gives in brackets: "the National Union Front (FSN)".

The letters need not be the initials: many are those of another language.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.annotate.forms.acronyms import may_be_acronym
from kg.annotate.placed import Placed
from kg.model import Form, Mention, Sentence
from kg.ontology import Ontology

_ORGANISATION = "kg:Organisation"
_SHORTEST = 2


def bracketed_pairs(
    sentences: Sequence[Sentence], placed: Sequence[Placed], ontology: Ontology
) -> dict[Mention, Mention]:
    """Each mention of a short name -> the full name beside which brackets first give it."""
    names = [p for p in placed if p.mention.form is Form.NAME]
    full: dict[str, Mention] = {}
    for first, second in pairwise(names):
        if first.sentence != second.sentence:
            continue
        if _is_in_brackets(sentences[first.sentence], first.mention, second.mention):
            for long, short in ((first, second), (second, first)):
                if _is_pair(long.mention, short.mention, ontology):
                    full.setdefault(short.mention.text, long.mention)
    return {p.mention: full[p.mention.text] for p in names if _stands_for(p.mention, full)}


def _is_in_brackets(sentence: Sentence, first: Mention, second: Mention) -> bool:
    text, offset = sentence.text, sentence.span.start
    between = text[first.span.end - offset : second.span.start - offset].replace(" ", "")
    return between == "(" and text[second.span.end - offset :].lstrip().startswith(")")


def _is_pair(long: Mention, short: Mention, ontology: Ontology) -> bool:
    """True for an organisation of several words and letters that may stand for it."""
    if " " not in long.text or not ontology.is_a(long.kind, _ORGANISATION):
        return False
    return short.link is None and may_be_acronym(short.text, _SHORTEST)


def _stands_for(mention: Mention, full: dict[str, Mention]) -> bool:
    return mention.text in full and mention.link is None
