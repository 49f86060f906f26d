"""The subject and the objects of a verb, as those of the active voice."""

from __future__ import annotations

from collections.abc import Callable

from kg.annotate.labels import NOUNS, RELATIVES, VERBS
from kg.extract.once import once
from kg.extract.syntax.parse import Parse
from kg.extract.syntax.prepositions import prepositional
from kg.extract.syntax.relatives import said_of, unrelative
from kg.extract.syntax.voice import is_passive, is_reduced
from kg.model import Token

# Who does it if a participle follows: "which led to him leaving".
_OBLIQUE = frozenset({"him", "them", "me", "us"})
# Verbs whose subject does, with their object, what the purpose says.
_BY_SUBJECT = frozenset({"use"})
_SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj"})
# "accused him of doing", "kept them from leaving": the object is who does it.
_OF_THE_OBJECT = frozenset({"of", "for", "from", "with", "into"})
# Verbs that bid somebody behind a preposition to do something.
_CALLING = frozenset({"call", "appeal", "plead", "prevail"})
# "Was denied parole": who has to go without is not what is denied.
_WITHHOLDING = frozenset({"deny", "refuse"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
# Where an adjective stands for somebody: "Rossi, a Canadian".
_SAID_OF = frozenset({"appos", "attr"})
_WITHIN_PHRASE = frozenset({"compound", "det", "amod", "poss", "nmod", "nummod"})
# "after leaving", "prior to leaving": what leads from a clause to the verb above it.
_BEFORE_CLAUSE = frozenset({"ADP", "ADV", "ADJ", "SCONJ"})


@once
def subjects(parse: Parse, verb: Token) -> list[Token]:
    """Who does it: the subject, or the agent of a passive."""
    if is_passive(parse, verb):
        return by_agents(parse, verb)
    return _surface_subjects(parse, verb, frozenset())


def by_agents(parse: Parse, verb: Token) -> list[Token]:
    """The objects of "by" below a verb."""
    return [o for by in parse.below(verb, "agent") for o in parse.below(by, "pobj")]


def _surface_subjects(parse: Parse, verb: Token, seen: frozenset[int]) -> list[Token]:
    """The grammatical subject, looked for in the clause that lends it where there is none."""
    own = [t for t in parse.children[verb.i] if t.dep in _SUBJECT]
    if len(own) > 1:  # "who prosecutors say fled": "who" is the subject of what they say
        own = [t for t in own if t.tag not in RELATIVES] or own
    if own:
        return [unrelative(parse, token, verb) for token in own]
    lend = _LENDERS.get(verb.dep)
    if lend is None or verb.i in seen:
        return _inverted(parse, verb)
    return lend(parse, verb, seen | {verb.i})


def _inverted(parse: Parse, verb: Token) -> list[Token]:
    """'"...," said Rossi, the mayor, "..."': where the parser gives Rossi to the second part."""
    before, after = parse.tokens[verb.i - 1 : verb.i], parse.tokens[verb.i + 1 : verb.i + 2]
    if not after or not before or before[0].pos != "PUNCT" or verb.tag not in {"VBD", "VBZ"}:
        return []
    noun = after[0]
    while noun.dep in _WITHIN_PHRASE and noun.head > noun.i:
        noun = parse.head(noun)
    return [noun] if noun.dep == "nsubj" and noun.pos in NOUNS else []


def _from_noun(parse: Parse, verb: Token, _seen: frozenset[int]) -> list[Token]:
    """ "the man arresting him", "a Canadian arresting him": the noun before the clause."""
    noun = parse.head(verb)
    people = noun.pos == "ADJ" and noun.dep in _SAID_OF
    return [said_of(parse, noun)] if people or noun.pos in _NOMINAL else []


def _from_controller(parse: Parse, verb: Token, seen: frozenset[int]) -> list[Token]:
    """ "forced him to work", "began to work": the object of the verb above, else its subject.

    Who "used a gun to shoot" shot, and by whom it "was used to shoot".
    """
    governor = parse.head(verb)
    own = [t for t in parse.children[governor.i] if t.dep in _SUBJECT]
    relative = [t for t in own if t.tag in RELATIVES]
    if relative and len(own) > 1 and verb.tag != "VB":
        return [unrelative(parse, relative[0], governor)]  # "who police say fled"
    controllers = parse.below(governor, "dobj") if governor.pos != "AUX" else []
    if governor.lemma in _BY_SUBJECT:
        return [
            *by_agents(parse, governor),
            *_surface_subjects(parse, governor, seen),
            *controllers,
        ]
    asked = controllers or _called_on(parse, governor, verb)
    return asked or _surface_subjects(parse, governor, seen)


def _called_on(parse: Parse, verb: Token, clause: Token) -> list[Token]:
    """The "Rossi" of "called on Rossi to resign", "appealed to Rossi to resign"."""
    if verb.lemma not in _CALLING or clause.tag != "VB":
        return []
    found = (t for word in ("on", "upon", "to", "with") for t in prepositional(parse, verb, word))
    return [t for t in found if t.i < clause.i]


def _from_governor(parse: Parse, verb: Token, seen: frozenset[int]) -> list[Token]:
    """ "came and saw", "left, closing the door": the subject of the verb above."""
    governor = parse.head(verb)
    if _ends_what_is_said(parse, verb, governor):
        return []
    before = parse.tokens[max(verb.i - 1, 0)]
    if verb.tag == "VBG" and before.dep in {"pobj", "dobj"} and before.text.lower() in _OBLIQUE:
        return [before]  # "which led to him leaving"
    return _surface_subjects(parse, governor, seen) if governor.pos in VERBS else []


def _ends_what_is_said(parse: Parse, verb: Token, governor: Token) -> bool:
    """ "A mine went off, said Rossi, killing two men": Rossi killed nobody.

    But "the plan failed, said Rossi, adding that ...", and he who said "No", hitting the table.
    """
    if verb.tag != "VBG" or verb.dep != "advcl" or governor.i > verb.i:
        return False
    before = any(t.i < governor.i for t in parse.below(governor, "ccomp"))
    if not (before or governor.dep == "parataxis"):
        return False
    quoted = any(t.tag in {"``", "''"} for t in parse.tokens[: governor.i])
    return not quoted and not parse.below(verb, "ccomp")


def _from_bracket(parse: Parse, verb: Token, _seen: frozenset[int]) -> list[Token]:
    """ "Rossi (died 1611)": the name before the bracket."""
    name, before = parse.head(verb), parse.tokens[verb.i - 1]
    return [name] if name.pos == "PROPN" and before.text == "(" else _inverted(parse, verb)


def _from_relative(parse: Parse, verb: Token, _seen: frozenset[int]) -> list[Token]:
    """ "The man who police say fled": whom the pronoun stands for, the object of what they say."""
    governor = parse.head(verb)
    who = [t for t in parse.below(governor, "dobj") if t.tag in RELATIVES and t.i < governor.i]
    clause = governor.dep == "relcl" and not parse.below(verb, "mark")
    return [unrelative(parse, t, governor) for t in who] if clause else _inverted(parse, verb)


def _from_object(parse: Parse, word: Token, _seen: frozenset[int]) -> list[Token]:
    """ "left nine dead": the object of the verb above."""
    return parse.below(parse.head(word), "dobj")


def _from_preposition(parse: Parse, verb: Token, seen: frozenset[int]) -> list[Token]:
    """ "accused him of doing it", "left without doing it": the object or the subject."""
    governor = parse.head(verb)
    while governor.pos in _BEFORE_CLAUSE and governor.head != governor.i:
        if governor.pos == "ADJ" and (own := parse.below(governor, "nsubj")):
            return own  # "found him guilty of doing it"
        governor = parse.head(governor)
    if governor.pos not in VERBS:
        return []
    accused = (
        direct_objects(parse, governor) if parse.head(verb).text.lower() in _OF_THE_OBJECT else []
    )
    return accused or _surface_subjects(parse, governor, seen)


# Which clause lends a verb its subject, by the verb's label.
_LENDERS: dict[str, Callable[[Parse, Token, frozenset[int]], list[Token]]] = {
    "acl": _from_noun,
    "relcl": _from_noun,
    "xcomp": _from_controller,
    "ccomp": _from_relative,
    "conj": _from_governor,
    "advcl": _from_governor,
    "parataxis": _from_bracket,
    "acomp": _from_governor,
    "oprd": _from_object,
    "pcomp": _from_preposition,
}


def direct_objects(parse: Parse, verb: Token) -> list[Token]:
    """Whom or what it is done to: the object, or the subject of a passive."""
    if not is_passive(parse, verb):
        found = [unrelative(parse, t, verb) for t in _own_objects(parse, verb)]
        if not found and verb.dep == "relcl" and not parse.below(verb, "ccomp"):
            return [parse.head(verb)] if _has_gap(parse, verb) else []
        return found
    own = parse.below(verb, "nsubjpass") or (
        parse.below(verb, "nsubj") if is_reduced(parse, verb) else []
    )
    if verb.lemma in _WITHHOLDING and (withheld := parse.below(verb, "dobj")):
        return withheld
    if own:
        return [unrelative(parse, token, verb) for token in own]
    return parse.below(verb, "dobj") or _surface_subjects(parse, verb, frozenset())


def _own_objects(parse: Parse, verb: Token) -> list[Token]:
    """The objects; of "the gun that he used to shoot her" the gun is what he used."""
    found = [t for t in parse.below(verb, "dobj") if not _is_cut_off(parse, verb, t)]
    own = [t for t in found if t.tag not in RELATIVES] if verb.dep == "xcomp" else []
    return own or found


def _is_cut_off(parse: Parse, verb: Token, noun: Token) -> bool:
    """ "Two of them lost, Rossi and Lund": behind a comma stands who they are."""
    after = parse.tokens[verb.i + 1 : verb.i + 2]
    return [t.text for t in after] == [","] and parse.subtree(noun)[0].i == verb.i + 2


def _has_gap(parse: Parse, verb: Token) -> bool:
    """ "The man police arrested", "the man whom police arrested"; but who stars in a film "in
    which" or "where" she does stars nobody."""
    subjects_here = [t for t in parse.children[verb.i] if t.dep in _SUBJECT]
    if not subjects_here or any(t.tag in RELATIVES for t in subjects_here):
        return False
    fronted = [*parse.below(verb, "advmod"), *_led(parse, verb)]
    return not any(t.tag in {"WRB", "WDT", "WP"} for t in fronted)


def _led(parse: Parse, verb: Token) -> list[Token]:
    return [o for prep in parse.below(verb, "prep") for o in parse.below(prep, "pobj")]


def indirect_objects(parse: Parse, verb: Token) -> list[Token]:
    """Whom it is given or told to."""
    return parse.below(verb, "dative", "iobj")


def object_complements(parse: Parse, verb: Token) -> list[Token]:
    """What the object is called: the "liar" of "called him a liar"."""
    return parse.below(verb, "oprd")
