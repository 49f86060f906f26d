"""Factuality and speaker of a word: how the text stands to what it says there.

The walk goes from the word up to the root. What it meets on the way, in the word's own clause
first, decides: negation, modal verbs, adverbs, and words that introduce what others say, deny
or plan. After the factuality scale of Saurí and Pustejovsky (FactBank, 2009), folded into the
seven values of `kg.model.Factuality`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.speakers import introducing, is_speech, sources_of, speakers
from kg.extract.view import View
from kg.model import Factuality, Mention, Stance, Token
from kg.ontology import Entry

# Labels under which a word is part of what its governor introduces.
_COMPLEMENT = frozenset(
    {
        *("ccomp", "xcomp", "acl", "dobj", "pobj", "pcomp", "prep"),
        *("conj", "parataxis", "attr", "appos"),
    }
)
_MARKERS = frozenset({"advmod", "amod", "compound"})
# Titles and appositions are the writer's own, whoever is quoted around them.
_PRESUPPOSED = frozenset({"appos", "compound", "nmod"})
_CONDITIONAL = frozenset({"if", "unless", "whether", "lest"})
_NO = frozenset({"no", "never", "neither", "nor", "without"})
_CONTENT = frozenset({"kg:about", "rdf:object"})
_FACTUALITIES = {f"kg:{value.name.title()}": value for value in Factuality}
# Speech that merely carries something on gives way to a doubt inside it.
_WEAK = Factuality.REPORTED


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that colours a word: its factuality, and who is behind it if anyone."""

    factuality: Factuality
    speakers: tuple[Mention, ...] = ()


def stance(view: View, token: Token) -> Stance:
    """The stance of the text to what `token` expresses, by its first speaker."""
    return stances(view, token)[0]


def stances(view: View, token: Token) -> tuple[Stance, ...]:
    """The same factuality for each of those who say so together."""
    signs = list(_signs(view, token))
    found = next((sign.speakers for sign in signs if sign.speakers), ())
    factuality = _strongest(signs)
    return tuple(Stance(factuality, speaker) for speaker in found) or (Stance(factuality),)


def _strongest(signs: Sequence[Sign]) -> Factuality:
    """What stands nearest to the word, but for mere reporting, which gives way to the rest."""
    strong = [s.factuality for s in signs if s.factuality not in {_WEAK, Factuality.ASSERTED}]
    if strong:
        return strong[0]
    return _WEAK if signs else Factuality.ASSERTED


def _signs(view: View, token: Token) -> Iterator[Sign]:
    yield from _own_signs(view, token)
    child = token
    for governor in view.parse.ancestors(token):
        if child.dep in _PRESUPPOSED:
            return
        if child.dep in _COMPLEMENT:
            yield from _introduced(view, governor, child)
        if child.dep not in {"nsubj", "nsubjpass", "npadvmod"} or governor.pos == "NOUN":
            yield from _clause_signs(view, governor, child)
        child = governor
    if view.sentence.text.rstrip("\"'”’) ").endswith("?"):
        yield Sign(Factuality.POSSIBLE)


def _own_signs(view: View, token: Token) -> Iterator[Sign]:
    """What stands right at the word: "not", "may", "allegedly", "no", "alleged"."""
    markers = _MARKERS | ({"aux"} if token.pos in {"VERB", "AUX"} else set())
    for child in view.parse.children[token.i]:
        word = child.text.lower()
        if child.dep == "neg" or word in _NO:
            yield Sign(Factuality.NEGATED)
        elif child.dep in markers:
            yield from _marked(view, child)
        elif child.dep == "mark" and word in _CONDITIONAL:
            yield Sign(Factuality.POSSIBLE)
        elif child.dep == "prep" and word == "according":
            yield Sign(Factuality.REPORTED, sources_of(view, child))
    for modifier in _shared_modifiers(view, token):
        yield from _marked(view, modifier)
    yield from _mood(view, token)


def _mood(view: View, token: Token) -> Iterator[Sign]:
    if _is_purpose(view, token):
        yield Sign(Factuality.PLANNED)
    elif _is_bare_gerund(view, token) or _is_verbless(token):
        yield Sign(Factuality.POSSIBLE)


def _clause_signs(view: View, governor: Token, child: Token) -> Iterator[Sign]:
    """What colours the clause above holds for what depends on it, unless it stands apart."""
    apart = child.dep == "advcl" and _has_own_mark(view, child)
    if governor.pos not in {"VERB", "AUX"} or apart or child.dep in {"relcl", "appos"}:
        return
    for sign in _own_signs(view, governor):
        negated = sign.factuality is Factuality.NEGATED
        # "did not say that he was arrested" leaves the arrest open.
        left_open = negated and child.dep not in {"dobj", "attr", "xcomp"}
        yield Sign(_WEAK) if left_open else sign


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


def _is_bare_gerund(view: View, token: Token) -> bool:
    """ "Prosecuting the owners." names an act without saying that it takes place."""
    bare = token.tag == "VBG" and token.dep == "ROOT"
    return bare and not view.parse.below(token, "aux", "nsubj", "nsubjpass")


def _is_verbless(token: Token) -> bool:
    """ "The prosecution of traffickers." as a whole sentence says no more than a gerund does."""
    return token.dep == "ROOT" and token.pos in {"NOUN", "PROPN"}


def _is_purpose(view: View, token: Token) -> bool:
    """ "an effort to stop", "sent to arrest": an infinitive that says what for."""
    infinitive = any(c.dep == "aux" and c.tag == "TO" for c in view.parse.children[token.i])
    return infinitive and token.dep in {"advcl", "acl", "relcl"}


def _marked(view: View, word: Token) -> Iterator[Sign]:
    """The factuality that the lexicon gives an adverb, adjective or modal verb."""
    trigger = view.triggers.get(word.i)
    for entry in trigger.entries if trigger else ():
        if entry.denotes in _FACTUALITIES:
            yield Sign(_FACTUALITIES[entry.denotes])
            return


def _introduced(view: View, governor: Token, child: Token) -> Iterator[Sign]:
    """What a word of speech, belief or intention above makes of its complement."""
    entry = introducing(view, governor)
    if entry is not None and _is_complement(view, entry, child):
        # "expects that ..." is somebody's word as well; a mere plan has no speaker.
        told = is_speech(view, entry) or child.dep == "ccomp"
        behind = speakers(view, governor) if told else ()
        yield Sign(_FACTUALITIES.get(entry.complement or "", _WEAK), behind)


def _is_complement(view: View, entry: Entry, child: Token) -> bool:
    """A person accused is real; what they are accused of is not."""
    if child.dep == "prep":
        return child.text.lower() in _fills(entry, "prepositional")
    if child.dep == "acl":
        # "claims that ...", "a plan to ..."; not "a report citing ..."
        return bool(view.parse.below(child, "mark")) or _is_purpose(view, child)
    if child.dep == "dobj" and entry.pos == "verb":
        return bool(_fills(entry, "directObject")) or not entry.frames
    return child.dep != "conj"


def _fills(entry: Entry, function: str) -> set[str | None]:
    """Markers of the arguments in a function that say what the word is about."""
    arguments = (a for f in entry.frames for a in f.arguments)
    return {a.marker for a in arguments if a.function == function and a.fills in _CONTENT}
