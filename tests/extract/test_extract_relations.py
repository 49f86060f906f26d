"""Relations, posts and nationality, by the real parser on sentences of invented news."""

from __future__ import annotations

import pytest

from tests.given import Claims, Understand

CONTAINED, LEADS, WORKS = "schema:containedInPlace", "kg:leads", "schema:worksFor"
STUDIED, PLACED = "schema:alumniOf", "schema:location"
MEMBER, PARENT = "schema:memberOf", "schema:parent"
SEAT, LIVES = "kg:headquarters", "schema:homeLocation"
WORKS_IN = "schema:workLocation"


@pytest.mark.parametrize(
    ("text", "subject", "predicate", "target"),
    [
        # A title before the name, with the organisation before the title.
        ("UNICEF director Lena Ostrow spoke in Oslo.", "Lena Ostrow", "schema:worksFor", "UNICEF"),
        # An apposition with a possessive.
        (
            "Aid is late, said Lena Ostrow, Oxfam's regional director.",
            "Lena Ostrow",
            "schema:worksFor",
            "Oxfam",
        ),
        # A copula with "of".
        (
            "Marek Dolan is the prime minister of Hungary.",
            "Marek Dolan",
            "kg:leads",
            "Hungary",
        ),
        # A demonym as the organisation of a post.
        (
            "Lena Ostrow serves on the board of directors of Acme Ltd.",
            "Lena Ostrow",
            "schema:memberOf",
            "Acme Ltd",
        ),
        ("Lena Ostrow left her role as president of Acme Ltd.", "her", "kg:leads", "Acme Ltd"),
        ("Hungarian Prime Minister Marek Dolan resigned.", "Marek Dolan", "kg:leads", "Hungarian"),
        # "as" with a relative clause.
        (
            "Marek Dolan, who has served as president of Interpol since 2021, was in Lyon.",
            "Marek Dolan",
            "kg:leads",
            "Interpol",
        ),
        # A demonym before what somebody is.
        (
            "Lena Ostrow is a Norwegian lawyer.",
            "Lena Ostrow",
            "schema:nationality",
            "Norwegian",
        ),
        (
            "Lena Ostrow was born in Bergen.",
            "Lena Ostrow",
            "schema:birthPlace",
            "Bergen",
        ),
        (
            "Lena Ostrow (born 3 May 1970) is a lawyer.",
            "Lena Ostrow",
            "schema:birthDate",
            "1970-05-03",
        ),
        ("Greenpeace is based in Amsterdam.", "Greenpeace", "kg:headquarters", "Amsterdam"),
        (
            "Lena Ostrow married Marek Dolan in 2004.",
            "Lena Ostrow",
            "schema:spouse",
            "Marek Dolan",
        ),
        # What is larger follows after commas, also where its size is not known.
        ("They met in Linz, Upper Austria, on Monday.", "Linz", CONTAINED, "Upper Austria"),
        ("Floods hit Villach in southern Austria.", "Villach", CONTAINED, "Austria"),
        ("The Austrian town of Villach was hit.", "Villach", CONTAINED, "Austrian"),
        # An adjective or a place before what a thing is.
        ("The Austrian company Norvik Group grew.", "Norvik Group", "schema:location", "Austrian"),
        ("Norwegian Lena Ostrow won.", "Lena Ostrow", "schema:nationality", "Norwegian"),
        # The last of several posts carries the organisation for all.
        ("Lena Ostrow is president and chairwoman of Interpol.", "Lena Ostrow", LEADS, "Interpol"),
        ("Lena Ostrow joined Oxfam as a researcher in 2011.", "Lena Ostrow", WORKS, "Oxfam"),
        ("Oxfam's director is Lena Ostrow.", "Lena Ostrow", WORKS, "Oxfam"),
        (
            "Lena Ostrow was promoted to the post of president of Interpol.",
            "Lena Ostrow",
            LEADS,
            "Interpol",
        ),
        ("Norvik promoted Lena Ostrow to president of Oxfam.", "Lena Ostrow", LEADS, "Oxfam"),
        ("Lena Ostrow held the post of director of Oxfam.", "Lena Ostrow", WORKS, "Oxfam"),
        # A degree tells where somebody studied.
        (
            "Lena Ostrow holds a PhD from Leeds University.",
            "Lena Ostrow",
            STUDIED,
            "Leeds University",
        ),
        (
            "Lena Ostrow left with a degree in law from Leeds University.",
            "Lena Ostrow",
            STUDIED,
            "Leeds University",
        ),
        # "whose", and a second person with an apposition of their own.
        (
            "Marek Dolan, whose wife is Lena Ostrow, wept.",
            "Lena Ostrow",
            "schema:spouse",
            "Marek Dolan",
        ),
        ("Marek Dolan is married to Lena Ostrow.", "Marek Dolan", "schema:spouse", "Lena Ostrow"),
        (
            "Lena Ostrow and her husband, Marek Dolan, wept.",
            "Marek Dolan",
            "schema:spouse",
            "her",
        ),
        # A title of several words, a country behind the name, a name that the parser takes for
        # that of the organisation, the name before the noun that repeats what it is.
        ("Maltese Secretary of State Lena Ostrow left.", "Lena Ostrow", WORKS, "Maltese"),
        ("President Lena Ostrow of Malta left.", "Lena Ostrow", LEADS, "Malta"),
        ("The director of Oxfam, Lena Ostrow, left.", "Lena Ostrow", WORKS, "Oxfam"),
        ("Lena Ostrow heads the Norvik group.", "Lena Ostrow", LEADS, "Norvik"),
        ("Lena Ostrow is from Bergen.", "Lena Ostrow", "schema:homeLocation", "Bergen"),
        ("Lena Ostrow spoke at her home in Bergen.", "her", "schema:homeLocation", "Bergen"),
        # A home that somebody has, its owner behind "of", a house, and the nearer of two places.
        ("Lena Ostrow has a home in Bergen.", "Lena Ostrow", LIVES, "Bergen"),
        ("Police searched the Bergen home of Lena Ostrow.", "Lena Ostrow", LIVES, "Bergen"),
        ("Lena Ostrow was held at her Bergen apartment.", "her", LIVES, "Bergen"),
        ("Lena Ostrow spoke at her home in the Linz suburb of Asten.", "her", LIVES, "Asten"),
        ("Lena Ostrow lives near the centre of Bergen.", "Lena Ostrow", LIVES, "Bergen"),
        # Hers whether she can see, sells or denies something.
        ("From her home in Bergen, Lena Ostrow could see it.", "Lena Ostrow", LIVES, "Bergen"),
        ("Lena Ostrow will meet him at her Bergen home.", "her", LIVES, "Bergen"),
        ("Lena Ostrow, an Ohio Republican, wept.", "Lena Ostrow", LIVES, "Ohio"),
        # The nearer of two places, and a county that has people at work.
        ("Lena Ostrow, mayor of the Tyrol town of Asten, wept.", "Lena Ostrow", LEADS, "Asten"),
        ("Lena Ostrow, a clerk for Kern County, wept.", "Lena Ostrow", WORKS, "Kern County"),
        # "Where" in a sentence without "in", and a clause behind an adjective for somebody.
        ("He flew to Bergen, where Lena Ostrow grew up.", "Lena Ostrow", LIVES, "Bergen"),
        ("Fire hit Bergen, where she was born and grew up.", "she", LIVES, "Bergen"),
        ("Lena Ostrow spent most of her childhood in Bergen.", "her", LIVES, "Bergen"),
        ("Lena Ostrow, a Canadian living in Bergen, wept.", "Lena Ostrow", LIVES, "Bergen"),
        ("Lena Ostrow works at a hospital in Bergen.", "Lena Ostrow", WORKS_IN, "Bergen"),
        ("Lena Ostrow, a mother of two who lives in Bergen, wept.", "Lena Ostrow", LIVES, "Bergen"),
        # What an organisation's own name says.
        ("The Norwegian Refugee Council left.", "Norwegian Refugee Council", PLACED, "Norway"),
        # The person that a passive names leads what is led; a clause before the verb shares its
        # subject; a post before the verb is its subject's.
        ("The Norvik Group is led by director Lena Ostrow.", "Lena Ostrow", WORKS, "Norvik Group"),
        ("Prior to becoming director of Oxfam, Lena Ostrow wept.", "Lena Ostrow", WORKS, "Oxfam"),
        ("As director of Oxfam, Lena Ostrow opened the plant.", "Lena Ostrow", WORKS, "Oxfam"),
        # The second apposition is still said of the person.
        (
            "Lena Ostrow was a Maltese lawyer, the daughter of Marek Dolan.",
            "Lena Ostrow",
            "schema:parent",
            "Marek Dolan",
        ),
        (
            "Oxfam's founder and director, Lena Ostrow, wept.",
            "Oxfam",
            "schema:founder",
            "Lena Ostrow",
        ),
        ("Lena Ostrow moved to Bergen in 1990.", "Lena Ostrow", "schema:homeLocation", "Bergen"),
        ("Lena Ostrow (born 3 May 1970) wept.", "Lena Ostrow", "schema:birthDate", "1970-05-03"),
        ("Lena Ostrow (died 3 May 1970) wept.", "Lena Ostrow", "schema:deathDate", "1970-05-03"),
        # Names that a structure joins.
        ("Lena Ostrow of Oxfam wept.", "Lena Ostrow", "schema:worksFor", "Oxfam"),
        ("Lena Ostrow from Bergen wept.", "Lena Ostrow", "schema:homeLocation", "Bergen"),
        ("They met in Graz, Austria, on Monday.", "Graz", "schema:containedInPlace", "Austria"),
        ("Lena Ostrow, a Linz, Austria, lawyer, wept.", "Linz", CONTAINED, "Austria"),
        ("Fighting went on near Bergen in Norway.", "Bergen", "schema:containedInPlace", "Norway"),
        # The noun of an area beside its name.
        ("They were held in Linz in Umbria province.", "Linz", CONTAINED, "Umbria"),
        # A place of a list that has what it lies in behind the last.
        ("He landed in Tolvik or Bergen in Norway.", "Tolvik", CONTAINED, "Norway"),
        (
            "Rita Lund spoke at the Court of Justice in The Hague.",
            "Court of Justice",
            PLACED,
            "The Hague",
        ),
        # A body between the post and who holds it.
        (
            "He met president of the Norvik Bank Rita Lund on Monday.",
            "Rita Lund",
            LEADS,
            "Norvik Bank",
        ),
        ("Lund, a Republican from Chicago, denied it.", "Lund", LIVES, "Chicago"),
        ("They won Ohio, the home state of his wife, Rita Lund.", "Rita Lund", LIVES, "Ohio"),
        # A second preposition, and a second verb, share what the first has.
        (
            "Lena Ostrow graduated from Yale University in 1990 and from Brown University in 1994.",
            "Lena Ostrow",
            STUDIED,
            "Brown University",
        ),
        ("Lena Ostrow lives and works in Bergen.", "Lena Ostrow", "schema:homeLocation", "Bergen"),
        ("Lena Ostrow was born to Ivo and Marta Brandt.", "Lena Ostrow", PARENT, "Marta Brandt"),
        # What stands before a comma is said of the subject behind it.
        (
            "A member of the Labour Party, Lena Ostrow lost in 1990.",
            "Lena Ostrow",
            MEMBER,
            "Labour Party",
        ),
        (
            "As a member of the Labour Party, Lena Ostrow was mayor of Bergen.",
            "Lena Ostrow",
            MEMBER,
            "Labour Party",
        ),
        ("Lena Ostrow is a politician of the Labour Party.", "Lena Ostrow", MEMBER, "Labour Party"),
        # A board, faculty or staff stands for what it is of.
        (
            "Lena Ostrow served on the board of Siemens.",
            "Lena Ostrow",
            MEMBER,
            "Siemens",
        ),
        # A degree is no organisation, and a noun may be based somewhere for its name.
        (
            "Lena Ostrow holds an MFA from Yale University.",
            "Lena Ostrow",
            STUDIED,
            "Yale University",
        ),
        ("Norvik Corporation is a Bergen-based bank.", "Norvik Corporation", SEAT, "Bergen"),
        ("Lena Ostrow is a Bergen-based lawyer.", "Lena Ostrow", "schema:homeLocation", "Bergen"),
        ("Kestrel Ltd is registered in Panama.", "Kestrel Ltd", "schema:location", "Panama"),
        (
            "Norvik Holdings Ltd, incorporated in Panama in 2012, bought the house.",
            "Norvik Holdings Ltd",
            "schema:location",
            "Panama",
        ),
        # Prefixes stay on their words.
        (
            "In 1981 Lena Ostrow co-founded Norvik Corporation, an energy supplier.",
            "Norvik Corporation",
            "schema:founder",
            "Lena Ostrow",
        ),
        (
            "Norvik Corporation, established 1926, is a bank.",
            "Norvik Corporation",
            "schema:foundingDate",
            "1926",
        ),
    ],
)
def test_relation(claims: Claims, text: str, subject: str, predicate: str, target: str) -> None:
    assert (subject, predicate, target, "asserted") in claims(text)


