"""Who does what to whom in a parse: grammatical functions as those of the active voice.

Labels are those of the ClearNLP scheme that spaCy's English models use. All functions take the
tokens of one sentence and return indices of head tokens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.model import Token

_SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj"})
_CLAUSE = frozenset({"ccomp", "xcomp", "pcomp", "parataxis", "acl"})
_PREMODIFIER = frozenset({"compound", "amod", "nmod", "npadvmod"})
# "accused him of doing", "kept them from leaving": the object is who does it.
_OF_THE_OBJECT = frozenset({"of", "for", "from", "with", "into"})
_WITHIN_PHRASE = frozenset({"compound", "det", "amod", "poss", "nmod", "nummod"})
# "after leaving", "prior to leaving": what leads from a clause to the verb above it.
_BEFORE_CLAUSE = frozenset({"ADP", "ADV", "ADJ", "SCONJ"})
_RELATIVE = frozenset({"WDT", "WP"})
# "organisations, including A and B": what follows are members of what stands before.
_MEMBERS = frozenset({"including", "like", "namely"})
# "A group that included Rossi"; a list that did holds only names.
_GROUPS = frozenset(
    {"group", "team", "gang", "band", "squad", "crew", "mob", "crowd", "delegation"}
)
# What may stand between two verbs that share what follows.
_JOINTS = frozenset({"cc", "advmod", "aux", "auxpass"})

# Who does it if a participle follows: "which led to him leaving".
_OBLIQUE = frozenset({"him", "them", "me", "us"})
# What "where" stands for: "the bank where she works".
_WHERE = frozenset({"in", "at"})
# "flew back to Riga": what leads from a verb to where it goes.
_WAYS = frozenset({"back", "home", "away", "over", "out", "down", "up", "on", "north", "south"})


@dataclass(frozen=True)
class Parse:
    """The tokens of a sentence with the way down as well as up."""

    tokens: Sequence[Token]

    @cached_property
    def children(self) -> tuple[tuple[Token, ...], ...]:
        """The dependents of each token, in the order of the text."""
        below: list[list[Token]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                below[token.head].append(token)
        return tuple(tuple(found) for found in below)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(token.text.lower() for token in self.tokens)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words in lower case, for a quick no to what looks for one that is not there."""
        return frozenset(self.words)

    def head(self, token: Token) -> Token:
        """The governor of a token; a root governs itself."""
        return self.tokens[token.head]

    def below(self, token: Token, *deps: str) -> list[Token]:
        """Dependents of `token` with one of these labels."""
        if self._labels[token.i].isdisjoint(deps):
            return []
        return [child for child in self.children[token.i] if child.dep in deps]

    @cached_property
    def _labels(self) -> tuple[frozenset[str], ...]:
        """The labels below each token: most of what is looked for is not there."""
        return tuple(frozenset(child.dep for child in found) for found in self.children)

    def ancestors(self, token: Token) -> Iterator[Token]:
        """The governors of a token, nearest first."""
        while token.head != token.i:
            token = self.tokens[token.head]
            yield token

    def subtree(self, token: Token) -> list[Token]:
        """`token` and all below it, in the order of the text."""
        found = [token]
        for current in found:
            found.extend(self.children[current.i])
        return sorted(found, key=lambda t: t.i)


def is_premodifier(parse: Parse, token: Token) -> bool:
    """True if a word only qualifies the noun after it ("arrest warrant", "fleeing workers").

    The parser takes some participles before a noun for verbs with an object.
    """
    if token.dep in {"compound", "amod", "nmod"}:
        return True
    bare = [t for t in parse.children[token.i] if t.dep == "dobj" and t.i == token.i + 1]
    if token.tag != "VBG" or not bare or parse.below(token, "aux", "nsubj", "mark"):
        return False
    governor = parse.head(token)
    if token.dep == "pcomp":
        return governor.text.lower() == "as"
    between = [t for t in parse.tokens[governor.i + 1 : token.i] if t.dep not in {"prt", "punct"}]
    return token.dep == "advcl" and not between and governor.i < token.i


