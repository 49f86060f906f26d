"""What a word of speech, belief or intention makes of the words that depend on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.annotate.labels import SUBJECTS
from kg.extract.cue_words import cue_words, supposing_words
from kg.extract.frames.event_entry import event_entry
from kg.extract.sentence.view import View
from kg.extract.stances.mood import is_infinitive, is_purpose
from kg.extract.stances.negation import is_negated, lacks
from kg.extract.stances.proven import is_proven, is_term
from kg.extract.stances.speakers import introducing, is_beside, is_speech, is_statement, speakers
from kg.extract.syntax import is_passive, is_sentence_apart
from kg.model import Factuality, Mention, Token
from kg.ontology import NOTHING, Argument, Entry

_CONTENT = frozenset({"kg:about", "rdf:object"})
FACTUALITIES = {f"kg:{value.name.title()}": value for value in Factuality}
# Speech that merely carries something on gives way to a doubt inside it.
WEAK = Factuality.REPORTED


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that colours a word: its factuality, and who is behind it if anyone."""

    factuality: Factuality
    speakers: tuple[Mention, ...] = ()


def _judging(view: View, verb: Token, child: Token) -> Token:
    """The adjective that a clause depends on: "it is doubtful that", "it remains unclear who"."""
    adjectives = view.parse.below(verb, "acomp") if child.dep in {"ccomp", "csubj"} else []
    return next((a for a in adjectives if introducing(view, a) is not None), verb)


def _expression(view: View, word: Token) -> Token:
    """The verb of an expression that ends in a word: "pleaded" of "pleaded not guilty"."""
    above = view.parse.head(word)
    trigger = view.triggers.get(above.i)
    return above if trigger and trigger.start <= word.i < trigger.end else word


def introduced(view: View, above: Token, child: Token) -> Iterator[Sign]:
    """What a word of speech, belief or intention above makes of its complement."""
    governor = _judging(view, _expression(view, above), child)
    if child.dep == "prep" and _is_wrong(view, governor):
        yield Sign(Factuality.POSSIBLE)
    if is_held(governor, child):
        yield Sign(WEAK)
        return
    if is_proven(view, governor) or is_term(view, governor):
        return
    if _is_untrue(view, governor, child):
        yield Sign(Factuality.DENIED)
    entry = introducing(view, governor)
    if entry is None or not _is_complement(view, entry, child):
        return
    if is_beside(view, governor, child):
        return
    if governor.pos == "NOUN" and (lacks(view, governor) or _is_scant(view, governor)):
        yield Sign(Factuality.POSSIBLE)  # "no evidence that ...", "little evidence that ..."
    # "expects that ..." is somebody's word as well; a mere plan has no speaker.
    told = (is_speech(view, entry) or child.dep == "ccomp") and not _befalls_subject(entry)
    behind = speakers(view, governor) if told else ()
    found = _corrected(view, governor, child, _made(view, entry, governor, child))
    turned = child.dep == "xcomp" and is_negated(view, governor)
    if turned and found is not WEAK:
        return  # "did not try to", "did not fail to": `_under_no` says what becomes of it
    if found is not Factuality.ASSERTED:
        yield Sign(found, behind)


def _befalls_subject(entry: Entry) -> bool:
    """ "Rossi went on trial for murder", "Rossi's trial for it": it is not Rossi who says so."""
    own = [a for a in _arguments(entry) if a.function in {"subject", "possessive"}]
    return bool(own) and all(a.fills == "kg:affected" for a in own)


def is_held(verb: Token, child: Token) -> bool:
    """ "Is considered the leader", "is seen as the leader": by whom, nobody says."""
    said = child.dep == "oprd" or (child.dep == "prep" and child.text.lower() == "as")
    return said and verb.lemma in supposing_words()["holds"]


def _is_wrong(view: View, word: Token) -> bool:
    """ "Wrongly convicted of": the article does not share what was found."""
    wrongly = cue_words()["wrongly"]
    return any(t.text.lower() in wrongly for t in view.parse.below(word, "advmod", "amod"))


def _is_untrue(view: View, word: Token, child: Token) -> bool:
    """ "The rumours that he fled were unfounded", "it is false that he fled"."""
    if word.pos == "NOUN":
        verb = view.parse.head(word)
        if word.dep not in SUBJECTS or child.dep not in {"acl", "ccomp", "prep"}:
            return False
    elif child.dep in {"ccomp", "csubj"} and view.parse.head(child).lemma == "be":
        verb = view.parse.head(child)
    else:
        return False
    if is_negated(view, verb):
        return False
    verbs = (verb, *view.parse.below(verb, "xcomp"))
    said = (t for v in verbs for t in view.parse.below(v, "acomp", "attr", "oprd"))
    return any(t.lemma.lower() in cue_words()["untrue"] for t in said)