def test_former_post_is_no_present_relation(claims: Claims) -> None:
    found = claims("Former Hungarian prime minister Marek Dolan died in Budapest.")
    assert not any(predicate == "kg:leads" for _, predicate, _, _ in found)
    assert any(predicate == "org:member" for _, predicate, _, _ in found)


def test_post_in_a_party_is_membership(claims: Claims) -> None:
    found = claims("Marek Dolan is the deputy chairman of the Labour Party.")
    assert ("Marek Dolan", "schema:memberOf", "Labour Party", "asserted") in found


def test_post_in_capitals_is_no_organisation(claims: Claims) -> None:
    text = "Lena Ostrow has served as Chief Executive Officer of Norvik, a bank, since 2008."
    found = claims(text)
    assert ("Lena Ostrow", "kg:leads", "Norvik", "asserted") in found
    assert "Chief Executive Officer" not in {s for s, p, _, _ in found if p == "rdf:type"}


def test_post_has_its_start(claims: Claims) -> None:
    found = claims("Marek Dolan has been the president of Interpol since 2021.")
    assert ("president", "schema:startDate", "2021", "asserted") in found


def test_two_organisations_are_two_posts(understand: Understand) -> None:
    """Trap: one membership in two organisations, of which the graph's shapes allow one."""
    text = "Marek Dolan is president of the Riverside Museum and the Dublin Arts Council."
    _, found = understand(text)
    posts = [claim.subject for claim in found if claim.predicate == "org:organization"]
    holders = [claim.subject for claim in found if claim.predicate == "org:member"]
    assert len(set(posts)) == len(posts) == 2
    assert holders == posts


