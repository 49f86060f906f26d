"""What is said, but not asserted by the article that says it."""

from __future__ import annotations

from kg.analyse.analysis import Analysis, Row
from kg.model import Fact, Factuality, Knowledge, Span
from kg.network import facts_words, source_name
from kg.ontology import Ontology

# One sentence may make several claims: they share a row if their standing is the same too.
Key = tuple[Span, str, str, str]


def unconfirmed(knowledge: Knowledge, ontology: Ontology) -> list[Row]:
    """Return (standing, speaker, claims, sentence, article) in the order of the articles.

    The speaker is "" where the article does not say who.
    """
    names = {entity.id: entity.name for entity in knowledge.entities}
    articles = {source.id: source_name(source) for source in knowledge.sources}
    said: dict[Key, list[Fact]] = {}
    for fact in knowledge.facts:
        for claim in fact.claims:
            if claim.factuality is not Factuality.ASSERTED:
                speaker = names.get(claim.speaker or "", "")
                key = claim.sentence, claim.factuality.value, speaker, claim.quote
                said.setdefault(key, []).append(fact)
    return [
        (
            standing,
            speaker,
            facts_words(facts, names, ontology),
            quote,
            articles.get(sentence.article, ""),
        )
        for (sentence, standing, speaker, quote), facts in sorted(said.items())
    ]


UNCONFIRMED = Analysis(
    title="Claims that are not asserted",
    explanation="Each with who says so and the sentence. Check these before you publish them.",
    columns=("standing", "speaker", "claim", "sentence", "article"),
    rows=lambda material: unconfirmed(material.knowledge, material.ontology),
)
