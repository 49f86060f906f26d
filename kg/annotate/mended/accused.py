"""Parses in which what somebody is accused of hangs on a name.

Of "cleared Ana Lund of murder" the parser makes a Lund of murder, of "accused by Ana Lund of
murder" the same, and of "convicted by a court in Graz of murder" a Graz of murder.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.governors import above_prepositions
from kg.annotate.mended.reparsed import reparsed
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token

# "By a court of law": what a court is of, and nobody is accused of.
_OF_COURTS = frozenset({"appeal", "cassation", "honor", "honour", "inquiry", "justice", "law"})

_SEEKING = frozenset({"arrest", "seek", "want"})


def accused(sentence: Sentence) -> Sentence:
    """The sentence, with such an "of" or "for" under the verb that accuses."""
    tokens = sentence.tokens
    heads = dict(_charged(tokens)) | dict(_wanted(tokens))
    return reparsed(sentence, {i: replace(tokens[i], head=head) for i, head in heads.items()})


def _charged(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """("of", verb) of "cleared Ana Lund of murder" and "accused by Ana Lund of murder": a common
    noun tells of what, and not whence."""
    for noun in tokens:
        of = tokens[noun.head]
        if noun.dep not in {"pobj", "pcomp"} or of.text != "of":
            continue
        name = tokens[of.head]
        common = noun.tag in {"NN", "VBG"} and not noun.ner and noun.text.islower()
        deed = common and noun.lemma not in _OF_COURTS
        near = noun.i == of.i + 1
        if deed and near and name.dep == "dobj" and name.ner[2:] == "PERSON":
            yield of.i, name.head
        by = above_prepositions(tokens, name)
        blamed = by.dep == "agent" and tokens[by.head].lemma in name_rules()["blamed"] | {"find"}
        if deed and blamed and (near or _is_court(tokens, by)):
            yield of.i, by.head


def _wanted(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """("for", verb) of "wanted by Interpol for murder"; not of "by a spokesman for the police"."""
    for prep in tokens:
        name = tokens[prep.head]
        by = tokens[name.head]
        sought = by.dep == "agent" and tokens[by.head].lemma in _SEEKING
        if prep.text == "for" and prep.dep == "prep" and name.ner and sought:
            yield prep.i, by.head


def _is_court(tokens: Sequence[Token], by: Token) -> bool:
    return any(t.head == by.i and t.lemma in name_rules()["courtroom"] for t in tokens[by.i :])
