"""Parses in which a clause about the name before it is hung on the rest of the sentence.

Of "held Lund, suspected of murder" the parser makes a suspicion of whoever held him, of "Lund, who
was ill, was born in Graz" and "Norvik, whose founder was shot, helped" it may take the first verb
for the sentence's own, and in "Lund appeared in court accused of theft" it accuses the court. The
"living" of "a Canadian living in Graz" it may take for a noun.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.governors import above_prepositions, verb_at_or_above
from kg.annotate.labels import SUBJECTS, VERBS
from kg.annotate.mended.reparsed import as_subject, in_place_of, reparsed
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token

# What opens the phrase of somebody: "a Canadian", "two Swedes".
_COUNTING = frozenset({"DT", "CD"})


def about_names(sentence: Sentence) -> Sentence:
    """The sentence, with such clauses under the names before them."""
    tokens = sentence.tokens
    changed = dict(_blamed(tokens)) | dict(_before_court(tokens))
    changed |= dict(_pictured(tokens)) | dict(_living(tokens)) | dict(_of_bodies(tokens))
    for first in tokens:
        if first.tag == "WP" and first.dep in SUBJECTS and first.i > 1:
            changed |= {token.i: token for token in _main_behind(tokens, first)}
        elif first.tag == "WP$" and first.i > 1:
            changed |= {token.i: token for token in _main_behind_whose(tokens, first)}
        elif first.pos == "VERB" and first.i > 1:
            changed |= {token.i: token for token in _participle(tokens, first)}
    return reparsed(sentence, changed)


def _is_picture(tokens: Sequence[Token], noun: Token) -> bool:
    """Whether it may prove something: "no footage" and "a fake video" show what nobody did."""
    own = {t.text.lower() for t in tokens[: noun.i] if t.head == noun.i}
    return noun.lemma in name_rules()["picture"] and own.isdisjoint(name_rules()["no_proof"])


def _of_bodies(tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """ "According to Lund, of Norvik, it broke": Lund is of Norvik, and not the accord."""
    for of in tokens[2:]:
        name = tokens[of.i - 2]
        behind = of.text == "of" and of.dep == "prep" and tokens[of.i - 1].text == ","
        if behind and name.ner.endswith("PERSON") and name.dep == "pobj" and of.head < name.i:
            yield of.i, replace(of, head=name.i)


def _blamed(tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """ "Held Lund, suspected of murder", "asked Lund, 60, serving life for murder": whoever stands
    before the comma is the suspect."""
    for verb in tokens[2:]:
        held = verb.tag == "VBN" and verb.lemma in name_rules()["blamed"]
        if verb.dep in {"advcl", "acl"} and (held or _is_serving(tokens, verb)):
            name = tokens[max(verb.i - (4 if tokens[verb.i - 2].tag == "CD" else 2), 0)]
            if tokens[verb.i - 1].text == "," and name.ner.endswith("PERSON"):
                yield verb.i, replace(verb, dep="acl", head=name.i)


def _is_serving(tokens: Sequence[Token], verb: Token) -> bool:
    """ "Serving 30 years", "serving life"."""
    term = any(t.head == verb.i and t.lemma in name_rules()["term"] for t in tokens[verb.i :])
    return verb.text == "serving" and term


def _pictured(tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """ "Footage of Lund shooting Berg": Lund shoots, and no footage."""
    for verb in tokens[3:]:
        near = tokens[verb.i - 1].tag == "RB" and tokens[verb.i - 1].head == verb.i
        name = tokens[verb.i - 1 - near]
        of = tokens[name.head]
        if verb.tag != "VBG" or verb.dep != "acl" or not name.ner.endswith("PERSON"):
            continue
        picture = of.head == verb.head and _is_picture(tokens, tokens[of.head])
        if of.text == "of" and picture and verb.lemma not in name_rules()["picturing"]:
            yield verb.i, replace(verb, head=name.i)


def _before_court(tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """ "Lund appeared before a judge charged with theft": Lund is charged, not the judge."""
    for verb in tokens[3:]:
        if verb.tag not in {"VBN", "VBD"} or verb.lemma not in name_rules()["blamed"]:
            continue
        main = _standing(tokens, verb)
        subject = next((t for t in tokens if main and t.head == main.i and t.dep == "nsubj"), None)
        if main is None or subject is None:
            continue
        yield verb.i, replace(verb, tag="VBN", dep="acl", head=subject.i)
        before = [t for t in tokens[main.i : verb.i] if t.head == verb.i]
        mark = next((t for t in before if t.dep == "mark"), None)
        if mark is not None:  # "before" taken for the conjunction
            yield mark.i, replace(mark, dep="prep", head=main.i)
            judges = (t for t in before if t.dep in SUBJECTS)
            yield from ((t.i, replace(t, dep="pobj", head=mark.i)) for t in judges)


def _living(tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """ "A Canadian living in Graz", "two Swedes living in Graz": what they do, and no noun."""
    for living in tokens[2:]:
        if living.text != "living" or living.tag != "NN" or living.dep == "ROOT":
            continue
        people = tokens[living.i - 1]
        before = [t for t in tokens[: people.i] if t.head in {people.i, living.i}]
        led = any(t.dep == "prep" and t.head == living.i for t in tokens[living.i + 1 :][:1])
        if not (led and people.text.istitle() and any(t.tag in _COUNTING for t in before)):
            continue
        yield (
            living.i,
            replace(living, lemma="live", pos="VERB", tag="VBG", dep="acl", head=people.i),
        )
        if people.head == living.i:
            yield people.i, replace(people, dep=living.dep, head=living.head)
            yield from ((t.i, replace(t, head=people.i)) for t in before)


def _standing(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The verb of being in court that a participle stands behind with no comma between."""
    main = verb_at_or_above(tokens, tokens[verb.head])
    between = tokens[main.i + 1 : verb.i]
    court = any(t.lemma in name_rules()["courtroom"] for t in between)
    if not court or main.lemma not in name_rules()["stands"] or between[-1].text == ",":
        return None
    return main


