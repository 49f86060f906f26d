"""Who "I" and "we" are from one sentence of a quotation to the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.annotate.coreference.pronouns import PRONOUNS
from kg.annotate.labels import SUBJECTS
from kg.annotate.quotations import Quoted
from kg.model import Mention, Sentence

# Neither first nor third person.
_NOBODY = frozenset({"who", "someone", "somebody"})


def one_speaker(
    sentences: Sequence[Sentence],
    left_open: Iterable[Mention],
    known: Mapping[Mention, Mention],
    quoted: Quoted,
) -> dict[Mention, Mention]:
    """Open "I" or "we" -> who the same word is in its sentence or the one before.

    That is what the earlier pronoun stands for by `known`, or the earlier pronoun itself: who
    speaks may be open, and is the same. Nothing is carried into a sentence that tells of a
    speaker of its own.
    """
    found: dict[Mention, Mention] = {}
    last: dict[bool, tuple[int, Mention]] = {}
    for index, mention in _in_order(sentences, {*left_open, *known}):
        plural = PRONOUNS[mention.text.lower()].plural
        before = last.get(plural)
        if mention not in known and before and _goes_on(sentences, before[0], index, quoted):
            found[mention] = before[1]
        last[plural] = (index, known.get(mention) or found.get(mention, mention))
    return found


def _in_order(
    sentences: Sequence[Sentence], mentions: Iterable[Mention]
) -> list[tuple[int, Mention]]:
    """(sentence, pronoun) of those who speak, in the order of the text."""
    speaking = sorted((m for m in mentions if _is_first_person(m.text.lower())), key=_span)
    return [
        (index, mention)
        for index, sentence in enumerate(sentences)
        for mention in speaking
        if sentence.span.covers(mention.span)
    ]


def _span(mention: Mention) -> tuple[int, int]:
    return mention.span.start, mention.span.end


def _is_first_person(word: str) -> bool:
    return word in PRONOUNS and not PRONOUNS[word].third and word not in _NOBODY


def _goes_on(sentences: Sequence[Sentence], before: int, index: int, quoted: Quoted) -> bool:
    """True if the one who speaks in one sentence may speak in the other."""
    return before == index or (before == index - 1 and not _has_speaker(sentences[index], quoted))


def _has_speaker(sentence: Sentence, quoted: Quoted) -> bool:
    """True if a part is quoted, and a subject stands outside of it."""
    unquoted = [token for token in sentence.tokens if token not in quoted]
    part = len(unquoted) < len(sentence.tokens)
    return part and any(token.dep in SUBJECTS for token in unquoted)
