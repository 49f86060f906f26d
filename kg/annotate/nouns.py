"""What a common noun denotes: the lexicon's word first, then the long list of nouns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.annotate.word_lists import rows
from kg.model import Token
from kg.ontology import Entry, Ontology

# What a noun for a relative denotes.
_FAMILY = frozenset({"schema:parent", "schema:sibling", "schema:spouse", "schema:relatedTo"})


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that denotes a thing: its base form, of one or two words, and its class."""

    lemma: str
    denotes: str


@lru_cache(maxsize=1)
def common_nouns() -> dict[str, str]:
    """Noun -> class, of the nouns for people and organisations that need no lexicon."""
    return {row[0]: row[1] for row in rows("nouns.tsv")}


def lexicon_kinds(noun: str, ontology: Ontology) -> list[str]:
    """The classes that the lexicon says a noun denotes, in its order."""
    denoted = (entry.denotes for entry in ontology.by_lemma(noun, "noun"))
    return [kind for kind in denoted if kind in ontology.classes]


def noun_kinds(noun: str, ontology: Ontology) -> list[str]:
    """The same, and last the class that the long list of nouns gives it."""
    common = common_nouns().get(noun)
    return [*lexicon_kinds(noun, ontology), *([common] if common else [])]


def may_denote(noun: str, kinds: tuple[str, ...], ontology: Ontology) -> bool:
    """True if one of the classes that a noun may denote is one of `kinds` or under it."""
    return any(ontology.is_any(kind, kinds) for kind in noun_kinds(noun, ontology))


def takes_demonym(entry: Entry) -> bool:
    """True for the word of an office: "Maltese" before it names the state that it is in, and not
    the holder's."""
    return any(a.function == "demonym" for f in entry.frames for a in f.arguments)


def is_relative(noun: str, ontology: Ontology) -> bool:
    """True for a noun for somebody's relative: "mother", "brother", "widow", "cousin"."""
    return any(entry.denotes in _FAMILY for entry in ontology.by_lemma(noun, "noun"))


def noun_at(tokens: Sequence[Token], head: Token, ontology: Ontology) -> Noun | None:
    """What the noun `head` denotes; two words ("rights group") before one. None if no thing."""
    for form in noun_forms(tokens, head):
        for entry in ontology.by_lemma(form, "noun"):
            if entry.denotes in ontology.classes and not _is_told(entry.denotes, ontology):
                return Noun(entry.lemma, entry.denotes)
    kind = None if _is_no_thing(head, ontology) else common_nouns().get(head.lemma.lower())
    return Noun(head.lemma.lower(), kind) if kind else None


def _is_told(kind: str, ontology: Ontology) -> bool:
    """True for classes of what happens or is thought, which are no things."""
    return ontology.is_a(kind, "kg:Event") or ontology.is_a(kind, "kg:Standpoint")


def _is_no_thing(noun: Token, ontology: Ontology) -> bool:
    """The lexicon's word decides also where it says that a noun is an event ("strike"), but
    somebody's post ("nominee") is somebody."""
    entries = [
        e for form in (noun.text.lower(), noun.lemma) for e in ontology.by_lemma(form, "noun")
    ]
    return any(frame.kind != "post" for e in entries for frame in e.frames) or any(
        not e.frames for e in entries
    )


def noun_forms(tokens: Sequence[Token], head: Token) -> Iterator[str]:
    """What the lexicon may have a noun under, two words ("chief executive") before one."""
    before = tokens[head.i - 1].text.lower() if head.i else ""
    words = (head.text.lower(), head.lemma)
    yield from (f"{before} {word}" for word in words if before)
    yield from words
