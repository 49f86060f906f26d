"""Relations without a word of their own: "Lena Ostrow of Oxfam", "Graz, Austria"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from kg.annotate.forms.acronyms import acronyms_of
from kg.annotate.word_lists import rows
from kg.extract.confidence import confidence
from kg.extract.phrases.behind_names import behind, named, of_each, shared
from kg.extract.phrases.beside import adjectives, before, beside
from kg.extract.phrases.fronted import fronted
from kg.extract.phrases.origins import origins
from kg.extract.phrases.place_chains import nested_places
from kg.extract.phrases.place_lists import listed_places
from kg.extract.phrases.place_neighbours import qualifies
from kg.extract.phrases.place_parts import parted_places
from kg.extract.phrases.place_scenes import framed_places
from kg.extract.phrases.place_sizes import are_apart, is_larger
from kg.extract.phrases.sites import sites, taken_up
from kg.extract.sentence.view import View, is_demonym
from kg.extract.stances.stance import phrase_stance
from kg.extract.syntax import expand, possessors, premodifiers, prepositional
from kg.model import Claim, Form, Mention, Token

NAME = "structures"
CONTAINED = "schema:containedInPlace"
_NONE = "-"
Row = tuple[str, str, str, str]
_PAST = frozenset({"formerly", "previously", "once", "late"})


@lru_cache(maxsize=1)
def structures() -> tuple[Row, ...]:
    """(class, how, class, predicate) of each structure in the data file, in its order."""
    found = rows("structures.tsv", "kg.extract")
    return tuple((first, how, second, predicate) for first, how, second, predicate in found)


def extract(view: View) -> Iterator[Claim]:
    """A claim for each two names that a structure joins."""
    told_origins = list(origins(view))
    for index, mentions in view.at.items():
        first = next((m for m in mentions if m.form is Form.NAME), None)
        if first is None:
            continue
        head = view.parse.tokens[index]
        told = [(how, place) for person, how, place in told_origins if person == first]
        for how, second in dict.fromkeys([*_attached(view, first, head), *told]):
            predicate = _predicate(view, first, how, second)
            if predicate is not None:
                yield _claim(view, head, (first, predicate, second), how)
    yield from _opening(view)
    for site, body, town in (*sites(view), *taken_up(view)):
        yield _claim(view, site, (body, "schema:location", town), "in")
    nested = [*nested_places(view), *parted_places(view), *framed_places(view)]
    for inner, outer in dict.fromkeys([*nested, *listed_places(view, nested)]):
        head = view.head_of(inner)
        yield _claim(view, head, (inner, CONTAINED, outer), "in")


def _opening(view: View) -> Iterator[Claim]:
    """ "Based in Oslo, Norvik": what stands before the subject of the sentence."""
    for subject, how, token in fronted(view):
        for _, place in named(view, token, how):
            for first in view.refer(subject):
                predicate = _predicate(view, first, how, place)
                if predicate is not None:
                    yield _claim(view, subject, (first, predicate, place), how)


def _claim(view: View, head: Token, triple: tuple[Mention, str, Mention], how: str) -> Claim:
    subject, predicate, target = triple
    if predicate.startswith("^"):
        subject, predicate, target = target, predicate[1:], subject
    sure = confidence(view, "open" if how == "apposed" else "structure", subject, target)
    return Claim(
        subject, predicate, target, view.sentence.span, NAME, sure, phrase_stance(view, head)
    )


def _predicate(view: View, first: Mention, how: str, second: Mention) -> str | None:
    for kind, way, other, predicate in structures():
        if way == how and view.fits(first, kind) and view.fits(second, other):
            nested = predicate != CONTAINED or _is_nested(view, first, second)
            return predicate if nested and predicate != _NONE else None
    return None


def _is_nested(view: View, inner: Mention, outer: Mention) -> bool:
    """True if one place may lie in the other: "Iraqi Kurdistan", "Graz (Austria)".

    Not in "a Cuban Little Havana area", where Cubans live, nor in its letters: "the Baltic Growth
    Area (BGA)".
    """
    if not is_larger(outer, inner) or outer.text in acronyms_of(inner.text.split()):
        return False
    return not (is_demonym(outer) and (qualifies(view, inner) or are_apart(inner, outer)))


def _attached(view: View, first: Mention, head: Token) -> Iterator[tuple[str, Mention]]:
    """(how, name) of each name that hangs on the name `first`."""
    parse = view.parse
    for prep in (*_prepositions(view, first, head), *of_each(view, head)):
        if (
            _is_of_the_verb(view, first, head, prep)
            or _is_past(view, prep)
            or _is_of_a_bracket(view, first, prep)
        ):
            continue
        yield from behind(view, first, prep)
        for target in parse.below(prep, "pobj"):
            for member in expand(parse, target):
                yield from _in_part_of(view, first, prep, member)
    yield from shared(view, first, head)
    if head.dep == "nsubj" and parse.head(head).lemma == "be":
        origins = (t for t in prepositional(parse, parse.head(head), "from"))
        yield from (pair for origin in origins for pair in named(view, origin, "from"))
    yield from _native(view, head)
    for owner in parse.below(head, "poss"):
        if not (owner.tag == "PRP$" and owner.lemma != "its" and _may_be_a_brand(view, first)):
            yield from named(view, owner, "poss")
        if any(m.form is Form.NOMINAL for m in view.at.get(owner.i, ())):
            # "the Italian army's Institute"
            yield from adjectives(view, owner)
    yield from before(view, first, head)
    yield from _based(view, head)
    yield from beside(view, first)


def _prepositions(view: View, first: Mention, head: Token) -> list[Token]:
    """Those below a name, also where the parser hangs them on a later word of it: "the Corps of
    Engineers in Graz"."""
    later = [t for t in view.parse.tokens[head.i + 1 :] if t.start < first.span.end]
    inside = [p for t in later for p in view.parse.below(t, "prep") if p.start >= first.span.end]
    return [*view.parse.below(head, "prep"), *inside]


