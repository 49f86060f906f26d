"""A label is read without its claims: it must not lay to anybody what is only said of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.model import Factuality, Form, Stance
from tests.resolve.told import Told, known

PERSON = "kg:Person"


@pytest.mark.parametrize(
    ("factuality", "label"),
    [
        (Factuality.ASSERTED, "attack by Otto Brandt"),
        (Factuality.ALLEGED, "attack"),
        (Factuality.REPORTED, "attack"),
        (Factuality.DENIED, "attack"),
    ],
)
def test_an_attack_that_happened_is_laid_to_whom_the_article_lays_it(
    factuality: Factuality, label: str
) -> None:
    told = Told("a")
    attack = told.name("attack", "kg:Attack", Form.EVENT)
    told.say(attack, "kg:agent", told.name("Otto Brandt", PERSON))
    annotated, claims = told.found()
    claims = [
        replace(one, stance=Stance(factuality)) if one.predicate == "kg:agent" else one
        for one in claims
    ]
    names = [e.name for e in known([(annotated, claims)]).entities if e.kind == "kg:Attack"]
    assert names == [label]