def test_an_alleged_role_is_no_post(claims: Claims) -> None:
    found = claims("Lena Ostrow denied her alleged role as leader of the Norvik Party.")
    assert not any(p == LEADS and seen == "asserted" for _, p, _, seen in found)


def test_denied_relation_is_no_fact(claims: Claims) -> None:
    found = claims("Marek Dolan is not the president of Interpol.")
    assert ("Marek Dolan", "kg:leads", "Interpol", "negated") in found


def test_open_relation_keeps_two_named_things_together(claims: Claims) -> None:
    found = claims("Lena Ostrow befriended Marek Dolan.")
    assert ("Lena Ostrow", "kg:relatedTo", "Marek Dolan", "asserted") in found


def test_two_cities_beside_each_other_contain_neither(claims: Claims) -> None:
    found = claims("They met in Graz, Vienna and Linz.")
    assert not any(p == "schema:containedInPlace" and t == "Vienna" for _, p, t, _ in found)


def test_life_dates_in_brackets(claims: Claims) -> None:
    found = claims("Lena Ostrow (3 May 1901 – 2 June 1980) was a lawyer.")
    assert ("Lena Ostrow", "schema:birthDate", "1901-05-03", "asserted") in found
    assert ("Lena Ostrow", "schema:deathDate", "1980-06-02", "asserted") in found


def test_a_term_of_office_in_brackets_is_no_life(claims: Claims) -> None:
    found = claims("President Lena Ostrow (2001–2009) was a lawyer.")
    assert not any(p in {"schema:birthDate", "schema:deathDate"} for _, p, _, _ in found)


def test_lives_in_brackets_stand_behind_other_words_too(claims: Claims) -> None:
    found = claims("Ivan Dolan, (Russian: Иван Долан; 24 January 1872 – 17 May 1928) painted.")
    assert ("Ivan Dolan", "schema:birthDate", "1872-01-24", "asserted") in found
    assert ("Ivan Dolan", "schema:deathDate", "1928-05-17", "asserted") in found


@pytest.mark.parametrize(
    "name",
    [
        "Lena Ostrow (OH-strow) (3 May 1901 – 2 June 1980)",
        "Lena Ostrow FRS (3 May 1901 – 2 June 1980)",
        "Lena Ostrow (Graz, 3 May 1901 – Linz, 2 June 1980)",
        "Lena Ostrow (born 3 May 1901 in Graz, and died 2 June 1980)",
    ],
)
def test_lives_in_brackets_of_other_shapes(claims: Claims, name: str) -> None:
    found = claims(f"{name} was a lawyer.")
    assert ("Lena Ostrow", "schema:birthDate", "1901-05-03", "asserted") in found
    assert ("Lena Ostrow", "schema:deathDate", "1980-06-02", "asserted") in found


def test_what_a_word_before_it_names_in_brackets_is_no_life(claims: Claims) -> None:
    found = claims("Lena Ostrow (mayor 1951 – 1989, judge 1940 – 1950) was a lawyer.")
    assert not any(p in {"schema:birthDate", "schema:deathDate"} for _, p, _, _ in found)


def test_places_of_birth_and_death_in_brackets(claims: Claims) -> None:
    found = claims("Lena Ostrow (born Graz, Austria; died 1980 in Linz) was a lawyer.")
    assert ("Lena Ostrow", "schema:birthPlace", "Graz", "asserted") in found
    assert ("Lena Ostrow", "schema:deathPlace", "Linz", "asserted") in found
    assert ("Lena Ostrow", "schema:deathDate", "1980", "asserted") in found
    assert not any(p == "schema:birthPlace" and o != "Graz" for _, p, o, _ in found)


def test_place_in_brackets_without_birth_is_no_birthplace(claims: Claims) -> None:
    found = claims("Lena Ostrow (Graz, 1980) was a lawyer.")
    assert not any(p in {"schema:birthPlace", "schema:birthDate"} for _, p, _, _ in found)


def test_the_noun_for_a_death_tells_its_date(claims: Claims) -> None:
    found = claims("Following the death of Lena Ostrow in 1986, the farm was sold.")
    assert ("Lena Ostrow", "schema:deathDate", "1986", "asserted") in found


def test_two_people_marry_each_other(claims: Claims) -> None:
    found = claims("Lena Ostrow and Marek Dolan were married in 1964.")
    assert ("Lena Ostrow", "schema:spouse", "Marek Dolan", "asserted") in found


def test_of_three_who_marry_nobody_knows_whom(claims: Claims) -> None:
    found = claims("Lena Ostrow, Marek Dolan and Ivo Brandt married in 1964.")
    assert not any(p == "schema:spouse" for _, p, _, _ in found)


def test_a_trade_that_the_lexicon_lacks_has_a_nationality(claims: Claims) -> None:
    found = claims("Lena Ostrow was a Hungarian sculptor.")
    assert ("Lena Ostrow", "schema:nationality", "Hungarian", "asserted") in found


