"""What the noun behind "its" tells of whose it is: only a body has a "director-general"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.nouns import noun_forms
from kg.model import Token
from kg.ontology import Entry, Frame, Ontology

# Who has posts to fill.
_EMPLOYERS = ("kg:Organisation", "kg:Country")


def owner_kinds(tokens: Sequence[Token], pronoun: Token, ontology: Ontology) -> tuple[str, ...]:
    """The classes that the owner of what follows "its" may be of; () if of any.

    The lexicon says it of the noun: what has a "spokesman" or a "founder" is a body.
    """
    if pronoun.dep != "poss" or pronoun.text.lower() != "its":
        return ()
    forms = noun_forms(tokens, tokens[pronoun.head])
    found = next((f for form in forms if (f := _owned(form, ontology))), ())
    kinds = (kind for entry, frame in found for kind in _owners(entry, frame, ontology))
    return tuple(dict.fromkeys(kinds))


def _owned(form: str, ontology: Ontology) -> list[tuple[Entry, Frame]]:
    """The meanings of a noun that somebody or something has, each with its frame."""
    return [
        (entry, frame)
        for entry in ontology.by_lemma(form, "noun")
        for frame in entry.frames
        if frame.kind != "event" and any(a.function == "possessive" for a in frame.arguments)
    ]


def _owners(entry: Entry, frame: Frame, ontology: Ontology) -> Iterator[str]:
    if frame.kind == "post":
        yield from _EMPLOYERS
        return
    predicate = ontology.predicates[entry.denotes]
    for argument in frame.arguments:
        if argument.function == "possessive":
            kind = predicate.domain if argument.fills == "rdf:subject" else predicate.range
            if kind is not None:
                yield kind
