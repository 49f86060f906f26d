"""Entities: what each mention is, and what its own words say of it.

`DESCRIBERS` are asked about every mention that a claim refers to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.annotate.mentions.build_mentions import is_of_a_place
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.values.quantities import parse as parse_quantity
from kg.extract.confidence import confidence, shares
from kg.extract.sentence.view import View
from kg.model import Claim, Form, Mention, Term, Value

NAME = "entities"


def extract(view: View) -> Iterator[Claim]:
    """The class of each thing that a sentence names."""
    for mention in view.mentions:
        if mention.form is Form.NAME:
            yield from describe(view, mention)


def describe(view: View, mention: Mention) -> Iterator[Claim]:
    """All that the words of one mention say of it."""
    for describer in DESCRIBERS:
        yield from describer(view, mention)


def _kind(view: View, mention: Mention) -> Iterator[Claim]:
    if mention.form in {Form.NAME, Form.GROUP} or is_of_a_place(mention):
        sure = confidence(view, "name")
        kind = Term(mention.kind)
        yield Claim(mention, "rdf:type", kind, view.sentence.span, NAME, sure)


def _size(view: View, mention: Mention) -> Iterator[Claim]:
    """How many a group is: a count, and whether it is exact or a bound."""
    if mention.kind != "kg:Group":
        return
    inside = [
        t.text for t in view.sentence.tokens if mention.span.start <= t.start < mention.span.end
    ]
    quantity = parse_quantity(inside)
    if quantity is not None and quantity.unit is None:
        sure = confidence(view, "description")
        for predicate, value in (
            ("kg:size", Value(str(int(quantity.value)), "xsd:integer")),
            ("kg:sizeBound", Value(quantity.bound)),
        ):
            yield Claim(mention, predicate, value, view.sentence.span, NAME, sure)


def _state(view: View, mention: Mention) -> Iterator[Claim]:
    """The country or town of a state body ("Cambodian authorities")."""
    if not is_of_a_place(mention):
        return
    for place in view.annotated.mentions:
        if place.link == mention.link and view.fits(place, "kg:Place"):
            sure = confidence(view, "description")
            yield Claim(mention, "kg:governmentOf", place, view.sentence.span, NAME, sure)
            return


def _container(view: View, mention: Mention) -> Iterator[Claim]:
    """The country that a gazetteer puts a place in."""
    if mention.form is not Form.NAME or mention.link is None or mention.kind == "kg:Country":
        return
    if is_of_a_place(mention):
        return
    place = load_gazetteer().by_id(mention.link)
    if place is None or place.country is None:
        return
    country = load_gazetteer().by_id(f"iso:{place.country}")
    if country is not None:
        target = Mention(
            mention.span, "kg:Country", country.name, Form.NOMINAL, mention.head, country.id
        )
        yield Claim(
            mention,
            "schema:containedInPlace",
            target,
            view.sentence.span,
            "gazetteer",
            shares()["gazetteer"],
        )


DESCRIBERS: tuple[Callable[[View, Mention], Iterator[Claim]], ...] = (
    _kind,
    _size,
    _state,
    _container,
)
