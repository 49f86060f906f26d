"""Longer names without what only says where or of what: "Supreme Court" after "Maltese Supreme
Court of Appeal"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.mentions.build_mentions import country_link
from kg.annotate.placed import Placed
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.model import Form, Mention
from kg.ontology import Ontology

# Words behind which a name tells what its body is for.
_TAILS = frozenset({"of", "for", "on", "against"})
# A single word is no name of its own ("the Court"), see `kg.annotate.coreference.descriptions`.
_LEAST = 2


def resolve_parts(
    placed: Sequence[Placed], focus: str | None, ontology: Ontology
) -> dict[Mention, Mention]:
    """Name of an organisation -> the one longer name before it of which it is the middle.

    What is cut off in front is a country or one of its words. Where the article is about another
    country, `focus`, the short name may be the body of that one.
    """
    longer: dict[tuple[str, ...], dict[str, Mention]] = {}
    found: dict[Mention, Mention] = {}
    for here in placed:
        mention = here.mention
        if mention.form is not Form.NAME or not ontology.is_a(mention.kind, "kg:Organisation"):
            continue
        words = tuple(mention.text.split())
        known = longer.get(words, {})
        if len(known) == 1 and here.name not in known:
            found[mention] = next(iter(known.values()))
            continue
        for part in _parts(words, focus):
            longer.setdefault(part, {})[here.name] = mention
    return found


def _parts(words: tuple[str, ...], focus: str | None) -> Iterator[tuple[str, ...]]:
    """The shorter names of two words or more."""
    tail = next((i for i, word in enumerate(words) if i and word in _TAILS), len(words))
    starts = {0, _after_country(words, focus)}
    for start in sorted(starts):
        for end in sorted({tail, len(words)}):
            if end - start >= _LEAST and end - start < len(words):
                yield words[start:end]


def _after_country(words: tuple[str, ...], focus: str | None) -> int:
    """Where the name goes on behind its country, 0 where none leads it or not that of `focus`."""
    for start, end, place in load_gazetteer().find(words):
        country = country_link(place.id)
        if start == 0 and country is not None and focus in {None, country}:
            return end
    return 0
