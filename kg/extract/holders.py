"""Who a noun is said of: by title, apposition, copula or "as"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.syntax import expand, is_passive, subjects
from kg.extract.view import View
from kg.model import Form, Mention, Token

# "appointed X head", "elected president": the noun is said of the object.
_MAKING = frozenset(
    {"appoint", "name", "elect", "nominate", "choose", "select", "install", "hire", "reappoint"}
)


def holders(view: View, noun: Token) -> Iterator[tuple[Mention, Token | None]]:
    """(mention, verb) of each person or thing that `noun` is said of.

    The verb is the one that says so ("is", "served as"), None for titles and appositions.
    """
    noun = _first_conjunct(view, noun)
    title = list(_titled(view, noun))
    found = title or list(_apposed(view, noun)) or list(_predicated(view, noun))
    for token, verb in found:
        for member in expand(view.parse, token) if verb is not None else [token]:
            for mention in view.refer(member):
                if mention.form in {Form.NAME, Form.PRONOUN, Form.NOMINAL}:
                    yield mention, verb


def _first_conjunct(view: View, noun: Token) -> Token:
    while noun.dep == "conj" and view.parse.head(noun).pos in {"NOUN", "PROPN"}:
        noun = view.parse.head(noun)
    return noun


def _titled(view: View, noun: Token) -> Iterator[tuple[Token, Token | None]]:
    """ "Prime Minister Hun Manet": the noun is part of the name's phrase, right before it."""
    if noun.dep not in {"compound", "nmod", "amod"}:
        return
    head = view.parse.head(noun)
    while head.dep in {"compound", "nmod"} and head.i > noun.i and not view.at.get(head.i):
        head = view.parse.head(head)
    between = view.sentence.tokens[noun.i + 1 : head.i]
    if head.i > noun.i and all(t.i in view.named or t.dep == "compound" for t in between):
        yield head, None


def _apposed(view: View, noun: Token) -> Iterator[tuple[Token, Token | None]]:
    if noun.dep == "appos":
        yield view.parse.head(noun), None
    for name in view.parse.below(noun, "appos"):
        if view.at.get(name.i):
            yield name, None


def _predicated(view: View, noun: Token) -> Iterator[tuple[Token, Token | None]]:
    """Copulas, "as", and verbs that make somebody something."""
    governor = view.parse.head(noun)
    if noun.dep in {"attr", "oprd"}:
        making = governor.lemma in _MAKING and not is_passive(view.parse, governor)
        for token in _objects_or_subjects(view, governor, making):
            yield token, governor
    elif noun.dep == "pobj" and governor.text.lower() == "as":
        verb = view.parse.head(governor)
        if verb.pos == "VERB":
            made = bool(view.parse.below(verb, "dobj", "nsubjpass"))
            for token in _objects_or_subjects(view, verb, made):
                yield token, verb


def _objects_or_subjects(view: View, verb: Token, made: bool) -> list[Token]:
    """Of "named X head" the object, of "X was named head" and "X is head" the subject."""
    if made:
        return view.parse.below(verb, "dobj", "nsubjpass")
    return view.parse.below(verb, "nsubjpass") or subjects(view.parse, verb)
