"""Long names beside their letters: "Rally for the Return of Refugees in Marland (RRRM)".

The model often stops at the first small word, or takes the place for a name by itself. The
letters tell where the name begins, as in Schwartz and Hearst, "A simple algorithm for
identifying abbreviation definitions in biomedical text" (2003).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.candidates import Candidate
from kg.annotate.forms.acronyms import may_be_acronym
from kg.annotate.names.own_words import refine
from kg.annotate.nouns import may_denote
from kg.model import Sentence, Token
from kg.ontology import Ontology

SOURCE = "letters"
_ORGANISATION = "kg:Organisation"
_SHORTEST = 3
# What no name has inside.
_OUTSIDE = frozenset({"VERB", "AUX", "PUNCT", "PRON", "NUM"})


def from_letters(
    sentence: Sentence, model: Sequence[Candidate], ontology: Ontology
) -> Iterator[Candidate]:
    """Names whose initials follow in brackets, if they or the model tell of an organisation.

    The model may know of more words that belong to one.
    """
    tokens = sentence.tokens
    for i in _in_brackets(tokens):
        start = _start(tokens, i - 1, tokens[i].text)
        if start is None:
            continue
        told = _is_called_one(tokens[start : i - 1], ontology)
        if told or _is_organisation(range(start, i + 1), model):
            start = min([start, *(n.start for n in model if n.end == i - 1)])
            kind = refine(tokens[start : i - 1], _ORGANISATION, ontology)
            yield Candidate(start, i - 1, kind, SOURCE)
            yield Candidate(i, i + 1, kind, SOURCE)


def _in_brackets(tokens: Sequence[Token]) -> Iterator[int]:
    """Where letters stand alone in brackets behind at least one word."""
    for i in range(2, len(tokens) - 1):
        beside = (tokens[i - 1].text, tokens[i + 1].text)
        if beside == ("(", ")") and may_be_acronym(tokens[i].text, _SHORTEST):
            yield i


def _start(tokens: Sequence[Token], end: int, letters: str) -> int | None:
    """Where the words before `end` begin whose capitals are `letters`; None if they are not."""
    left = list(letters)
    for i in range(end - 1, -1, -1):
        token = tokens[i]
        if token.pos in _OUTSIDE and token.text not in {"-", "'"}:
            return None
        initial = token.text[:1]
        if left and initial.upper() == left[-1]:
            left.pop()
        elif initial.isupper():
            return None
        if not left:
            return i if initial.isupper() else None
    return None


def _is_called_one(name: Sequence[Token], ontology: Ontology) -> bool:
    """True if the word that a name turns on is one for an organisation: "Council"."""
    of = next((i for i, token in enumerate(name) if i and token.pos == "ADP"), len(name))
    return may_denote(name[of - 1].text.lower(), (_ORGANISATION,), ontology)


def _is_organisation(stretch: range, model: Sequence[Candidate]) -> bool:
    """True if the model has an organisation there."""
    there = (n for n in model if n.start < stretch.stop and stretch.start < n.end)
    return any(name.kind not in {None, "kg:Person", "kg:Place", "kg:Region"} for name in there)
