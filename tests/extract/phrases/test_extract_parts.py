"""Whom somebody works for who leads, or is in, a part of a body that has no name of its own."""

from __future__ import annotations

import pytest

from tests.given import Claims

WORKS, LEADS = "schema:worksFor", "kg:leads"


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ostrow, head of the research department at Oxfam, resigned.",
        "Lena Ostrow, director for development of new programmes at Oxfam, resigned.",
        "Lena Ostrow, chief economist of the trade department of Oxfam, resigned.",
        "Lena Ostrow, a reporter on the foreign desk of Oxfam, resigned.",
        "Lena Ostrow heads the research department at Oxfam.",
        "Lena Ostrow runs the London office of Oxfam.",
        "Lena Ostrow works in the research department of Oxfam.",
        "Lena Ostrow, a soil physiologist with Oxfam's research centre, resigned.",
        "Lena Ostrow, who was assigned to Oxfam's training school, resigned.",
    ],
)
def test_who_is_in_a_part_works_for_the_whole(claims: Claims, text: str) -> None:
    """Trap: who leads a department of it leads nothing, or leads the whole body."""
    found = claims(text)
    assert ("Lena Ostrow", WORKS, "Oxfam", "asserted") in found
    assert not [claim for claim in found if claim[1] == LEADS]


@pytest.mark.parametrize(
    "text",
    [
        # What happens at a body, and people who are there, are no part of it.
        "Lena Ostrow, leader of the protests at Oxfam, resigned.",
        "Lena Ostrow, head of the investigation of Oxfam, resigned.",
        "Lena Ostrow, a lawyer for the victims of Oxfam, resigned.",
        "Lena Ostrow, who was assigned to the case of Oxfam, resigned.",
    ],
)
def test_who_speaks_of_a_body_works_for_nobody_there(claims: Claims, text: str) -> None:
    assert not [claim for claim in claims(text) if claim[1] in {WORKS, LEADS}]


def test_who_works_for_a_school_works_for_its_university(claims: Claims) -> None:
    text = "Petra Lund, a professor at Leeds University's Harrow School of Law, resigned."
    told = {(name, of) for name, predicate, of, _ in claims(text) if predicate == WORKS}
    assert ("Petra Lund", "Leeds University") in told


def test_the_other_name_of_a_body_is_not_the_body_around_it(claims: Claims) -> None:
    """Trap: "the Party of the Union (PU)" was a part of PU, and who is in one worked for PU."""
    text = "Petra Lund, a member of the Party of the Democratic Union (PDU), resigned."
    found = {predicate for _, predicate, target, _ in claims(text) if target == "PDU"}
    assert not found & {WORKS, "schema:parentOrganization"}
