"""Parses in which what is said of one of several hangs on that one.

The parser hangs what follows "Rossi and Bianchi, who was convicted" or "Rossi and Bianchi, the
mayor" on Rossi. A verb or noun in the singular behind the last of them is said of the last. In
"her lawyer in Oslo, Ana Lund" it hangs the lawyer's name on Oslo, of "the man who shot Lund, Karl
Berg" the man's name on Lund, of "Lund, head of a party, the Norvik Union" a body on Lund, and of
"a son, Hans; a brother, Carl" it makes one person. "Born on May 5, 1907, in Graz" is not about the
Graz of May.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.labels import RELATIVES, SUBJECTS
from kg.annotate.mended.reparsed import reparsed
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token

_CLAUSES = frozenset({"relcl", "acl"})
_SINGULAR = frozenset({"NN", "NNP"})


def attached(sentence: Sentence) -> Sentence:
    """The sentence, with such clauses, nouns and names under what they are said of."""
    tokens = sentence.tokens
    apposed = [t for t in tokens if t.dep == "appos"]
    plans = dict(_planned(tokens))
    heads = {
        **dict(_moved(tokens)),
        **dict(_named(tokens, apposed)),
        **dict(_bodies(tokens, apposed)),
        **dict(_serving(tokens)),
        **plans,
        **dict(_dated(tokens)),
    }
    labels = {
        t.i: "conj" for t in apposed if _is_listed(tokens, t) or _is_another_by_name(tokens, t)
    }
    labels |= dict.fromkeys(plans, "acl")
    for noun, subject in _set_before(tokens, apposed):
        heads[subject.i] = noun.head
        labels |= {subject.i: noun.dep, noun.i: "npadvmod"}
    moved = (tokens[i] for i in heads.keys() | labels.keys())
    return reparsed(
        sentence,
        {t.i: replace(t, head=heads.get(t.i, t.head), dep=labels.get(t.i, t.dep)) for t in moved},
    )


def _set_before(tokens: Sequence[Token], apposed: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    """("court", "mother") of "Outside court, his mother said": where it was said says nothing."""
    for subject in apposed:
        noun = tokens[subject.head]
        where = tokens[0].tag == "JJ" and tokens[0].text.lower() in name_rules()["sure_place"]
        if where and noun.i == 1 and tokens[noun.i + 1].text == ",":
            yield noun, subject
            return


def _named(tokens: Sequence[Token], apposed: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """(person, noun) of "her lawyer in Oslo, Ana Lund" and "the man who shot Lund, Karl Berg":
    nobody is a town, or another person."""
    for name in apposed:
        other = tokens[name.head]
        if name.ner[2:] != "PERSON" or not other.ner:
            continue
        above = tokens[other.head]
        noun = tokens[above.head]
        clause = other.ner[2:] == "PERSON" and other.dep == "dobj" and above.dep in _CLAUSES
        if (other.dep == "pobj" or clause) and noun.tag == "NN" and not noun.ner:
            yield name.i, noun.i


def _bodies(tokens: Sequence[Token], apposed: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """(body, noun) of "Lund, head of the oldest party, the Norvik Union": nobody is a body."""
    for name in apposed:
        person, start = tokens[name.head], _first_word(tokens, name)
        noun = tokens[start - 2]
        of_noun = noun.tag == "NN" and noun.dep == "pobj" and tokens[start - 1].text == ","
        if name.ner[2:] == "ORG" and person.ner[2:] == "PERSON" and person.i < noun.i and of_noun:
            yield name.i, noun.i


def _dated(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """("in", verb) of "born on May 5, 1907, in Graz", ("of", verb) of "convicted in 1907 of"."""
    for prep in tokens:
        day = tokens[prep.head]
        if prep.dep != "prep" or day.ner[2:] != "DATE":
            continue
        if tokens[prep.i - 1].text != "," and not _is_of_no_date(tokens, prep):
            continue
        on = tokens[day.head]
        verb = tokens[on.head] if day.dep == "pobj" else on
        if verb.pos == "VERB" and verb.i < prep.i:
            yield prep.i, verb.i


def _is_of_no_date(tokens: Sequence[Token], prep: Token) -> bool:
    """True for "convicted in 1907 of fraud", not for "in the summer of 1907"."""
    before = tokens[prep.i - 1]
    dated = any(t.head == prep.i and t.ner.endswith("DATE") for t in tokens[prep.i :])
    return prep.text in {"of", "for"} and before.tag in {"CD", "NNP"} and not dated


def _serving(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """("for", verb) of "sentenced to 10 years for killing Lund": she is, and no year."""
    for prep in tokens:
        term = tokens[prep.head]
        if prep.dep != "prep" or prep.text != "for" or term.lemma not in name_rules()["term"]:
            continue
        above = tokens[term.head]
        verb = tokens[above.head] if term.dep == "pobj" else above
        doing = any(t.head == prep.i and t.dep == "pcomp" for t in tokens[prep.i :])
        if doing and verb.pos == "VERB" and verb.i < prep.i:
            yield prep.i, verb.i


def _planned(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """("attack", "plot") of "foiled a plot by the gang to attack": who foils it does not attack."""
    for to in tokens:
        verb, before = tokens[to.head], tokens[to.i - 1]
        if to.tag != "TO" or verb.dep not in {"advcl", "xcomp"} or not before.ner:
            continue
        plan = next((t for t in tokens[: to.i] if t.head == verb.head and t.dep == "dobj"), None)
        if plan is None or plan.lemma not in name_rules()["plan"]:
            continue
        by = next((t for t in tokens[plan.i : to.i] if t.head == plan.i and t.text == "by"), None)
        if by is not None and plan.i < verb.i:
            yield verb.i, plan.i


def _is_listed(tokens: Sequence[Token], noun: Token) -> bool:
    """Whether a semicolon parts it from what it is said of: the next in a list."""
    return any(t.text == ";" and t.head == noun.head for t in tokens[noun.head : noun.i])


def _is_another_by_name(tokens: Sequence[Token], noun: Token) -> bool:
    """The "wife" of "Rossi, 41, his wife Ana Lund and": one's own wife by name is somebody else."""
    own = [t for t in tokens if t.head == noun.i]
    owned = noun.tag == "NN" and any(t.tag == "PRP$" for t in own)
    next_to = tokens[noun.i + 1 : noun.i + 2]
    named = any(
        t.dep == "appos" and t.ner.endswith("PERSON") and t.i in {n.i, n.head}
        for t in own
        for n in next_to
    )
    return owned and named and tokens[noun.head].pos == "PROPN"


