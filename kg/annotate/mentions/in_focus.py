""" "The country", "the government", "police": whose they are where no word beside them tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.annotate.mentions.build_mentions import is_state_body
from kg.annotate.mentions.state_bodies import (
    as_of_state,
    body_words,
    code_of,
    is_of_state,
    is_one_of_states,
)
from kg.annotate.placed import Placed
from kg.model import Form, Mention, Sentence
from kg.ontology import Ontology

_COUNTRY = "kg:Country"
# For so many sentences "the army" is the one whose state was told.
REACH = 2


def in_focus(
    placed: Sequence[Placed], sentences: Sequence[Sentence], focus: str | None, ontology: Ontology
) -> list[Placed]:
    """The same, with bare bodies and "the country" linked to those that the article is about.

    `focus` is the country that it is about, None if none stands out. "The army" after the "army of
    Norway" is Norway's.
    """
    named = _named_bodies(placed)
    told: dict[str, tuple[int, str]] = {}
    found: list[Placed] = []
    linked = [p for p in placed if p.mention.link is not None]
    for one in placed:
        mention = one.mention
        body = is_state_body(mention.kind, ontology)
        if body and mention.form is Form.NAME:
            beside = [p.mention for p in linked if p.sentence == one.sentence]
            mention = as_of_state(one, sentences[one.sentence], beside, focus)
        elif _is_open(mention) and _is_bare(one, sentences[one.sentence]):
            known = mention.kind == _COUNTRY and not is_one_of_states(one, focus)
            country = focus if known else None
            mention = replace(mention, link=_body(one, focus, named, told) if body else country)
        if body and mention.link is not None:
            words = body_words(mention.text).split()
            for i in range(len(words)):  # "the ministry" after "the Dutch foreign ministry"
                told[" ".join(words[i:])] = one.sentence, mention.link
        found.append(one if mention is one.mention else replace(one, mention=mention))
    return found


def _is_open(mention: Mention) -> bool:
    return mention.form is Form.NOMINAL and mention.link is None


def _is_bare(one: Placed, sentence: Sentence) -> bool:
    """False for what a name tells apart: "the Strickland administration", "Vice police"."""
    start = one.mention.span.start
    words = one.mention.text.split()[start == sentence.span.start :]
    before = (t for t in sentence.tokens if t.head == one.head.i and t.start < start)
    return not any(w[:1].isupper() for w in words) and not any(t.pos == "PROPN" for t in before)


def _body(
    one: Placed,
    focus: str | None,
    named: Mapping[str, set[str]],
    told: Mapping[str, tuple[int, str]],
) -> str | None:
    """The place of a body without one: as told of right before, the state's, else that of its only
    namesake."""
    words = one.mention.text.lower()
    sentence, place = told.get(words, (0, None))
    if place is not None and one.sentence - sentence <= REACH:
        return place
    if is_of_state(words, code_of(focus)):
        return focus
    places = named.get(words, set())
    return next(iter(places)) if len(places) == 1 else None


def _named_bodies(placed: Sequence[Placed]) -> Mapping[str, set[str]]:
    """Words of a body -> the places whose bodies the article calls so."""
    found: dict[str, set[str]] = defaultdict(set)
    for mention in (one.mention for one in placed):
        if mention.form is Form.NOMINAL and mention.link and mention.kind != _COUNTRY:
            found[body_words(mention.text)].add(mention.link)
    return found