def test_politician_of_a_party_is_its_member(claims: Claims) -> None:
    found = claims("Lena Ostrow is a politician for the Labour Party.")
    assert ("Lena Ostrow", "schema:memberOf", "Labour Party", "asserted") in found


def test_a_plural_behind_two_names_is_said_of_both(claims: Claims) -> None:
    found = claims("Lena Ostrow and Marek Dolan, professors at Yale, left.")
    assert ("Lena Ostrow", "schema:worksFor", "Yale", "asserted") in found
    assert ("Marek Dolan", "schema:worksFor", "Yale", "asserted") in found


def test_a_singular_behind_two_names_is_said_of_the_last(claims: Claims) -> None:
    found = claims("Lena Ostrow and Marek Dolan, a professor at Yale, left.")
    assert not any(s == "Lena Ostrow" and p == "schema:worksFor" for s, p, _, _ in found)


def test_children_beside_a_wife_are_not_the_wife(claims: Claims) -> None:
    found = claims("Ivo Brandt lives in Graz with his wife Lena Ostrow and their five children.")
    assert not any(p == "schema:parent" for _, p, _, _ in found)


def test_son_beside_a_husband_has_the_same_owner(claims: Claims) -> None:
    found = claims("Lena Ostrow lives in Graz with her husband Ivo Brandt and son Carl Brandt.")
    assert ("Carl Brandt", "schema:parent", "her", "asserted") in found
    assert ("Ivo Brandt", "schema:spouse", "her", "asserted") in found


def test_second_verb_with_an_object_of_its_own_shares_nothing(claims: Claims) -> None:
    found = claims("Lena Ostrow lives quietly and repairs clocks in Bergen.")
    assert not any(p == "schema:homeLocation" for _, p, _, _ in found)


def test_organisation_has_its_founding_date(claims: Claims) -> None:
    found = claims("Greenpeace was founded in 1971 in Vancouver.")
    assert ("Greenpeace", "schema:foundingDate", "1971", "asserted") in found


def test_place_that_owns_the_next_noun_is_no_home(claims: Claims) -> None:
    found = claims("Lena Ostrow, Norway's fisheries minister, was in Graz.")
    assert not any(p == "schema:homeLocation" for _, p, _, _ in found)


def test_list_of_places_is_no_nest(claims: Claims) -> None:
    found = claims("They met in Graz, Lower Austria and Linz.")
    assert not any(p == CONTAINED and s == "Lower Austria" for s, p, t, _ in found if t == "Linz")


def test_ministers_of_two_countries_have_each_their_own(claims: Claims) -> None:
    """Trap: the second is a minister of the first one's country."""
    found = claims("Foreign ministers Lena Ostrow of Chile and Marek Dolan of Peru met in Lima.")
    held = {(s, o) for s, p, o, _ in found if p == "schema:worksFor"}
    assert held == {("Lena Ostrow", "Chile"), ("Marek Dolan", "Peru")}
    assert {o for _, p, o, _ in found if p == "org:role"} == {"Foreign minister"}


def test_first_post_keeps_its_own_organisation(claims: Claims) -> None:
    found = claims("Lena Ostrow is president of Interpol and mayor of Lyon.")
    assert ("Lena Ostrow", LEADS, "Lyon", "asserted") in found
    assert sum(p == "org:organization" for _, p, _, _ in found) == 2


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Marek Dolan will meet the chief of Oxfam, Lena Ostrow, on Monday.", "asserted"),
        ("Marek Dolan did not meet the chief of Oxfam, Lena Ostrow.", "asserted"),
        ("Marek Dolan may dismiss the chief of Oxfam, Lena Ostrow.", "asserted"),
        ("Marek Dolan may meet the alleged chief of Oxfam, Lena Ostrow.", "alleged"),
        ("Lena Ostrow will be chief of Oxfam on Monday.", "planned"),
        ('"We will sue the chief of Oxfam, Lena Ostrow," Marek Dolan said.', "reported"),
    ],
)
def test_who_is_called_chief_is_chief_whatever_becomes_of_the_clause(
    claims: Claims, text: str, factuality: str
) -> None:
    assert ("Lena Ostrow", "kg:leads", "Oxfam", factuality) in claims(text)


def test_structure_holds_whatever_its_clause_denies(claims: Claims) -> None:
    found = claims("Police did not arrest Lena Ostrow of Oxfam.")
    assert ("Lena Ostrow", WORKS, "Oxfam", "asserted") in found


def test_expert_on_a_country_is_none_of_its_people(claims: Claims) -> None:
    found = claims("Syria expert Lena Ostrow left.")
    assert not any(target == "Syria" for _, _, target, _ in found)


def test_embassy_is_not_in_the_country_it_is_named_for(claims: Claims) -> None:
    found = claims("The Norwegian Embassy in Malta was closed.")
    assert not any(p == PLACED and t in {"Norway", "Norwegian"} for _, p, t, _ in found)


def test_known_organisation_has_its_country_only_where_that_is_named(claims: Claims) -> None:
    assert not any(p == PLACED for _, p, _, _ in claims("Siemens grew."))
    found = claims("Siemens grew. Sales in Germany rose.")
    assert ("Siemens", PLACED, "Germany", "asserted") in found


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Brandt was sentenced to life in prison for the murder of Marek Dolan.",
        "Ivo Brandt, convicted in the killing of Marek Dolan, appealed.",
        "Ivo Brandt is serving a life sentence for the murder of Marek Dolan.",
        "A jury in Linz found Ivo Brandt guilty of murdering Marek Dolan.",
        "Ivo Brandt is held on a life sentence for the murder of Marek Dolan.",
        "Ivo Brandt was jailed for his conviction on charges in the murder of Marek Dolan.",
    ],
)
def test_what_a_court_found_has_its_doer(claims: Claims, text: str) -> None:
    crimes = {"murder", "killing", "murdering"}
    found = {(s, t) for s, p, t, _ in claims(text) if p == "kg:agent"}
    assert {t for s, t in found if s in crimes} == {"Ivo Brandt"}


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Brandt was charged with murder in the killing of Marek Dolan.",
        "Police arrested Ivo Brandt for the murder of Marek Dolan.",
    ],
)
def test_what_is_held_against_somebody_is_alleged(claims: Claims, text: str) -> None:
    found = [(s, f) for s, p, t, f in claims(text) if p == "kg:agent" and t == "Ivo Brandt"]
    assert found
    assert {f for _, f in found} == {"alleged"}


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Brandt was acquitted of the murder of Marek Dolan.",
        "Ivo Brandt was sentenced for his role in the murder of Marek Dolan.",
        "Ivo Brandt was released after the murder of Marek Dolan.",
        "Ivo Brandt was not convicted of the murder of Marek Dolan.",
        "Ivo Brandt may be sentenced for the murder of Marek Dolan.",
        "Ivo Brandt was never charged with the murder of Marek Dolan.",
        "Ivo Brandt's conviction for the murder of Marek Dolan was overturned.",
        "Ivo Brandt will not serve a life sentence for the murder of Marek Dolan.",
        "Ivo Brandt was jailed for lying about the murder of Marek Dolan.",
        "Ivo Brandt is held on a charge of theft after the murder of Marek Dolan.",
        "Ivo Brandt was freed after his conviction for the murder of Marek Dolan.",
    ],
)
def test_nobody_else_has_done_it(claims: Claims, text: str) -> None:
    found = claims(text)
    assert not any((s, p, t) == ("murder", "kg:agent", "Ivo Brandt") for s, p, t, _ in found)


