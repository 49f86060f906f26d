"""Names of people among mentions."""

from __future__ import annotations

from kg.model import Form, Mention

PERSON = "kg:Person"


def names_person(mention: Mention) -> bool:
    """True for the name of a person."""
    return mention.form is Form.NAME and mention.kind == PERSON
