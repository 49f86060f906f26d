"""How sure each way of finding a claim is: how often such claims turned out right.

The shares stand in data/confidence.tsv with what they were measured on; `python -m tests.bench
reliability` shows how well they hold on other parts.
"""

from __future__ import annotations

from functools import lru_cache

from kg.annotate.word_lists import rows
from kg.extract.sentence.view import View
from kg.model import Form, Mention, Term, Value

# A claim about what a description or pronoun stands for is as sure as that link. For pronouns
# no loss was seen on KnowledgeNet (80 percent right without, 81 with one).
FORMS = {Form.NOMINAL: 0.9, Form.PRONOUN: 0.95}


@lru_cache(maxsize=1)
def shares() -> dict[str, float]:
    """Way of finding a claim -> the share of such claims that is right, in 0..1."""
    return {way: float(share) for way, share, _ in rows("confidence.tsv", "kg.extract")}


def confidence(view: View, way: str, *mentions: Mention | Value | Term) -> float:
    """Confidence in 0..1 of a claim found in a `way` of `shares`, two digits."""
    score = shares()[way]
    for mention in mentions:
        if isinstance(mention, Mention) and mention in view.annotated.antecedents:
            score *= FORMS.get(mention.form, 1.0)
    return round(score, 2)
