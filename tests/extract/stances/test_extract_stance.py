"""Factuality: what is alleged, denied, planned or asked is never asserted."""

from __future__ import annotations

import pytest

from tests.given import Claims, Understand


@pytest.mark.parametrize(
    ("text", "event", "factuality"),
    [
        ("Police arrested Marek Dolan.", "arrested", "asserted"),
        ("Police did not arrest Marek Dolan.", "arrest", "negated"),
        ("Nobody says that police never arrested Marek Dolan.", "arrested", "negated"),
        ("Police may arrest Marek Dolan.", "arrest", "possible"),
        ("Police will arrest Marek Dolan.", "arrest", "planned"),
        ("Police plan to arrest Marek Dolan.", "arrest", "planned"),
        ("Police allegedly tortured Marek Dolan.", "tortured", "alleged"),
        ("Police reportedly arrested Marek Dolan.", "arrested", "reported"),
        ("Reuters said that police arrested Marek Dolan.", "arrested", "reported"),
        ("Lena Ostrow denied that police tortured Marek Dolan.", "tortured", "denied"),
        ("Lena Ostrow alleged that police tortured Marek Dolan.", "tortured", "alleged"),
        ("According to Reuters, police arrested Marek Dolan.", "arrested", "reported"),
        ("Police tortured Marek Dolan, prosecutors allege.", "tortured", "alleged"),
        ("Police offered to release Marek Dolan.", "release", "planned"),
        ("Marek Dolan was banned from travelling to Graz.", "travelling", "possible"),
        ("Police feared Marek Dolan, arrested in Graz on Monday.", "arrested", "asserted"),
        ("If police arrest Marek Dolan, Lena Ostrow leaves.", "arrest", "possible"),
        ("Did police arrest Marek Dolan?", "arrest", "possible"),
        ("Police came to arrest Marek Dolan.", "arrest", "planned"),
        ("Lena Ostrow accused Marek Dolan of killing Petr Sova.", "killing", "alleged"),
        ("Lena Ostrow was arrested for killing Petr Sova.", "killing", "alleged"),
        ("Lena Ostrow warned that police may torture Marek Dolan.", "torture", "possible"),
        ("Lena Ostrow averted the arrest of Marek Dolan.", "arrest", "negated"),
        ("The planned arrest of Marek Dolan was cancelled.", "arrest", "negated"),
        ("Without arresting Marek Dolan, police left.", "arresting", "negated"),
        ("Police were unable to arrest Marek Dolan.", "arrest", "negated"),
        ("Police did not fail to arrest Marek Dolan.", "arrest", "asserted"),
        ("Nobody arrested Marek Dolan.", "arrested", "negated"),
        ("Lena Ostrow did not know that police arrested Marek Dolan.", "arrested", "asserted"),
        ("Lena Ostrow did not stop the police who arrested Marek Dolan.", "arrested", "asserted"),
        ("Police are going to arrest Marek Dolan.", "arrest", "planned"),
        ("It is unclear whether police arrested Marek Dolan.", "arrested", "possible"),
        ("Lena Ostrow rejected claims that she killed Petr Sova.", "killed", "denied"),
        ("Lena Ostrow called the incident a massacre.", "massacre", "reported"),
        ("Lena Ostrow called for the arrest of Marek Dolan.", "arrest", "planned"),
        ("Marek Dolan was not convicted of fraud.", "fraud", "possible"),
        # Who rejects an appeal or a charge denies neither the conviction nor that there was one.
        ("His appeal against the conviction for fraud was dismissed.", "conviction", "asserted"),
        ("Marek Dolan denied the charge.", "charge", "asserted"),
        ("Marek Dolan pleaded not guilty to a murder charge.", "charge", "asserted"),
        ("Petr Sova escaped being killed by Marek Dolan.", "killed", "negated"),
        ("Marek Dolan is wanted by Interpol for war crimes.", "war crimes", "alleged"),
        ("Marek Dolan is wanted in Austria for the murder of Petr Sova.", "murder", "alleged"),
        ("Police are seeking Marek Dolan for the murder of Petr Sova.", "murder", "alleged"),
        ("Volunteers are wanted in Graz for the festival.", "festival", "asserted"),
        # What was not prevented came to pass.
        ("Police failed to prevent the murder of Petr Sova.", "murder", "asserted"),
        ("Nobody stopped the attack on Petr Sova.", "attack", "asserted"),
        ("Police prevented the murder of Petr Sova.", "murder", "negated"),
        ("Marek Dolan boasted of having killed Petr Sova.", "killed", "reported"),
        ("A jury acquitted Marek Dolan on all counts of fraud.", "fraud", "denied"),
        ("The count of votes took days.", "votes", "asserted"),
        ("Marek Dolan tried to kill Petr Sova.", "kill", "possible"),
        # What is denied to somebody is not what they did.
        ("The man who killed Petr Sova, Karl Roe, was denied parole.", "killed", "asserted"),
    ],
)
def test_factuality(claims: Claims, text: str, event: str, factuality: str) -> None:
    found = {f for s, p, _, f in claims(text) if s == event and p == "rdf:type"}
    assert found == {factuality}