def _main_behind(tokens: Sequence[Token], who: Token) -> Sequence[Token]:
    """The name, the verb of its clause and the sentence's own verb, as they are to be.

    `who` opens a clause behind a name and a comma, and both are subjects of one verb.
    """
    name, verb = tokens[who.i - 2], tokens[who.head]
    shared = name.dep in SUBJECTS and name.head == verb.i and tokens[who.i - 1].text == ","
    return _apart(tokens, name, verb, "relcl") if shared and name.ner else ()


def _main_behind_whose(tokens: Sequence[Token], whose: Token) -> Sequence[Token]:
    """The same of "Norvik, whose founder was shot, helped": what is owned is the first subject."""
    name, owned = above_prepositions(tokens, tokens[whose.i - 2]), tokens[whose.head]
    if owned.dep == "compound":  # "whose president Ivo Lund"
        owned = tokens[owned.head]
    shared = name.dep in SUBJECTS and owned.dep in SUBJECTS and name.head == owned.head
    behind = shared and tokens[whose.i - 1].text == "," and name.i < whose.i < owned.i
    return _apart(tokens, name, tokens[owned.head], "relcl") if behind else ()


def _participle(tokens: Sequence[Token], verb: Token) -> Sequence[Token]:
    """ "Lund, believed to be ill, left": nobody who is so believes it."""
    name = tokens[verb.i - 2]
    around = [t.text for t in (tokens[verb.i - 1], *tokens[verb.i + 1 : verb.i + 2])]
    shared = name.ner and name.dep in SUBJECTS and name.head == verb.i
    if verb.tag not in {"VBD", "VBN"} or around != [",", "to"] or not shared:
        return ()
    return _apart(tokens, name, replace(verb, tag="VBN"), "acl")


def _apart(tokens: Sequence[Token], name: Token, verb: Token, label: str) -> Sequence[Token]:
    """The name, the verb of a clause about it and the sentence's own verb, as they are to be."""
    main = _joined_without_word(tokens, verb)
    if main is None:
        return ()
    return (
        as_subject(tokens, name, main),
        replace(verb, dep=label, head=name.i),
        in_place_of(verb, main),
    )


def _joined_without_word(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The finite verb that is joined to `verb` by a comma alone and has no subject."""
    for other in tokens[verb.i + 1 :]:
        if other.head == verb.i and other.dep in {"conj", "ccomp"} and other.pos in VERBS:
            own = [t for t in tokens if t.head == other.i]
            start = min([other.i, *(t.i for t in own if t.dep in {"aux", "auxpass", "neg"})])
            joined = any(t.dep == "cc" for t in tokens if t.head == verb.i and t.i < other.i)
            alone = not any(t.dep in SUBJECTS for t in own)
            return other if alone and not joined and tokens[start - 1].text == "," else None
    return None