def is_passive(parse: Parse, verb: Token) -> bool:
    """True for a passive clause and for a participle after its noun ("issued by ...")."""
    if parse.below(verb, "nsubjpass", "auxpass", "csubjpass"):
        return True
    if verb.tag != "VBN":
        return verb.tag == "VBD" and verb.dep == "acl"  # "Norvik, established 1926,"
    if _is_reduced(parse, verb):
        return True
    if verb.dep == "conj":
        own = parse.below(verb, "aux", "nsubj")
        return not own and is_passive(parse, parse.head(verb))
    return verb.dep in {"acl", "relcl", "amod", "advcl", "oprd"} and not parse.below(
        verb, "aux", "nsubj"
    )


def _is_reduced(parse: Parse, verb: Token) -> bool:
    """ "Four men injured", "there were four men injured": a participle with a subject of its own
    but neither auxiliary nor object."""
    return bool(parse.below(verb, "nsubj")) and not parse.below(verb, "aux", "dobj", "ccomp")


def expand(parse: Parse, token: Token) -> list[Token]:
    """`token` and what is joined to it: conjuncts, and the members that it includes."""
    found = [token]
    for current in found:
        found.extend(parse.below(current, "conj"))
        for prep in parse.below(current, "prep"):
            if prep.text.lower() in _MEMBERS or _is_such_as(parse, prep):
                found.extend(parse.below(prep, "pobj"))
        found.extend(_included(parse, current))
    return found


def _included(parse: Parse, token: Token) -> list[Token]:
    """The members of "a group that included Rossi"."""
    clauses = parse.below(token, "relcl") if token.lemma in _GROUPS else []
    verbs = [verb for verb in clauses if verb.lemma == "include" and not is_passive(parse, verb)]
    return [member for verb in verbs for member in parse.below(verb, "dobj")]


def _is_such_as(parse: Parse, prep: Token) -> bool:
    return prep.text.lower() == "as" and any(
        c.text.lower() == "such" for c in parse.children[prep.i]
    )


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
        own = [t for t in own if t.tag not in _RELATIVE] or own
    if own:
        return [_unrelative(parse, token, verb) for token in own]
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
    return [noun] if noun.dep == "nsubj" and noun.pos in {"NOUN", "PROPN"} else []


def _from_noun(parse: Parse, verb: Token, _seen: frozenset[int]) -> list[Token]:
    """ "the man arresting him": the noun before the clause."""
    noun = parse.head(verb)
    return [_said_of(parse, noun)] if noun.pos in {"NOUN", "PROPN", "PRON"} else []


def _from_controller(parse: Parse, verb: Token, seen: frozenset[int]) -> list[Token]:
    """ "forced him to work", "began to work": the object of the verb above, else its subject."""
    governor = parse.head(verb)
    own = [t for t in parse.children[governor.i] if t.dep in _SUBJECT]
    relative = [t for t in own if t.tag in _RELATIVE]
    if relative and len(own) > 1 and verb.tag != "VB":
        return [_unrelative(parse, relative[0], governor)]  # "who police say fled"
    controllers = parse.below(governor, "dobj") if governor.pos != "AUX" else []
    return controllers or _surface_subjects(parse, governor, seen)


def _from_governor(parse: Parse, verb: Token, seen: frozenset[int]) -> list[Token]:
    """ "came and saw", "left, closing the door": the subject of the verb above."""
    governor = parse.head(verb)
    if _ends_what_is_said(parse, verb, governor):
        return []
    before = parse.tokens[max(verb.i - 1, 0)]
    if verb.tag == "VBG" and before.dep in {"pobj", "dobj"} and before.text.lower() in _OBLIQUE:
        return [before]  # "which led to him leaving"
    return _surface_subjects(parse, governor, seen) if governor.pos in {"VERB", "AUX"} else []


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
    if governor.pos not in {"VERB", "AUX"}:
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
    "conj": _from_governor,
    "advcl": _from_governor,
    "acomp": _from_governor,
    "oprd": _from_object,
    "pcomp": _from_preposition,
}


