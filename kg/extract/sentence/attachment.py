"""Puts below their verb or noun the words that the parser hangs elsewhere.

"Of fraud" of "accused Rossi of fraud" hangs on the object ("Rossi of fraud"), and then nothing
would say that the fraud is only alleged. "Killing nine" of "visited the mine that collapsed,
killing nine" hangs on the visit, and the visitor would have killed them. "Of Norvik" of "the board
of directors of Norvik" hangs on the directors, and "chief of Graz" of "head of Norvik and chief of
Graz" on Norvik. "By Rossi" of "shot in the yard of his house by Rossi" hangs on the house.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.governors import governors
from kg.annotate.labels import NOUNS
from kg.annotate.nouns import may_denote
from kg.extract.cue_words import cue_words
from kg.model import Token
from kg.ontology import Ontology

# What becomes of those who are near, and in what it happens.
_HARM = ("kg:Killing", "kg:Injury", "kg:Damage")
_HARMFUL = (*_HARM, "kg:ConflictEvent", "kg:Assault", "kg:Disaster")
# Whose board it is, or whose members they are, stands behind.
_MEMBERS = frozenset({"director", "trustee", "governor", "regent", "supervisor", "overseer"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def reattached(tokens: Sequence[Token], ontology: Ontology) -> tuple[Token, ...]:
    """The tokens of a sentence; a preposition that a verb asks for, with an event behind it, hangs
    on that verb and no longer on its object, and a participle of harm on what did it."""
    pairs = [
        *_misplaced(tokens, ontology),
        *_resulting(tokens, ontology),
        *_of_a_board(tokens),
        *_second_posts(tokens, ontology),
    ]
    done = dict(_by_whom(tokens, ontology))
    moved = {word.i: verb.i for word, verb in pairs} | done
    if not moved:
        return tuple(tokens)
    labels = dict.fromkeys(done, "agent")
    return tuple(
        replace(t, head=moved[t.i], dep=labels.get(t.i, t.dep)) if t.i in moved else t
        for t in tokens
    )


def _by_whom(tokens: Sequence[Token], ontology: Ontology) -> Iterator[tuple[int, int]]:
    """(by, verb) where a passive without a doer stands above a place or thing "by" somebody: what
    happens, and what is made, may be theirs."""
    for by in (t for t in tokens if t.dep == "prep" and t.text == "by"):
        noun = tokens[by.head]
        somebody = any(t.head == by.i and t.ner[2:] == "PERSON" for t in tokens[by.i + 1 :])
        if noun.dep != "pobj" or not somebody or noun.pos != "NOUN":
            continue
        if not may_denote(noun.lemma, ("kg:Place",), ontology):
            continue
        verb = next((t for t in governors(tokens, noun) if t.pos in {"VERB", "AUX"}), noun)
        below = {t.dep for t in tokens if t.head == verb.i}
        if "auxpass" in below and "agent" not in below:
            yield by.i, verb.i


def _misplaced(tokens: Sequence[Token], ontology: Ontology) -> Iterator[tuple[Token, Token]]:
    for prep in (token for token in tokens if token.dep == "prep"):
        noun = tokens[prep.head]
        if noun.pos not in NOUNS or noun.i > prep.i:
            continue
        while noun.dep == "conj" and tokens[noun.head].pos in NOUNS:
            noun = tokens[noun.head]
        verb = tokens[noun.head]
        if noun.dep == "dobj" and verb.pos == "VERB" and _asks_for(verb, prep, ontology):
            told = [t for t in tokens[prep.i + 1 :] if t.head == prep.i]
            if any(_is_event(t, ontology) for t in told) and not _is_event(noun, ontology):
                yield prep, verb


def _resulting(tokens: Sequence[Token], ontology: Ontology) -> Iterator[tuple[Token, Token]]:
    """(participle, verb) where one of harm hangs on a verb that does none, and what stands
    between them does: "arrested the man who shot at a crowd, wounding nine".
    """
    for word in (t for t in tokens if t.tag == "VBG" and t.dep == "advcl"):
        above = tokens[word.head]
        if _means(word, _HARM, ontology) and not _harms(above, ontology):
            between = [t for t in tokens[above.i + 1 : word.i] if t.tag in _FINITE]
            if between and _harms(between[-1], ontology):
                yield word, between[-1]


def _of_a_board(tokens: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    """(of, board) for the second "of" of "the board of directors of Norvik"."""
    for prep in (t for t in tokens if t.dep == "prep" and t.text.lower() == "of"):
        members = tokens[prep.head]
        board = tokens[tokens[members.head].head]
        if members.lemma in _MEMBERS and members.dep == "pobj" and board.lemma == "board":
            yield prep, board


def _second_posts(tokens: Sequence[Token], ontology: Ontology) -> Iterator[tuple[Token, Token]]:
    """(chief, head) of "head of Norvik and chief of Graz", where the parser joins the chief to
    Norvik, and (of, chief) where it hangs Graz there too.
    """
    for post in (t for t in tokens if t.dep == "conj" and t.pos == "NOUN"):
        body = tokens[post.head]
        first = tokens[tokens[body.head].head]
        misread = body.pos == "PROPN" and body.dep == "pobj" and first.pos == "NOUN"
        if misread and all(_is_post(noun, tokens, ontology) for noun in (first, post)):
            yield post, first
            behind = (t for t in tokens[post.i :] if t.head == body.i and t.dep == "prep")
            yield from ((prep, post) for prep in behind)


def _is_post(noun: Token, tokens: Sequence[Token], ontology: Ontology) -> bool:
    """ "Director", "chief executive officer"."""
    words = " ".join(t.lemma.lower() for t in tokens[max(noun.i - 2, 0) : noun.i + 1])
    entries = (e for n in range(3) for e in ontology.by_lemma(words.split(" ", n)[-1], "noun"))
    return any(f.kind == "post" for e in entries for f in e.frames)


def _harms(verb: Token, ontology: Ontology) -> bool:
    return verb.lemma in cue_words()["striking"] or _means(verb, _HARMFUL, ontology)


def _means(verb: Token, kinds: tuple[str, ...], ontology: Ontology) -> bool:
    entries = ontology.by_lemma(verb.lemma, "verb")
    return any(ontology.is_any(e.denotes, kinds) for e in entries if e.denotes in ontology.classes)


def _asks_for(verb: Token, prep: Token, ontology: Ontology) -> bool:
    """True if what the verb is about stands behind the preposition."""
    marker = prep.text.lower()
    return any(
        argument.marker == marker and argument.fills == "kg:about"
        for entry in ontology.by_lemma(verb.lemma, "verb")
        for frame in entry.frames
        for argument in frame.arguments
    )


def _is_event(word: Token, ontology: Ontology) -> bool:
    """True for a noun that the lexicon takes for an event, and for a verb ("of stealing")."""
    if word.dep == "pcomp":
        return True
    entries = ontology.by_lemma(word.lemma, "noun") if word.pos == "NOUN" else ()
    kinds = (e.denotes for e in entries if e.denotes in ontology.classes)
    return any(ontology.is_a(kind, "kg:Event") for kind in kinds)
