"""What is only spoken of, offered for, imagined or pretended is no fact."""

from __future__ import annotations

import pytest

from tests.given import Claims


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The arrest of Marek Dolan would be a mistake.", "arrest"),
        ("The arrest and trial of Marek Dolan would be a mistake.", "trial"),
        ("Police offered a reward for information leading to the arrest of Dolan.", "arrest"),
        ("A reward of $5,000 is offered for the arrest of Marek Dolan.", "arrest"),
        ("Marek Dolan and Petr Sova talked about killing Lena Ostrow.", "killing"),
        ("Marek Dolan and Petr Sova discussed kidnapping Lena Ostrow.", "kidnapping"),
        ("In the film, Marek Dolan kills his wife.", "kills"),
        ("In the play, Marek Dolan kills his wife.", "kills"),
        ("Petr Sova plays Marek Dolan, who kills his wife.", "kills"),
        ("The novel tells the story of Marek Dolan, who killed his wife.", "killed"),
        ("Marek Dolan died in the movie.", "died"),
        ("Lena Ostrow stars as a nurse who kills patients.", "kills"),
        ("Lena Ostrow plays a detective who murders her husband.", "murders"),
        ("Marek Dolan was cast as the murderer of Lena Ostrow in a series.", "murderer"),
        ("Marek Dolan played the killer of Lena Ostrow in a series.", "killer"),
        ("Marek Dolan was framed for the murder of Petr Sova.", "murder"),
        (
            "Marek Dolan will be sentenced to death for the murder if a jury convicts him.",
            "murder",
        ),
        ("Marek Dolan escaped arrest in Oslo.", "arrest"),
        ("Marek Dolan is tipped to buy Norvik Holdings.", "buy"),
        ("Marek Dolan is poised to buy Norvik Holdings.", "buy"),
        ("The would-be assassin of Lena Ostrow, Marek Dolan, was sentenced.", "assassin"),
        ("The resolution authorized police to arrest Marek Dolan.", "arrest"),
        ("Police were free to arrest Marek Dolan.", "arrest"),
        ("The directors don't plan on backing down by resigning.", "resigning"),
        ("Lena Ostrow described Petr Sova as a fraudster who robbed pensioners.", "robbed"),
        ("The need for a raid on the port was plain.", "raid"),
        ("Norway had doubts about any negotiations with the rebels.", "negotiations"),
        ("The law allows voters to approve the merger.", "approve"),
        ("Norway limited the number of workers allowed to enter the port.", "enter"),
        ("The law required a vote.", "vote"),
    ],
)
def test_what_is_only_spoken_of_is_not_asserted(claims: Claims, text: str, event: str) -> None:
    found = {f for s, p, _, f in claims(text) if s == event and p == "rdf:type"}
    assert found
    assert "asserted" not in found


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The murder of Marek Dolan would later lead to protests.", "murder"),
        ("A tip led to the arrest of Marek Dolan.", "arrest"),
        ("Marek Dolan will be sentenced on Friday for murdering Petr Sova.", "murdering"),
        ("A statue was put up to mark the murder of Petr Sova.", "murder"),
        ("Marek Dolan escaped an attack in Oslo.", "attack"),
        ("Marek Dolan paid a reward after the arrest of Petr Sova.", "arrest"),
        ("Marek Dolan discussed the killing of Petr Sova.", "killing"),
        ("Marek Dolan said in the film that Petr Sova had left.", "said"),
        ("Marek Dolan was arrested in the film studio.", "arrested"),
        ("Norway allowed 900 people to enter the port last year.", "enter"),
        ("Lena Ostrow was allowed to return home on Monday.", "return"),
        ("The court denied a request by Marek Dolan.", "request"),
        ("Marek Dolan rejected the allegation of fraud.", "allegation"),
    ],
)
def test_what_happened_stays_a_fact(claims: Claims, text: str, event: str) -> None:
    assert {f for s, p, _, f in claims(text) if s == event and p == "rdf:type"} == {"asserted"}


@pytest.mark.parametrize(
    "text",
    [
        "Marek Dolan posed as director of Norvik Holdings.",
        "Self-proclaimed president Marek Dolan was arrested.",
        "Marek Dolan applied to become director of Norvik Holdings.",
        "Marek Dolan, touted as the next director of Norvik Holdings, left.",
        "Marek Dolan has been tipped to succeed Lena Ostrow as head of Norvik Holdings.",
        "The aspiring president of Norway, Marek Dolan, toured the port.",
        "Marek Dolan is no longer the director of Norvik Holdings.",
        "Marek Dolan is seen as the leader of Norvik Holdings.",
        "Marek Dolan, the reputed leader of Norvik Holdings, surrendered.",
        "Lena Ostrow called Marek Dolan the president of Norway.",
    ],
)
def test_nobody_holds_a_post_that_he_only_claims_or_wants(claims: Claims, text: str) -> None:
    posts = {f for _, p, o, f in claims(text) if p == "org:member" and o == "Marek Dolan"}
    assert "asserted" not in posts


def test_what_readers_are_told_to_do_is_not_done(claims: Claims) -> None:
    found = claims("For more information, contact Norvik Holdings at 555-1263.")
    assert "asserted" not in {f for s, _, _, f in found if s == "contact"}


@pytest.mark.parametrize(
    "text",
    [
        "Protesters urged Marek Dolan to step down as head of Norvik Holdings.",
        "Marek Dolan refused to resign as head of Norvik Holdings.",
        "Marek Dolan could be sacked as head of Norvik Holdings.",
        "Marek Dolan did not resign as head of Norvik Holdings.",
    ],
)
def test_who_has_not_left_a_post_holds_it(claims: Claims, text: str) -> None:
    """Trap: who will not resign as its head is told not to be its head."""
    assert ("Marek Dolan", "kg:leads", "Norvik Holdings", "asserted") in claims(text)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Norway denied any attack on the port.", "attack"),
        ("Claims that Marek Dolan killed Petr Sova are false, police said.", "killed"),
        ("Rumours of the arrest of Marek Dolan proved unfounded.", "arrest"),
        ("Reports that Marek Dolan was killed turned out to be a hoax.", "killed"),
        ("A paper wrongly reported that Marek Dolan killed Petr Sova.", "killed"),
        ("It is false that Marek Dolan killed Petr Sova.", "killed"),
        ("Marek Dolan rejected the allegation of fraud.", "fraud"),
    ],
)
def test_what_is_denied_stays_denied(claims: Claims, text: str, event: str) -> None:
    assert {f for s, p, _, f in claims(text) if s == event and p == "rdf:type"} == {"denied"}
