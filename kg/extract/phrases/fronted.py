"""Where the subject of a sentence is from, by what stands before it: "Based in Oslo, Norvik"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.labels import VERBS
from kg.extract.sentence.view import View
from kg.extract.syntax import prepositional
from kg.model import Token

# What a sentence may begin with -> how the place hangs on its subject, as in structures.tsv.
_OPENERS = {
    "based": "based",
    "headquartered": "based",
    "located": "based",
    "originally from": "from",
    "hailing from": "from",
}


def fronted(view: View) -> Iterator[tuple[Token, str, Token]]:
    """(subject, how, place) of a sentence that opens with where its subject is from."""
    for words, how in _OPENERS.items():
        count = len(words.split())
        for start in (0, 1):
            said = " ".join(view.parse.words[start : start + count])
            if said == words and (start == 0 or view.parse.tokens[0].pos == "ADV"):
                for subject, place in _joined(view, view.parse.tokens[start + count - 1]):
                    yield subject, how, place


def _joined(view: View, opener: Token) -> Iterator[tuple[Token, Token]]:
    """The subject of the clause that a participle or preposition opens, and its place."""
    parse = view.parse
    places = prepositional(parse, opener, "in") or parse.below(opener, "pobj")
    verb = next((t for t in parse.ancestors(opener) if t.pos in VERBS), None)
    if verb is not None and opener.dep != "ROOT":
        for subject in parse.below(verb, "nsubj", "nsubjpass"):
            if subject.i > opener.i:
                yield from ((subject, place) for place in places)
