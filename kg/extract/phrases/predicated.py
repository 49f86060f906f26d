"""Of whom a verb says a noun: "is", "was named", "served as", "rose to the post of"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.labels import VERBS
from kg.annotate.word_lists import name_rules
from kg.extract.cue_words import supposing_words
from kg.extract.sentence.view import View
from kg.extract.syntax import Parse, direct_objects, is_passive, possessors, subjects
from kg.model import Form, Token

# "joined Norvik as director": said of the subject, which is a part of the object from then on,
# or was until then.
ENTERING = frozenset({"join", "rejoin", "enter", "leave", "quit", "found", "co-found"})
# "X replaced Y as director", "Y was followed by X as director"
_SUCCEEDING = frozenset({"replace", "succeed"})
_FOLLOWING = _SUCCEEDING | {"follow"}
# "promoted to director", "rose to the post of director"
_RISING = frozenset({"promote", "rise", "elevate", "ascend", "appoint", "elect", "raise"})
_POSTS = frozenset({"post", "position", "role", "job", "office", "title", "rank"})
_TAKING = frozenset({"hold", "take", "assume", "accept", "fill", "occupy", "have"})


def predicated(view: View, noun: Token) -> Iterator[tuple[Token, Token | None]]:
    """Copulas, "as", and verbs that make somebody something."""
    governor = view.parse.head(noun)
    joined = noun.dep == "conj" and governor.lemma == "be"
    if noun.dep in {"attr", "oprd"} or joined:
        for token in _called(view, governor, noun):
            yield token, governor
    elif _opens_clause(view.parse, noun):
        yield from ((token, None) for token in subjects(view.parse, governor))
    elif noun.dep == "pobj" and governor.text.lower() == "as":
        yield from _served_as(view, governor)


def _called(view: View, verb: Token, noun: Token) -> list[Token]:
    """Of "appointed X head" and "called X a killer" the object, of "X became head" the subject."""
    if is_passive(view.parse, verb):
        return objects_or_subjects(view, verb, made=False)
    objects = direct_objects(view.parse, verb) if noun.dep == "oprd" else []
    making = verb.lemma in name_rules()["making"]
    return objects or objects_or_subjects(view, verb, making)


def _served_as(view: View, as_: Token) -> Iterator[tuple[Token, Token | None]]:
    """ "Hired X as head" says it of X, "joined as head", "took office as head" and "was hired as
    head" of the subject, "X replaced Y as head" of who came and not of who went."""
    verb = _above_prepositions(view.parse, as_)
    if verb.pos not in VERBS or verb.lemma in supposing_words()["feigns"]:
        return
    fronted = as_.i < verb.i  # "as head, she opened the plant"
    has_object = bool(view.parse.below(verb, "dobj", "nsubjpass"))
    made = has_object and not fronted and verb.lemma not in ENTERING | _TAKING
    follows, passive = verb.lemma in _FOLLOWING, is_passive(view.parse, verb)
    if follows:
        found = subjects(view.parse, verb)
    else:
        found = direct_objects(view.parse, verb) if passive else []
    if not (follows and passive):  # "was replaced as head": nobody says by whom
        found = found or objects_or_subjects(view, verb, made)
    for token in found:
        yield token, verb


def succeeded(view: View, noun: Token) -> Iterator[tuple[Token, Token]]:
    """(who had the post before, verb) of "X replaced Y as director", "was named director,
    succeeding Y"."""
    verb = view.parse.head(noun)
    if noun.dep == "pobj" and verb.text.lower() == "as":
        above = _above_prepositions(view.parse, verb)
        verbs = [above] if above.lemma in _FOLLOWING else []
    else:
        clauses = view.parse.below(verb, "advcl") if noun.dep in {"attr", "oprd"} else []
        verbs = [c for c in clauses if c.tag == "VBG" and c.lemma in _SUCCEEDING]
    for follows in verbs:
        yield from ((token, follows) for token in direct_objects(view.parse, follows))


def _opens_clause(parse: Parse, noun: Token) -> bool:
    """ "A lawyer by training, Rossi lost": what stands before a comma is said of the subject."""
    verb = parse.head(noun)
    if noun.dep not in {"advcl", "npadvmod", "dep"} or verb.pos not in VERBS:
        return False
    heads = parse.below(verb, "nsubj", "nsubjpass")[:1]
    between = parse.tokens[noun.i : heads[0].i] if heads else ()
    return bool(parse.below(noun, "det")) and any(t.text == "," for t in between)


def _above_prepositions(parse: Parse, prep: Token) -> Token:
    """ "Worked as editor, and earlier as head": the verb above both."""
    while prep.pos in {"ADP", "SCONJ"} and prep.dep != "ROOT":
        prep = parse.head(prep)
    return prep


def identified(view: View, noun: Token) -> Iterator[tuple[Token, Token | None]]:
    """ "Its director is Rossi": the name stands behind the verb."""
    verb = view.parse.head(noun)
    if noun.dep == "nsubj" and verb.lemma == "be":
        for name in view.parse.below(verb, "attr"):
            if any(m.form is Form.NAME for m in view.at.get(name.i, ())):
                yield name, verb


def in_a_post(view: View, noun: Token) -> Iterator[tuple[Token, Token | None]]:
    """ "Rose to the post of director", "held the post of director", "promoted to director"."""
    parse = view.parse
    prep = parse.head(noun)
    if noun.dep == "pobj" and prep.text.lower() == "of" and parse.head(prep).lemma in _POSTS:
        noun = parse.head(prep)
        prep = parse.head(noun)
        if noun.dep == "dobj" and prep.lemma in _TAKING:
            yield from ((token, prep) for token in subjects(parse, prep))
    if noun.dep == "pobj" and prep.text.lower() == "to" and parse.head(prep).lemma in _RISING:
        verb = parse.head(prep)
        for token in objects_or_subjects(view, verb, bool(parse.below(verb, "dobj"))):
            yield token, verb


def owning(view: View, noun: Token) -> Iterator[tuple[Token, Token | None]]:
    """ "Left her role as director", "his post of director": she whose role it is. The role says so,
    which may be alleged or denied.
    """
    prep = view.parse.head(noun)
    role = view.parse.head(prep)
    if noun.dep == "pobj" and prep.text.lower() in {"as", "of"} and role.lemma in _POSTS:
        yield from ((token, role) for token in possessors(view.parse, role))


def objects_or_subjects(view: View, verb: Token, made: bool) -> list[Token]:
    """Of "named X head" the object, of "X was named head" and "X is head" the subject."""
    if made:
        return view.parse.below(verb, "dobj", "nsubjpass")
    return view.parse.below(verb, "nsubjpass") or subjects(view.parse, verb)
