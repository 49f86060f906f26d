"""Sports clubs that go by the name of their town: "Valletta beat Sliema".

In a report on sport only, and only a town that does there what clubs do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate, words_of
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token

# As many different words of sport make an article a report on it.
_WORDS = 3
_TOWNS = frozenset({"kg:City", "kg:Place", "kg:Region"})
_AGAINST = frozenset({"against", "v", "vs", "versus"})
# What leads from a contest to who else is in it: "lost to Oslo", "a draw with Oslo".
_WITH = frozenset({"by", "over", "to", "with"})
# As high a number is in a score of the games that clubs of towns play.
_HIGHEST = 15

Names = Sequence[Sequence[Candidate]]


def as_clubs(sentences: Sequence[Sentence], names: Names) -> Names:
    """`names` of each sentence, with the towns that stand for their clubs as organisations.

    A town that plays anywhere in the article is its club wherever no word of place stands
    before it.
    """
    if not is_sport(sentences):
        return names
    rows = list(zip(sentences, names, strict=True))
    clubs = {words_of(s, c) for s, found in rows for c in found if _plays(s, c)}
    return [[_as_club(s, c) if words_of(s, c) in clubs else c for c in found] for s, found in rows]


def is_sport(sentences: Sequence[Sentence]) -> bool:
    """True for a report on sport, by its words, or by a score and one of them beside it."""
    words = name_rules()["sport"] | name_rules()["player"]
    if len({t.lemma for s in sentences for t in s.tokens if t.lemma in words}) >= _WORDS:
        return True
    words |= name_rules()["contest"]
    return any(_has_score(s.tokens) and any(t.lemma in words for t in s.tokens) for s in sentences)


def _has_score(tokens: Sequence[Token]) -> bool:
    """ "2-1", in one token or three."""
    texts = [token.text for token in tokens]
    rows = [text.split("-") for text in texts] + [
        [left, right]
        for left, dash, right in zip(texts, texts[1:], texts[2:], strict=False)
        if dash == "-"
    ]
    return any(len(row) == 2 and all(_is_count(number) for number in row) for row in rows)


def _is_count(text: str) -> bool:
    return text.isdecimal() and int(text) <= _HIGHEST


def _plays(sentence: Sentence, candidate: Candidate) -> bool:
    """ "Oslo beat ...", "lost to Oslo", "... against Oslo", "the Oslo striker"."""
    if candidate.kind not in _TOWNS or candidate.adjective:
        return False
    name = sentence.tokens[candidate.end - 1]
    head = sentence.tokens[name.head]
    if name.dep in {"nsubj", "nsubjpass", "dobj"} and head.lemma in name_rules()["contest"]:
        return True
    if name.dep in {"compound", "poss"} and head.lemma in name_rules()["player"]:
        return True
    if name.dep != "pobj":
        return False
    contest = sentence.tokens[head.head].lemma in name_rules()["contest"]
    return head.text in _AGAINST or (head.text in _WITH and contest)


def _as_club(sentence: Sentence, candidate: Candidate) -> Candidate:
    before = sentence.tokens[candidate.start - 1].text.lower() if candidate.start else ""
    placed = before in name_rules()["place"] and not _plays(sentence, candidate)
    if candidate.kind not in _TOWNS or placed:
        return candidate
    return replace(candidate, kind="kg:Organisation", source="article", link=None, doubtful=False)
