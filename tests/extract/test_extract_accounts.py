"""Accounts: "according to" gives its words to the source, whole, and to nobody else."""

from __future__ import annotations

from tests.given import Claims


def test_an_account_has_its_source_and_its_words(claims: Claims) -> None:
    found = claims("According to Lena Ostrow, the dam will break.")
    assert ("According to", "kg:holder", "Lena Ostrow", "asserted") in found
    assert ("According to", "kg:content", "the dam will break", "asserted") in found


def test_what_an_account_tells_is_the_word_of_its_source(claims: Claims) -> None:
    found = claims("According to Lena Ostrow, police arrested Marek Dolan.")
    assert ("arrested", "kg:affected", "Marek Dolan", "reported") in found


def test_an_account_may_tell_what_is_not_so(claims: Claims) -> None:
    found = claims("No ship was seen, according to Lena Ostrow.")
    assert ("according to", "kg:content", "No ship was seen", "asserted") in found


def test_the_end_of_a_sentence_stands_for_all_its_clauses(claims: Claims) -> None:
    found = claims("The men lost their papers and they slept outside, according to Oxfam.")
    (words,) = (o for _, p, o, _ in found if p == "kg:content")
    assert words == "The men lost their papers and they slept outside"


def test_a_source_that_the_graph_does_not_know_is_kept_in_words(claims: Claims) -> None:
    found = claims("The dam will break, according to a leaflet.")
    assert ("according to", "kg:speakerWords", "a leaflet", "asserted") in found


def test_what_shows_something_is_its_source_though_it_is_nobody(claims: Claims) -> None:
    found = claims("A survey shows that most farmers left Norvik.")
    assert ("shows", "rdf:type", "kg:Account", "asserted") in found
    assert ("shows", "kg:speakerWords", "A survey", "asserted") in found
    assert ("shows", "kg:content", "that most farmers left Norvik", "asserted") in found


def test_who_shows_a_thing_tells_nothing(claims: Claims) -> None:
    found = claims("Lena Ostrow showed the dam to Marek Dolan.")
    assert ("showed", "rdf:type", "kg:Account", "asserted") not in found


def test_wishes_and_plans_give_no_account(claims: Claims) -> None:
    found = claims("According to his wishes, he was buried in Graz.")
    assert "kg:Account" not in {o for _, p, o, _ in found if p == "rdf:type"}


def test_source_at_the_end_accounts_for_the_clause_above_a_misread_and(claims: Claims) -> None:
    text = "Rossi fled on foot when officers arrived but was picked up a short distance away,"
    found = claims(f"{text} according to the complaint.")
    (held,) = {o for s, p, o, _ in found if (s, p) == ("according to", "kg:content")}
    assert held.startswith("Rossi fled")


def test_source_behind_a_last_clause_speaks_for_the_first_as_well(claims: Claims) -> None:
    text = "Soldiers killed hundreds this weekend, after the group opened fire on a convoy,"
    found = claims(f"{text} according to the movement and officials.")
    assert ("killed", "rdf:type", "kg:Killing", "reported") in found
