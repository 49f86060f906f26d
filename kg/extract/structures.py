"""Relations without a word of their own: "Lena Ostrow of Oxfam", "Graz, Austria"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from kg.annotate.word_lists import rows
from kg.extract.confidence import confidence
from kg.extract.phrases.behind_names import behind, named, of_each, shared
from kg.extract.phrases.fronted import fronted
from kg.extract.phrases.place_chains import (
    is_in_a_list,
    is_larger,
    nested_places,
    qualifies,
    stands_alone,
)
from kg.extract.phrases.place_lists import listed_places
from kg.extract.phrases.sites import sites
from kg.extract.sentence.view import View, is_adjective
from kg.extract.stances.stance import phrase_stance
from kg.extract.syntax import premodifiers, prepositional
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
    for index, mentions in view.at.items():
        first = next((m for m in mentions if m.form is Form.NAME), None)
        if first is None:
            continue
        head = view.parse.tokens[index]
        for how, second in _attached(view, first, head):
            predicate = _predicate(view, first, how, second)
            if predicate is not None:
                yield _claim(view, head, (first, predicate, second), how)
    yield from _opening(view)
    for site, body, town in sites(view):
        yield _claim(view, site, (body, "schema:location", town), "in")
    nested = list(nested_places(view))
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
            nested = predicate != CONTAINED or is_larger(second, first)
            return predicate if nested and predicate != _NONE else None
    return None


def _attached(view: View, first: Mention, head: Token) -> Iterator[tuple[str, Mention]]:
    """(how, name) of each name that hangs on the name `first`."""
    parse = view.parse
    for prep in (*parse.below(head, "prep"), *of_each(view, head)):
        if (
            _is_of_the_verb(head, prep)
            or _is_past(view, prep)
            or _is_of_a_bracket(view, first, prep)
        ):
            continue
        yield from behind(view, first, prep)
    yield from shared(view, first, head)
    if head.dep == "nsubj" and parse.head(head).lemma == "be":
        origins = (t for t in prepositional(parse, parse.head(head), "from"))
        yield from (pair for origin in origins for pair in named(view, origin, "from"))
    yield from _native(view, head)
    for owner in parse.below(head, "poss"):
        if not (owner.tag == "PRP$" and owner.lemma != "its" and _may_be_a_brand(view, first)):
            yield from named(view, owner, "poss")
    for word in premodifiers(parse, head):
        yield from (("demonym", m) for m in view.at.get(word.i, ()) if is_adjective(m))
    yield from _based(view, head)
    yield from _beside(view, first)


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


def _is_of_the_verb(head: Token, prep: Token) -> bool:
    """ "Met Rossi at Norvik" tells where they met."""
    return head.dep == "dobj" and prep.text.lower() == "at"


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


def _beside(view: View, first: Mention) -> Iterator[tuple[str, Mention]]:
    """The place or party right before a name, or behind it after a comma or in brackets, and the
    organisation in brackets behind a person's name, whatever the parser makes of it."""
    starts = [*(t.start for t in view.sentence.tokens), view.sentence.span.end]
    person = view.fits(first, "kg:Person")
    for second in view.mentions:
        beside = view.fits(second, "kg:Place") or view.fits(second, "kg:PoliticalParty")
        bracketed = person and view.fits(second, "kg:Organisation")
        if second.form is Form.NAME and (beside or bracketed):
            how = _position(view, starts, first, second)
            if how == "brackets" or (beside and how is not None):
                yield how, second


def _position(view: View, starts: list[int], first: Mention, place: Mention) -> str | None:
    words = list(view.parse.words)
    begin, end = _bounds(starts, first), _bounds(starts, place)
    if end[1] == begin[0]:
        # "the Graz Chamber"; in "said in Graz Norvik would pay" the place stands by itself.
        return None if stands_alone(view, place) else "before"
    between = words[begin[1] : end[0]]
    if between == [","] and not qualifies(view, place):
        return None if is_in_a_list(view, place) else "apposed"
    if between == ["in"] and not qualifies(view, place) and _is_pobj(view, first):
        return "followed"
    return "brackets" if between == ["("] and words[end[1] : end[1] + 1] == [")"] else None


def _is_pobj(view: View, mention: Mention) -> bool:
    """True after a preposition, "by" left out: "served by Norvik in Graz" is about the serving."""
    head = view.head_of(mention)
    return head.dep == "pobj" and view.parse.head(head).dep != "agent"


def _bounds(starts: list[int], mention: Mention) -> tuple[int, int]:
    """The first token of a mention and the one after it."""
    return bisect_left(starts, mention.span.start), bisect_left(starts, mention.span.end)