def _is_scant(view: View, noun: Token) -> bool:
    scant = cue_words()["scant"]
    return any(t.text.lower() in scant for t in view.parse.below(noun, "amod"))


def _is_past(view: View, verb: Token) -> bool:
    """True for "allowed", "was allowed" and "has allowed", not for "those allowed to"."""
    helpers = view.parse.below(verb, "aux", "auxpass")
    return any(t.tag == "VBD" or t.lemma == "have" for t in (verb, *helpers))


def _made(view: View, entry: Entry, governor: Token, child: Token) -> Factuality:
    """ "told them that they left" is a report, "told them to leave" is not."""
    found = FACTUALITIES.get(entry.complement or "", WEAK)
    if governor.lemma in cue_words()["leave"] and _is_past(view, governor):
        return Factuality.ASSERTED  # "she was allowed to return"; not "she is allowed to return"
    bidden = child.dep in {"xcomp", "ccomp", "advcl"} and is_infinitive(view, child)
    if found is WEAK and bidden and is_statement(view, entry):
        told = "directObject" in _recipients(entry)
        hearsay = is_passive(view.parse, governor) and not told
        return WEAK if hearsay else Factuality.PLANNED
    return found


def _corrected(view: View, verb: Token, child: Token, found: Factuality) -> Factuality:
    """ "Wrongly reported that" denies it, "did not deny that" leaves it open."""
    if found is WEAK and child.dep == "ccomp" and _is_wrong(view, verb):
        return Factuality.DENIED
    if found is Factuality.DENIED and is_negated(view, verb):
        return Factuality.POSSIBLE
    return found


def _is_complement(view: View, entry: Entry, child: Token) -> bool:
    """A person accused is real; what they are accused of is not."""
    if child.dep in {"prep", "dative"} and child.pos in {"ADP", "SCONJ"}:
        word = child.text.lower()
        if word == "as":
            return is_statement(view, entry)  # "described him as a man who had killed"
        asked = _fills(_as_asked(view, entry, child), "prepositional")
        return word in asked or _keeps_from(view, entry, child)
    if child.dep == "acl":
        # "claims that ...", "claims he ...", "a plan to ..."; not "a report citing ..."
        return bool(view.parse.below(child, "mark", "nsubj", "nsubjpass")) or is_purpose(
            view, child
        )
    if child.dep in {"dobj", "nsubjpass"} and entry.pos == "verb":
        return _is_object(view, entry, child)
    apart = is_sentence_apart(view.parse, child, view.parse.head(child))
    return child.dep != "conj" and not apart


def _is_object(view: View, entry: Entry, child: Token) -> bool:
    if child.dep == "nsubjpass" and view.parse.below(view.parse.head(child), "dobj"):
        return False  # "the man who killed Rossi was denied parole"
    if entry.denotes in FACTUALITIES:
        # "averted a strike"; not "believed the man", nor "questioned the strikers"
        told = event_entry(view, view.triggers.get(child.i)) is not None
        return told and "directObject" not in _recipients(entry)
    return bool(_fills(_arguments(entry), "directObject")) or not entry.frames


def _as_asked(view: View, entry: Entry, prep: Token) -> Iterator[Argument]:
    """The arguments of an entry but for those that ask for another event than follows."""
    below = (view.triggers.get(t.i) for t in view.parse.below(prep, "pobj", "pcomp"))
    told = [e.denotes for trigger in below if (e := event_entry(view, trigger)) is not None]
    for argument in _arguments(entry):
        asks = argument.asks
        event = asks not in {None, NOTHING} and view.ontology.is_a(str(asks), "kg:Event")
        if not event or any(view.ontology.is_a(kind, str(asks)) for kind in told):
            yield argument


def _keeps_from(view: View, entry: Entry, prep: Token) -> bool:
    """ "Prevented from leaving"; "banned from flying", but not "banned imports from Norvik"."""
    if prep.text.lower() != "from":
        return False
    doing = bool(view.parse.below(prep, "pcomp"))
    return entry.complement == "kg:Negated" or (entry.complement == "kg:Possible" and doing)


def _recipients(entry: Entry) -> set[str]:
    """The functions in which those stand whom a word of speech is addressed to."""
    return {a.function for a in _arguments(entry) if a.fills == "kg:recipient"}


def _arguments(entry: Entry) -> Iterator[Argument]:
    return (a for f in entry.frames for a in f.arguments)


def _fills(arguments: Iterator[Argument], function: str) -> set[str | None]:
    """Markers of the arguments in a function that say what the word is about."""
    return {a.marker for a in arguments if a.function == function and a.fills in _CONTENT}
