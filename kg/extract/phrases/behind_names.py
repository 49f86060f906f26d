"""What the prepositions behind a name bring to it: "Rossi and Bianchi, both of Norvik", "Rossi of
Norvik's legal department".
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.frames.conjuncts import first_conjunct, later_conjuncts
from kg.extract.frames.fitting import known
from kg.extract.phrases.parts import whole
from kg.extract.phrases.post_bodies import wider
from kg.extract.sentence.view import View
from kg.extract.syntax import expand
from kg.model import Form, Mention, Token


def behind(view: View, first: Mention, prep: Token) -> Iterator[tuple[str, Mention]]:
    """What a preposition brings to a name; whoever is of a part of a body is of the body."""
    how = prep.text.lower()
    person = view.fits(first, "kg:Person")
    for target in view.parse.below(prep, "pobj"):
        for member in expand(view.parse, target):
            own = [m for _, m in named(view, member, how, first)]
            bodies = own or (whole(view, member) if person else [])
            around = (m for body in bodies if person for m in wider(view, body, prep))
            yield from ((how, m) for m in (*bodies, *around))


def shared(view: View, first: Mention, head: Token) -> Iterator[tuple[str, Mention]]:
    """ "Rossi and Bianchi of Norvik": what follows the second of two people belongs to both."""
    parse = view.parse
    others = parse.below(head, "conj") if view.fits(first, "kg:Person") else []
    if len(others) != 1 or parse.below(head, "prep", "appos", "relcl", "acl", "punct"):
        return
    if not any(
        m.form is Form.NAME and view.fits(m, "kg:Person") for m in view.at.get(others[0].i, ())
    ):
        return
    for prep in parse.below(others[0], "prep"):
        for how, body in behind(view, first, prep) if prep.text.lower() == "of" else ():
            if view.fits(body, "kg:Organisation"):
                yield how, body


def of_each(view: View, head: Token) -> Iterator[Token]:
    """The "of" of "Rossi and Bianchi, both of Norvik", for each of them."""
    parse = view.parse
    first = first_conjunct(parse, head)
    members = [first, *later_conjuncts(parse, first)]
    for each in (t for one in members for t in parse.below(one, "appos")):
        if len(members) > 1 and each.text.lower() in {"both", "all"}:
            preps = parse.below(each, "prep")
            yield from (p for p in preps if all(t.pos != "PRON" for t in parse.below(p, "pobj")))


def named(
    view: View, token: Token, how: str, beside: Mention | None = None
) -> Iterator[tuple[str, Mention]]:
    """What a word names, if it is no part of the name `beside`: the "Union" of "Union (NU)"."""
    if beside is not None and beside.span.start <= token.start < beside.span.end:
        return
    yield from ((how, mention) for mention in known(view, token))