def test_killer_has_killed_and_the_suspect_is_only_said_to(claims: Claims) -> None:
    found = claims("Marek Dolan, the killer of Lena Ostrow, fled.")
    assert ("killer", "kg:agent", "Marek Dolan", "asserted") in found
    assert ("killer", "kg:affected", "Lena Ostrow", "asserted") in found
    found = claims("Marek Dolan, the alleged killer of Lena Ostrow, fled.")
    assert ("killer", "kg:agent", "Marek Dolan", "alleged") in found


def test_owner_of_what_is_open_has_no_country(claims: Claims) -> None:
    text = "Sweden fined Brandt Steel, a Norwegian freight group, and its owner, Otto Vellin."
    assert not [t for t in claims(text) if t[:2] == ("Otto Vellin", "schema:nationality")]


def test_place_that_ends_a_phrase_is_not_where_the_next_name_is(claims: Claims) -> None:
    found = claims("Lena Ostrow said in Graz Siemens would pay.")
    assert not any(p == PLACED for _, p, _, _ in found)


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Based in Graz, Norvik Group sells ships.", ("Norvik Group", SEAT, "Graz")),
        ("Headquartered in Graz, Norvik Group fired him.", ("Norvik Group", SEAT, "Graz")),
        ("Originally from Lima, Lena Ostrow left.", ("Lena Ostrow", LIVES, "Lima")),
        ("Ivo Brandt, a farmer from Graz, was angry.", ("Ivo Brandt", LIVES, "Graz")),
        ("Ivo Brandt, a deputy from Graz, was angry.", ("Ivo Brandt", LIVES, "Graz")),
        ("Ivo Brandt migrated to Peru in 1970.", ("Ivo Brandt", LIVES, "Peru")),
        (
            "Ivo Brandt became professor of botany at Lund University in 1963.",
            ("Ivo Brandt", WORKS, "Lund University"),
        ),
        (
            "Ivo Brandt, a clerk in the Lund Housing Authority, resigned.",
            ("Ivo Brandt", WORKS, "Lund Housing Authority"),
        ),
        (
            "Ivo Brandt, an official with the Lund Housing Authority, resigned.",
            ("Ivo Brandt", WORKS, "Lund Housing Authority"),
        ),
        (
            "It was written by Lund University professors Ivo Brandt and Lena Ostrow.",
            ("Lena Ostrow", WORKS, "Lund University"),
        ),
        (
            "Labour Party leader Lena Ostrow spoke.",
            ("Lena Ostrow", MEMBER, "Labour Party"),
        ),
        (
            "Ivo Brandt is one of the founders of Norvik Group.",
            ("Norvik Group", "schema:founder", "Ivo Brandt"),
        ),
        ("Norvik Group is a bank in Graz.", ("Norvik Group", PLACED, "Graz")),
        ("Villach, a small town in Austria, was hit.", ("Villach", CONTAINED, "Austria")),
        ("Linz is in Austria.", ("Linz", CONTAINED, "Austria")),
        ("Lena Ostrow, mayor of the town of Graz, won.", ("Lena Ostrow", LEADS, "Graz")),
        (
            "Police in Umbria and Lazio provinces in central Italy fled.",
            ("Umbria", CONTAINED, "Italy"),
        ),
        (
            "Lena Ostrow and Ivo Brandt of Norvik Bank resigned.",
            ("Lena Ostrow", WORKS, "Norvik Bank"),
        ),
        ("Lena Ostrow of the Labour Party spoke.", ("Lena Ostrow", MEMBER, "Labour Party")),
        ("Lena Ostrow, who operates the Norvik Bank, left.", ("Lena Ostrow", LEADS, "Norvik Bank")),
        ("U.S. District Judge Lena Ostrow left.", ("Lena Ostrow", "schema:nationality", "U.S")),
        (
            "Norvik Group is a daughter company of Brandt Holding.",
            ("Norvik Group", "schema:parentOrganization", "Brandt Holding"),
        ),
    ],
)
def test_where_people_and_firms_belong(
    claims: Claims, text: str, triple: tuple[str, str, str]
) -> None:
    assert triple in [t[:3] for t in claims(text)]


def test_who_flies_from_a_place_or_speaks_in_it_does_not_live_there(claims: Claims) -> None:
    for text in ("From Graz, Lena Ostrow flew to Oslo.", "Speaking in Graz, Lena Ostrow wept."):
        assert not [t for t in claims(text) if t[1] == LIVES]


@pytest.mark.parametrize(
    "text", ["Lena Ostrow, a critic of Oxfam, left.", "Oxfam critic Lena Ostrow left."]
)
def test_critic_of_an_organisation_does_not_work_for_it(claims: Claims, text: str) -> None:
    assert not [t for t in claims(text) if t[1] == WORKS]
    assert [t for t in claims("Lena Ostrow, film critic for Oxfam, left.") if t[1] == WORKS]


def test_whoever_is_formerly_of_a_firm_works_there_no_more(claims: Claims) -> None:
    assert not [t for t in claims("Lena Ostrow, formerly of Oxfam, left.") if t[1] == WORKS]


def test_first_of_two_people_keeps_a_place_of_work_of_her_own(claims: Claims) -> None:
    found = claims("Lena Ostrow of Oxfam and Ivo Brandt of Norvik Bank resigned.")
    assert [t[2] for t in found if t[:2] == ("Lena Ostrow", WORKS)] == ["Oxfam"]


