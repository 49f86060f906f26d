"""A verb that the parser leaves without a subject is said of what stands beside it."""

from __future__ import annotations

import pytest

from tests.given import Claims


@pytest.mark.parametrize(
    ("text", "event", "affected"),
    [
        ("Marek Dolan was hit by a truck and killed early on Sunday.", "killed", "Marek Dolan"),
        (
            "It joins a market on the former site of the Kervin building razed last year.",
            "razed",
            "building",
        ),
    ],
)
def test_whom_it_befell_did_not_do_it(claims: Claims, text: str, event: str, affected: str) -> None:
    roles = {(p, o) for s, p, o, _ in claims(text) if s == event}
    assert "kg:agent" not in {p for p, _ in roles}
    assert any(affected in o for p, o in roles if p == "kg:affected")


def test_second_verb_of_a_passive_may_be_active(claims: Claims) -> None:
    found = claims("Marek Dolan was arrested by police and attacked a guard.")
    assert ("attacked", "kg:agent", "Marek Dolan", "asserted") in found


def test_noun_behind_and_is_the_subject_of_the_clause_after_it(claims: Claims) -> None:
    found = claims(
        "Bayer Leverkusen lost to Dynamo Dresden and Hertha Berlin were beaten by Mainz."
    )
    losers = {o for s, p, o, _ in found if (s, p) == ("beaten", "kg:affected")}
    assert losers == {"Hertha Berlin"}


def test_post_of_a_relative_is_not_given_to_whoever_the_sentence_is_about(claims: Claims) -> None:
    text = "Marek Dolan was charged with killing Petr Sova, whose brother, Ivo Sova, is director of"
    found = claims(f"{text} Oxfam.")
    assert {o for _, p, o, _ in found if p == "org:member"} == {"Ivo Sova"}
    assert ("Ivo Sova", "schema:sibling", "Petr Sova", "asserted") in found


def test_noun_with_words_behind_it_is_the_subject_of_what_follows(claims: Claims) -> None:
    found = claims("The mayor opened a school and a clinic near the port is planned for May.")
    affected = {(s, o) for s, p, o, _ in found if p == "kg:affected"}
    assert affected == {("opened", "school"), ("planned", "clinic")}
