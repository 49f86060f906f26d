"""What stands right beside the name of a place: the noun it goes with, or a list."""

from __future__ import annotations

from kg.extract.phrases.place_sizes import may_contain
from kg.extract.sentence.view import View
from kg.model import Form, Mention

_APART = frozenset({",", "(", ")"})
# What joins the last of a list to the others.
JOINING = frozenset({"and", "or", "&"})


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


def stands_alone(view: View, place: Mention) -> bool:
    """True for the "Graz" of "said in Graz Norvik would pay": a phrase ends with it."""
    head = view.head_of(place)
    return head.dep in {"pobj", "dobj"}
