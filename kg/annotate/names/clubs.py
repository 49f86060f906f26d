"""Sports clubs that go by the name of their town: "Valletta beat Sliema".

In a report on sport only, and only a town that does there what clubs do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate, words_of
from kg.annotate.word_lists import name_rules
from kg.model import Sentence

# As many different words of sport make an article a report on it.
_WORDS = 3
_TOWNS = frozenset({"kg:City", "kg:Place", "kg:Region"})
_AGAINST = frozenset({"against", "v", "vs", "versus"})

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
    """True for a report on sport, by its words."""
    words = name_rules()["sport"] | name_rules()["player"]
    return len({t.lemma for s in sentences for t in s.tokens if t.lemma in words}) >= _WORDS


def _plays(sentence: Sentence, candidate: Candidate) -> bool:
    """ "Oslo beat ...", "... against Oslo", "the Oslo striker", "Oslo 2-1"."""
    if candidate.kind not in _TOWNS or candidate.adjective:
        return False
    name = sentence.tokens[candidate.end - 1]
    head = sentence.tokens[name.head]
    if name.dep in {"nsubj", "nsubjpass", "dobj"} and head.lemma in name_rules()["contest"]:
        return True
    if name.dep in {"compound", "poss"} and head.lemma in name_rules()["player"]:
        return True
    return head.text in _AGAINST and name.dep == "pobj"


def _as_club(sentence: Sentence, candidate: Candidate) -> Candidate:
    before = sentence.tokens[candidate.start - 1].text.lower() if candidate.start else ""
    if candidate.kind not in _TOWNS or before in name_rules()["place"]:
        return candidate
    return replace(candidate, kind="kg:Organisation", source="article", link=None, doubtful=False)