@pytest.mark.parametrize(
    ("text", "event", "speaker"),
    [
        ("Reuters said that police arrested Marek Dolan.", "arrested", "Reuters"),
        ("According to Reuters, police arrested Marek Dolan.", "arrested", "Reuters"),
        ("Police arrested Marek Dolan, said Lena Ostrow.", "arrested", "Lena Ostrow"),
        ("Reports from Reuters suggest that police arrested Marek Dolan.", "arrested", "Reuters"),
        ("Reuters highlighted the arrest of Marek Dolan.", "arrest", "Reuters"),
    ],
)
def test_speaker(understand: Understand, text: str, event: str, speaker: str) -> None:
    _, found = understand(text)
    speakers = {
        c.stance.speaker.text
        for c in found
        if c.subject.text == event and c.predicate == "rdf:type" and c.stance.speaker
    }
    assert speakers == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "Marek Dolan went on trial on Monday for the murder of Petr Sova.",
        "Marek Dolan's trial for the murder of Petr Sova collapsed.",
    ],
)
def test_who_stands_trial_does_not_say_what_for(understand: Understand, text: str) -> None:
    _, found = understand(text)
    assert {c.stance.speaker for c in found if c.subject.text == "murder"} == {None}


def test_who_is_not_the_brother_of_somebody_named_is_not(claims: Claims) -> None:
    """Trap: a name inside the phrase makes what is denied a fact."""
    found = claims("Marek Dolan is not the brother of the dictator Petr Sova.")
    assert {f for _, p, _, f in found if p == "schema:sibling"} == {"negated"}


@pytest.mark.parametrize(
    "text",
    [
        "Marek Dolan was not guilty of killing Petr Sova.",
        "A jury found Marek Dolan not guilty of killing Petr Sova.",
        "Marek Dolan is innocent of killing Petr Sova.",
        "It was not Marek Dolan who was killing Petr Sova.",
    ],
)
def test_who_is_not_guilty_did_not_do_it(claims: Claims, text: str) -> None:
    """Trap: an acquittal in other words tells the crime as a fact."""
    found = {f for s, p, o, f in claims(text) if s == "killing" and p == "kg:agent"}
    assert found in ({"negated"}, {"denied"})


def test_who_is_guilty_did_it(claims: Claims) -> None:
    found = claims("Marek Dolan was found guilty of killing Petr Sova.")
    assert ("killing", "kg:agent", "Marek Dolan", "asserted") in found


def test_who_foils_a_plot_does_not_carry_it_out(claims: Claims) -> None:
    found = claims("Police foiled a plot by Marek Dolan to attack Norvik Holdings.")
    assert not [o for s, p, o, _ in found if (s, p, o) == ("attack", "kg:agent", "Police")]


def test_alleged_role_leaves_the_person_real(claims: Claims) -> None:
    found = claims("The extradition of alleged kingpin Marek Dolan to Austria took hours.")
    assert ("extradition", "kg:affected", "Marek Dolan", "asserted") in found
    assert ("Marek Dolan", "rdf:type", "kg:Person", "asserted") in found


