"""Names of events and posts, which are called after those who fill their roles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from kg.model import UNIDENTIFIED, Claim, Factuality, Form, Mention
from kg.ontology import Ontology
from kg.resolve.drafts import Cluster, Draft
from kg.resolve.iris import best_name
from kg.resolve.labels import event_label
from kg.resolve.profile import Key


def post_draft(cluster: Cluster, roles: Mapping[str, Sequence[str]]) -> Draft:
    """ "Prime Minister: Hun Manet, Cambodia"."""
    title = best_name(m.text for m in cluster.mentions)
    people = [*roles.get("org:member", ()), *roles.get("org:organization", ())]
    name = f"{title}: {', '.join(people)}" if people else title
    return Draft("org:Membership", name, (), ())


def names_by_role(
    claims: Sequence[Claim], keys: Mapping[Mention, Key], drafts: Mapping[Key, Draft]
) -> dict[Key, dict[str, list[str]]]:
    """Key of an event or post -> role -> names of those who fill it."""
    roles: dict[Key, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.subject in keys and isinstance(claim.object, Mention):
            target = drafts.get(keys.get(claim.object, ()))
            names = roles[keys[claim.subject]][claim.predicate]
            if target is None or target.kind == UNIDENTIFIED:
                continue  # "arrest of him" tells a reader nothing
            if target.name not in names:
                names.append(target.name)
    return roles


def may_name(claim: Claim, keys: Mapping[Mention, Key], doubts: Mapping[Key, Factuality]) -> bool:
    """True if a label may tell what is claimed: that of what happened neither lays it to somebody
    who is said to have done it, nor tells what is not so; that of a doubtful event says its doubt.
    """
    factuality = claim.stance.factuality
    if claim.subject.form is not Form.EVENT or keys.get(claim.subject) in doubts:
        return factuality is not Factuality.REJECTED
    passed_on = factuality is Factuality.REPORTED and claim.predicate != "kg:agent"
    return factuality is Factuality.ASSERTED or passed_on


def doubtful_events(claims: Sequence[Claim], keys: Mapping[Mention, Key]) -> dict[Key, Factuality]:
    """Key of each event that no article asserts -> how it is told most often."""
    told: dict[Key, Counter[Factuality]] = defaultdict(Counter)
    for claim in claims:
        if claim.predicate == "rdf:type" and claim.subject.form is Form.EVENT:
            told[keys[claim.subject]][claim.stance.factuality] += 1
    return {
        key: min(counted, key=lambda one: (one is Factuality.REJECTED, -counted[one], one))
        for key, counted in told.items()
        if Factuality.ASSERTED not in counted
    }


def event_draft(
    cluster: Cluster,
    roles: Mapping[str, Sequence[str]],
    doubt: Factuality | None,
    ontology: Ontology,
) -> Draft:
    """An event called after its class and who fills its roles; `doubt` is how it is told, None if
    some article asserts it."""
    kind = cluster.key[1]
    name = event_label(kind, roles, ontology)
    if doubt is not None:
        # A label is read without its claims: it must not say that the thing happened.
        name = f"{doubt}: {name}"
    words = tuple(sorted({m.text for m in cluster.mentions}))
    return Draft(kind, name, words, ())
