"""Factuality and speaker of a word: how the text stands to what it says there.

The walk goes from the word up to the root. What it meets on the way, in the word's own clause
first, decides: negation, modal verbs, adverbs (own_signs.py), and words that introduce what
others say, deny or plan (signs_above.py). After the factuality scale of Saurí and Pustejovsky
(FactBank, 2009), folded into the seven values of `kg.model.Factuality`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.governors import above_prepositions
from kg.annotate.labels import VERBS
from kg.extract.frames.conjuncts import first_conjunct
from kg.extract.once import once
from kg.extract.sentence.view import View
from kg.extract.stances.introduced import WEAK, Sign
from kg.extract.stances.mood import is_question
from kg.extract.stances.own_signs import MARKERS, marked, own_signs
from kg.extract.stances.signs_above import PRESUPPOSED, signs_above
from kg.extract.stances.speakers import speakers
from kg.extract.stances.speeches import cue_of, quotation_at
from kg.extract.stances.supposed import is_any
from kg.model import Factuality, Stance, Token


def stance(view: View, token: Token) -> Stance:
    """The stance of the text to what `token` expresses, by its first speaker."""
    return stances(view, token)[0]


# What is somebody's only if the verb says so: "would have spent her childhood in Graz".
_SPENT = frozenset({"childhood"})


def phrase_stance(view: View, noun: Token) -> Stance:
    """The stance to what a noun phrase says by itself ("Rossi of Oxfam"), whatever its clause does.

    Only its own modifiers colour it: who denies that Rossi of Oxfam left leaves him at Oxfam.
    """
    modifiers = view.parse.below(noun, *MARKERS)
    return Stance(_strongest([sign for word in modifiers for sign in marked(view, word)]))


def naming_stance(view: View, noun: Token) -> Stance:
    """The stance to what a noun says of the name beside it, "the union's chief, Ana Brandt", or of
    whose it is, "her home in Graz".

    She is its chief whether one will meet, did not meet or denies to have met her; elsewhere, and
    in what a verb says of somebody ("is not the brother of the dictator Brandt"), the noun's own.
    """
    # The parser may hang her on the union.
    named = noun.pos == "NOUN" and noun.dep not in {"attr", "oprd"}
    phrase = view.parse.subtree(noun) if named else ()
    apposed = any(token.dep == "appos" and token.pos == "PROPN" for token in phrase)
    owned = named and noun.lemma not in _SPENT and view.parse.below(noun, "poss")
    if not apposed and not owned and not (is_question(view) and _is_granted(view, noun)):
        return stance(view, noun)
    return _stances([*own_signs(view, noun), *_quoted(view, noun)])[0]


def _is_granted(view: View, noun: Token) -> bool:
    """True for a title or apposition of a name, which who asks takes for granted: "What did
    Rossi, one of the leaders of the union, say?", not "Is Rossi the mayor?"."""
    parse = view.parse
    beside = above_prepositions(parse.tokens, first_conjunct(parse, noun))
    asked = any(token.dep == "ROOT" and token.pos in VERBS for token in parse.tokens)
    start = min(token.i for token in parse.subtree(beside))
    apart = beside.dep != "appos" or parse.tokens[start - 1].pos == "PUNCT"
    return asked and apart and beside.dep in PRESUPPOSED and parse.head(beside).pos == "PROPN"


@once
def stances(view: View, token: Token) -> tuple[Stance, ...]:
    """The same factuality for each of those who say so together."""
    return _stances(list(_signs(view, token)))


def stance_around(view: View, clause: Token) -> Stance:
    """The stance to what is said of a clause ("according to Rossi"): that of the words around it,
    whatever those in it make of what it tells.
    """
    return _stances([*signs_above(view, clause), *_quoted(view, clause)])[0]


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
    yield from own_signs(view, token)
    yield from signs_above(view, token)
    yield from _quoted(view, token)
    if is_any(view, token):
        yield Sign(Factuality.POSSIBLE)  # "denied any deal" denies it all the same


def _quoted(view: View, token: Token) -> Iterator[Sign]:
    """Inside a quotation nobody but the person quoted says so, whoever that is."""
    if quotation_at(view, token) is None:
        return
    cue = cue_of(view, token)
    yield Sign(WEAK, speakers(*cue) if cue else ())
