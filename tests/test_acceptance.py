"""What the graph of the two articles that started the project must and must not hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.model import Article, Fact, Knowledge, Ref, Value
from kg.ontology import load
from kg.pipeline import Options, read_all, understand

SHARED = Path(__file__).parents[2] / "shared" / "seeds"
AMNESTY, FERRER, MANET = "Amnesty International", "Montse Ferrer", "Hun Manet"

pytestmark = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the articles that started the project are not beside this checkout"
)


class Graph:
    """Facts by names, for short assertions."""

    def __init__(self, knowledge: Knowledge, articles: list[Article]) -> None:
        self.knowledge = knowledge
        self.texts = {article.id: article.text for article in articles}
        self.names = {e.id: {e.name, *e.aliases} for e in knowledge.entities}
        self.kinds = {e.id: e.kind for e in knowledge.entities}

    def ids(self, name: str) -> set[str]:
        return {identifier for identifier, names in self.names.items() if name in names}

    def facts(self, subject: str | None = None, predicate: str | None = None) -> Iterator[Fact]:
        for fact in self.knowledge.facts:
            if subject in {None, fact.subject} and predicate in {None, fact.predicate}:
                yield fact

    def holds(self, subject: str, predicate: str, target: str) -> bool:
        return any(
            fact.asserted
            for identifier in self.ids(subject)
            for fact in self.facts(identifier, predicate)
            if self.is_object(fact, target)
        )

    def is_object(self, fact: Fact, target: str) -> bool:
        if isinstance(fact.object, Ref):
            return target in self.names[fact.object.id]
        return isinstance(fact.object, Value) and fact.object.text == target

    def events(self, kind: str, **roles: str) -> list[str]:
        """Events of a class in which each role is filled by the thing of that name."""
        found = [i for i, k in self.kinds.items() if k == kind]
        return [i for i in found if all(self.fills(i, r, n) for r, n in roles.items())]

    def fills(self, event: str, role: str, name: str) -> bool:
        predicate = {"place": "sem:hasPlace", "time": "sem:hasTime"}.get(role, f"kg:{role}")
        return any(self.is_object(fact, name) for fact in self.facts(event, predicate))

    def claims(self, event: str) -> set[tuple[str, str | None]]:
        """(factuality, name of the speaker) of the claims that the event is one."""
        return {
            (str(c.factuality), min(self.names[c.speaker]) if c.speaker else None)
            for fact in self.facts(event, "rdf:type")
            for c in fact.claims
        }

    def group_of(self, size: str) -> set[str]:
        return {
            name
            for fact in self.facts(None, "kg:size")
            if isinstance(fact.object, Value) and fact.object.text == size
            for name in self.names[fact.subject]
        }


@pytest.fixture(scope="module")
def graph() -> Graph:
    articles, skipped = read_all([str(SHARED)])
    assert not skipped
    return Graph(understand(articles, load(), Options()), articles)


@pytest.mark.parametrize(
    ("subject", "predicate", "target"),
    [
        (FERRER, "schema:worksFor", AMNESTY),
        (MANET, "kg:leads", "Cambodia"),
        (MANET, "schema:memberOf", "Cambodian People's Party"),
        (MANET, "schema:nationality", "Cambodia"),
        (MANET, "schema:birthDate", "1977-10-20"),
        (AMNESTY, "kg:headquarters", "United Kingdom"),
        ("Phnom Penh", "schema:containedInPlace", "Cambodia"),
        ("Sihanoukville", "schema:containedInPlace", "Cambodia"),
        ("Bavet", "schema:containedInPlace", "Cambodia"),
    ],
)
def test_relation_is_a_fact(graph: Graph, subject: str, predicate: str, target: str) -> None:
    assert graph.holds(subject, predicate, target)


@pytest.mark.parametrize(
    ("holder", "organisation", "role", "start"),
    [
        (FERRER, AMNESTY, "Regional Research Director", None),
        (MANET, "Cambodia", "Prime Minister", "2023"),
        (MANET, "Cambodian People's Party", "Vice President", "2023"),
    ],
)
def test_post_has_role_and_start(
    graph: Graph, holder: str, organisation: str, role: str, start: str | None
) -> None:
    posts = [i for i, kind in graph.kinds.items() if kind == "org:Membership"]
    wanted = {"org:member": holder, "org:organization": organisation, "org:role": role}
    if start:
        wanted["schema:startDate"] = start
    assert any(
        all(any(graph.is_object(f, v) for f in graph.facts(post, p)) for p, v in wanted.items())
        for post in posts
    )


def test_party_has_its_acronym(graph: Graph) -> None:
    assert graph.ids("CPP") == graph.ids("Cambodian People's Party")


@pytest.mark.parametrize(
    "name",
    [AMNESTY, FERRER, MANET, "Cambodia", "United Nations", "Chen Zhi", "Al Jazeera", "Thailand"],
)
def test_one_entity_is_one_node(graph: Graph, name: str) -> None:
    assert len(graph.ids(name)) == 1


@pytest.mark.parametrize(
    ("short", "full"),
    [("Amnesty", AMNESTY), ("UN", "United Nations"), ("Kingdom of Cambodia", "Cambodia")],
)
def test_short_form_is_an_alias(graph: Graph, short: str, full: str) -> None:
    assert graph.ids(short) == graph.ids(full)


def test_extradition(graph: Graph) -> None:
    assert graph.events("kg:Extradition", affected="Chen Zhi", destination="China")


def test_arrest(graph: Graph) -> None:
    agents = graph.ids("Authorities of Cambodia")
    assert agents
    suspects = graph.group_of("1000")
    arrests = [e for name in suspects for e in graph.events("kg:Arrest", affected=name)]
    assert any(
        graph.fills(e, "agent", "Authorities of Cambodia") and graph.fills(e, "place", "Cambodia")
        for e in arrests
    )


def test_detention_is_reported_by_the_newspaper(graph: Graph) -> None:
    groups = graph.group_of("2137")
    detentions = [e for name in groups for e in graph.events("kg:Detention", affected=name)]
    assert any(("reported", "The Independent") in graph.claims(e) for e in detentions)
    starts = [f for e in detentions for f in graph.facts(e, "kg:startTime")]
    assert [f.object for f in starts] == [Value("--06-27", "xsd:gMonthDay")]
    assert not any(f.asserted for f in starts)


def test_arrests_as_the_broadcaster_tells_them(graph: Graph) -> None:
    suspects = graph.group_of("1000")
    arrests = [e for name in suspects for e in graph.events("kg:Arrest", affected=name)]
    assert any(("reported", "Al Jazeera") in graph.claims(e) for e in arrests)


def test_criticism(graph: Graph) -> None:
    found = graph.events("kg:Criticism", affected="Cambodia")
    assert any(
        graph.fills(e, "agent", "United Nations") and graph.fills(e, "agent", AMNESTY)
        for e in found
    )


def test_directive(graph: Graph) -> None:
    assert graph.events("kg:Directive", agent=MANET)


def test_dispute(graph: Graph) -> None:
    found = graph.events("kg:Dispute", agent="Cambodia")
    assert any(graph.fills(e, "agent", "Thailand") for e in found)


def test_verification_by_the_rights_group(graph: Graph) -> None:
    assert graph.events("kg:Verification", agent=AMNESTY, time="2026-01-16")


def test_appeal_of_the_director(graph: Graph) -> None:
    statements = [
        f.subject
        for f in graph.facts(None, "kg:agent")
        if graph.is_object(f, FERRER) and f.asserted
    ]
    contents = [f.object for e in statements for f in graph.facts(e, "kg:content")]
    assert any(
        isinstance(o, Value) and "Cambodian government must provide support" in o.text
        for o in contents
    )


def test_re_trafficking_is_not_asserted(graph: Graph) -> None:
    for country in ("Myanmar", "Laos"):
        facts = [f for f in graph.facts() if graph.is_object(f, country)]
        assert not any(f.asserted for f in facts if f.subject in graph.events("kg:Trafficking"))
        assert not any(f.asserted for f in facts)


def test_complicity_of_the_state_is_alleged(graph: Graph) -> None:
    found = graph.events("kg:Complicity")
    assert found
    for event in found:
        assert not any(f.asserted for f in graph.facts(event))
    speakers = {speaker for e in found for kind, speaker in graph.claims(e) if kind == "alleged"}
    assert speakers & {AMNESTY, "Amnesty", "rights groups", "Rights groups", "UN", "United Nations"}


@pytest.mark.parametrize(
    "name",
    [
        "Trauma-Informed Support",
        "Criminal",
        "COVID-19",
        "Fight Online Scams",
        "Global Crime and Health Crises",
        "Modus Operandi",
    ],
)
def test_no_such_entity(graph: Graph, name: str) -> None:
    assert not graph.ids(name)


def test_a_town_is_no_person(graph: Graph) -> None:
    assert {graph.kinds[i] for i in graph.ids("Bavet")} == {"kg:City"}


def test_names_are_clean(graph: Graph) -> None:
    for names in graph.names.values():
        for name in names:
            assert "\n" not in name
            assert not name.endswith(("'s", "’s", "'", "’"))


def test_every_quote_is_in_its_article(graph: Graph) -> None:
    for fact in graph.knowledge.facts:
        for claim in fact.claims:
            span = claim.sentence
            assert graph.texts[span.article][span.start : span.end] == claim.quote