def test_quarter_lies_in_its_town_and_no_town_in_one_of_another_country(claims: Claims) -> None:
    found = claims("The plane hit Fort Hamilton, Brooklyn, N.Y., on Monday.")
    assert ("Fort Hamilton", CONTAINED, "Brooklyn") in [t[:3] for t in found]
    found = claims("The plane left from Paris, Linz, Austria, on Monday.")
    assert ("Paris", CONTAINED, "Linz") not in [t[:3] for t in found]


def test_leader_in_something_does_not_lead_it(claims: Claims) -> None:
    found = claims("Ivo Brandt, a leader in the Lund Housing Authority, resigned.")
    assert not [t for t in found if t[1] == LEADS]


def test_post_behind_the_object_is_not_the_subjects(claims: Claims) -> None:
    found = claims("Ivo Brandt shot and wounded Otto Vellin, then the Texas governor.")
    assert not [t for t in found if t[0] == "Ivo Brandt" and t[1] == LEADS]


def test_one_title_in_the_singular_is_said_of_one(claims: Claims) -> None:
    found = claims("It was written by Lund University professor Ivo Brandt and Lena Ostrow.")
    assert [t[0] for t in found if t[1] == WORKS] == ["Ivo Brandt"]


def test_list_of_places_ends_where_a_map_puts_one_elsewhere(claims: Claims) -> None:
    """Trap: "Paris and Linz, Austria", where only Linz is in Austria."""
    found = claims("They flew to Paris and Linz, Austria, on Monday.")
    assert ("Linz", CONTAINED, "Austria", "asserted") in found
    assert ("Paris", CONTAINED, "Austria", "asserted") not in found


def test_name_that_opens_a_clause_holds_no_post(claims: Claims) -> None:
    """Trap: "the mayor of Linz Rita Lund criticised" is somebody else."""
    found = claims("The mayor of Linz Rita Lund criticised resigned.")
    assert not {s for s, p, _, _ in found if p == LEADS}


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Brandt obtained a degree in mathematics from Lund University.",
        "Ivo Brandt graduated with distinction from Lund University.",
        "Ivo Brandt graduated from Graz College in 1957 and then from Lund University in 1960.",
        "Ivo Brandt is currently enrolled at Lund University.",
        "Ivo Brandt majored in chemistry at Lund University.",
    ],
)
def test_school_stands_behind_what_is_learnt_there(claims: Claims, text: str) -> None:
    found = [t[:3] for t in claims(text)]
    assert ("Ivo Brandt", "schema:alumniOf", "Lund University") in found


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Brandt died of a long illness in Graz on January 7, 2011.",
        "Ivo Brandt died from his wounds in Graz on January 7, 2011.",
        "Ivo Brandt was born in Oslo, and died in Graz, January 7, 2011.",
    ],
)
def test_day_of_death_stands_behind_its_cause_and_place(claims: Claims, text: str) -> None:
    found = [t[:3] for t in claims(text)]
    assert ("Ivo Brandt", "schema:deathDate", "2011-01-07") in found


def test_day_of_what_somebody_else_does_is_none_of_birth(claims: Claims) -> None:
    found = claims("Ivo Brandt was born in Graz, which Otto Vellin left on January 7, 2011.")
    assert not [t for t in found if t[1] == "schema:birthDate"]


def test_whoever_works_in_a_town_does_not_work_for_it(claims: Claims) -> None:
    assert not [t for t in claims("Lena Ostrow lives and works in Graz.") if t[1] == WORKS]


def test_heads_of_firms_beside_a_name_are_others(claims: Claims) -> None:
    found = claims(
        "The list of guests includes Ada Brun, Ivo Rossi, the singer Livia Kraft and the "
        "directors of Norvik Bank and Telsis."
    )
    assert not {(s, o) for s, p, o, _ in found if p in {"kg:leads", "schema:worksFor"}}


def test_ex_mayor_leads_the_town_no_more(claims: Claims) -> None:
    found = claims("Police met Graz ex-mayor Lena Ostrow and its own director, Ivo Brandt.")
    assert not [t for t in found if t[1] == LEADS and t[0] == "Lena Ostrow"]
    titles = {t[0] for t in found if t[1] == "org:member"}
    assert not {title for title in titles if title.startswith(("ex ", "own "))}


@pytest.mark.parametrize("age", ["a 34-year-old", "an Oslo-based"])
def test_post_has_no_rest_of_a_hyphened_word(claims: Claims, age: str) -> None:
    found = claims(f"Petra Lund, {age} reporter for the Norvik Courier, left.")
    assert {post for post, role, _, _ in found if role == "org:member"} == {"reporter"}


def test_rank_of_several_words_is_one_post(claims: Claims) -> None:
    found = claims("Detective Chief Inspector Petra Lund spoke in Oslo.")
    posts = {post for post, role, _, _ in found if role == "org:member"}
    assert posts == {"Detective Chief Inspector"}


def test_post_that_ends_a_line_behind_a_dash_is_read(claims: Claims) -> None:
    assert claims("Norvik Courier - president")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Petra Lund is Founder and CEO of Norvik Bank.",
            ("Norvik Bank", "schema:founder", "Petra Lund"),
        ),
        (
            "Petra Lund is a founding member of the Norvik Trust.",
            ("Norvik Trust", "schema:founder", "Petra Lund"),
        ),
        (
            "Petra Lund attended law school at Norvik University.",
            ("Petra Lund", "schema:alumniOf", "Norvik University"),
        ),
        (
            "Petra Lund has held senior positions with Norvik Bank.",
            ("Petra Lund", "schema:worksFor", "Norvik Bank"),
        ),
        (
            "Petra Lund is a professor in the Department of Physics at Norvik University.",
            ("Petra Lund", "schema:worksFor", "Norvik University"),
        ),
        (
            "Norvik Bank is led by chairman Anton Berg and director Petra Lund.",
            ("Petra Lund", "schema:worksFor", "Norvik Bank"),
        ),
    ],
)
def test_words_of_lives(text: str, fact: tuple[str, str, str], claims: Claims) -> None:
    assert fact in {(s, p, o) for s, p, o, _ in claims(text)}


def test_who_attends_a_conference_at_a_university_did_not_study_there(claims: Claims) -> None:
    found = claims("Petra Lund attended a conference at Norvik University.")
    assert not any(p == "schema:alumniOf" and o == "Norvik University" for _, p, o, _ in found)


def test_the_owner_of_a_shop_in_a_town_owns_no_town(claims: Claims) -> None:
    found = claims("Lena Ostrow, the owner of a bakery in Bergen, said it was hot.")
    assert not any(p == "schema:owns" for _, p, _, _ in found)


