"""Places and outlets in lines that say where a report comes from.

Of monitoring services: "Beijing XINHUA in English 1127 GMT", "Prague RUDE PRAVO". Datelines on a
line of their own: "LINDEN, Ohio (AP)".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate
from kg.annotate.places.gazetteer import load
from kg.annotate.word_lists import known_organisations, name_rules
from kg.model import Sentence, Token
from kg.readers.place_case import ordinary_case

_OUTLET, _BODY, _PLACE = "kg:MediaOutlet", "kg:Organisation", "kg:Place"
# Letters of the shortest name in capitals that is no abbreviation of a state or a word.
_SHORTEST = 3
# What parts the words of a name: "ITAR-TASS".
_JOINTS = frozenset({"-", "'", "."})
_DASHES = frozenset({"-", "--", "–", "—", "_"})
# What may stand between a language and the number of a page, an hour or an issue.
_BEFORE_NUMBER = frozenset({"on", "at", "No", "No."})


def from_source_lines(sentence: Sentence, places: Sequence[Candidate]) -> Iterator[Candidate]:
    """What such a line names; `places` are those of the gazetteer in the sentence."""
    tokens = sentence.tokens
    named = [p for p in places if not (p.adjective or _is_demonym(tokens[p.start]))]
    for place in named:
        if not place.doubtful and not _is_shouted(tokens[place.start : place.end]):
            yield from _sourced(tokens, place, named)
    yield from _opening(tokens, places)


def _sourced(
    tokens: Sequence[Token], place: Candidate, places: Sequence[Candidate]
) -> Iterator[Candidate]:
    """The place, and the outlet behind it up to its language or the end of the line."""
    named = _run(tokens, place.end, _is_capitalised)
    shouted = _run(tokens, place.end, str.isupper)
    alone = not tokens[: place.start] or _is_code(tokens[: place.start])
    language = _after_brackets(tokens, named) + 1
    other = any(p.start == language for p in places)
    phrase = any(token.text.islower() for token in tokens[: place.start])
    if place.end < named and not (other or phrase) and _is_language(tokens, language):
        kind, end = _OUTLET, named
    elif alone and place.end < shouted and _after_brackets(tokens, shouted) == len(tokens):
        kind, end = _BODY, shouted
    else:
        return
    yield replace(place, source="known", doubtful=False)
    yield Candidate(place.end, end, kind, "known")


def _opening(tokens: Sequence[Token], places: Sequence[Candidate]) -> Iterator[Candidate]:
    """The place in capitals that begins a dateline with its agency in brackets."""
    end = _run(tokens, 0, str.isupper)
    area = _area_behind(tokens, end, places)
    words = tuple(token.text for token in tokens[:end])
    agency = end > 0 and _has_agency(tokens, area.end if area else end)
    if agency and words not in known_organisations():
        known = load().resolve(ordinary_case(" ".join(words)))
        if known is not None:
            yield Candidate(0, end, known.kind, "known", known.id)
        elif area is not None:
            yield Candidate(0, end, _PLACE, "known")


def _area_behind(
    tokens: Sequence[Token], end: int, places: Sequence[Candidate]
) -> Candidate | None:
    """The "Ohio" of "LINDEN, Ohio"."""
    comma = [token.text for token in tokens[end : end + 1]] == [","]
    return next((p for p in places if comma and p.start == end + 1), None)


def _has_agency(tokens: Sequence[Token], start: int) -> bool:
    """True if only brackets stand between `start` and a dash or the end of the line."""
    end = _after_brackets(tokens, start)
    return end > start and all(token.text in _DASHES for token in tokens[end : end + 1])


def _run(tokens: Sequence[Token], start: int, is_part: Callable[[str], bool]) -> int:
    """Where words of one kind end, one of them no abbreviation; `start` if there is none."""
    end = start
    while end < len(tokens) and (is_part(tokens[end].text) or _joins(tokens, end, is_part)):
        end += 1
    long = any(len(token.text) >= _SHORTEST for token in tokens[start:end])
    return end if long else start


def _joins(tokens: Sequence[Token], i: int, is_part: Callable[[str], bool]) -> bool:
    """True for the hyphen of "ITAR-TASS"."""
    after = tokens[i + 1 : i + 2]
    return tokens[i].text in _JOINTS and bool(after) and is_part(after[0].text)


def _is_capitalised(word: str) -> bool:
    return word[:1].isupper()


def _is_demonym(token: Token) -> bool:
    return load().demonym(token.text) is not None


def _is_shouted(tokens: Sequence[Token]) -> bool:
    return all(token.text.isupper() for token in tokens)


def _is_code(tokens: Sequence[Token]) -> bool:
    """The number of a report: "OW2102114194"."""
    return len(tokens) == 1 and tokens[0].text[-1].isdigit()


def _after_brackets(tokens: Sequence[Token], start: int) -> int:
    """Behind what stands in brackets at `start`, else `start`."""
    if [token.text for token in tokens[start : start + 1]] != ["("]:
        return start
    closing = (token.i for token in tokens[start:] if token.text == ")")
    return next(closing, start - 1) + 1


def _is_language(tokens: Sequence[Token], start: int) -> bool:
    """ "in Serbo-Croatian 2000 GMT", "in Greek 20 May", "in Indonesian on page 5"; no month."""
    if tokens[start - 1 : start] and tokens[start - 1].text != "in":
        return False
    end = _run(tokens, start, _is_capitalised)
    if not any(_names_language(token.text) for token in tokens[start:end]):
        return False
    behind = [token.text for token in tokens[end : end + 3]]
    dated = behind[:1] if _BEFORE_NUMBER.isdisjoint(behind[:1]) else behind
    return end > start and any(word[0].isdigit() for word in dated)


def _names_language(word: str) -> bool:
    """True for "Greek", which is also of a people, and for "Hebrew"."""
    last = word.rsplit("-", maxsplit=1)[-1]
    return last in name_rules()["language"] or load().demonym(last) is not None
