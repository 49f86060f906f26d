"""Which descriptions without a name are of the same people, and which bring in others.

"The girls" are the girls told of before; "a man" after another "man" is somebody else.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kg.annotate.placed import Placed
from kg.annotate.unnamed import is_unnamed
from kg.model import Mention, Sentence, Token
from kg.ontology import Ontology

# What brings in one more of a kind, and what speaks of all of a kind or none.
_MORE = frozenset({"a", "an", "another", "one"})
_ANY = frozenset({"every", "each", "any", "no", "either", "neither"})


def repeated_groups(
    sentences: Sequence[Sentence],
    placed: Sequence[Placed],
    named: Collection[Mention],
    ontology: Ontology,
) -> tuple[dict[Mention, Mention], set[Mention]]:
    """(description -> the first of those people, descriptions of others of the same words).

    `named` are the descriptions that stand for a name.
    """
    last: dict[str, Mention] = {}
    same: dict[Mention, Mention] = {}
    apart: set[Mention] = set()
    for here in placed:
        mention, words = here.mention, here.mention.text.lower()
        if mention in named or not is_unnamed(mention, ontology):
            continue
        before = _before(sentences[here.sentence].tokens, here.head)
        if before & _ANY:
            apart.add(mention)
        elif words not in last or (before & _MORE and here.head.tag == "NN"):
            apart |= {mention} if words in last else set()
            last[words] = mention
        else:
            same[mention] = last[words]
    return same, apart


def _before(tokens: Sequence[Token], head: Token) -> set[str]:
    return {t.text.lower() for t in tokens[: head.i] if t.head == head.i}
