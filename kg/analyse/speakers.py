"""Who speaks in the articles."""

from __future__ import annotations

from collections import Counter, defaultdict

from kg.analyse.analysis import Analysis, Row
from kg.model import UNIDENTIFIED, Factuality, Knowledge, Support


def speakers(knowledge: Knowledge) -> list[Row]:
    """Return (speaker, articles, sentences, claims, standings) a speaker, most claims first.

    The last column tells how the claims stand: "reported 5, alleged 2". Who is left
    unidentified is not counted.
    """
    names = {entity.id: entity.name for entity in knowledge.entities}
    nobody = {entity.id for entity in knowledge.entities if entity.kind == UNIDENTIFIED}
    said: dict[str, list[Support]] = defaultdict(list)
    for fact in knowledge.facts:
        for claim in fact.claims:
            if claim.speaker is not None and claim.speaker not in nobody:
                said[claim.speaker].append(claim)
    ranked = sorted(said, key=lambda speaker: (-len(said[speaker]), speaker))
    return [(names.get(speaker, speaker), *_figures(said[speaker])) for speaker in ranked]


def _figures(claims: list[Support]) -> tuple[int, int, int, str]:
    sentences = {claim.sentence for claim in claims}
    articles = {sentence.article for sentence in sentences}
    standings = Counter(claim.factuality for claim in claims)
    words = (f"{name.value} {standings[name]}" for name in Factuality if standings[name])
    return len(articles), len(sentences), len(claims), ", ".join(words)


SPEAKERS = Analysis(
    title="Who speaks",
    explanation="Those whom the articles quote or name as the source of a claim.",
    columns=("speaker", "articles", "sentences", "claims", "how they stand"),
    rows=lambda material: speakers(material.knowledge),
)
