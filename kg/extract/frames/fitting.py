"""Which mentions at a word may stand in a role."""

from __future__ import annotations

from kg.extract.sentence.view import View
from kg.model import Form, Mention, Token

OPEN = frozenset({Form.NOMINAL, Form.PRONOUN})


def fitting(view: View, token: Token, role: str) -> list[Mention]:
    """The mentions at `token` that may stand in `role`."""
    predicate = view.ontology.predicates.get(role)
    wanted = predicate.range if predicate else None
    return [m for m in view.refer(token) if view.fits(m, wanted)]


def known(view: View, token: Token) -> list[Mention]:
    """What a word names, or takes up."""
    antecedents = view.annotated.antecedents
    return [m for m in view.refer(token) if m.form is Form.NAME or m in antecedents]


def described(view: View, token: Token, role: str) -> list[Mention]:
    """Descriptions and pronouns at `token` that may stand in `role`, though it is open whom they
    mean ("a suspect", "they"): no fact can name them, but they tell events apart."""
    predicate = view.ontology.predicates.get(role)
    wanted = predicate.range if predicate else None
    return [m for m in view.at.get(token.i, ()) if m.form in OPEN and view.fits(m, wanted)][:1]
