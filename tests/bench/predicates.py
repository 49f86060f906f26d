"""What a sentence says that somebody is: the "lawyer" of "Lund is a lawyer"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.annotate.nouns import noun_at
from kg.extract.syntax import Parse
from kg.model import Form, Mention, Sentence, Span, Token
from kg.ontology import Ontology

_SAID = frozenset({"attr", "oprd"})


def predicates(
    sentence: Sentence, heads: Mapping[int, Mention], ontology: Ontology
) -> Iterator[tuple[Mention, Mention]]:
    """Each noun that is said of a mention, as a mention of its own, with that mention.

    `heads` are mentions by the offset of their head. What somebody is not is left out, and
    what the lexicon knows to happen ("the trip was a disaster").
    """
    parse = Parse(sentence.tokens)
    for noun in sentence.tokens:
        if noun.dep not in _SAID or noun.pos != "NOUN" or not _is_thing(sentence, noun, ontology):
            continue
        subject = _subject(parse, noun, heads)
        if subject is not None and not _is_denied(parse, noun):
            span = Span(sentence.span.article, noun.start, noun.end)
            yield Mention(span, subject.kind, noun.text, Form.NOMINAL, noun.start), subject


def _subject(parse: Parse, noun: Token, heads: Mapping[int, Mention]) -> Mention | None:
    subjects = parse.below(parse.head(noun), "nsubj", "nsubjpass")
    return heads.get(subjects[0].start) if subjects else None


def _is_thing(sentence: Sentence, noun: Token, ontology: Ontology) -> bool:
    """True for a noun of a thing, and for one that the lexicon does not know."""
    unknown = not ontology.by_lemma(noun.lemma, "noun")
    return unknown or noun_at(sentence.tokens, noun, ontology) is not None


def _is_denied(parse: Parse, noun: Token) -> bool:
    return bool(parse.below(parse.head(noun), "neg") or parse.below(noun, "neg"))
