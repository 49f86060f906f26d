"""Names as long as CoNLL04 marks them: "Mr. Lund", and "born in Linz, Austria" as one place.

Elsewhere a town and what it is in are two names; of 69 places of birth with a comma in its
training and development parts all are marked as one. So are all of 40 names with one of these
titles; of names with another ("President", "Dr.") now this, now that, but those of people who kill
or are killed all of more than 50 with what is written large before them ("Chancellor Lund").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.annotate import follow
from kg.annotate.nouns import common_nouns
from kg.annotate.word_lists import name_rules
from kg.model import Mention
from kg.ontology import load
from tests.bench.pipeline import Reading
from tests.bench.tracks.ner import Entity
from tests.bench.words import Stretch, Words

_BORN = "schema:birthPlace"
_KILLINGS = ("kg:Killing", "kg:Attack")
_TITLES = frozenset(
    {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "King", "Queen", "Prince", "Princess"}
)


def wholes(
    reading: Reading, words: Words, named: Sequence[Entity], tokens: Sequence[str]
) -> dict[Stretch, Stretch]:
    """Tokens of each name that is a part of a longer one -> the tokens of the whole."""
    titled = {
        (first, last): (first - 1, last)
        for first, last, label in named
        if label == "Peop" and first and tokens[first - 1] in _TITLES
    }
    killing = _in_killings(reading, words, named, tokens)
    return titled | killing | _birthplaces(reading, words, named, tokens)


def _in_killings(
    reading: Reading, words: Words, named: Sequence[Entity], tokens: Sequence[str]
) -> dict[Stretch, Stretch]:
    people = {(first, last) for first, last, label in named if label == "Peop"}
    whole: dict[Stretch, Stretch] = {}
    for parties in _parties(reading).values():
        spans = (follow(party, reading.annotated.antecedents).span for party in parties)
        names = {name for s in spans if (name := words.tokens(s.start, s.end)) in people and name}
        if len(names) > 1:
            whole |= {(a, b): (_title_start(a, tokens), b) for a, b in names}
    return whole


def _parties(reading: Reading) -> dict[Mention, list[Mention]]:
    """Killings and attacks, each with what takes part."""
    found: dict[Mention, list[Mention]] = defaultdict(list)
    for claim in reading.claims:
        if isinstance(claim.object, Mention) and load().is_any(claim.subject.kind, _KILLINGS):
            found[claim.subject].append(claim.object)
    return found


def _title_start(first: int, tokens: Sequence[str]) -> int:
    """The first of the capitalised words before a name; what opens a sentence must be a title."""
    start = first
    while start > 1 and tokens[start - 1][:1].isupper():
        start -= 1
    return start - (start == 1 and _is_title(tokens[0]))


def _is_title(word: str) -> bool:
    entries = load().by_lemma(word.lower(), "noun")
    post = any(frame.kind == "post" for entry in entries for frame in entry.frames)
    person = common_nouns().get(word.lower()) == "kg:Person"
    return post or person or word in name_rules()["honorific"]


def _birthplaces(
    reading: Reading, words: Words, named: Sequence[Entity], tokens: Sequence[str]
) -> dict[Stretch, Stretch]:
    places = {(first, last) for first, last, label in named if label == "Loc"}
    whole: dict[Stretch, Stretch] = {}
    for claim in reading.told:
        if claim.predicate == _BORN and isinstance(claim.object, Mention):
            span = claim.object.span
            inner = words.tokens(span.start, span.end)
            if inner in places and inner is not None:
                parts = _chain(inner, places, tokens)
                whole.update(dict.fromkeys(parts, (parts[0][0], parts[-1][1])))
    return whole


def _chain(inner: Stretch, places: set[Stretch], tokens: Sequence[str]) -> list[Stretch]:
    """A place and those behind it, each after a comma."""
    parts = [inner]
    while tokens[parts[-1][1] : parts[-1][1] + 1] == [","]:
        start = parts[-1][1] + 1
        following = next((place for place in sorted(places) if place[0] == start), None)
        if following is None:
            break
        parts.append(following)
    return parts


def as_wholes(named: Sequence[Entity], whole: Mapping[Stretch, Stretch]) -> list[Entity]:
    """The names with those parts in their wholes, each once."""
    merged = [(*whole.get((first, last), (first, last)), label) for first, last, label in named]
    return list(dict.fromkeys(merged))
