"""What the words above a word in the parse make of it.

A clause that is introduced, denied or planned takes what depends on it along, unless that
stands apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.labels import VERBS
from kg.extract.cue_words import cue_words
from kg.extract.frames.event_entry import event_entry
from kg.extract.sentence.view import View
from kg.extract.stances.introduced import FACTUALITIES, Sign, introduced
from kg.extract.stances.negation import is_negated
from kg.extract.stances.own_signs import own_signs
from kg.extract.stances.speakers import introducing
from kg.extract.syntax import is_sentence_apart
from kg.model import Factuality, Token

# Labels under which a word is part of what its governor introduces.
_COMPLEMENT = frozenset(
    {
        *("ccomp", "xcomp", "acl", "dobj", "pobj", "pcomp", "prep", "csubj", "nsubjpass"),
        *("conj", "parataxis", "attr", "appos", "oprd"),
    }
)
# Titles and appositions are the writer's own, whoever is quoted around them.
PRESUPPOSED = frozenset({"appos", "compound", "nmod"})
# What becomes of a clause does not reach into a relative clause in it, but for somebody's words.
_TOLD = frozenset({Factuality.REPORTED, Factuality.ALLEGED, Factuality.DENIED})

# Who rejects an appeal does not deny what it is about ("his appeal against the conviction").
_ASKING = ("kg:Plea", "kg:LegalAppeal")
_HELD_AGAINST = ("kg:Crime", "kg:HumanRightsAbuse", "kg:ConflictEvent")
_UTTERED = ("kg:Statement", "kg:Charge", "kg:LegalAppeal", "kg:Lawsuit")


def signs_above(view: View, token: Token) -> Iterator[Sign]:
    """What the governors of a word make of it.

    A relative clause tells what is so, whatever becomes of the clause around it, and so does a
    participle behind a name ("refused to free Rossi, convicted of murder"); only somebody's words
    reach into it.
    """
    child, apart, below, asked = token, False, token, _is_utterance(view, token)
    averted = True
    for governor in view.parse.ancestors(token):
        if child.dep in PRESUPPOSED:
            return
        apart = apart or child.dep == "relcl" or _is_told_of_name(governor, child)
        found = [*_from_governor(view, governor, child), *_beside(view, governor, child, below)]
        itself = child is token or (child.dep == "prep" and child is view.parse.head(token))
        if (itself and asked) or _is_any(view, child, _ASKING):
            found = [sign for sign in found if sign.factuality is not Factuality.DENIED]
        averted = averted and not _is_not_averted(view, governor, child)
        if not averted:
            found = [sign for sign in found if sign.factuality is not Factuality.NEGATED]
        yield from (sign for sign in found if sign.factuality in _TOLD or not apart)
        below, child = child, governor


def _is_not_averted(view: View, verb: Token, child: Token) -> bool:
    """ "Failed to prevent the attack", "did not stop the attack": there was one."""
    entry = introducing(view, verb) if verb.pos == "VERB" else None
    if entry is None or entry.complement != "kg:Negated" or child.dep not in {"dobj", "prep"}:
        return False
    signs = (*own_signs(view, verb), *signs_above(view, verb))
    return any(sign.factuality is Factuality.NEGATED for sign in signs)


def _is_utterance(view: View, noun: Token) -> bool:
    """ "Denied the request", "rejected the allegation of fraud": both were made, fraud or no."""
    return _is_any(view, noun, _UTTERED)


def _is_any(view: View, noun: Token, classes: Sequence[str]) -> bool:
    """True for a noun that names an event of one of some classes."""
    entry = event_entry(view, view.triggers.get(noun.i)) if noun.pos == "NOUN" else None
    return entry is not None and view.ontology.is_any(entry.denotes, classes)


def _is_told_of_name(noun: Token, clause: Token) -> bool:
    """ "Norvik Air, founded by Rossi, was banned": a participle tells of a name what is so."""
    return clause.dep == "acl" and clause.tag in {"VBN", "VBG"} and noun.pos == "PROPN"


def _beside(view: View, governor: Token, child: Token, below: Token) -> Iterator[Sign]:
    """ "questioned a man over the theft", where the parser hangs "over" on the man; an "of" is
    his ("charged the owner of the shop").
    """
    if child.dep == "dobj" and below.dep == "prep" and below.text.lower() != "of":
        yield from introduced(view, governor, below)


def _from_governor(view: View, governor: Token, child: Token) -> Iterator[Sign]:
    if child.dep in _COMPLEMENT:
        yield from introduced(view, governor, child)
    if governor.pos == "ADJ" and child.text.lower() == "of" and _is_cleared(view, governor):
        yield Sign(Factuality.NEGATED)
    if child.dep == "prep" and _is_no_finding(view, governor):
        yield Sign(Factuality.POSSIBLE)
    if child.text.lower() == "for" and _is_sought(view, governor, child):
        yield Sign(Factuality.ALLEGED)
    if child.dep == "relcl" and _is_of_another(view, governor):
        yield Sign(Factuality.DENIED)
    if child.dep in {"prep", "dative"} and governor.pos == "VERB":
        yield from _by_the_object(view, governor, child)
    subject = child.dep in {"nsubj", "nsubjpass", "npadvmod"}
    if not subject or governor.pos == "NOUN":
        yield from _clause_signs(view, governor, child)


def _is_sought(view: View, verb: Token, prep: Token) -> bool:
    """ "Is wanted in Norway for murder", "police seek Lund for ordering the murder"; not "is wanted
    for the festival"."""
    if verb.lemma not in cue_words()["seeking"]:
        return False
    acts = view.parse.below(prep, "pobj", "pcomp")
    acts += [t for act in acts if act.pos == "VERB" for t in view.parse.below(act, "dobj")]
    told = (event_entry(view, view.triggers.get(t.i)) for t in acts)
    return any(entry and view.ontology.is_any(entry.denotes, _HELD_AGAINST) for entry in told)


