"""Other names that a text gives somebody or something: "Norvik (formerly Kestrel Ltd)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from kg.annotate.placed import Placed
from kg.annotate.word_lists import rows
from kg.model import Form, Mention, Sentence
from kg.ontology import Ontology

_FAMILIES = ("kg:Person", "kg:Organisation")
# What may follow the other name: "formerly Rossi's aide" gives none.
_ENDS = re.compile(
    r"[\"”’']?[.,]?[\"”’']?\s*(?:[,;:.)]|$|(?:and|or|is|was|has|had|who|which|based|born)\b)"
)


def other_names(
    sentences: Sequence[Sentence], placed: Sequence[Placed], ontology: Ontology
) -> dict[Mention, Mention]:
    """Each mention of a name that the article gives as another -> the name that it gives it to."""
    names = [p for p in placed if p.mention.form is Form.NAME and p.mention.link is None]
    first = dict(_pairs(sentences, names, ontology))
    return {
        p.mention: first[p.mention.text]
        for p in names
        if p.mention.text in first and p.mention != first[p.mention.text]
    }


def _pairs(
    sentences: Sequence[Sentence], names: Sequence[Placed], ontology: Ontology
) -> Iterator[tuple[str, Mention]]:
    """(other name, the name before it), the last pair of an article first."""
    for first, second in reversed(list(pairwise(names))):
        one, other = first.mention, second.mention
        if first.sentence != second.sentence or one.text == other.text:
            continue
        family = any(
            ontology.is_a(one.kind, kind) and ontology.is_a(other.kind, kind) for kind in _FAMILIES
        )
        if family and _is_given(sentences[first.sentence], one, other):
            yield other.text, one


def _is_given(sentence: Sentence, one: Mention, other: Mention) -> bool:
    """True if words between the two say that the second is another name of the first."""
    text, offset = sentence.text, sentence.span.start
    end = other.span.end - offset
    between = text[one.span.end - offset : other.span.start - offset]
    return bool(_words().fullmatch(between)) and bool(_ENDS.match(text, end))


@lru_cache(maxsize=1)
def _words() -> re.Pattern[str]:
    """What stands between: a comma or bracket, a life perhaps, and the words of the list."""
    words = "|".join(re.escape(row[0]) for row in rows("other_names.tsv"))
    return re.compile(rf"(?:\.?,? *\([^()]*\))?\.?,? *[(,] *(?:{words}):? *(?:the )?[\"“‘']?", re.I)
