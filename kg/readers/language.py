"""Is it English? Another language is named and refused, since the model would invent names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources

from kg.errors import LanguageError

ENGLISH = "en"

_SAMPLE_CHARS = 5_000  # enough to be sure, and a bound on the time
# Measured on news sentences of four words and more: other languages give English less than
# 0.003 and themselves more than 0.5; English of many foreign names stays above one or below
# the other. In doubt an article is read.
_MIN_OTHER = 0.5
_MAX_ENGLISH = 0.01

Ranker = Callable[[str], Mapping[str, float]]


def require_english(sample: str, name: str, rank: Ranker | None = None) -> str:
    """ENGLISH, unless `sample` is with confidence in another language.

    `rank` gives a probability for each language code; by default py3langid's.

    Raises:
        LanguageError: it is; the message names the language.
    """
    odds = (rank or _ranker())(sample[:_SAMPLE_CHARS])
    best = max(sorted(odds), key=lambda code: odds[code])
    if odds[best] >= _MIN_OTHER and odds.get(ENGLISH, 0.0) < _MAX_ENGLISH:
        language = _names().get(best, "another language")
        reason = f"is in {language} ({best}); kg reads English: translate it or leave it out"
        raise LanguageError(name, reason)
    return ENGLISH


@cache
def _ranker() -> Ranker:
    # Loading takes a CPU-second, which only a build should pay.
    from py3langid.langid import (  # type: ignore[import-untyped]  # noqa: PLC0415
        MODEL_FILE,
        LanguageIdentifier,
    )

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    return lambda sample: dict(identifier.rank(sample))


@cache
def _names() -> dict[str, str]:
    text = resources.files("kg.readers").joinpath("data/languages.tsv").read_text("utf-8")
    rows = [line.partition("\t") for line in text.splitlines() if not line.startswith("#")]
    return {code: name for code, _, name in rows}
