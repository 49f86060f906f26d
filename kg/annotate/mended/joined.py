"""Parses in which a member of a list hangs on what is no member.

"Earned a degree from Norvik and a doctorate from Kestrel": the parser joins the doctorate to the
verb. "The daughter of Ana Lund of Graz and David Berg" joins Berg to the daughter, "a bank based
in Graz, and a subsidiary of Norvik" the subsidiary to the town, "a critic of the war and director
of Norvik" the director to the war, "Ana Lund of Norvik and David Berg" Berg to Norvik.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.annotate.governors import above_prepositions
from kg.annotate.labels import NOUNS
from kg.annotate.mended.reparsed import reparsed
from kg.annotate.nouns import may_denote
from kg.annotate.runs import run_start
from kg.model import Sentence, Token
from kg.ontology import Ontology

# What only verbs have: a noun with one of these stands for a clause ("and Rossi a woman").
_OF_CLAUSES = frozenset({"nsubj", "nsubjpass", "aux", "auxpass", "cop", "dobj", "mark"})
_AREAS = frozenset({"GPE", "LOC"})
_INSIDE = frozenset({"conj", "appos", "pobj", "prep", "acl"})
_PREDICATES = frozenset({"attr", "appos"})
_SOMEBODY = ("kg:Person",)
_BODIES = ("kg:Organisation", "kg:Facility")
_BEFORE_NAME = frozenset({"compound", "det", "amod"})


def joined(sentence: Sentence, ontology: Ontology) -> Sentence:
    """The sentence, with such members under those that they are like."""
    tokens = sentence.tokens
    moved = {
        token.i: replace(token, head=head.i, dep="conj")
        for token in tokens
        if token.pos in NOUNS and _is_member(tokens, token)
        for head in _likes(tokens, token, ontology)
    }
    own = dict(_own_bodies(tokens, moved))
    return reparsed(sentence, moved | own | dict(_titles(tokens, ontology)))


def _own_bodies(tokens: Sequence[Token], moved: Mapping[int, Token]) -> Iterator[tuple[int, Token]]:
    """The "of" right behind a person who is joined to another now: "and David Berg of Kestrel"."""
    for person in moved.values():
        for prep in tokens[person.i + 1 : person.i + 2]:
            if prep.dep == "prep" and prep.head < person.i and person.ner.endswith("PERSON"):
                yield prep.i, replace(prep, head=person.i)


def _titles(tokens: Sequence[Token], ontology: Ontology) -> Iterator[tuple[int, Token]]:
    """A bare noun for somebody behind "and" under the noun for them, with the "of" behind it."""
    for title in tokens:
        topic = tokens[title.head]
        bare = title.i > 0 and tokens[title.i - 1].tag == "CC"
        if not (bare and title.dep == "conj" and title.tag == "NN" and topic.dep == "pobj"):
            continue
        person = above_prepositions(tokens, topic)
        kinds = [may_denote(noun.lemma, _SOMEBODY, ontology) for noun in (title, person, topic)]
        if person.dep in _PREDICATES and kinds == [True, True, False]:
            yield title.i, replace(title, head=person.i)
            for of in tokens[title.i + 1 : title.i + 2]:
                if of.dep == "prep" and of.head == topic.i:
                    yield of.i, replace(of, head=title.i)


def _is_member(tokens: Sequence[Token], token: Token) -> bool:
    """True for what is joined, and for a person behind "and" whom the parser takes for another
    name of somebody."""
    if token.dep != "appos" or not token.ner.endswith("PERSON"):
        return token.dep == "conj"
    start = run_start(tokens, token.i, lambda t: t.dep in _BEFORE_NAME)
    return start > 0 and tokens[start - 1].tag == "CC"


def _likes(tokens: Sequence[Token], member: Token, ontology: Ontology) -> Iterator[Token]:
    """The word that a member is joined to, if the parser has another."""
    above = tokens[member.head]
    if above.pos == "VERB":
        found = _object(tokens, member, above)
    elif member.ner.endswith("PERSON"):
        found = _parent(tokens, member, above) or _colleague(tokens, above)
    elif member.tag == "NN" and above.ner[2:] in _AREAS:
        found = _predicate(tokens, member, above)
    else:
        found = _body(tokens, member, above, ontology)
    if found is not None:
        yield found


def _object(tokens: Sequence[Token], noun: Token, verb: Token) -> Token | None:
    """The last object of the verb before a noun that is joined to it."""
    if any(t.head == noun.i and t.dep in _OF_CLAUSES for t in tokens):
        return None
    objects = (t for t in tokens[verb.i : noun.i] if t.head == verb.i and t.dep == "dobj")
    return max(objects, key=lambda t: t.i, default=None)


def _parent(tokens: Sequence[Token], person: Token, above: Token) -> Token | None:
    """The other parent beside "the daughter of Ana Lund and", or the noun of "the poet Ana Lund
    and David Berg"."""
    if above.tag == "NN" and above.dep in _PREDICATES:
        of = {t.i for t in tokens[above.i : person.i] if t.head == above.i and t.text == "of"}
        names = (t for t in tokens[: person.i] if t.head in of and t.dep == "pobj")
        return next((t for t in names if _is_person(tokens, t)), None)
    noun = tokens[above.head]
    bare = above.dep == "appos" and noun.tag == "NN" and noun.dep == "pobj"
    between = tokens[noun.i + 1 : above.i]
    return noun if bare and all(t.head == above.i for t in between) else None


def _body(tokens: Sequence[Token], member: Token, above: Token, ontology: Ontology) -> Token | None:
    """The "bank" of "owner of the bank and the daily Kestrel", where the parser joins the daily to
    the owner: what is joined to somebody is somebody."""
    somebody = above.tag == "NN" and may_denote(above.lemma, _SOMEBODY, ontology)
    if not somebody or may_denote(member.lemma, _SOMEBODY, ontology):
        return None
    if not may_denote(member.lemma, _BODIES, ontology) and member.ner[2:] != "ORG":
        return None
    of = {t.i for t in tokens[above.i : member.i] if t.head == above.i and t.text == "of"}
    return next((t for t in tokens[: member.i] if t.head in of and t.dep == "pobj"), None)


def _colleague(tokens: Sequence[Token], above: Token) -> Token | None:
    """The "Ana Lund" of "Ana Lund of Norvik and", from the body that a person is joined to."""
    person = above_prepositions(tokens, above)
    beside = above.pos == "PROPN" and not above.ner.endswith("PERSON")
    return person if beside and person.ner.endswith("PERSON") else None


def _is_person(tokens: Sequence[Token], word: Token) -> bool:
    """True for the name of a person, and for a noun with one in apposition."""
    apposed = [t for t in tokens[word.i :] if t.head == word.i and t.dep == "appos"]
    return any(t.ner.endswith("PERSON") for t in (word, *apposed))


def _predicate(tokens: Sequence[Token], noun: Token, above: Token) -> Token | None:
    """The noun that is said of something, above a place inside its phrase."""
    if not any(t.head == noun.i and t.text.lower() in {"a", "an"} for t in tokens[: noun.i]):
        return None
    while above.dep in _INSIDE and above.head < above.i:
        above = tokens[above.head]
        if above.tag == "NN" and above.dep in _PREDICATES:
            return above
    return None