@pytest.mark.parametrize("home", ["her Bergen hometown", "her hometown of Bergen"])
def test_a_hometown_is_not_the_one_who_has_it(claims: Claims, home: str) -> None:
    found = claims(f"Lena Ostrow returned to {home}.")
    assert ("her", "schema:homeLocation", "Bergen", "asserted") in found


def test_a_part_of_a_town_is_called_so_before_the_noun(claims: Claims) -> None:
    found = claims("Lena Ostrow lives in the Altona neighborhood of Hamburg.")
    assert ("Lena Ostrow", "schema:homeLocation", "Altona", "asserted") in found


def test_a_son_in_law_is_no_son(claims: Claims) -> None:
    found = claims("Karl Berg's son-in-law, Hans Lund, runs the bank.")
    assert ("Hans Lund", "schema:relatedTo", "Karl Berg", "asserted") in found
    assert not any(p == "schema:parent" for _, p, _, _ in found)


@pytest.mark.parametrize(
    "text",
    [
        "Petra Lund replaced Karl Berg as president of Norway.",
        "Karl Berg was replaced by Petra Lund as president of Norway.",
        "Petra Lund succeeded Karl Berg as president of Norway.",
        "Petra Lund took office as president of Norway.",
    ],
)
def test_the_post_is_of_who_came_and_not_of_who_went(claims: Claims, text: str) -> None:
    found = {(s, o) for s, p, o, _ in claims(text) if p == "kg:leads"}
    assert found == {("Petra Lund", "Norway")}


@pytest.mark.parametrize("how", ["appointed Karl Berg as", "named Karl Berg"])
def test_a_minister_is_one_though_no_country_is_told(claims: Claims, how: str) -> None:
    found = claims(f"Prime Minister Petra Lund {how} defence minister.")
    assert ("defence minister", "org:member", "Karl Berg", "asserted") in found


def test_who_is_named_is_not_who_names(claims: Claims) -> None:
    found = claims("Kestrel named Petra Lund as its new chief executive, replacing Karl Berg.")
    assert ("Petra Lund", "kg:leads", "its", "asserted") in found
    assert ("named", "kg:affected", "Kestrel", "asserted") not in found


def test_longer_name_that_begins_with_a_place_gives_nobody_a_home(claims: Claims) -> None:
    found = claims("Ana Brandt, North Arlington Neighbors organizer, said she left.")
    assert not {o for s, p, o, _ in found if p == "schema:homeLocation"}
    found = claims("Ana Brandt, a Vienna resident, said she left.")
    assert ("Ana Brandt", "schema:homeLocation", "Vienna", "asserted") in found


def test_county_of_a_country_is_not_the_country(claims: Claims) -> None:
    found = claims("Barrow County, once ranked as the fastest-growing U.S. county, fell to 18th.")
    assert "kg:relatedTo" not in {p for _, p, _, _ in found}


def test_each_president_leads_their_own_country(claims: Claims) -> None:
    found = claims("Presidents Dilma Rousseff of Brazil and Vladimir Putin of Russia met Xi.")
    assert {(s, o) for s, p, o, _ in found if p == "kg:leads"} <= {
        ("Dilma Rousseff", "Brazil"),
        ("Vladimir Putin", "Russia"),
    }
    found = claims("The presidents of Brazil and Russia, Dilma Rousseff and Vladimir Putin, met.")
    assert {(s, o) for s, p, o, _ in found if p == "kg:leads"} == {
        ("Dilma Rousseff", "Brazil"),
        ("Vladimir Putin", "Russia"),
    }


def test_one_who_stands_last_in_a_list_of_presidents_does_not_lead_the_first_country(
    claims: Claims,
) -> None:
    found = claims(
        "Presidents Dilma Rousseff of Brazil, Vladimir Putin of Russia, Prime Minister Manmohan "
        "Singh of India, as well as Xi and Zuma, will be in attendance for the presentation."
    )
    assert not {o for s, p, o, _ in found if p == "kg:leads" and s in {"Xi", "Zuma"}}


def test_captain_of_a_body_need_not_lead_it(claims: Claims) -> None:
    found = claims("The fear is back, said Salvation Army Captain Adam Moore.")
    assert ("Adam Moore", "schema:worksFor", "Salvation Army", "asserted") in found
    assert "kg:leads" not in {p for _, p, _, _ in found}


def test_who_works_closely_with_somebody_is_not_of_them(claims: Claims) -> None:
    found = claims("Ana Lund worked with Oxfam. Otto Berg worked closely with Amnesty and Kenya.")
    employed = {claim[:3] for claim in found if claim[1] == "schema:worksFor"}
    assert employed == {("Ana Lund", "schema:worksFor", "Oxfam")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ana Lund, professor of International Relations at Graz University, agreed.",
            {("schema:worksFor", "Graz University")},
        ),
        (
            "Ana Lund is head of the Institute for Baltic Studies at Graz University.",
            {
                ("kg:leads", "Institute for Baltic Studies"),
                ("schema:worksFor", "Graz University"),
            },
        ),
        ("Ana Lund, Europe's youngest minister, agreed.", set()),
        ("Ana Lund, a Vatican expert, agreed.", set()),
        ("Ana Lund, an Africa expert, agreed.", set()),
        ("Ana Lund, a German expert, agreed.", {("schema:nationality", "German")}),
    ],
)
def test_posts_and_homes_are_those_of_the_body_that_is_meant(
    claims: Claims, text: str, expected: set[tuple[str, str]]
) -> None:
    told = {"kg:leads", "schema:worksFor", "schema:nationality", "schema:homeLocation"}
    assert {c[1:3] for c in claims(text) if c[0] == "Ana Lund" and c[1] in told} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lund led Norvik for ten years.",
        "Ana Lund once led Norvik.",
        "Ana Lund used to work for Norvik.",
        "Ana Lund worked for Norvik from 1990 to 1998.",
        "Ana Lund worked for Norvik before joining the army.",
        "Ana Lund was head of Norvik until 2010.",
        "Ana Lund was once head of Norvik.",
    ],
)
def test_what_somebody_was_is_a_post_and_no_tie_of_today(claims: Claims, text: str) -> None:
    found = {claim[:3] for claim in claims(text)}
    assert {("org:member", "Ana Lund"), ("org:organization", "Norvik")} <= {c[1:] for c in found}
    assert not {c for c in found if c[1] in {"kg:leads", "schema:worksFor"} and c[2] == "Norvik"}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lund has led Norvik for ten years.",
        "Ana Lund has led Norvik since 2010.",
        "Ana Lund is head of Norvik until 2030.",
        "Ana Lund was elected head of Norvik for four years.",
        "Ana Lund, the first manager hired by Norvik in the 1990s, is head of Norvik.",
    ],
)
def test_what_somebody_still_is_ties_them_today(claims: Claims, text: str) -> None:
    assert ("Ana Lund", "kg:leads", "Norvik", "asserted") in claims(text)


