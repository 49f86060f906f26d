"""Names with known answers (known.txt), and how well resolution finds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from kg.model import Form, Mention, Span
from kg.ontology import load
from kg.resolve.identity import identify
from kg.resolve.profile import Key

FILE = Path(__file__).with_name("known.txt")
KINDS = {"P": "kg:Person", "O": "kg:Organisation", "C": "kg:Company", "M": "kg:Agency"}


@dataclass(frozen=True)
class Row:
    """A name in an article, what the article tells of it, and the entity it means."""

    entity: str
    mention: Mention
    known: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Pairwise:
    """Precision, recall and F1 over pairs of mentions, in percent."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def rows(text: str) -> Iterator[Row]:
    article, start = "", 0
    for line in text.splitlines():
        if line.startswith("["):
            article, start = line.strip("[]"), 0
        elif line and not line.startswith("#"):
            entity, kind, name, facts = (part.strip() for part in f"{line} ".split(" | ", 3))
            span = Span(article, start, start + len(name))
            mention = Mention(span, KINDS[kind], name, Form.NAME, start)
            yield Row(entity, mention, tuple(_facts(facts)))
            start += 100


def _facts(text: str) -> Iterator[tuple[str, str]]:
    found: list[list[str]] = []
    for word in text.strip(" |").split():
        aspect, equals, value = word.partition("=")
        if equals:
            found.append([aspect, value])
        else:
            found[-1][1] += f" {word}"
    for aspect, value in found:
        yield aspect, f"iso:{value}" if aspect == "country" else value


def resolved(made: list[Row]) -> dict[Mention, Key | None]:
    table = identify([r.mention for r in made], load(), {r.mention: r.known for r in made})
    return {row.mention: table.key(row.mention) for row in made}


def score(made: list[Row], keys: dict[Mention, Key | None]) -> Pairwise:
    """Pairs that are one entity in the answers, in the result, and in both; see Menestrina et
    al., Evaluating entity resolution results (2010)."""
    gold = Counter(row.entity for row in made)
    found = Counter(keys[row.mention] for row in made)
    both = Counter((row.entity, keys[row.mention]) for row in made)
    right, wanted, given = (sum(n * (n - 1) // 2 for n in c.values()) for c in (both, gold, found))
    return Pairwise(100 * right / max(given, 1), 100 * right / max(wanted, 1))


def errors(made: list[Row], keys: dict[Mention, Key | None]) -> Iterator[str]:
    for one, other in combinations(made, 2):
        same, joined = one.entity == other.entity, keys[one.mention] == keys[other.mention]
        if same != joined:
            word = "wrongly joined" if joined else "missed"
            yield f"{word}: {one.mention.text} ({one.mention.span.article}) and " + (
                f"{other.mention.text} ({other.mention.span.article})"
            )
