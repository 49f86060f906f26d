"""People who are only counted: "wounded 71", "260 others", "thousands were arrested".

A bare number may count anything. Beside a verb that happens to people, or to whom people do it,
it counts people.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.candidates import Candidate
from kg.annotate.nominals import COUNTING, Description, left_edge
from kg.model import Form, Sentence, Token
from kg.ontology import Ontology

# What happens to people only: nobody wounds or arrests 71 houses.
_TO_PEOPLE = frozenset(
    {
        *("kg:Arrest", "kg:Detention", "kg:Charge", "kg:Conviction", "kg:Acquittal"),
        *("kg:Sentencing", "kg:Deportation", "kg:Extradition", "kg:Killing", "kg:Death"),
        *("kg:Injury", "kg:Displacement", "kg:Rescue"),
    }
)
# What a subject undergoes: "12 died".
_UNDERGONE = frozenset({"kg:Death"})
_HEADS = frozenset({"other"})
_ARGUMENTS = frozenset({"nsubjpass", "dobj", "nsubj"})
# "Died 1999": a year, not a number of dead.
_YEARS = range(1500, 2101)


def find_counts(
    sentence: Sentence, names: Sequence[Candidate], ontology: Ontology
) -> Iterator[Description]:
    """Each number, "dozens" or "others" to which something happens that happens to people."""
    tokens = sentence.tokens
    named = {i for name in names for i in range(name.start, name.end)}
    for token in tokens:
        if token.i not in named and _counts(tokens, token) and _happens(tokens, token, ontology):
            start = left_edge(tokens, token, named)
            yield Description(start, token.i + 1, token.i, "kg:Group", Form.GROUP)


def _counts(tokens: Sequence[Token], token: Token) -> bool:
    if token.lemma in _HEADS:
        return any(t.head == token.i and t.tag == "CD" for t in tokens[: token.i])
    if token.tag == "CD":
        return not (token.text.isdigit() and int(token.text) in _YEARS)
    return token.tag == "NNS" and token.lemma in COUNTING and not _counts_others(tokens, token)


def _counts_others(tokens: Sequence[Token], token: Token) -> bool:
    """ "thousands of houses": what stands after "of" is what is counted."""
    return any(t.head == token.i and t.text.lower() == "of" for t in tokens[token.i + 1 :])


def _happens(tokens: Sequence[Token], token: Token, ontology: Ontology) -> bool:
    """True if it is what the verb is done to; the subject only of a passive or of dying."""
    verb = tokens[token.head]
    if token.dep not in _ARGUMENTS or verb.pos != "VERB":
        return False
    wanted = _UNDERGONE if token.dep == "nsubj" else _TO_PEOPLE
    return any(entry.denotes in wanted for entry in ontology.by_lemma(verb.lemma, "verb"))
