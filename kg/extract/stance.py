"""Factuality and speaker of a word: how the text stands to what it says there.

The walk goes from the word up to the root. What it meets on the way, in the word's own clause
first, decides: negation, modal verbs, adverbs, and words that introduce what others say, deny
or plan. After the factuality scale of Saurí and Pustejovsky (FactBank, 2009), folded into the
seven values of `kg.model.Factuality`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.arguments import event_entry
from kg.extract.introduced import FACTUALITIES, WEAK, Sign, introduced
from kg.extract.mood import (
    is_foretold,
    is_purpose,
    is_question,
    mood,
    names_only,
)
from kg.extract.negation import is_negated
from kg.extract.once import once
from kg.extract.speakers import (
    accounted,
    introducing,
    is_parenthesis,
    is_statement,
    sources_of,
    speakers,
    views_of,
)
from kg.extract.speeches import cue_of, quotation_at
from kg.extract.supposed import is_any, is_supposed
from kg.extract.syntax import is_sentence_apart
from kg.extract.view import View
from kg.model import Factuality, Stance, Token

# Labels under which a word is part of what its governor introduces.
_COMPLEMENT = frozenset(
    {
        *("ccomp", "xcomp", "acl", "dobj", "pobj", "pcomp", "prep", "csubj", "nsubjpass"),
        *("conj", "parataxis", "attr", "appos", "oprd"),
    }
)
_MARKERS = frozenset({"advmod", "amod", "compound"})
# Titles and appositions are the writer's own, whoever is quoted around them.
_PRESUPPOSED = frozenset({"appos", "compound", "nmod"})
# What becomes of a clause does not reach into a relative clause in it, but for somebody's words.
_TOLD = frozenset({Factuality.REPORTED, Factuality.ALLEGED, Factuality.DENIED})


def stance(view: View, token: Token) -> Stance:
    """The stance of the text to what `token` expresses, by its first speaker."""
    return stances(view, token)[0]


def phrase_stance(view: View, noun: Token) -> Stance:
    """The stance to what a noun phrase says by itself ("Rossi of Oxfam"), whatever its clause does.

    Only its own modifiers colour it: who denies that Rossi of Oxfam left leaves him at Oxfam.
    """
    modifiers = view.parse.below(noun, *_MARKERS)
    return Stance(_strongest([sign for word in modifiers for sign in _marked(view, word)]))


def naming_stance(view: View, noun: Token) -> Stance:
    """The stance to what a noun says of the name beside it: "the union's chief, Ana Brandt".

    She is its chief whether one will meet, did not meet or denies to have met her; elsewhere the
    noun's own.
    """
    # The parser may hang her on the union.
    phrase = view.parse.subtree(noun) if noun.pos == "NOUN" else ()
    if not any(token.dep == "appos" and token.pos == "PROPN" for token in phrase):
        return stance(view, noun)
    return _stances([*_own_signs(view, noun), *_quoted(view, noun)])[0]


@once
def stances(view: View, token: Token) -> tuple[Stance, ...]:
    """The same factuality for each of those who say so together."""
    return _stances(list(_signs(view, token)))


def stance_around(view: View, clause: Token) -> Stance:
    """The stance to what is said of a clause ("according to Rossi"): that of the words around it,
    whatever those in it make of what it tells.
    """
    return _stances([*_signs_above(view, clause), *_quoted(view, clause)])[0]


def _stances(signs: Sequence[Sign]) -> tuple[Stance, ...]:
    """The factuality that signs come to, for each of the first speakers; at least one."""
    found = next((sign.speakers for sign in signs if sign.speakers), ())
    factuality = _strongest(signs)
    return tuple(Stance(factuality, speaker) for speaker in found) or (Stance(factuality),)


def _strongest(signs: Sequence[Sign]) -> Factuality:
    """What stands nearest to the word, but for mere reporting, which gives way to the rest.

    An allegation that is denied is denied, and a plan that is given up is none.
    """
    strong = [s.factuality for s in signs if s.factuality is not WEAK]
    if strong[:1] == [Factuality.ALLEGED] and Factuality.DENIED in strong:
        return Factuality.DENIED
    if strong[:1] == [Factuality.PLANNED] and Factuality.NEGATED in strong:
        return Factuality.NEGATED  # "the planned strike was averted"
    if strong:
        return strong[0]
    return WEAK if signs else Factuality.ASSERTED


def _signs(view: View, token: Token) -> Iterator[Sign]:
    if is_question(view):
        yield Sign(Factuality.POSSIBLE)
    yield from _own_signs(view, token)
    yield from _signs_above(view, token)
    yield from _quoted(view, token)
    if is_any(view, token):
        yield Sign(Factuality.POSSIBLE)  # "denied any deal" denies it all the same


def _signs_above(view: View, token: Token) -> Iterator[Sign]:
    """What the governors of a word make of it.

    A relative clause tells what is so, whatever becomes of the clause around it; only somebody's
    words reach into it.
    """
    child, apart, below = token, False, token
    for governor in view.parse.ancestors(token):
        if child.dep in _PRESUPPOSED:
            return
        apart = apart or child.dep == "relcl"
        found = [*_from_governor(view, governor, child), *_beside(view, governor, child, below)]
        if child is token and _is_utterance(view, token):
            found = [sign for sign in found if sign.factuality is not Factuality.DENIED]
        yield from (sign for sign in found if sign.factuality in _TOLD or not apart)
        below, child = child, governor


def _is_utterance(view: View, noun: Token) -> bool:
    """ "Denied the request", "rejected the allegation of fraud": both were made, fraud or no."""
    entry = event_entry(view, view.triggers.get(noun.i)) if noun.pos == "NOUN" else None
    return entry is not None and is_statement(view, entry)


def _beside(view: View, governor: Token, child: Token, below: Token) -> Iterator[Sign]:
    """ "questioned a man over the theft", where the parser hangs "over" on the man; an "of" is
    his ("charged the owner of the shop").
    """
    if child.dep == "dobj" and below.dep == "prep" and below.text.lower() != "of":
        yield from introduced(view, governor, below)


def _from_governor(view: View, governor: Token, child: Token) -> Iterator[Sign]:
    if child.dep in _COMPLEMENT:
        yield from introduced(view, governor, child)
    if child.dep in {"prep", "dative"} and governor.pos == "VERB":
        yield from _by_the_object(view, governor, child)
    subject = child.dep in {"nsubj", "nsubjpass", "npadvmod"}
    if not subject or governor.pos == "NOUN":
        yield from _clause_signs(view, governor, child)


def _by_the_object(view: View, verb: Token, prep: Token) -> Iterator[Sign]:
    """ "Offered a reward for his arrest", where the parser hangs "for" on the verb."""
    for noun in view.parse.below(verb, "dobj", "nsubjpass"):
        entry = introducing(view, noun) if noun.pos == "NOUN" else None
        if entry is not None and entry.denotes in FACTUALITIES:
            yield from introduced(view, noun, prep)


def _quoted(view: View, token: Token) -> Iterator[Sign]:
    """Inside a quotation nobody but the person quoted says so, whoever that is."""
    if quotation_at(view, token) is None:
        return
    cue = cue_of(view, token)
    yield Sign(WEAK, speakers(*cue) if cue else ())


@once
def _own_signs(view: View, token: Token) -> tuple[Sign, ...]:
    """What stands right at the word: "not", "may", "allegedly", "no", "alleged"."""
    return tuple(_at_the_word(view, token))


def _at_the_word(view: View, token: Token) -> Iterator[Sign]:
    if is_negated(view, token):
        yield Sign(Factuality.NEGATED)
    if is_foretold(view, token):
        yield Sign(Factuality.PLANNED)
    found = None if _has_noun_that_says_so(view, token) else mood(view, token)
    if found is not None:
        yield Sign(found)
    markers = _MARKERS | ({"aux"} if token.pos in {"VERB", "AUX"} else set())
    for child in view.parse.children[token.i]:
        if child.dep in markers:
            yield from _marked(view, child)
        elif child.dep == "prep":
            yield from _sources(view, child)
        elif child.dep in {"parataxis", "ccomp"} and is_parenthesis(view, child):
            yield Sign(WEAK, speakers(view, child))
    yield from _accounts(view, token)
    for modifier in _shared_modifiers(view, token):
        yield from _marked(view, modifier)
    if names_only(view, token) or is_supposed(view, token):
        yield Sign(Factuality.POSSIBLE)


def _accounts(view: View, verb: Token) -> Iterator[Sign]:
    """ "He fled when they came, according to the police": they say both."""
    if "according" not in view.parse.vocabulary or verb.pos not in {"VERB", "AUX"}:
        return
    for word in view.parse.tokens:
        if word.text.lower() == "according" and word.head != verb.i:
            told = accounted(view, word)
            if told is not None and told.i == verb.i:
                yield Sign(WEAK, sources_of(view, word))


def _sources(view: View, prep: Token) -> Iterator[Sign]:
    """ "according to the police", "in her view"."""
    if prep.text.lower() == "according":
        yield Sign(WEAK, sources_of(view, prep))
    elif prep.text.lower() == "in":
        behind = views_of(view, prep)
        if behind:
            yield Sign(WEAK, behind)


def _has_noun_that_says_so(view: View, token: Token) -> bool:
    """ "efforts to rescue": the noun says how the purpose stands."""
    entry = introducing(view, view.parse.head(token)) if token.dep == "acl" else None
    return entry is not None and entry.complement is not None and is_purpose(view, token)


def _clause_signs(view: View, governor: Token, child: Token) -> Iterator[Sign]:
    """What colours the clause above holds for what depends on it, unless it stands apart."""
    apart = child.dep in {"relcl", "appos"} or _stands_apart(view, governor, child)
    if governor.pos not in {"VERB", "AUX"} or apart:
        return
    for sign in _own_signs(view, governor):
        if sign.factuality is Factuality.NEGATED:
            yield from _denying(view, governor, child)
        else:
            yield sign


def _denying(view: View, governor: Token, child: Token) -> Iterator[Sign]:
    """What "not" above a clause makes of it: "did not say that he fled" leaves it open."""
    if child.dep == "conj":
        # "did not search and open", but not "did not give in, and the strike went on".
        if child.tag == governor.tag and not _has_own_mark(view, child):
            yield Sign(Factuality.NEGATED)
    elif child.dep in {"dobj", "attr"} or _is_about_truth(view, governor):
        yield Sign(Factuality.NEGATED)
    elif child.dep in {"xcomp", "ccomp", "csubj"}:
        yield from _under_no(view, governor, child)


def _under_no(view: View, governor: Token, child: Token) -> Iterator[Sign]:
    """ "did not know that" takes it for so; "did not manage to" turns it, "did not fail to" not."""
    entry = introducing(view, governor)
    complement = entry.complement if entry else None
    if child.dep == "xcomp":
        if complement != "kg:Negated":
            yield Sign(Factuality.NEGATED)
    elif complement != "kg:Asserted":
        yield Sign(Factuality.POSSIBLE)


def _is_about_truth(view: View, verb: Token) -> bool:
    """ "It is not true that ..."."""
    said = view.parse.below(verb, "acomp", "attr")
    return any(t.text.lower() in {"true", "correct", "accurate", "case"} for t in said)


def _stands_apart(view: View, governor: Token, child: Token) -> bool:
    if child.dep == "advcl":
        return _has_own_mark(view, child)
    return child.dep == "ccomp" and is_sentence_apart(view.parse, child, governor)


def _has_own_mark(view: View, clause: Token) -> bool:
    return bool(view.parse.below(clause, "mark", "nsubj", "nsubjpass"))


def _shared_modifiers(view: View, token: Token) -> Iterator[Token]:
    """Adjectives that the parser hangs beside a noun: the "alleged" of "alleged gang boss X"."""
    if token.pos not in {"NOUN", "PROPN"}:
        return
    parse = view.parse
    for compound in parse.below(token, "compound", "nmod"):
        yield from parse.below(compound, "amod", "advmod")
    if token.dep in {"compound", "nmod"}:
        yield from (t for t in parse.below(parse.head(token), "amod") if t.i < token.i)


def _marked(view: View, word: Token) -> Iterator[Sign]:
    """The factuality that the lexicon gives an adverb, adjective or modal verb."""
    trigger = view.triggers.get(word.i)
    for entry in trigger.entries if trigger else ():
        if entry.denotes in FACTUALITIES:
            yield Sign(FACTUALITIES[entry.denotes])
            return
