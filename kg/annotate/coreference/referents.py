"""What a pronoun may point back to: names, descriptions and other nouns, where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.annotate.coreference.follow import follow
from kg.annotate.forms.gender import gender_of_noun
from kg.annotate.placed import Placed
from kg.model import Form, Mention, Sentence, Span, Token

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
# What only qualifies another noun is nothing of its own.
_QUALIFYING = frozenset({"compound", "nmod", "appos", "attr", "npadvmod", "oprd"})
_PLURAL = frozenset({"NNS", "NNPS"})


@dataclass(frozen=True, slots=True)
class Referent:
    """One place where an entity is spoken of.

    `entity` is the same at all places of one entity; `mention` what the text calls it there or
    before, None for a noun that is nothing kg keeps, which only competes with the others;
    `kind` its class ("" for such a noun), `gender` "male", "female" or None.
    """

    entity: str
    mention: Mention | None
    kind: str
    plural: bool
    gender: str | None
    sentence: int
    head: Token


def referents(
    sentences: Sequence[Sentence],
    placed: Sequence[Placed],
    antecedents: Mapping[Mention, Mention],
    genders: Mapping[str, str],
) -> list[list[Referent]]:
    """For each sentence the things spoken of, in the order of the text."""
    names = {p.mention: p.name for p in placed}
    mentioned = [_referent(p, antecedents, names, genders) for p in placed]
    found: list[list[Referent]] = [[] for _ in sentences]
    spans: list[list[Span]] = [[] for _ in sentences]
    for here, referent in zip(placed, mentioned, strict=True):
        found[here.sentence].append(referent)
        spans[here.sentence].append(here.mention.span)
    for index, sentence in enumerate(sentences):
        found[index] += _others(index, sentence, spans[index])
        found[index].sort(key=lambda r: (r.head.i, r.entity))
    return found


def _referent(
    here: Placed,
    antecedents: Mapping[Mention, Mention],
    names: Mapping[Mention, str],
    genders: Mapping[str, str],
) -> Referent:
    target = follow(here.mention, antecedents)
    entity = names.get(target, target.text)
    if target.form is not Form.NAME:
        entity = target.link or f"{target.text.lower()} {target.span.start}"
    plural = target.form is Form.GROUP and here.head.tag in _PLURAL
    person = target.kind == "kg:Group" and target.form is Form.GROUP and not plural
    kind = "kg:Person" if person else target.kind  # "a man"; "the staff" is nobody's "he"
    gender = genders.get(entity) or gender_of_noun(here.head)
    return Referent(entity, target, kind, plural, gender, here.sentence, here.head)


def _others(index: int, sentence: Sentence, taken: Sequence[Span]) -> Iterator[Referent]:
    """Nouns that are the head of a phrase and no part of a mention."""
    for token in sentence.tokens:
        if token.tag not in _NOUNS or token.dep in _QUALIFYING or token.ner:
            continue
        if not any(s.start <= token.start < s.end for s in taken):
            entity = f"{token.lemma} {token.start}"
            yield Referent(entity, None, "", token.tag in _PLURAL, None, index, token)
