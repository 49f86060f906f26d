"""Which party somebody is of, by what they do for it and what they are in it."""

from __future__ import annotations

import pytest

from tests.given import Claims


def _parties(claims: Claims, text: str) -> set[tuple[str, str]]:
    return {(s, o) for s, p, o, _ in claims(text) if p == "schema:memberOf"}


@pytest.mark.parametrize(
    "text",
    [
        "Petra Lund represented the seat of Graz for the Labour Party.",
        "Petra Lund stood for the Labour Party in Graz.",
        "Petra Lund was elected for the Labour Party in 1990.",
        "Petra Lund (Labour Party) was returned.",
        "Petra Lund is a member of the Labour Party's youth wing.",
        "Petra Lund was a member of the Central Committee of the Labour Party.",
    ],
)
def test_who_stands_or_sits_for_a_party_is_of_it(text: str, claims: Claims) -> None:
    assert ("Petra Lund", "Labour Party") in _parties(claims, text)


@pytest.mark.parametrize(
    "text",
    [
        "Petra Lund, a lawyer, spoke for the Labour Party.",
        "Petra Lund ran for Congress.",
        "Petra Lund represented the Labour Party in court.",
    ],
)
def test_who_speaks_for_a_party_need_not_be_of_it(text: str, claims: Claims) -> None:
    assert not _parties(claims, text)


def test_who_might_stand_is_not_said_to_be_a_member(claims: Claims) -> None:
    found = claims("Petra Lund may stand for the Labour Party in Graz.")
    assert {f for _, p, _, f in found if p == "schema:memberOf"} == {"possible"}


@pytest.mark.parametrize("party", ["Fine Norvik", "NDU"])
def test_politicians_are_of_the_party_named_before_them(party: str, claims: Claims) -> None:
    found = claims(f"Petra Lund is a former {party} politician from Graz.")
    assert ("Petra Lund", "schema:memberOf", party, "asserted") in found