def _is_no_finding(view: View, verb: Token) -> bool:
    """ "Was not convicted of fraud": there need be none."""
    if verb.pos != "VERB" or not is_negated(view, verb):
        return False
    entry = event_entry(view, view.triggers.get(verb.i))
    return entry is not None and entry.denotes == "kg:Conviction"


def _is_cleared(view: View, adjective: Token) -> bool:
    """ "Not guilty of killing", "innocent of killing"."""
    word, words = adjective.text.lower(), cue_words()
    if word in words["blameless"]:
        return not _is_denied(view, adjective)
    return word in words["culpable"] and _is_denied(view, adjective)


def _is_denied(view: View, adjective: Token) -> bool:
    verb = view.parse.head(adjective)
    return is_negated(view, adjective) or (verb.pos == "AUX" and is_negated(view, verb))


def _is_of_another(view: View, noun: Token) -> bool:
    """ "It was not Rossi who fled"; not "it was not the first time that he fled"."""
    verb = view.parse.head(noun)
    it = any(t.text.lower() == "it" for t in view.parse.below(verb, "nsubj", "expl"))
    name = noun.dep == "attr" and noun.pos in {"PROPN", "PRON"}
    return name and it and is_negated(view, verb)


def _by_the_object(view: View, verb: Token, prep: Token) -> Iterator[Sign]:
    """ "Offered a reward for his arrest", where the parser hangs "for" on the verb."""
    for noun in view.parse.below(verb, "dobj", "nsubjpass"):
        entry = introducing(view, noun) if noun.pos == "NOUN" else None
        if entry is not None and entry.denotes in FACTUALITIES:
            yield from introduced(view, noun, prep)


def _clause_signs(view: View, governor: Token, child: Token) -> Iterator[Sign]:
    """What colours the clause above holds for what depends on it, unless it stands apart."""
    apart = child.dep in {"relcl", "appos"} or _stands_apart(view, governor, child)
    if governor.pos not in VERBS or apart:
        return
    past = _is_past(view, governor, child)
    for sign in own_signs(view, governor):
        if sign.factuality is Factuality.NEGATED:
            yield from _denying(view, governor, child)
        elif not past or sign.factuality is not Factuality.PLANNED:
            yield sign


def _is_past(view: View, verb: Token, child: Token) -> bool:
    """ "Will be sentenced for murder", "meant to avenge the murder": there was one. But "will be
    sentenced for murder if convicted" waits for a court."""
    if child.dep == "dobj":
        return verb.lemma in cue_words()["presuming"] and _is_any(view, child, _HELD_AGAINST)
    entry = event_entry(view, view.triggers.get(verb.i))
    found = entry is not None and entry.denotes == "kg:Sentencing"
    return found and child.text.lower() == "for" and not view.parse.below(verb, "advcl")


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