@pytest.mark.parametrize(
    "text",
    [
        "Police questioned Marek Dolan over the theft of a crown.",
        "Police are questioning Marek Dolan about the theft of a crown.",
        "Detectives interrogated Marek Dolan over the theft of a crown.",
        "Police are questioning a man over the theft of a crown.",
        "Marek Dolan is wanted for the theft of a crown.",
        "Marek Dolan, wanted over the theft of a crown, fled.",
        "Marek Dolan is sought over the theft of a crown.",
        "Marek Dolan was charged with the theft of a crown.",
        "Marek Dolan was cleared of the theft of a crown.",
        "Marek Dolan is under investigation for the theft of a crown.",
        "Marek Dolan is a suspect in the theft of a crown.",
        "Marek Dolan is linked to the theft of a crown.",
        "Marek Dolan faces trial for the theft of a crown.",
        "Marek Dolan was released without charge over the theft of a crown.",
    ],
)
def test_what_somebody_is_only_suspected_of_is_not_asserted(claims: Claims, text: str) -> None:
    found = {f for s, p, _, f in claims(text) if s == "theft" and p == "rdf:type"}
    assert found
    assert "asserted" not in found


def test_who_is_not_freed_is_convicted_all_the_same(claims: Claims) -> None:
    found = claims("A board refused to release Ivan Molnar, convicted of killing Robert Lund.")
    assert ("convicted", "kg:affected", "Ivan Molnar", "asserted") in found
    assert ("killing", "kg:affected", "Robert Lund", "asserted") in found


def test_who_is_to_be_examined_is_a_killer_already(claims: Claims) -> None:
    found = claims("He was called to examine Robert Lund's assassin, Ivan Molnar.")
    assert {f for s, p, _, f in found if s == "assassin"} == {"asserted"}


@pytest.mark.parametrize(
    "words",
    [
        "There is no proof",
        "There is little evidence",
        "There was no indication",
        "There is no suggestion",
    ],
)
def test_what_there_is_no_proof_of_is_not_so(claims: Claims, words: str) -> None:
    found = claims(f"{words} that Karl Berg owns Norvik.")
    assert {f for _, p, _, f in found if p == "schema:owns"} == {"possible"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In the view of Lena Ostrow, police killed Marek Dolan.", "Lena Ostrow"),
        ("Police, in Lena Ostrow's opinion, killed Marek Dolan.", "Lena Ostrow"),
        ("Lena Ostrow left. In her view, police killed Marek Dolan.", "her"),
    ],
)
def test_opinion_of_somebody_is_theirs(understand: Understand, text: str, speaker: str) -> None:
    """Trap: the parser hangs the opinion on those whom it accuses."""
    _, found = understand(text)
    told = {
        (str(c.stance.factuality), c.stance.speaker and c.stance.speaker.text)
        for c in found
        if c.subject.text == "killed" and c.predicate == "kg:agent"
    }
    assert told == {("reported", speaker)}


@pytest.mark.parametrize(
    ("text", "event", "factuality"),
    [
        ("Had Lena Ostrow attacked Marek Dolan, police would know.", "attacked", "possible"),
        ("There is no evidence that Lena Ostrow attacked Marek Dolan.", "attacked", "possible"),
        ("Lena Ostrow is said to have attacked Marek Dolan.", "attacked", "reported"),
        ("Police did not search Norvik and arrest Marek Dolan.", "arrest", "negated"),
    ],
)
def test_clause_around_an_act_says_how_it_stands(
    claims: Claims, text: str, event: str, factuality: str
) -> None:
    told = {f for s, p, o, f in claims(text) if s == event and o == "Marek Dolan"}
    assert told == {factuality}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council approved funds for the demolition of the mill.", "planned"),
        ("They won a contract for the construction of a bridge in Graz.", "planned"),
        ("They paid for the demolition of the mill.", "asserted"),
    ],
)
def test_what_money_or_leave_is_given_for_has_yet_to_come(
    claims: Claims, text: str, expected: str
) -> None:
    found = {c[0]: c[3] for c in claims(text) if c[1] == "rdf:type"}
    acts = [found[word] for word in ("demolition", "construction") if word in found]
    assert acts == [expected]


def test_a_plan_before_a_title_leaves_who_holds_it(claims: Claims) -> None:
    found = claims("Budget chief Ana Lund resigned. Crime prevention officer Otto Berg did not.")
    assert {c[3] for c in found if c[1] == "org:member"} == {"asserted"}
