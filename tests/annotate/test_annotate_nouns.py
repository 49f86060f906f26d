"""What common nouns denote, and what becomes of people who are described and never named."""

from __future__ import annotations

from collections.abc import Mapping

from kg.annotate.making.make_nouns import ROOTS
from kg.annotate.mentions.nominals import find_descriptions
from kg.annotate.mentions.unnamed import unnamed
from kg.annotate.nouns import common_nouns, noun_at
from kg.model import Form, Mention, Span
from kg.ontology import load
from kg.resolve.groups import group_key
from tests.given import Understand, sentence

NONE: Mapping[Mention, Mention] = {}


def described(text: str, kind: str, link: str | None = None) -> Mention:
    return Mention(Span("a", 0, len(text)), kind, text, Form.NOMINAL, 0, link)


def test_lexicon_decides_before_the_list() -> None:
    strike = sentence("The/DT/det>strike strike/NN/ROOT").tokens
    assert noun_at(strike, strike[1], load()) is None
    charity = sentence("The/DT/det>charity charity/NN/ROOT").tokens
    found = noun_at(charity, charity[1], load())
    assert found is not None
    assert found.denotes == "kg:NGO"


def test_noun_outside_the_lexicon_is_a_person() -> None:
    nominee = sentence("The/DT/det>nominee nominee/NN/ROOT").tokens
    assert not load().by_lemma("nominee", "noun") or common_nouns()["nominee"] == "kg:Person"
    found = noun_at(nominee, nominee[1], load())
    assert found is not None
    assert found.denotes == "kg:Person"


def test_list_holds_no_pronouns_no_names_and_only_known_classes() -> None:
    nouns = common_nouns()
    assert not {"nobody", "somebody", "cia", "london", "meeting", "strike", "table"} & set(nouns)
    assert set(nouns.values()) <= set(ROOTS.values())
    assert all(noun == noun.lower() for noun in nouns)


def test_buildings_and_areas_are_places_and_their_parts_are_none() -> None:
    nouns = common_nouns()
    assert (nouns["warehouse"], nouns["square"], nouns["meadow"]) == (
        "kg:Facility",
        "kg:Facility",
        "kg:Place",
    )
    assert (nouns["constituency"], nouns["shipyard"]) == ("kg:Place", "kg:Facility")
    assert not {"window", "ladder", "pipe", "cupboard", "fence"} & set(nouns)


def test_description_without_a_name_is_a_group_and_never_a_person() -> None:
    nominee = described("nominee", "kg:Person")
    assert unnamed([nominee], NONE, load())[nominee].kind == "kg:Group"


def test_description_of_a_name_a_state_or_a_place_is_no_group() -> None:
    lund = Mention(Span("a", 9, 13), "kg:Person", "Lund", Form.NAME, 9)
    told, state = described("nominee", "kg:Person"), described("police", "kg:Police", "iso:NO")
    assert not unnamed([told, lund], {told: lund}, load())
    assert not unnamed([state, described("harbour", "kg:Facility")], NONE, load())


def test_words_of_somebody_without_a_name_are_kept(understand: Understand) -> None:
    _, claims = understand("The nominee said that the port of Oslo was closed.")
    speakers = {c.stance.speaker.text: c.stance.speaker.kind for c in claims if c.stance.speaker}
    assert speakers == {"nominee": "kg:Group"}


def test_man_brought_in_again_is_another_and_the_man_is_the_last(understand: Understand) -> None:
    annotated, _ = understand(
        "A man was shot in Graz. Another man was arrested. The man said nothing."
    )
    first, second, third = (m for m in annotated.mentions if m.text == "man")
    assert group_key(first) != group_key(second)
    assert annotated.antecedents[third] == second


def test_every_man_is_not_the_man_before(understand: Understand) -> None:
    annotated, _ = understand("A man was shot in Graz. Every man was arrested. The man died.")
    first, every, third = (m for m in annotated.mentions if m.text == "man")
    assert group_key(first) != group_key(every)
    assert annotated.antecedents[third] == first


def test_man_of_a_headline_is_the_man_of_its_text(understand: Understand) -> None:
    annotated, _ = understand("Man arrested in Graz\n\nA man was arrested in Graz on Monday.")
    first, second = (m for m in annotated.mentions if m.text.lower() == "man")
    assert annotated.antecedents[second] == first


def test_committee_told_of_anew_is_the_same(understand: Understand) -> None:
    annotated, _ = understand("A committee met in Graz. In the end a committee agreed on it.")
    first, second = (m for m in annotated.mentions if m.text == "committee")
    assert group_key(first) == group_key(second)


def test_noun_in_a_hyphened_word_is_nobody() -> None:
    made = sentence("""
        The/DT/det>team six/CD/nummod>member -/HYPH/punct>member member/NN/nmod>team
        Oslo/NNP/compound>team team/NN/nsubj>won won=win/VBD/ROOT
    """)
    found = find_descriptions(made, [], load())
    assert [made.tokens[one.head].text for one in found] == ["team"]


def test_noun_behind_a_hyphen_that_qualifies_nothing_is_somebody() -> None:
    made = sentence("""
        Fifth/JJ/amod>graders -/HYPH/punct>graders graders=grader/NNS/nsubj>sang sang=sing/VBD/ROOT
    """)
    found = find_descriptions(made, [], load())
    assert [made.tokens[one.head].text for one in found] == ["graders"]


def test_noun_before_a_dash_is_somebody() -> None:
    made = sentence("""
        The      the      DET   DT  det   1
        minister minister NOUN  NN  nsubj 5
        -        -        PUNCT :   punct 1
        a        a        DET   DT  det   4
        doctor   doctor   NOUN  NN  appos 1
        sang     sing     VERB  VBD ROOT  5
    """)
    found = find_descriptions(made, [], load())
    assert [made.tokens[one.head].text for one in found] == ["minister", "doctor"]


def test_school_in_general_is_not_the_school_before(understand: Understand) -> None:
    annotated, _ = understand("The school is shut. After school, children swim.")
    first, second = (m for m in annotated.mentions if m.text == "school")
    assert annotated.antecedents.get(second) != first
    assert second.link is not None
