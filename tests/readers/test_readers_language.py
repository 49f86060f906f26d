from __future__ import annotations

import pytest

from kg.errors import LanguageError
from kg.readers.language import require_english

pytestmark = pytest.mark.usefixtures("real_languages")


@pytest.mark.parametrize(
    ("sample", "language"),
    [
        ("La police a arrêté trois hommes à Lyon, dans une affaire de fraude.", r"French \(fr\)"),
        ("Die Polizei nahm am Montag in Berlin drei Männer fest.", r"German \(de\)"),
        ("La policía detuvo a tres personas en Madrid el lunes.", r"Spanish \(es\)"),
        ("Полиция задержала трёх человек в центре Москвы.", r"Russian \(ru\)"),
        ("警方周一在市中心逮捕了三名男子。", r"Chinese \(zh\)"),
        ("ប៉ូលិសបានចាប់ខ្លួនមនុស្សបីនាក់", r"Khmer \(km\)"),
    ],
)
def test_another_language_is_named(sample: str, language: str) -> None:
    with pytest.raises(LanguageError, match=rf"a\.txt: is in {language}; kg reads English"):
        require_english(sample, "a.txt")


@pytest.mark.parametrize(
    "sample",
    [
        "Police arrested Jane Roe in Paris on Monday.",
        "Phnom Penh",
        "45 vs 52",
        "Nguyen Van An met Tran Thi Hoa in Hanoi.",
        "Prime Minister visits Bavet and Sihanoukville",
        "“No pasarán,” the crowd chanted as the police moved in, a witness said.",
    ],
)
def test_short_texts_and_foreign_names_pass(sample: str) -> None:
    assert require_english(sample, "a.txt") == "en"


@pytest.mark.parametrize(
    ("odds", "accepted"),
    [
        ({"en": 0.0, "fr": 0.49}, True),
        ({"en": 0.02, "fr": 0.9}, True),
        ({"fr": 0.9}, False),
    ],
)
def test_doubt_is_for_the_article(odds: dict[str, float], accepted: bool) -> None:
    try:
        require_english("text", "a.txt", lambda _: odds)
    except LanguageError:
        assert not accepted
    else:
        assert accepted


def test_a_long_text_is_judged_by_its_beginning() -> None:
    seen: list[int] = []

    def rank(sample: str) -> dict[str, float]:
        seen.append(len(sample))
        return {"en": 1.0}

    require_english("word " * 200_000, "a.txt", rank)
    assert seen[0] <= 10_000