def _in_part_of(
    view: View, first: Mention, prep: Token, place: Token
) -> Iterator[tuple[str, Mention]]:
    """The "Mali" of "the Norvik Clinic in Mali's capital", where nobody names that."""
    known = [m for m in view.at.get(place.i, ()) if view.fits(m, "kg:Place")]
    described = bool(known) and not any(view.is_usable(m) for m in known)
    if prep.text.lower() != "in" or not described or view.fits(first, "kg:Person"):
        return
    for token in (*possessors(view.parse, place), *premodifiers(view.parse, place)):
        yield from (("in", m) for m in view.at.get(token.i, ()) if view.fits(m, "kg:Place"))


def _is_past(view: View, prep: Token) -> bool:
    """True for the "of" of "Rossi, formerly of Norvik"."""
    return prep.i > 0 and view.parse.words[prep.i - 1] in _PAST


def _may_be_a_brand(view: View, name: Mention) -> bool:
    """ "His Norvik" may be his car."""
    return view.fits(name, "kg:Organisation") and not view.fits(name, "kg:PoliticalParty")


def _is_of_a_bracket(view: View, first: Mention, prep: Token) -> bool:
    """ "The head of Norvik, Rossi (of Malta)": a bracket is about what stands right before it."""
    before = view.parse.tokens[max(prep.i - 2, 0) : prep.i]
    return [t.text for t in before[1:]] == ["("] and before[0].start >= first.span.end


def _is_of_the_verb(view: View, first: Mention, head: Token, prep: Token) -> bool:
    """ "Met Rossi at Norvik" tells where they met, "aid for Norvik from Graz" where aid is from."""
    word = prep.text.lower()
    if word == "from" and view.fits(first, "kg:Organisation"):
        return head.dep in {"dobj", "pobj"}
    return head.dep == "dobj" and word == "at"


def _based(view: View, head: Token) -> Iterator[tuple[str, Mention]]:
    """ "the Oslo-based Norvik", "Oslo-born Ana Lund": the place hangs on what hangs on the name."""
    for word in view.parse.below(head, "amod", "acl", "appos"):
        if (how := word.text.lower()) in {"based", "born"}:
            for place in view.parse.below(word, "npadvmod", "compound", "nmod", "dep"):
                yield from named(view, place, how)


def _native(view: View, head: Token) -> Iterator[tuple[str, Mention]]:
    """ "Her native Oslo": she was born there."""
    if any(word.text.lower() == "native" for word in view.parse.below(head, "amod")):
        for owner in view.parse.below(head, "poss"):
            yield from named(view, owner, "native")
