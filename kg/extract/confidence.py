"""How sure each way of finding a claim is, before any calibration.

The figures order the ways: what a verb's own arguments say stands above what a noun's
prepositions say, and that above what the rest of the article lends. Set by reading the output on
news that was not used for tests; a benchmark may replace them.
"""

from __future__ import annotations

from kg.extract.view import View
from kg.model import Form, Mention, Term, Value

BASE = {
    "verb": 0.9,
    "noun": 0.8,
    "adjective": 0.8,
    "structure": 0.85,
    "gazetteer": 0.95,
    "name": 0.9,
    "open": 0.6,
    "bridged": 0.5,
}
# A claim about what a description or pronoun stands for is as sure as that link.
FORMS = {Form.NOMINAL: 0.85, Form.PRONOUN: 0.75}


def confidence(view: View, way: str, *mentions: Mention | Value | Term) -> float:
    """Confidence in 0..1 of a claim found in a `way` of `BASE`, two digits."""
    score = BASE[way]
    for mention in mentions:
        if isinstance(mention, Mention) and mention in view.annotated.antecedents:
            score *= FORMS.get(mention.form, 1.0)
    return round(score, 2)
