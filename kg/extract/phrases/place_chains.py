"""Places named from the small to the large: "Linz, Upper Austria", "Linz in northern Austria"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import dropwhile, pairwise

from kg.annotate.places.gazetteer import load
from kg.extract.sentence.view import View
from kg.model import Form, Mention

Pair = tuple[Mention, Mention]
# Larger things contain smaller ones, and two of one size lie beside each other.
_SIZES = {"kg:Facility": 0, "kg:City": 1, "kg:Region": 2, "kg:Country": 4}
_TOWN, _REGION, _STATE = 1, 2, 3
_APART = frozenset({",", "(", ")"})
# What joins the last of a list to the others.
JOINING = frozenset({"and", "or", "&"})
# Words that may stand between "in" and what the first place is a part of.
PARTS = frozenset(
    {
        *(
            "the",
            "part",
            "of",
            "far",
            "central",
            "upper",
            "lower",
            "rural",
            "suburban",
            "nearby",
            "-",
        ),
        *("north", "south", "east", "west", "northern", "southern", "eastern", "western"),
        *("northeast", "northwest", "southeast", "southwest"),
        *("northeastern", "northwestern", "southeastern", "southwestern"),
    }
)
# Nouns for what is named beside them: "in Umbria province", "in the state of Bahia".
_AREAS = frozenset(
    {
        *("province", "state", "county", "department", "region", "district", "prefecture"),
        *("republic", "territory", "municipality", "canton", "island", "corner", "section"),
    }
)
_WITHIN = PARTS | _AREAS
_SETS = frozenset(area[:-1] + "ies" if area.endswith("y") else area + "s" for area in _AREAS)
# What may stand before "in": "Umbria and Lazio provinces in Italy", "Linz is in Austria".
_BEFORE_IN = _SETS | _AREAS | {"is", "lies", "located", "situated"}
_LEADING = frozenset({"in", "at"})


def is_larger(outer: Mention, inner: Mention) -> bool:
    """True if `outer` is of a larger kind; a place of no known size counts as a town."""
    small, large = _size(inner), _size(outer)
    return (_TOWN if small is None else small) < (_TOWN if large is None else large)


def _size(place: Mention) -> int | None:
    """The size of a place, None if it is not known. A region with an ISO code is no county."""
    if place.kind == "kg:Region" and (place.link or "").startswith("iso:"):
        return _STATE
    return _SIZES.get(place.kind)


def may_contain(outer: Mention, inner: Mention) -> bool:
    """True unless `outer` is known to be no larger."""
    small, large = _size(inner), _size(outer)
    if large is None:
        return small is None or small < _REGION
    return large > (small if small is not None else 0)


def nested_places(view: View) -> Iterator[Pair]:
    """(inner, outer) of places joined by commas or by "in"."""
    found = [pair for chain in _chains(view) for pair in _in_chain(view, chain)]
    yield from dict.fromkeys([*found, *_with_in(view)])


def _in_chain(view: View, chain: Sequence[Mention]) -> list[Pair]:
    """Neighbours of a chain; in a list of places only what is surely larger contains another.

    Of two towns that one map has in the last place, the first is a part of the second.
    """
    last = chain[-1]
    closed = _SIZES.get(last.kind, _REGION) >= _REGION and _ends_phrase(view, last)
    fits = may_contain if closed else is_larger
    quarter = closed and len(chain) == 3 and all(_lies_in(p, last) for p in chain[:2])
    return [(a, b) for a, b in pairwise(chain) if fits(b, a) or (quarter and _size(b) == _TOWN)]


def _lies_in(place: Mention, area: Mention) -> bool:
    """True if it is a town there, as far as a map knows: "Brooklyn" in "Brooklyn, N.Y."."""
    known, around = (load().by_id(p.link) if p.link else None for p in (place, area))
    there = known is None or (around is not None and known.lies_in(frozenset({around.iso or ""})))
    return _size(place) == _TOWN and there


def _chains(view: View) -> Iterator[list[Mention]]:
    """Runs of two or more places with nothing but a comma between each two."""
    chain: list[Mention] = []
    for place in named_places(view):
        if chain and words_between(view, chain[-1], place) != [","]:
            yield from [chain] if len(chain) > 1 else []
            chain = []
        if not qualifies(view, place):
            chain.append(place)
    if len(chain) > 1:
        yield chain


def _with_in(view: View) -> Iterator[Pair]:
    """ "Linz in northern Austria", whatever the parser hangs the preposition on."""
    places = list(named_places(view))
    for inner, outer in pairwise(places):
        words = [word for word in words_between(view, inner, outer) if word != ","]
        words = list(dropwhile(_BEFORE_IN.__contains__, words))
        joined = bool(_LEADING.intersection(words[:1])) and _WITHIN.issuperset(words[1:])
        alone = not qualifies(view, outer) or _next_word(view, outer) in _AREAS
        if joined and alone and may_contain(outer, inner):
            yield inner, outer


def named_places(view: View) -> Iterator[Mention]:
    """The places that a sentence names, in order."""
    named = (m for m in view.mentions if m.form is Form.NAME and view.fits(m, "kg:Place"))
    yield from sorted(named, key=lambda m: (m.span.start, m.span.end))


def words_between(view: View, first: Mention, second: Mention) -> list[str]:
    """The words from the end of one mention to the start of the next, in lower case."""
    tokens = view.sentence.tokens
    return [t.text.lower() for t in tokens if first.span.end <= t.start < second.span.start]


def _ends_phrase(view: View, place: Mention) -> bool:
    """True if a stop or bracket follows, or a comma that does not lead on to one more place."""
    after = [t for t in view.sentence.tokens if t.start >= place.span.end]
    words = [t.text.lower() for t in after[:2]]
    if words[:1] in ([], ["."], [";"], [")"], [":"]):
        return True
    return words[:1] == [","] and not JOINING.issuperset(words[1:2])


def qualifies(view: View, place: Mention) -> bool:
    """True for the "Malta" of "Rita Lund, Malta's minister": it goes with the noun after it.

    What a comma or bracket follows does not, whatever the parser says ("a Graz, Austria, firm").
    """
    head = view.head_of(place)
    after = next((t for t in view.parse.tokens if t.start >= place.span.end), head)
    return head.dep in {"poss", "compound", "amod", "nmod"} and after.text not in _APART


def is_in_a_list(view: View, place: Mention) -> bool:
    """True for the "Graz" of "Norvik, Graz and Lund": one more name follows, or "and"; not where
    that is a larger place."""
    after = [t for t in view.sentence.tokens if t.start >= place.span.end][:3]
    if any(t.text.lower() in JOINING for t in after[:1]):
        return True
    if [t.text for t in after[:1]] != [","]:
        return False
    if any(t.text.lower() in JOINING for t in after[1:2]):
        after = after[1:]
    named = (m for m in view.mentions if m.form is Form.NAME)
    others = [m for m in named if any(m.span.start == t.start for t in after[1:2])]
    return any(not (view.fits(m, "kg:Place") and may_contain(m, place)) for m in others)


def _next_word(view: View, place: Mention) -> str:
    """What follows the name in the sentence, "" if nothing does."""
    after = (t.lemma for t in view.sentence.tokens if t.start >= place.span.end)
    return next(after, "")


def stands_alone(view: View, place: Mention) -> bool:
    """True for the "Graz" of "said in Graz Norvik would pay": a phrase ends with it."""
    head = view.head_of(place)
    return head.dep in {"pobj", "dobj"}
