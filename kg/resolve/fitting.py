"""Claims whose ends still fit once it is known who is who.

Extraction looks at one mention; resolution gives an entity the class that most of its mentions
have. "The Carter Center" read once as a person may have a wife until then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.model import UNIDENTIFIED, Claim, Entity, Form, Mention
from kg.ontology import Ontology


def fitting(
    claims: Iterable[Claim],
    iris: Mapping[Mention, str],
    entities: Mapping[str, Entity],
    ontology: Ontology,
) -> tuple[list[Claim], list[Claim]]:
    """(claims that fit the domain and range of their predicate, claims that do not)."""

    def fits(part: object, wanted: str | None) -> bool:
        if not isinstance(part, Mention) or part.form is Form.EVENT or part not in iris:
            return True
        kind = entities[iris[part]].kind
        return kind == UNIDENTIFIED or ontology.fits(kind, wanted)

    kept: list[Claim] = []
    left_out: list[Claim] = []
    for claim in claims:
        predicate = ontology.predicates[claim.predicate]
        fit = fits(claim.subject, predicate.domain) and fits(claim.object, predicate.range)
        (kept if fit else left_out).append(claim)
    return kept, left_out
