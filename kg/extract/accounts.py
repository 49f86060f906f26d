"""Accounts: what somebody is given as the source of ("according to the mayor, ...")."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.ascribed import Ascribed, claims
from kg.extract.contents import Content, runs
from kg.extract.cue_words import cue_words
from kg.extract.speakers import accounted, sources_after
from kg.extract.stance import stance_around
from kg.extract.topics import topics
from kg.extract.view import View
from kg.model import Claim, Form, Mention, Token

NAME = "accounts"
KIND = "kg:Account"


def extract(view: View) -> Iterator[Claim]:
    """Of each "according to" its class, the source (kg:holder) and the words (kg:content)."""
    if "according" not in view.parse.vocabulary:
        return
    for word in view.parse.tokens:
        heads = sources_after(view, word) if word.text.lower() == "according" else []
        heads = [t for t in heads if t.lemma not in cue_words()["norm"]]
        clause = accounted(view, word) if heads else None
        if clause is not None:
            found = Ascribed(
                _mention(view, word), heads, _contents(view, word, clause), topics(view, [clause])
            )
            yield from claims(view, found, stance_around(view, clause), NAME)


def _contents(view: View, word: Token, clause: Token) -> list[Content]:
    return [(view, span) for span in runs(view, word, clause)]


def _mention(view: View, word: Token) -> Mention:
    span = view.span(word.i, word.i + 2)
    return Mention(span, KIND, view.words(span), Form.EVENT, word.start)
