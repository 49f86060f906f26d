"""Accounts: what somebody is given as the source of: "according to the mayor, ...", the words above
a signature, a turn in a transcript.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.cue_words import cue_words
from kg.extract.sentence.view import View
from kg.extract.stances.ascribed import Ascribed, claims
from kg.extract.stances.contents import Content, contents, runs
from kg.extract.stances.speakers import accounted, sources_after
from kg.extract.stances.speeches import naming
from kg.extract.stances.stance import stance_around
from kg.extract.topics import topics
from kg.model import Claim, Form, Mention, Stance, Token

NAME = "accounts"
KIND = "kg:Account"


def extract(view: View) -> Iterator[Claim]:
    """Of each account its class, the source (kg:holder) and the words (kg:content)."""
    yield from _according(view)
    for name in naming(view):
        found = Ascribed(_mention(view, name.i, name.i + 1), [name], contents(view, name), ())
        yield from claims(view, found, Stance(), NAME)


def _according(view: View) -> Iterator[Claim]:
    if "according" not in view.parse.vocabulary:
        return
    for word in view.parse.tokens:
        heads = sources_after(view, word) if word.text.lower() == "according" else []
        heads = [t for t in heads if t.lemma not in cue_words()["norm"]]
        clause = accounted(view, word) if heads else None
        if clause is not None:
            found = Ascribed(
                _mention(view, word.i, word.i + 2),
                heads,
                _contents(view, word, clause),
                topics(view, [clause]),
            )
            yield from claims(view, found, stance_around(view, clause), NAME)


def _contents(view: View, word: Token, clause: Token) -> list[Content]:
    return [(view, span) for span in runs(view, word, clause)]


def _mention(view: View, start: int, end: int) -> Mention:
    span = view.span(start, end)
    return Mention(span, KIND, view.words(span), Form.EVENT, span.start)
