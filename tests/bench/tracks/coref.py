"""Which words of an article refer to one person, organisation or place (GUM)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.annotate import follow
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.model import UNIDENTIFIED, Form, Mention
from kg.ontology import load
from kg.resolve.article_names import linked_key
from kg.resolve.groups import group_key
from tests.bench.articles import of_paragraphs
from tests.bench.coreferent import Coreferent
from tests.bench.demonyms import is_demonym
from tests.bench.embedded import embedded
from tests.bench.identities import Identities
from tests.bench.mapping import of_track
from tests.bench.phrases import described, phrase
from tests.bench.pipeline import Reading, know, read
from tests.bench.predicates import predicates
from tests.bench.rows import Row
from tests.bench.spacing import hyphens_stand_alone
from tests.bench.words import Stretch, Words, joined

# What is left open and may as well be no person, organisation or place.
_THINGS = frozenset({"it", "its", "itself"})
_MANY = frozenset({"they", "them", "their", "theirs", "themselves"})


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "tokens", "sentences": [[start, end], ...]} -> {"id", "clusters": [[[start, end],
    ...], ...]}, in tokens of the document.

    A thing mentioned once is a cluster of one.
    """
    rows = list(rows)
    hyphens = hyphens_stand_alone(row["tokens"] for row in rows)
    laid = [joined(row["tokens"], hyphens=hyphens) for row in rows]
    articles = (
        of_paragraphs(str(row["id"]), words.text, _sentences(row, words))
        for row, words in zip(rows, laid, strict=True)
    )
    for row, words, reading in zip(rows, laid, read(articles), strict=True):
        yield {"id": row["id"], "clusters": _clusters(reading, words)}


def _sentences(row: Row, words: Words) -> Iterator[Stretch]:
    return (words.stretch(first, last) for first, last in row["sentences"] if first < last)


def _clusters(reading: Reading, words: Words) -> list[list[Stretch]]:
    grouped: dict[str, set[Stretch]] = {}
    titles = set(_titles(reading))
    keys = _keys(reading)
    for mention, key in keys.items():
        tokens = _tokens(mention, reading, words)
        if tokens is not None and mention.head not in titles:
            grouped.setdefault(key, set()).add(tokens)
    for told, key in _predicates(reading, keys):
        tokens = _tokens(told, reading, words)
        if tokens is not None:
            grouped[key].add(tokens)
    for tokens, key in _embedded(reading, words, keys):
        grouped.setdefault(key, set()).add(tokens)
    lone = {_tokens(m, reading, words) for m in reading.annotated.mentions if _is_open_many(m)}
    return sorted(sorted(found) for found in _apart(grouped) if len(found) > 1 or not found & lone)


def _titles(reading: Reading) -> Iterator[int]:
    """Where the nouns begin that are a part of a name's phrase."""
    for sentence in reading.annotated.sentences:
        for mention in reading.annotated.mentions:
            if sentence.span.covers(mention.span):
                start = described(sentence, mention)
                if start is not None:
                    yield start


def _keys(reading: Reading) -> dict[Mention, str]:
    """What each mention refers to: the entity of the graph, also where no fact rests on the
    mention itself and another one of the same words has it."""
    coreferent = Coreferent(reading, Identities(know([reading])))
    own: dict[Mention, str] = {}
    told: dict[str, str] = {}
    for mention in reading.annotated.mentions:
        own[mention] = _own(follow(mention, reading.annotated.antecedents))
        if key := coreferent.key(mention):
            told.setdefault(own[mention], key)
    return {mention: told.get(key, key) for mention, key in own.items()}


def _predicates(reading: Reading, keys: Mapping[Mention, str]) -> Iterator[tuple[Mention, str]]:
    """What is said of the mentions, with what those refer to."""
    heads = {mention.head: mention for mention in keys if _counts(mention)}
    for sentence in reading.annotated.sentences:
        for told, subject in predicates(sentence, heads, load()):
            yield told, keys[subject]


def _embedded(
    reading: Reading, words: Words, keys: Mapping[Mention, str]
) -> Iterator[tuple[Stretch, str]]:
    """Countries in the names of organisations ("United States Navy"), which the data set counts,
    with what they refer to elsewhere."""
    named = {m.link: key for m, key in keys.items() if m.link and m.form is Form.NAME}
    for start, end, place in embedded(reading.annotated):
        adjective = load_gazetteer().demonym(reading.article.text[start:end]) == place
        tokens = words.tokens(start, end)
        if place.kind == "kg:Country" and not adjective and tokens is not None:
            yield tokens, named.get(place.id, place.id)


def _own(mention: Mention) -> str:
    """A key by the mention itself: groups and bodies of a state go by their words."""
    if mention.form is Form.GROUP:
        return " ".join(group_key(mention))
    if mention.form is Form.NOMINAL and mention.link is not None:
        return " ".join(linked_key(mention))
    return f"{mention.span.start}-{mention.span.end}-{mention.head}"


def _apart(grouped: dict[str, set[Stretch]]) -> Iterator[set[Stretch]]:
    """Each stretch in one group only, the largest that claims it."""
    taken: set[Stretch] = set()
    for _, found in sorted(grouped.items(), key=lambda item: (-len(item[1]), item[0])):
        if left := found - taken:
            taken |= left
            yield left


def _tokens(mention: Mention, reading: Reading, words: Words) -> Stretch | None:
    """The tokens of a mention as the data set cuts it, None for what it does not count."""
    if not _counts(mention) or is_demonym(mention):
        return None
    span = mention.span
    for sentence in reading.annotated.sentences:
        if sentence.span.start <= mention.head < sentence.span.end:
            names = [m for m in reading.annotated.mentions if m.form is Form.NAME]
            span = phrase(sentence, mention, names, known=_is_told_again(mention, reading))
    return words.tokens(span.start, span.end)


def _is_told_again(mention: Mention, reading: Reading) -> bool:
    """True for a name told of before, and for a description of what was."""
    if mention.form is Form.NAME:
        alike = (m for m in reading.annotated.mentions if m.text == mention.text)
        return any(m.form is Form.NAME and m.span < mention.span for m in alike)
    target = follow(mention, reading.annotated.antecedents)
    return mention.form is Form.NOMINAL and target.span < mention.span


def _counts(mention: Mention) -> bool:
    """What is of a class that counts, and who is spoken of and left open."""
    if mention.kind == UNIDENTIFIED:
        return mention.text.lower() not in _THINGS
    return of_track("coref").label(mention.kind) is not None


def _is_open_many(mention: Mention) -> bool:
    return mention.kind == UNIDENTIFIED and mention.text.lower() in _MANY
