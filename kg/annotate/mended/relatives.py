"""Parses in which a relative clause hangs on the noun it is said of.

The parser hangs a clause on the noun right before it: "a player from Austria, who won" on the
country, "Norvik, based in Graz, which she founded" on the town, "went to Norvik University on a
grant, where she met him" on the grant; of "the gun Lund used" it makes a gun called Lund.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.governors import PREPOSITIONAL, before_under
from kg.annotate.mended.reparsed import reparsed
from kg.annotate.nouns import may_denote
from kg.model import Sentence, Token
from kg.ontology import Ontology

_PEOPLE = ("kg:Person", "kg:Group")
_ACTING = ("kg:Organisation", *_PEOPLE)
# Labels of the model for what is nobody, and for where something can be.
_NOBODY = frozenset({"GPE", "LOC", "FAC", "DATE", "ORG", "PRODUCT", "EVENT", "WORK_OF_ART"})
_AREAS = frozenset({"GPE", "LOC"})
_SITES = frozenset({"GPE", "LOC", "FAC", "ORG"})
# Days, and what has no name.
_NO_SITE = frozenset({"DATE", ""})
# What leads from a word inside a phrase to the noun of the phrase.
_INSIDE = frozenset({"pobj", "prep", "appos", "conj", "compound", "nmod"})
_LOOSE = frozenset({"advcl", "acl", "ccomp", "relcl"})
_OBJECTS = frozenset({"dobj", "pobj"})
# "Norvik, based in Graz": said of where a body is.
_SEATED = frozenset({"base", "headquarter", "locate", "situate", "domicile"})


def related(sentence: Sentence, ontology: Ontology) -> Sentence:
    """The sentence, with such clauses under the noun that they are said of."""
    tokens = sentence.tokens
    moved = dict(_moved(tokens, ontology))
    changed = {i: replace(tokens[i], head=head) for i, head in moved.items()}
    return reparsed(sentence, changed | dict(_without_word(tokens, ontology)))


def _without_word(tokens: Sequence[Token], ontology: Ontology) -> Iterator[tuple[int, Token]]:
    """ "Sold the gun Lund used to kill her": no gun is a Lund, and the seller did not kill."""
    for verb in tokens[2:]:
        name = tokens[verb.i - 1]
        noun = tokens[name.head]
        loose = verb.tag == "VBD" and verb.dep in _LOOSE and verb.head < noun.i
        if not loose or name.dep != "appos" or name.ner[2:] != "PERSON":
            continue
        between = tokens[noun.i + 1 : name.i]
        thing = (
            noun.dep in _OBJECTS and not noun.ner and not may_denote(noun.lemma, _PEOPLE, ontology)
        )
        if thing and all(t.head == name.i and t.ner for t in between):
            yield verb.i, replace(verb, dep="relcl", head=noun.i)
            yield name.i, replace(name, dep="nsubj", head=verb.i)


def _moved(tokens: Sequence[Token], ontology: Ontology) -> Iterator[tuple[int, int]]:
    """(verb of a clause, its new head)."""
    for verb in tokens:
        if verb.dep == "acl" and verb.lemma in _SEATED and verb.tag == "VBN":
            body = _body_above(tokens, tokens[verb.head], ontology)
            if body is not None:
                yield verb.i, body.i
        word = _relative(tokens, verb) if verb.dep == "relcl" else None
        noun = tokens[verb.head]
        if word is None or noun.i > word.i:
            continue
        found = None
        if word.tag in {"WP", "WP$"}:
            found = _person_above(tokens, noun, ontology)
        elif word.tag == "WDT":
            found = _body_seated(tokens, noun)
        elif noun.ner[2:] in _NO_SITE:
            found = _site_before(tokens, noun, ontology)
        if found is not None:
            yield verb.i, found.i


def _relative(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The "who", "whose", "which" or "where" that opens the clause of a verb."""
    for token in tokens[tokens[verb.head].i + 1 : verb.i]:
        if token.tag in {"WP", "WP$", "WDT"} or token.text.lower() == "where":
            return token if verb.i in {token.head, tokens[token.head].head} else None
    return None


def _person_above(tokens: Sequence[Token], noun: Token, ontology: Ontology) -> Token | None:
    """The noun for people that "who" means, if it hangs on what is nobody inside their phrase."""
    if not _is_nobody(noun, ontology):
        return None
    above = before_under(tokens, noun, _INSIDE)
    return next((t for t in above if _is_somebody(t, ontology)), None)


def _is_somebody(noun: Token, ontology: Ontology) -> bool:
    return noun.ner.endswith("PERSON") or (not noun.ner and _denotes(noun, _PEOPLE, ontology))


def _is_nobody(noun: Token, ontology: Ontology) -> bool:
    """True for the name of a place, body or day, and for one thing that is known to be no body."""
    if noun.ner:
        return noun.ner[2:] in _NOBODY
    return noun.tag == "NN" and not _denotes(noun, _ACTING, ontology)


def _denotes(noun: Token, kinds: tuple[str, ...], ontology: Ontology) -> bool:
    return any(may_denote(word, kinds, ontology) for word in (noun.lemma, noun.text.lower()))


def _body_seated(tokens: Sequence[Token], place: Token) -> Token | None:
    """The "Norvik" of "Norvik, based in Graz, which ...", else None."""
    while place.ner[2:] in _AREAS and place.dep == "appos" and place.head < place.i:
        place = tokens[place.head]
    prep = tokens[place.head]
    verb = tokens[prep.head]
    if place.ner[2:] not in _AREAS or place.dep != "pobj" or verb.lemma not in _SEATED:
        return None
    name = tokens[verb.head]
    apart = tokens[verb.i - 1].text == ","
    return name if verb.dep == "acl" and apart and name.ner and name.i < verb.i else None


def _body_above(tokens: Sequence[Token], noun: Token, ontology: Ontology) -> Token | None:
    """The "maker" of "a maker of airships based in Graz", if the noun is known to be no body."""
    if noun.ner or _denotes(noun, (*_ACTING, "kg:Place"), ontology):
        return None
    above = (t for t in before_under(tokens, noun, PREPOSITIONAL) if t.pos == "NOUN")
    return next((t for t in above if _denotes(t, _ACTING, ontology)), None)


def _site_before(tokens: Sequence[Token], noun: Token, ontology: Ontology) -> Token | None:
    """The last name of a place or body under the same verb before a noun that is neither."""
    prep = tokens[noun.head]
    if noun.dep != "pobj" or tokens[prep.head].pos != "VERB":
        return None
    if not noun.ner and _denotes(noun, ("kg:Place", "kg:Organisation"), ontology):
        return None
    verb = tokens[prep.head]
    steps = {t.i for t in tokens[: prep.i] if t.head == verb.i and t.dep == "prep"} | {verb.i}
    under = (t for t in tokens[verb.i : prep.i] if t.head in steps and t.dep in {"pobj", "dobj"})
    return max((t for t in under if t.ner[2:] in _SITES), key=lambda t: t.i, default=None)
