"""Posts: one for one holder, organisation and role."""

from __future__ import annotations

from kg.model import Claim, Form, Mention, Span
from kg.resolve.posts import post_keys
from kg.resolve.profile import Key

ANA = Mention(Span("a", 0, 3), "kg:Person", "Ana Brandt", Form.NAME, 0)
SCHOOL = Mention(Span("a", 9, 20), "kg:University", "University at Graz", Form.NAME, 9)
KEYS: dict[Mention, Key] = {
    ANA: ("kg:Person", "ana", "brandt"),
    # The words that part a key may be words of a name.
    SCHOOL: ("kg:Organisation", "university", "at", "graz", "as", "was"),
}


def post(start: int) -> Mention:
    return Mention(Span("a", start, start + 4), "org:Membership", "dean", Form.POST, start)


def claims(start: int, *, at: Mention | None = None) -> list[Claim]:
    parts = [("org:member", ANA), *([("org:organization", at)] if at else [])]
    return [Claim(post(start), p, m, Span("a", 0, 99), "posts", 0.9) for p, m in parts]


def test_post_without_a_place_is_the_one_that_has_one() -> None:
    keys = post_keys([*claims(30, at=SCHOOL), *claims(60)], KEYS)
    assert keys[post(30)] == keys[post(60)]


def test_post_without_a_place_and_two_to_choose_from_stays_apart() -> None:
    other = Mention(Span("a", 70, 75), "kg:Company", "Norvik", Form.NAME, 70)
    known = {**KEYS, other: ("kg:Organisation", "norvik")}
    found = [*claims(30, at=SCHOOL), *claims(40, at=other), *claims(60)]
    assert len(set(post_keys(found, known).values())) == 3
