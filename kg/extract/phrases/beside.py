"""What stands right before or behind a name: "Norvik (Malta)", "the Maltese daily Norvik"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from kg.extract.phrases.place_neighbours import is_in_a_list, qualifies, stands_alone
from kg.extract.sentence.view import View, is_adjective
from kg.extract.syntax import premodifiers
from kg.model import Form, Mention, Token


def adjectives(view: View, noun: Token) -> Iterator[tuple[str, Mention]]:
    """("demonym", country) of each adjective of a country before a noun."""
    for word in premodifiers(view.parse, noun):
        yield from (("demonym", m) for m in view.at.get(word.i, ()) if is_adjective(m))


def before(view: View, first: Mention, head: Token) -> Iterator[tuple[str, Mention]]:
    """(how, place) of each place that qualifies a name from before: "the Graz daily Norvik"."""
    yield from adjectives(view, head)
    for word in premodifiers(view.parse, head):
        for town in view.at.get(word.i, ()):
            between = [t for t in view.parse.tokens[word.i + 1 :] if t.end <= first.span.start]
            plain = all(t.text.islower() for t in between)
            if town.form is Form.NAME and view.fits(town, "kg:City") and plain:
                yield "before", town


def beside(view: View, first: Mention) -> Iterator[tuple[str, Mention]]:
    """(how, name) of the place or party right before a name, or behind it after a comma, a bracket,
    "in" or "for", and of the body in brackets behind a person, whatever the parser makes of it; how
    as in structures.tsv."""
    starts = [*(t.start for t in view.sentence.tokens), view.sentence.span.end]
    person = "(" in view.parse.vocabulary and view.fits(first, "kg:Person")
    for second in view.mentions:
        apt = view.fits(second, "kg:Place") or view.fits(second, "kg:PoliticalParty")
        employer = person and view.fits(second, "kg:Organisation")
        if second.form is Form.NAME and (apt or employer):
            how = _position(view, starts, first, second)
            if how == "brackets" or (apt and how is not None):
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
    if between in (["in"], [",", "in"]) and not qualifies(view, place):
        return "followed" if _is_pobj(view, first, after_comma=len(between) > 1) else None
    if between in (["for"], ["for", "the"]):
        return "for"
    return "brackets" if between == ["("] and words[end[1] : end[1] + 1] == [")"] else None


def _is_pobj(view: View, mention: Mention, *, after_comma: bool) -> bool:
    """True after a preposition, "by" left out: "served by Norvik in Graz" is about the serving.

    What follows a comma belongs to where somebody is: "a nurse at the Norvik Clinic, in Graz,".
    """
    head = view.head_of(mention)
    prep = view.parse.head(head)
    if head.dep != "pobj" or prep.dep == "agent":
        return False
    return not after_comma or prep.text.lower() == "at"


def _bounds(starts: list[int], mention: Mention) -> tuple[int, int]:
    """The first token of a mention and the one after it."""
    return bisect_left(starts, mention.span.start), bisect_left(starts, mention.span.end)
