"""What was held against somebody and taken back is theirs no more."""

from __future__ import annotations

import pytest

from tests.given import Claims


def doer(found: set[tuple[str, str, str, str]], event: str) -> set[tuple[str, str]]:
    return {(o, told) for s, p, o, told in found if (s, p) == (event, "kg:agent")}


@pytest.mark.parametrize(
    "text",
    [
        "Anton Hauser was convicted of killing Petra Lund but was cleared on appeal.",
        "Anton Hauser, convicted of killing Petra Lund, was exonerated on Friday.",
        "Anton Hauser was convicted of killing Petra Lund, but the verdict was overturned.",
        "Anton Hauser served 12 years for killing Petra Lund before tests showed he was innocent.",
    ],
)
def test_who_was_exonerated_did_it_only_as_was_alleged(claims: Claims, text: str) -> None:
    assert doer(claims(text), "killing") == {("Anton Hauser", "alleged")}


@pytest.mark.parametrize(
    "text",
    [
        "Anton Hauser was convicted of killing Petra Lund, and was not cleared on appeal.",
        "Anton Hauser, convicted of killing Petra Lund, says he is innocent.",
        "Anton Hauser, convicted of killing Petra Lund, asked a court to overturn the verdict.",
        "Anton Hauser was convicted of killing Petra Lund, and Karl Roe was exonerated.",
        "Anton Hauser was convicted of killing Petra Lund but acquitted of fraud.",
    ],
)
def test_a_finding_that_stands_stays_a_finding(claims: Claims, text: str) -> None:
    assert doer(claims(text), "killing") == {("Anton Hauser", "asserted")}


def test_a_murder_that_he_did_not_commit_is_not_his(claims: Claims) -> None:
    found = claims("Anton Hauser served 12 years in prison for a murder he did not commit.")
    assert ("murder", "rdf:type", "kg:Killing", "asserted") in found
    assert not doer(found, "murder")
