"""Surnames whose bearer another article of the story names in full."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.model import Annotated, Form, Mention, Span
from kg.resolve.profile import Key
from kg.resolve.stories import compared
from kg.resolve.story_surnames import with_bearers
from tests.given import annotated, mention, sentence

PERSON = "kg:Person"
NEWS = "{} {} PROPN NNP nsubj 1\nraised raise VERB VBD ROOT 1\nferry ferry NOUN NN dobj 1"
TITLED = (
    "{} {} PROPN NNP compound 1\nBrandt brandt PROPN NNP nsubj 2\nraised raise VERB VBD ROOT 2\n"
    "ferry ferry NOUN NN dobj 2"
)
SONGS = ["song", "stage", "hall", "choir", "band", "ticket", "crowd", "organ", "bell", "tune"]
OTHER = NEWS.replace("raise", "sing").replace("ferry", "hymn") + "".join(
    f"\n{word} {word} NOUN NN dobj 1" for word in SONGS
)
FULL = TITLED.format("Ana", "ana")


def told(article: str, table: str, first: int, last: int) -> tuple[Annotated, Mention]:
    """An article of one sentence, and the name in it."""
    made = sentence(table)
    named = mention(made, first, last, PERSON)
    moved = replace(named, span=replace(named.span, article=article))
    one = annotated([replace(made, span=replace(made.span, article=article))], moved)
    return replace(one, article=replace(one.article, id=article)), moved


def bearer(
    *others: tuple[str, Key], lone: str = NEWS, own: bool = False, beside: str = "harbour"
) -> Key:
    """The key of "Brandt" in an article, beside articles whose names have the keys of `others`,
    if all of them name `beside` as well."""
    last = int(lone == TITLED)
    words = ("Mrs", "mrs") if lone == TITLED else ("Brandt", "brandt")
    article, surname = told("z", lone.format(*words), last, last)
    keys: dict[Mention, Key] = {surname: ("surname", "z", "brandt")}
    made = [article]
    for name, key in others:
        other, full = told(name, FULL, 0, 1)
        made.append(other)
        keys[full] = key
    for one in made if beside else ():
        town = Mention(Span(one.article.id, 90, 97), "kg:Place", beside, Form.NAME, 90)
        keys[town] = ("kg:Place", beside)
    return with_bearers(keys, made, compared(made), {surname} if own else ())[surname]


ANA, OTTO = (PERSON, "ana", "brandt"), (PERSON, "otto", "brandt")
ALONE = ("surname", "z", "brandt")


def test_a_follow_up_takes_for_granted_whom_its_readers_know() -> None:
    """Trap: the president is two people, one of whom has no first name."""
    assert bearer(("a", ANA)) == ANA
    assert bearer(("a", ANA), ("b", ANA)) == ANA


@pytest.mark.parametrize("junior", ["jr", "~"])
def test_generations_and_marks_are_no_surnames(junior: str) -> None:
    assert bearer(("a", (*ANA, junior))) == (*ANA, junior)


def test_a_surname_of_two_people_of_the_story_is_neither() -> None:
    assert bearer(("a", ANA), ("b", OTTO)) == ALONE


def test_mrs_need_not_be_the_one_who_is_named_in_full() -> None:
    """Trap: what the wife said is said by her husband."""
    assert bearer(("a", OTTO), lone=TITLED) == ALONE


def test_who_is_none_of_his_own_article_is_nobody_elsewhere() -> None:
    assert bearer(("a", ANA), own=True) == ALONE


def test_two_texts_that_share_nothing_but_a_surname_are_no_evidence() -> None:
    """Trap: two short notes on two people are alike by the surname itself."""
    assert bearer(("a", ANA), beside="") == ALONE


def test_a_surname_of_another_story_stays_in_its_article() -> None:
    assert bearer(("a", ANA), lone=OTHER) == ALONE