def _moved(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """(token, its new head)."""
    if not any(t.dep == "conj" and t.ner for t in tokens):
        return
    for token in tokens:
        if token.ner or not (_is_noun_of_one(token) or _is_clause_of_one(tokens, token)):
            continue
        last = _last_joined(tokens, token)
        if last != token.head:
            yield token.i, last


def _is_noun_of_one(token: Token) -> bool:
    one = token.tag in _SINGULAR and token.lemma not in name_rules()["several"]
    return token.dep == "appos" and one


def _is_clause_of_one(tokens: Sequence[Token], verb: Token) -> bool:
    """ "Who was convicted", "who has three children"."""
    if verb.dep != "relcl":
        return False
    own = [t for t in tokens if t.head == verb.i and t.i < verb.i]
    relative = any(t.tag in RELATIVES and t.dep in SUBJECTS for t in own)
    finite = next((t for t in own if t.pos == "AUX"), verb)
    return relative and (finite.tag == "VBZ" or finite.text.lower() == "was")


def _last_joined(tokens: Sequence[Token], token: Token) -> int:
    """The last of the names that are joined to the head of `token`, before its first word."""
    start = _first_word(tokens, token)
    last = tokens[token.head]
    if not last.ner or last.i > start:
        return last.i
    while True:
        later = [t for t in tokens[:start] if t.dep == "conj" and t.head == last.i and t.ner]
        if not later:
            return last.i
        last = later[-1]


def _first_word(tokens: Sequence[Token], token: Token) -> int:
    """Where what hangs on a word begins, as far as it stands right before it."""
    start = token.i
    below = {token.i}
    for before in reversed(tokens[: token.i]):
        if before.head not in below:
            break
        below.add(before.i)
        start = before.i
    return start
