"""Parses in which what somebody is called is no second name or object.

Of "calling Ana Lund a thief" the parser makes one person who is a thief, of "branded Lund a thief"
two who were branded: the noun is what she is called.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.annotate.mended.reparsed import reparsed
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token


def called(sentence: Sentence) -> Sentence:
    """The sentence, with such nouns as complements of the object."""
    tokens = sentence.tokens
    verbs = [t for t in tokens if t.lemma in name_rules()["calling"] and t.pos == "VERB"]
    found = (noun for verb in verbs for noun in _nouns(tokens, verb))
    return reparsed(sentence, {noun.i: noun for noun in found})


def _nouns(tokens: Sequence[Token], verb: Token) -> list[Token]:
    """The noun right behind the object of a verb, as its complement; [] if there is none.

    Right behind the verb itself in "whom she called a thief".
    """
    named = next((t for t in tokens if t.dep == "dobj" and t.head == verb.i), None)
    last = max(named.i, verb.i) if named and (named.i > verb.i or named.tag == "WP") else None
    article = tokens[last + 1 : last + 2] if last else ()
    if named is None or not article or article[0].dep != "det":
        return []
    noun = tokens[article[0].head]
    behind = {"appos": named.i, "dobj": verb.i}.get(noun.dep) == noun.head
    return [replace(noun, dep="oprd", head=verb.i)] if behind and not noun.ner else []