def test_an_end_that_is_told_is_the_end_of_the_post(claims: Claims) -> None:
    found = claims("Ana Lund worked for Norvik from 1990 to 1998.")
    assert ("employee", "schema:endDate", "1998", "asserted") in found


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Ana Lund helped lead Spain to the title.", "kg:leads"),
        ("The former Leeds resident Ana Lund was freed.", "schema:homeLocation"),
        ("The former Guantanamo detainee Ana Lund was freed.", "schema:homeLocation"),
        ("Ana Lund, the former owner of Oxfam, left.", "schema:owns"),
        ("Ana Lund once owned Oxfam.", "schema:owns"),
        ("Ana Lund owned Oxfam until 2010.", "schema:owns"),
        ("Ana Lund, then head of Oxfam, met Otto Berg in 2003.", "kg:leads"),
    ],
)
def test_nobody_leads_by_winning_or_lives_where_they_were(
    claims: Claims, text: str, wrong: str
) -> None:
    assert wrong not in {predicate for _, predicate, _, _ in claims(text)}


def test_a_resident_lives_there(claims: Claims) -> None:
    found = claims("The Leeds resident Ana Lund was freed.")
    assert ("Ana Lund", "schema:homeLocation", "Leeds", "asserted") in found


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("Lena Ostrow covers the courts for Al Jazeera.", True),
        # Whom nothing is done for, and what is no body, leave an event of no type.
        ("Lena Ostrow covers the courts.", False),
        ("Lena Ostrow covered the walls for the party.", False),
    ],
)
def test_who_covers_the_courts_for_a_paper_works_for_it(
    claims: Claims, text: str, works: bool
) -> None:
    """Trap: the verb was an event no more where it relates nothing."""
    found = claims(text)
    assert (("Lena Ostrow", WORKS, "Al Jazeera", "asserted") in found) is works
    assert any(predicate == "kg:agent" for _, predicate, *_ in found) is not works


@pytest.mark.parametrize(
    "text",
    [
        "What did Ana Lund, one of the leaders of the Labour Party, say?",
        "Have you met Ana Lund, the secretary of the Labour Party?",
        "Why did Labour Party leader Ana Lund resign?",
    ],
)
def test_who_asks_takes_a_title_for_granted(claims: Claims, text: str) -> None:
    assert ("Ana Lund", "schema:memberOf", "Labour Party", "asserted") in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Is Ana Lund the leader of the Labour Party?",
        "Ana Lund, leader of the Labour Party?",
    ],
)
def test_a_title_that_is_asked_for_is_not_asserted(claims: Claims, text: str) -> None:
    found = [c for c in claims(text) if c[1] == "schema:memberOf"]
    assert found
    assert all(stance == "possible" for *_, stance in found)


def test_a_plural_with_both_is_said_of_both_wherever_it_hangs(claims: Claims) -> None:
    found = claims("Those hurt were Ana Lund and Karl Berg, both employees of Oxfam.")
    assert {s for s, p, o, _ in found if (p, o) == ("schema:worksFor", "Oxfam")} == {
        "Ana Lund",
        "Karl Berg",
    }


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (
            "Ten members of Greenpeace, including Ana Lund and Karl Berg, were held.",
            {"Ana Lund", "Karl Berg"},
        ),
        ("Members of Greenpeace, among them Ana Lund, were held.", {"Ana Lund"}),
    ],
)
def test_who_is_among_the_members_is_one(claims: Claims, text: str, members: set[str]) -> None:
    found = {s for s, p, o, _ in claims(text) if (p, o) == ("schema:memberOf", "Greenpeace")}
    assert found == members


def test_what_the_next_in_a_list_is_of_is_not_the_mayors(claims: Claims) -> None:
    """Trap: the mayor led the firm of whoever stood behind her."""
    found = claims("The mayor, Ana Lund; Karl Berg of Siemens; and Eva Roe, a nurse, attended.")
    assert {s for s, p, o, _ in found if o == "Siemens"} == {"Karl Berg"}


def test_what_a_list_of_one_is_said_of_says_nothing_of_another(claims: Claims) -> None:
    found = claims("The member of Oxfam met others, including Ana Lund.")
    assert "schema:memberOf" not in {p for _, p, _, _ in found}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Ana Lund signed with Oxfam.", ("schema:memberOf", "Oxfam")),
        ("Oxfam signed Ana Lund.", ("schema:memberOf", "Oxfam")),
        ("Ana Lund, who writes for Reuters, spoke.", ("schema:worksFor", "Reuters")),
    ],
)
def test_verbs_of_working_for_a_body(claims: Claims, text: str, fact: tuple[str, str]) -> None:
    assert ("Ana Lund", *fact, "asserted") in claims(text)


def test_who_signs_something_for_a_body_is_none_of_its_people(claims: Claims) -> None:
    found = claims("Ana Lund signed a petition for Oxfam.")
    assert "schema:memberOf" not in {p for _, p, _, _ in found}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Oxfam fired Ana Lund last week.", "fired"),
        ("Ana Lund was assigned to Oxfam in May.", "assigned"),
    ],
)
def test_what_begins_or_ends_a_relation_happens_too(claims: Claims, text: str, word: str) -> None:
    """Trap: a verb with a relation told of no event any more, and two reports of one kept apart."""
    assert (word, "kg:affected", "Ana Lund", "asserted") in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Two employees of Microsoft, Ana Lund and Karl Berg, were hurt.",
        "Two Microsoft engineers, Ana Lund and Karl Berg, were hurt.",
        "Three engineers from Microsoft, Ana Lund, Karl Berg and Eva Roe, were hurt.",
    ],
)
def test_those_whom_a_noun_announces_are_all_what_it_says(claims: Claims, text: str) -> None:
    found = {s for s, p, o, _ in claims(text) if (p, o) == ("schema:worksFor", "Microsoft")}
    assert found >= {"Ana Lund", "Karl Berg"}


@pytest.mark.parametrize("spent", ["never spent", "would have spent"])
def test_childhood_not_spent_in_a_town_is_no_home_there(claims: Claims, spent: str) -> None:
    found = claims(f"Lena Ostrow {spent} her childhood in Bergen.")
    assert not any(p == LIVES and f == "asserted" for _, p, _, f in found)