def _unrelative(parse: Parse, token: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for, else the token itself."""
    if token.tag not in _RELATIVE:
        return token
    for clause in (verb, *parse.ancestors(verb)):
        if clause.dep == "relcl":
            return _said_of(parse, _thing_before(parse, token, parse.head(clause)))
    return token


def _thing_before(parse: Parse, relative: Token, noun: Token) -> Token:
    """The "film" of "a film by Ana Brandt, in which": nobody is a "which"."""
    if relative.text.lower() != "which" or noun.ner[2:] != "PERSON":
        return noun
    above = (t for t in parse.ancestors(noun) if t.pos in {"NOUN", "PROPN"})
    return next((t for t in above if t.ner[2:] != "PERSON"), relative)


def _said_of(parse: Parse, noun: Token) -> Token:
    """For the "politician" of "X is a politician who ..." X, else the noun itself."""
    top = noun
    while top.dep == "conj":
        top = parse.head(top)
    if top.dep == "attr":
        named = parse.below(parse.head(top), "nsubj")
        # "It was Rossi who ..." says of Rossi what follows.
        return named[0] if named and named[0].text.lower() != "it" else noun
    return noun


def direct_objects(parse: Parse, verb: Token) -> list[Token]:
    """Whom or what it is done to: the object, or the subject of a passive."""
    if not is_passive(parse, verb):
        found = [_unrelative(parse, t, verb) for t in parse.below(verb, "dobj")]
        if not found and verb.dep == "relcl" and not parse.below(verb, "ccomp"):
            return [parse.head(verb)] if _has_gap(parse, verb) else []
        return found
    own = parse.below(verb, "nsubjpass") or (
        parse.below(verb, "nsubj") if _is_reduced(parse, verb) else []
    )
    if own:
        return [_unrelative(parse, token, verb) for token in own]
    return parse.below(verb, "dobj") or _surface_subjects(parse, verb, frozenset())


def _has_gap(parse: Parse, verb: Token) -> bool:
    """ "The man police arrested", "the man whom police arrested"; but who stars in a film "in
    which" or "where" she does stars nobody."""
    subjects_here = [t for t in parse.children[verb.i] if t.dep in _SUBJECT]
    if not subjects_here or any(t.tag in _RELATIVE for t in subjects_here):
        return False
    fronted = [*parse.below(verb, "advmod"), *_led(parse, verb)]
    return not any(t.tag in {"WRB", "WDT", "WP"} for t in fronted)


def _led(parse: Parse, verb: Token) -> list[Token]:
    return [o for prep in parse.below(verb, "prep") for o in parse.below(prep, "pobj")]


def indirect_objects(parse: Parse, verb: Token) -> list[Token]:
    """Whom it is given or told to."""
    return parse.below(verb, "dative", "iobj")


def prepositional(parse: Parse, token: Token, marker: str) -> list[Token]:
    """Objects of a preposition below a word, and below its direct object.

    The parser often hangs "in Berlin" of "arrested a man in Berlin" on the man, and the "in
    Berlin" of "its seat is in Berlin" is said of the seat.
    """
    places = [token]
    if token.pos in {"VERB", "AUX"} and marker != "of":
        places += parse.below(token, "dobj")
        places += [t for t in parse.below(token, "advmod") if t.text.lower() in _WAYS]
    if token.dep == "nsubj" and parse.head(token).lemma == "be":
        places.append(parse.head(token))
    found = [o for place in places for o in _objects_of(parse, place, marker)]
    found = found or _objects_of_later(parse, token, marker)
    if not found and marker in _WHERE and "where" in parse.vocabulary:
        return _where(parse, token)
    return [_unrelative(parse, o, token) for o in found]


def _where(parse: Parse, verb: Token) -> list[Token]:
    """The "bank" of "a bank where she works", and of "a bank where she is a director"."""
    clause = verb
    while clause.dep == "conj" and parse.head(clause).pos in {"VERB", "AUX"}:
        clause = parse.head(clause)
    asked = any(t.text.lower() == "where" for t in parse.below(clause, "advmod"))
    noun = parse.head(clause)
    return [noun] if asked and clause.dep == "relcl" and noun.i < clause.i else []


def nested(parse: Parse, token: Token, marker: str) -> list[Token]:
    """The "Norvik" of "a degree in law from Norvik" below the degree, though the parser hangs it
    on the law; [] for "of", which belongs to the word before it."""
    if marker == "of" or marker not in parse.vocabulary:
        return []
    places = [token, *parse.below(token, "dobj")]
    preps = (prep for place in places for prep in parse.below(place, "prep"))
    inner = (noun for prep in preps for noun in parse.below(prep, "pobj") if noun.tag == "NN")
    found = [o for noun in inner for o in _objects_of(parse, noun, marker)]
    return [t for top in found for t in expand(parse, top)]


def _objects_of(parse: Parse, place: Token, marker: str) -> Iterator[Token]:
    """What follows the prepositions below a word, also in "from Leeds and from Bath"."""
    named = parse.below(place, "appos") if marker == "of" else []
    for first in parse.below(place, "prep", "agent", "dative", "prt", "conj"):
        if named and first.i > named[0].i:
            continue  # "her son, Ivo Lund, of Graz": that is where Ivo Lund is from
        for prep in (first, *parse.below(first, "conj")):
            if prep.text.lower() == marker:
                yield from parse.below(prep, "pobj", "pcomp")
                for inner in parse.below(prep, "prep"):
                    yield from parse.below(inner, "pobj")


def _objects_of_later(parse: Parse, verb: Token, marker: str) -> list[Token]:
    """ "Lives and works in Leeds": two verbs with nothing between them share what follows."""
    for later in parse.below(verb, "conj"):
        between = parse.tokens[verb.i + 1 : later.i]
        if later.pos == "VERB" and all(t.dep in _JOINTS for t in between):
            return list(_objects_of(parse, later, marker))
    return []


def possessors(parse: Parse, noun: Token) -> list[Token]:
    """Whose it is; for "whose", the noun before its clause."""
    return [_whose(parse, token) for token in parse.below(noun, "poss")]


def _whose(parse: Parse, token: Token) -> Token:
    if token.tag != "WP$":
        return token
    clause = next((t for t in parse.ancestors(token) if t.dep == "relcl"), None)
    return parse.head(clause) if clause else token


def premodifiers(parse: Parse, noun: Token) -> list[Token]:
    """Nouns and adjectives before a noun."""
    found = [t for t in parse.children[noun.i] if t.dep in _PREMODIFIER and t.i < noun.i]
    return found + [t for m in found for t in parse.below(m, "compound", "amod") if t.i < noun.i]


def object_complements(parse: Parse, verb: Token) -> list[Token]:
    """What the object is called: the "liar" of "called him a liar"."""
    return parse.below(verb, "oprd")


def clauses(parse: Parse, word: Token) -> list[Token]:
    """The verbs of the clauses that complete a word."""
    below = parse.children[word.i]
    found = [c for c in below if c.dep in _CLAUSE and not is_sentence_apart(parse, c, word)]
    return [c for c in found if not _is_relative(parse, c)]


def _is_relative(parse: Parse, clause: Token) -> bool:
    """ "Asked for a stay of a lawsuit that makes a claim": a relative clause that the parser hangs
    too high."""
    return any(t.tag == "WDT" and t.text.lower() == "that" for t in parse.below(clause, "nsubj"))


def is_sentence_apart(parse: Parse, clause: Token, word: Token) -> bool:
    """ "A says this; B denies it.": two sentences, which the parser makes one of."""
    between = parse.tokens[min(clause.i, word.i) : max(clause.i, word.i)]
    return any(t.text == ";" and t.head == word.i for t in between)


# Function of the lexicon -> how to find it; "prepositional" also needs its marker.
FUNCTIONS: dict[str, Callable[[Parse, Token], list[Token]]] = {
    "subject": subjects,
    "directObject": direct_objects,
    "indirectObject": indirect_objects,
    "possessive": possessors,
    "modifier": premodifiers,
    "complement": clauses,
    "objectComplement": object_complements,
}


def fillers(parse: Parse, token: Token, function: str, marker: str | None) -> list[Token]:
    """Head tokens that stand in a function below `token`, conjuncts and members included.

    Returns [] for a function that only one extractor knows ("holder").
    """
    if function == "predicative":
        function, marker = "prepositional", "as"
    if function == "prepositional":
        found = prepositional(parse, token, marker) if marker in parse.vocabulary else []
    else:
        find = FUNCTIONS.get(function)
        found = find(parse, token) if find else []
    distinct = {t.i: t for top in found for t in expand(parse, top)} if found else {}
    return list(distinct.values())
