"""Which mentions tell of one event."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kg.model import Claim, Factuality, Form, Mention, Span, Stance, Term, Value
from kg.ontology import load
from kg.resolve.event_conflicts import conflict
from kg.resolve.event_context import Context
from kg.resolve.event_features import table
from kg.resolve.event_words import EventWords, words_of
from kg.resolve.same_events import merge_events, pairs, profiles
from kg.resolve.tables import rows

PERSON = Mention(Span("a", 90, 95), "kg:Person", "Brandt", Form.NAME, 90)
OTHER = Mention(Span("a", 96, 99), "kg:Person", "Kraft", Form.NAME, 96)
VIENNA = Mention(Span("a", 70, 76), "kg:City", "Vienna", Form.NAME, 70)
GRAZ = Mention(Span("a", 77, 81), "kg:City", "Graz", Form.NAME, 77)
KEYS: dict[Mention, tuple[str, ...]] = {
    one: (one.kind, one.text) for one in (PERSON, OTHER, VIENNA, GRAZ)
}


def event(start: int, kind: str = "kg:Arrest", article: str = "a") -> Mention:
    return Mention(Span(article, start, start + 6), kind, "arrest", Form.EVENT, start)


def claim(subject: Mention, predicate: str, target: Mention | Value | Term) -> Claim:
    return Claim(subject, predicate, target, Span(subject.span.article, 0, 99), "events", 0.9)


def merged(*claims: Claim) -> list[int]:
    """Sizes of the sets of mentions, largest first."""
    found = profiles(claims, KEYS)
    return sorted((len(s) for s in merge_events(found, load())), reverse=True)


def test_one_type_and_one_person_are_one_event() -> None:
    assert merged(
        claim(event(0), "kg:affected", PERSON), claim(event(10), "kg:affected", PERSON)
    ) == [2]


def test_type_alone_is_not_enough() -> None:
    assert merged(
        claim(event(0), "kg:affected", PERSON), claim(event(10), "kg:affected", OTHER)
    ) == [1, 1]


def test_type_and_place_are_not_enough() -> None:
    assert merged(
        claim(event(0), "sem:hasPlace", VIENNA), claim(event(10), "sem:hasPlace", VIENNA)
    ) == [1, 1]


def test_other_type_is_another_event() -> None:
    assert merged(
        claim(event(0), "kg:affected", PERSON),
        claim(event(10, "kg:Release"), "kg:affected", PERSON),
    ) == [1, 1]


def test_conflicting_place_keeps_two() -> None:
    assert merged(
        claim(event(0), "kg:affected", PERSON),
        claim(event(0), "sem:hasPlace", VIENNA),
        claim(event(10), "kg:affected", PERSON),
        claim(event(10), "sem:hasPlace", GRAZ),
    ) == [1, 1]


def test_conflicting_time_keeps_two_and_a_partial_one_does_not() -> None:
    def at(start: int, day: str) -> list[Claim]:
        time = Value(day, "xsd:date")
        return [
            claim(event(start), "kg:affected", PERSON),
            claim(event(start), "sem:hasTime", time),
        ]

    assert merged(*at(0, "2025-03-11"), *at(10, "2025-04-02")) == [1, 1]
    assert merged(*at(0, "2025-03-11"), *at(10, "2025-03")) == [2]


def test_statements_of_one_article_are_never_merged() -> None:
    assert merged(
        claim(event(0, "kg:Criticism"), "kg:affected", PERSON),
        claim(event(10, "kg:Criticism"), "kg:affected", PERSON),
    ) == [1, 1]


def test_sides_of_a_dispute_make_it_one() -> None:
    claims = [
        claim(event(start, "kg:Dispute"), "kg:agent", side)
        for start in (0, 10)
        for side in (PERSON, OTHER)
    ]
    assert merged(*claims) == [2]


def test_a_doubtful_middle_does_not_join_what_conflicts() -> None:
    def arrest(start: int, place: Mention | None) -> list[Claim]:
        found = [claim(event(start), "kg:affected", PERSON)]
        return found + ([claim(event(start), "sem:hasPlace", place)] if place else [])

    assert max(merged(*arrest(0, VIENNA), *arrest(10, None), *arrest(20, GRAZ))) == 2


def test_thoughts_are_never_merged() -> None:
    left, right = (claim(event(0, "kg:Belief", a), "kg:holder", PERSON) for a in "ab")
    assert told(left, right) == 2


STORY = Context(load(), stories={"a": "a", "b": "a"})


def told(
    left: Claim, right: Claim, words: dict[Mention, EventWords] | None = None, sure: bool = True
) -> int:
    """How many events two claims of two articles tell of."""
    context = STORY if sure else Context(load())
    return len(list(merge_events(profiles((left, right), KEYS, words), context)))


def test_one_word_in_articles_of_one_story_is_one_event() -> None:
    left, right = (claim(event(0, "kg:Raid", a), "rdf:type", Term("kg:Raid")) for a in "ab")
    assert told(left, right) == 1
    assert told(left, right, sure=False) == 2


def published(days: int) -> Context:
    """Two articles of one story, so many days apart."""
    first = date(2025, 7, 20)
    return replace(STORY, published={"a": first, "b": first + timedelta(days)})


def test_a_later_crackdown_is_another_event() -> None:
    claims = [
        claim(event(0, "kg:Crackdown", article), predicate, target)
        for article in "ab"
        for predicate, target in (("kg:agent", PERSON), ("sem:hasPlace", VIENNA))
    ]
    found = profiles(claims, KEYS)
    assert len(list(merge_events(found, published(2)))) == 1
    assert len(list(merge_events(found, published(180)))) == 2


def test_a_later_article_may_look_back_at_the_same_person_or_day() -> None:
    arrests = [claim(event(0, article=article), "kg:affected", PERSON) for article in "ab"]
    assert len(list(merge_events(profiles(arrests, KEYS), published(180)))) == 1
    day = Value("2025-07-19", "xsd:date")
    raids = [
        claim(event(0, "kg:Raid", article), predicate, target)
        for article in "ab"
        for predicate, target in (("sem:hasTime", day), ("sem:hasPlace", VIENNA))
    ]
    assert len(list(merge_events(profiles(raids, KEYS), published(180)))) == 1


def test_another_word_of_the_class_needs_more_than_the_story() -> None:
    left, right = (claim(event(0, "kg:Raid", a), "rdf:type", Term("kg:Raid")) for a in "ab")
    words = {left.subject: words_of("raid"), right.subject: words_of("swoop")}
    assert told(left, right, words) == 2


def test_one_person_in_one_story_does_two_things_that_go_by_other_words() -> None:
    left, right = (claim(event(0, "kg:Event", a), "kg:affected", PERSON) for a in "ab")
    words = {left.subject: words_of("place"), right.subject: words_of("sprain")}
    assert told(left, right, words) == 2
    assert told(left, right, {**words, right.subject: words_of("placing")}) == 1


def test_a_verb_and_its_noun_are_one_word() -> None:
    pairs_of = [
        ("stab", "stabbing"),
        ("ship", "shipping"),
        ("decide", "decision"),
        ("die", "death"),
    ]
    assert all(words_of(verb).sense == words_of(noun).sense for verb, noun in pairs_of)
    assert words_of("fill").sense != words_of("file").sense


def test_no_word_stands_in_two_groups_of_synonyms() -> None:
    words = [word for group in rows("event_synonyms.tsv") for word in group]
    assert len(words) == len(set(words))


def test_synonyms_in_one_story_are_one_event() -> None:
    left, right = (claim(event(0, "kg:Event", a), "rdf:type", Term("kg:Event")) for a in "ab")
    words = {left.subject: words_of("foil"), right.subject: words_of("thwart")}
    assert told(left, right, words) == 1


def test_a_word_for_many_things_is_no_evidence() -> None:
    left, right = (claim(event(0, "kg:Event", a), "rdf:type", Term("kg:Event")) for a in "ab")
    assert told(left, right, {c.subject: words_of("take") for c in (left, right)}) == 2


def test_arrests_of_two_people_in_one_story_are_two() -> None:
    left = claim(event(0, article="a"), "kg:affected", PERSON)
    assert told(left, claim(event(0, article="b"), "kg:affected", OTHER)) == 2


def test_the_meeting_is_not_that_at_which_they_last_met() -> None:
    left, right = (
        claim(event(start, "kg:Meeting"), "rdf:type", Term("kg:Meeting")) for start in (0, 50)
    )
    words = {left.subject: words_of("meet"), right.subject: words_of("meeting", definite=True)}
    assert told(left, right, words) == 2


def test_which_of_two_words_is_for_many_things_weighs_the_same() -> None:
    left, right = (claim(event(0, "kg:Event", a), "rdf:type", Term("kg:Event")) for a in "ab")
    words = {left.subject: words_of("name"), right.subject: words_of("select")}
    found = profiles((left, right), KEYS, words)
    swapped = dict(zip(words, reversed(list(words.values())), strict=True))
    assert [p.score for p in pairs(found, STORY)] == [
        p.score for p in pairs(profiles((left, right), KEYS, swapped), STORY)
    ]


def test_a_word_for_many_things_next_to_the_same_words_is_evidence() -> None:
    left, right = (claim(event(0, "kg:Event", a), "rdf:type", Term("kg:Event")) for a in "ab")
    near = frozenset({"gold", "relay"})
    assert told(left, right, {c.subject: words_of("take", near=near) for c in (left, right)}) == 1


def test_a_place_brings_together_what_articles_of_no_one_story_tell() -> None:
    day = Value("2025-07-19", "xsd:date")
    raids = [
        claim(event(0, "kg:Raid", article), predicate, target)
        for article in "ab"
        for predicate, target in (("sem:hasTime", day), ("sem:hasPlace", VIENNA))
    ]
    assert len(list(merge_events(profiles(raids, KEYS), Context(load())))) == 1
    assert len(list(merge_events(profiles(raids[1::2], KEYS), Context(load())))) == 2


def test_crimes_that_go_on_need_more_than_the_story() -> None:
    left, right = (event(0, "kg:Fraud", article) for article in "ab")
    kind = Term("kg:Fraud")
    assert told(claim(left, "rdf:type", kind), claim(right, "rdf:type", kind)) == 2
    assert told(claim(left, "kg:affected", PERSON), claim(right, "kg:affected", PERSON)) == 1


def test_a_crime_told_as_a_fact_is_not_the_one_that_somebody_is_only_said_to_have_done() -> None:
    """Trap: who is acquitted of fraud is made the doer of the fraud that another was jailed for."""
    fact, said = event(0, "kg:Crime"), event(10, "kg:Crime", "b")
    alleged = Stance(Factuality.ALLEGED)
    told = [
        claim(fact, "rdf:type", Term("kg:Crime")),
        replace(claim(said, "rdf:type", Term("kg:Crime")), stance=alleged),
        replace(claim(said, "kg:agent", PERSON), stance=alleged),
    ]
    left, right = (profiles(told, KEYS)[one] for one in (fact, said))
    context = Context(load(), {})
    assert conflict(left, right, context) == conflict(right, left, context) is not None
    victim = [claim(one, "kg:affected", OTHER) for one in (fact, said)]
    left, right = (profiles([*told, *victim], KEYS)[one] for one in (fact, said))
    assert conflict(left, right, context) is None


def test_what_may_come_of_it_is_not_what_came_already() -> None:
    """Trap: "if the bank is convicted" becomes one with the fine that it got."""
    fact, said = event(0, "kg:Sentencing"), event(10, "kg:Conviction")
    possible = Stance(Factuality.POSSIBLE)
    told = [
        claim(fact, "rdf:type", Term("kg:Sentencing")),
        claim(fact, "kg:affected", PERSON),
        replace(claim(said, "rdf:type", Term("kg:Conviction")), stance=possible),
        replace(claim(said, "kg:affected", PERSON), stance=possible),
    ]
    left, right = (profiles(told, KEYS)[one] for one in (fact, said))
    assert conflict(left, right, Context(load(), {})) == "only supposed"


def test_a_surname_alone_keeps_no_two_events_apart() -> None:
    full = Mention(Span("a", 50, 60), "kg:Person", "Ada Brandt", Form.NAME, 54)
    for text, events in (("Brandt", 1), ("Kraft", 2)):
        last = Mention(Span("b", 50, 56), "kg:Person", text, Form.NAME, 50)
        KEYS.update({full: ("kg:Person", "ada", "brandt"), last: ("surname", "b", text.lower())})
        left = claim(event(0, article="a"), "kg:affected", full)
        assert told(left, claim(event(0, article="b"), "kg:affected", last)) == events


def test_two_spellings_of_a_victim_keep_no_two_events_apart() -> None:
    def deaths(*names: str) -> list[tuple[str, ...]]:
        made = [Mention(Span(a, 40, 50), "kg:Person", a, Form.NAME, 40) for a in "ab"]
        keys = {m: ("kg:Person", *n.split()) for m, n in zip(made, names, strict=True)}
        dead = [claim(event(0, "kg:Death", m.span.article), "kg:affected", m) for m in made]
        return [
            tuple(m.span.article for m in one) for one in merge_events(profiles(dead, keys), STORY)
        ]

    assert len(deaths("bill rowan", "william rowan")) == 1
    assert len(deaths("olena gaddafi", "olena qadhafi")) == 1
    assert len(deaths("joan rowan", "john rowan")) == 2


def test_a_surname_is_whom_another_article_of_the_story_names_in_full() -> None:
    """Two classes that may be one event need somebody they befell."""
    full = Mention(Span("a", 50, 60), "kg:Person", "Ada Brandt", Form.NAME, 54)
    arrest = claim(event(0), "kg:affected", full)
    for text, events in (("Brandt", 1), ("Kraft", 2)):
        last = Mention(Span("b", 50, 56), "kg:Person", text, Form.NAME, 50)
        KEYS.update({full: ("kg:Person", "ada", "brandt"), last: ("surname", "b", text.lower())})
        detention = claim(event(0, "kg:Detention", "b"), "kg:affected", last)
        assert told(arrest, detention) == events
        assert told(arrest, detention, sure=False) == 2
        assert said("kg:Statement", (full, SAFE[1]), (last, LIKE)) == events


def test_an_attack_on_a_house_may_be_that_on_who_lives_there() -> None:
    """Only like is compared with like: one report names the victim, another what was hit."""
    home = Mention(Span("b", 50, 54), "kg:Organisation", "Harbour Club", Form.NAME, 50)
    KEYS[home] = ("kg:Organisation", "harbour", "club")
    on_him = claim(event(0, "kg:Attack"), "kg:affected", PERSON)
    assert told(on_him, claim(event(0, "kg:Attack", "b"), "kg:affected", home)) == 1
    assert told(on_him, claim(event(0, "kg:Attack", "b"), "kg:affected", OTHER)) == 2


def test_one_report_that_names_another_victim_keeps_no_groups_apart() -> None:
    found = [claim(event(0, article=a), "kg:affected", PERSON) for a in "ab"]
    found.append(claim(event(0, article="b"), "kg:affected", OTHER))
    found.append(claim(event(20, article="a"), "kg:affected", OTHER))
    assert len(list(merge_events(profiles(found, KEYS), STORY))) == 1


def test_things_done_by_a_verb_of_no_type_keep_no_two_events_apart() -> None:
    firms = [Mention(Span(a, 50, 54), "kg:Company", f"Firm {a}", Form.NAME, 50) for a in "ab"]
    KEYS.update({firm: ("kg:Organisation", firm.text) for firm in firms})
    for kind, events in (("kg:Event", 1), ("kg:Acquisition", 2)):
        left, right = (claim(event(0, kind, f.span.article), "kg:affected", f) for f in firms)
        assert told(left, right) == events


def test_other_figures_speak_against_one_event() -> None:
    def arrested(article: str, size: str) -> Claim:
        group = Mention(Span(article, 30, 40), "kg:Group", f"{size} men", Form.GROUP, 33)
        KEYS[group] = ("group", article, size, "men")
        return claim(event(0, article=article), "kg:affected", group)

    assert told(arrested("a", "45"), arrested("b", "45")) == 1
    assert told(arrested("a", "45"), arrested("b", "2137")) == 2


def test_death_of_a_husband_is_not_that_of_a_woman_named_elsewhere() -> None:
    """Trap: "her husband died" of one obituary is joined with whom another one is about."""

    def died(article: str, noun: str) -> Claim:
        group = Mention(Span(article, 30, 37), "kg:Group", noun, Form.GROUP, 30)
        KEYS[group] = ("group", article, noun)
        return claim(event(0, "kg:Death", article), "kg:affected", group)

    named = claim(event(0, "kg:Death", "b"), "kg:affected", PERSON)
    of_two, of_one = Context(load(), {}), STORY
    relative = "happens to a relative"
    cases = (("husband", of_two, relative), ("driver", of_two, None), ("husband", of_one, None))
    for noun, context, why in cases:
        told = [died("a", noun), named]
        left, right = (profiles(told, KEYS)[one.subject] for one in told)
        assert conflict(left, right, context) == conflict(right, left, context) == why


def test_a_killing_may_be_told_as_a_death() -> None:
    left = claim(event(0, "kg:Killing", "a"), "kg:affected", PERSON)
    assert told(left, claim(event(0, "kg:Death", "b"), "kg:affected", PERSON)) == 1


def test_an_attack_is_not_the_killing_in_it() -> None:
    left = claim(event(0, "kg:Attack", "a"), "kg:affected", PERSON)
    right = claim(event(0, "kg:Killing", "b"), "kg:affected", PERSON)
    words = {left.subject: words_of("shoot"), right.subject: words_of("kill")}
    assert told(left, right, words) == 2


def test_a_place_within_the_other_does_not_conflict() -> None:
    left = [claim(event(0), "kg:affected", PERSON), claim(event(0), "sem:hasPlace", VIENNA)]
    right = [claim(event(9), "kg:affected", PERSON), claim(event(9), "sem:hasPlace", GRAZ)]
    found = profiles(left + right, KEYS)
    inside = Context(load(), within={KEYS[VIENNA]: frozenset({KEYS[GRAZ]})})
    assert len(list(merge_events(found, inside))) == 1


def test_a_noun_with_the_points_back() -> None:
    left, right = (claim(event(n, "kg:Raid"), "rdf:type", Term("kg:Raid")) for n in (0, 10))
    plain, back = words_of("raid"), words_of("raid", definite=True)
    assert told(left, right, {left.subject: plain, right.subject: back}) == 1
    assert told(left, right, {left.subject: back, right.subject: plain}) == 2


def test_a_pair_keeps_its_reasons() -> None:
    left, right = (claim(event(n), "kg:affected", PERSON) for n in (0, 10))
    (pair,) = pairs(profiles((left, right), KEYS), STORY)
    weights, _ = table()
    assert dict(pair.reasons) == {name: weights[name] for name in ("word", "affected")}
    assert pair.score == sum(weight for _, weight in pair.reasons)


def said(kind: str, *speeches: tuple[Mention | None, str], story: Context = STORY) -> int:
    """How many statements articles tell of, each by (speaker, words)."""
    claims = []
    for article, (speaker, words) in zip("ab", speeches, strict=True):
        made = event(0, kind, article)
        claims.append(claim(made, "kg:content", Value(words)))
        claims += [claim(made, "kg:agent", speaker)] if speaker else []
    return len(list(merge_events(profiles(claims, KEYS), story)))


SAFE = (PERSON, "the dam is safe and the valley will stay dry")
LIKE = "that the dam was safe"


def test_two_reports_of_one_speech_are_one_statement() -> None:
    assert said("kg:Statement", SAFE, (PERSON, LIKE)) == 1


def test_what_another_says_in_the_same_words_is_another_statement() -> None:
    assert said("kg:Statement", SAFE, (OTHER, LIKE)) == 2
    assert said("kg:Statement", SAFE, (None, LIKE)) == 2


def test_what_one_speaker_says_of_something_else_is_another_statement() -> None:
    assert said("kg:Statement", SAFE, (PERSON, "the budget needs another vote")) == 2
    assert said("kg:Order", SAFE, (PERSON, "the budget needs another vote")) == 2


def test_what_is_denied_or_counted_anew_is_another_statement() -> None:
    assert said("kg:Statement", SAFE, (PERSON, "the dam is not safe")) == 2
    assert said("kg:Statement", SAFE, (PERSON, "the dam isn’t safe")) == 2
    toll = "people died in the valley"
    assert said("kg:Statement", (PERSON, f"30 {toll}"), (PERSON, f"50 {toll}")) == 2
    assert said("kg:Statement", (PERSON, f"30 {toll}"), (PERSON, f"30 {toll} so far")) == 1


def test_what_is_said_again_in_another_story_is_another_statement() -> None:
    assert said("kg:Statement", SAFE, (PERSON, LIKE), story=Context(load())) == 2
    assert said("kg:Statement", SAFE, (PERSON, LIKE), story=published(180)) == 2


def test_an_order_is_one_though_a_report_leaves_open_whose_it_is() -> None:
    assert said("kg:Order", SAFE, (None, LIKE)) == 1
    assert said("kg:Order", SAFE, (OTHER, LIKE)) == 2


def test_a_call_like_no_other_is_no_other_call() -> None:
    left, right = (claim(event(0, "kg:Plea", a), "rdf:type", Term("kg:Plea")) for a in "ab")
    near = (frozenset({"receiv"}), frozenset({"giv"}))
    words = {c.subject: words_of("call", near=n) for c, n in zip((left, right), near, strict=True)}
    assert told(left, right, words) == 2


def test_who_is_accused_again_months_later_is_accused_twice() -> None:
    claims = [
        claim(event(0, "kg:Accusation", article), predicate, target)
        for article in "ab"
        for predicate, target in (("kg:affected", PERSON), ("kg:content", Value("of fraud")))
    ]
    found = profiles(claims, KEYS)
    assert len(list(merge_events(found, published(2)))) == 1
    assert len(list(merge_events(found, published(80)))) == 2
