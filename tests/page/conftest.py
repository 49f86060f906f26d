"""Graphs made by hand, and a browser to look at their pages."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from kg.model import Entity, Fact, Factuality, Knowledge, Ref, Source, Span, Support, Term, Value
from kg.ontology import Ontology, load
from kg.page import LIMITS, Limits, write_page

BASE = "https://kg.example/id/"

SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-3d-apis",
)


@dataclass
class Story:
    """A graph in the making; sentences are put into articles one after the other."""

    sources: dict[str, Source] = field(default_factory=dict)
    entities: dict[str, Entity] = field(default_factory=dict)
    facts: dict[tuple[str, str, Ref | Value | Term], list[Support]] = field(default_factory=dict)
    lengths: dict[str, int] = field(default_factory=dict)
    sentences: dict[tuple[str, str], Span] = field(default_factory=dict)
    claims: int = 0

    def article(self, identifier: str, **known: Any) -> None:  # noqa: ANN401
        self.sources[identifier] = Source(identifier, f"{identifier}.txt", **known)

    def entity(self, key: str, kind: str, name: str, *more: Any) -> str:  # noqa: ANN401
        self.entities[key] = Entity(BASE + key, kind, name, *more)
        return key

    def span(self, article: str, sentence: str) -> Span:
        key = (article, sentence)
        if key not in self.sentences:
            start = self.lengths.get(article, 0)
            self.lengths[article] = start + len(sentence) + 1
            self.sentences[key] = Span(article, start, start + len(sentence))
        return self.sentences[key]

    def fact(
        self,
        triple: tuple[str, str, str | Value | Term],
        where: tuple[str, str],
        *,
        said: Factuality = Factuality.ASSERTED,
        speaker: str | None = None,
        confidence: float = 0.9,
        **marks: str,
    ) -> None:
        """Add a claim: `where` is article and sentence, `marks` the words of its parts."""
        subject, predicate, other = triple
        span = self.span(*where)
        self.claims += 1
        support = Support(
            claim=f"{BASE}claim/{self.claims:05d}",
            sentence=span,
            quote=where[1],
            extractor="frames",
            confidence=confidence,
            factuality=said,
            speaker=BASE + speaker if speaker else None,
        )
        spans = {f"{part}_span": _within(span, where[1], words) for part, words in marks.items()}
        support = replace(support, **spans)  # type: ignore[arg-type]
        thing = Ref(BASE + other) if isinstance(other, str) else other
        self.facts.setdefault((BASE + subject, predicate, thing), []).append(support)

    def knowledge(self) -> Knowledge:
        facts = sorted(self.facts, key=repr)
        return Knowledge(
            sources=tuple(self.sources[key] for key in sorted(self.sources)),
            entities=tuple(self.entities[key] for key in sorted(self.entities)),
            facts=tuple(Fact(*key, tuple(self.facts[key])) for key in facts),
        )


def _within(span: Span, sentence: str, words: str) -> Span:
    start = span.start + sentence.index(words)
    return Span(span.article, start, start + len(words))


WATCH = "🚢 Port Rights Watch, led by Élodie Marchetti, published the ledgers of Blue Quay."
RAID = "Police officers of the Ministry of Ports raided the quay in Valletta on 14 January 2026."
ARREST = "The officers arrested at least 52 dock workers during the raid."
FRAUD = "Port Rights Watch alleges that Blue Quay Holdings defrauded its workers."
DENIAL = "Tomas Verrin, chief executive of Blue Quay since 2023, denied any fraud."
OWNER = "Verrin owns Blue Quay Holdings, which has its headquarters in Valletta."
TRIP = "Marchetti plans to travel to Tunisia with សុខា ចាន់."
BORN = "Marchetti was born in Tunisia on 2 March 1981."
CAPITAL = "Valletta is the capital of Malta."

WIKIDATA = ("skos:exactMatch", "https://www.wikidata.org/entity/Q233")
ENTITIES: tuple[tuple[Any, ...], ...] = (
    ("marchetti", "kg:Person", "Élodie Marchetti", ("Marchetti",)),
    ("verrin", "kg:Person", "Tomas Verrin", ("Verrin", "Mr Verrin")),
    ("sokha", "kg:Person", "សុខា ចាន់"),
    ("wang", "kg:Person", "王小明 🎻", ("Ван Сяомин",)),
    ("watch", "kg:NGO", "Port Rights Watch", ("PRW",)),
    ("quay", "kg:Company", "Blue Quay Holdings", ("Blue Quay",)),
    ("ministry", "kg:Ministry", "Ministry of Ports"),
    (
        "malta",
        "kg:Country",
        "Malta",
        (),
        (WIKIDATA, ("skos:exactMatch", "urn:iso:MT")),
        (35.9, 14.4),
    ),
    ("tunisia", "kg:Country", "Tunisia"),
    ("valletta", "kg:City", "Valletta", (), (), (35.8989123, 14.5146)),
    ("workers", "kg:Group", "52 dock workers"),
    ("raid", "kg:Raid", "raid"),
    ("arrest", "kg:Arrest", "arrest"),
    ("fraud", "kg:Fraud", "fraud"),
    ("travel", "kg:Travel", "travel"),
    ("post", "org:Membership", "chief executive, Blue Quay Holdings"),
    ("role", "org:Role", "chief executive"),
)

ALLEGED: dict[str, Any] = {"said": Factuality.ALLEGED, "speaker": "watch"}
DENIED: dict[str, Any] = {"said": Factuality.DENIED, "speaker": "verrin", "confidence": 0.75}
PLANNED: dict[str, Any] = {"said": Factuality.PLANNED}
LEADS = {"subject": "Élodie Marchetti", "trigger": "led by", "object": "Port Rights Watch"}

# Subject, predicate, object, article, sentence, and what is not as usual.
FACTS: tuple[tuple[str, str, str | Value | Term, str, str, dict[str, Any]], ...] = (
    ("marchetti", "kg:leads", "watch", "a1", WATCH, {**LEADS}),
    ("marchetti", "kg:leads", "watch", "a2", TRIP, {"confidence": 0.5}),
    ("watch", "schema:location", "malta", "a1", WATCH, {"confidence": 0.4}),
    ("raid", "rdf:type", Term("kg:Raid"), "a1", RAID, {"trigger": "raided"}),
    ("raid", "kg:agent", "ministry", "a1", RAID, {"trigger": "raided"}),
    ("raid", "sem:hasPlace", "valletta", "a1", RAID, {"object": "Valletta"}),
    ("raid", "sem:hasTime", Value("2026-01-14", "xsd:date"), "a1", RAID, {}),
    ("arrest", "rdf:type", Term("kg:Arrest"), "a1", ARREST, {"trigger": "arrested"}),
    ("arrest", "kg:affected", "workers", "a1", ARREST, {}),
    ("arrest", "kg:agent", "ministry", "a1", ARREST, {}),
    ("arrest", "kg:partOf", "raid", "a1", ARREST, {}),
    ("workers", "kg:size", Value("52", "xsd:integer"), "a1", ARREST, {}),
    ("workers", "kg:sizeBound", Value("minimum"), "a1", ARREST, {}),
    ("fraud", "rdf:type", Term("kg:Fraud"), "a1", FRAUD, ALLEGED),
    ("fraud", "kg:agent", "quay", "a1", FRAUD, ALLEGED),
    ("fraud", "kg:affected", "workers", "a1", FRAUD, ALLEGED),
    ("fraud", "rdf:type", Term("kg:Fraud"), "a1", DENIAL, DENIED),
    ("fraud", "kg:agent", "quay", "a1", DENIAL, DENIED),
    ("post", "org:member", "verrin", "a1", DENIAL, {"subject": "Tomas Verrin"}),
    ("post", "org:organization", "quay", "a1", DENIAL, {}),
    ("post", "org:role", "role", "a1", DENIAL, {}),
    ("post", "schema:startDate", Value("2023", "xsd:gYear"), "a1", DENIAL, {}),
    ("verrin", "kg:leads", "quay", "a1", DENIAL, {}),
    ("verrin", "schema:owns", "quay", "a2", OWNER, {"trigger": "owns"}),
    ("quay", "kg:headquarters", "valletta", "a2", OWNER, {}),
    ("travel", "rdf:type", Term("kg:Travel"), "a2", TRIP, PLANNED),
    ("travel", "kg:agent", "marchetti", "a2", TRIP, PLANNED),
    ("travel", "kg:agent", "sokha", "a2", TRIP, PLANNED),
    ("travel", "kg:destination", "tunisia", "a2", TRIP, PLANNED),
    ("marchetti", "schema:birthPlace", "tunisia", "a2", BORN, {}),
    ("marchetti", "schema:birthDate", Value("1981-03-02", "xsd:date"), "a2", BORN, {}),
    ("malta", "kg:capital", "valletta", "a2", CAPITAL, {}),
)


@pytest.fixture(scope="session")
def sample() -> Knowledge:
    """Two articles on a raid: persons, organisations, places, a group, events, a post, claims."""
    story = Story()
    story.article(
        "a1",
        title="Raid on a Valletta quay",
        publisher="The Ledger",
        author="N. Calleja",
        published=date(2026, 1, 16),
        url="https://ledger.example/raid?id=1",
    )
    story.article("a2", title="Who owns Blue Quay?", published=date(2026, 2, 3))
    for entity in ENTITIES:
        story.entity(*entity)
    for subject, predicate, other, article, sentence, more in FACTS:
        story.fact((subject, predicate, other), (article, sentence), **more)
    return story.knowledge()


@pytest.fixture(scope="session")
def large() -> Callable[[int], Knowledge]:
    """Graphs of a given number of nodes, half of them persons, half meetings of a few of them."""
    return meetings


def meetings(nodes: int) -> Knowledge:
    """A graph of `nodes` nodes and about twice as many lines, half persons, half meetings."""
    story = Story()
    story.article("a1", title="Minutes of all meetings", published=date(2025, 5, 5))
    half = nodes // 2
    people = [story.entity(f"p/{n:05d}", "kg:Person", f"Person {n:05d}") for n in range(half)]
    for number in range(nodes - half):
        event = story.entity(f"e/{number:05d}", "kg:Meeting", f"meeting {number:05d}")
        where = ("a1", f"Meeting {number} took place.")
        story.fact((event, "rdf:type", Term("kg:Meeting")), where)
        # Mostly neighbours, now and then somebody from afar: a few dense towns, loosely joined.
        for step in (0, 1, 2 + number % 7, number * number % half if number % 5 == 0 else 3):
            story.fact((event, "kg:agent", people[(number + step) % half]), where)
    return story.knowledge()


@pytest.fixture(scope="session")
def hostile() -> Callable[[str], Knowledge]:
    """Two persons and an event with one hostile text wherever a text can be."""
    return _hostile


def _hostile(text: str) -> Knowledge:
    story = Story()
    story.article("a1", title=text, author=text, publisher=text, url=text, place=text)
    story.entity("1", "kg:Person", text, (text + "2",), (("owl:sameAs", text),))
    story.entity("2", "kg:Person", f"Ada {text}")
    story.entity("3", "kg:Arrest", text)
    story.fact(("1", "schema:spouse", "2"), ("a1", f"{text} says {text}"), speaker="2")
    story.fact(("1", "schema:birthDate", Value(text, "xsd:date")), ("a1", text))
    alleged: dict[str, Any] = {"said": Factuality.ALLEGED, "speaker": "1"}
    story.fact(("3", "rdf:type", Term("kg:Arrest")), ("a1", text), **alleged)
    story.fact(("3", "kg:agent", "1"), ("a1", text), **alleged)
    return story.knowledge()


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The distribution's Chromium; without one the tests are skipped, but not under CI=true."""
    chromium = shutil.which("chromium")
    if chromium is None:
        reason = "chromium is not installed: apt-get install chromium"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=list(SWITCHES))
        yield started
        started.close()


@dataclass
class Opened:
    """A page in the browser with what happened to it; `path` is the file."""

    page: Page
    path: Path
    requests: list[str] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)

    @property
    def data(self) -> dict[str, Any]:
        """The data block of the page."""
        found: dict[str, Any] = self.page.evaluate(
            "() => JSON.parse(document.getElementById('kg-data').textContent)"
        )
        return found

    def number(self, name: str) -> int:
        """The number of the entity called `name`."""
        names = [entity["name"] for entity in self.data["content"]["entities"]]
        return names.index(name)

    def now(self) -> dict[str, Any]:
        """What is drawn: the address, the nodes, the lines."""
        state: dict[str, Any] = self.page.evaluate("() => kgPage.stateNow()")
        return state

    def drawn_names(self) -> set[str]:
        entities = self.data["content"]["entities"]
        return {entities[number]["name"] for number in self.now()["nodes"]}

    def place(self, name: str) -> tuple[float, float]:
        """Where the map draws the node, from the map's corner."""
        found = self.page.evaluate("number => kgPage.placeOf(number)", self.number(name))
        return found["x"], found["y"]

    def click_map(self, x: float, y: float) -> None:
        self.page.locator("#map").click(position={"x": x, "y": y})

    def panel(self) -> str:
        return self.page.locator("#panel").inner_text()

    def find(self, query: str) -> None:
        """Search by keyboard alone and take the first suggestion."""
        self.page.locator("#search").focus()
        self.page.locator("#search").fill("")
        self.page.keyboard.type(query)
        self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Enter")

    def save(self, place: int) -> tuple[str, bytes]:
        """Save what is seen by keyboard alone, by the `place`th way; name and content."""
        self.page.locator("#save").focus()
        self.page.keyboard.press("Enter")
        for _ in range(place):
            self.page.keyboard.press("Tab")
        with self.page.expect_download() as waiting:
            self.page.keyboard.press("Enter")
        return waiting.value.suggested_filename, waiting.value.path().read_bytes()


Opener = Callable[..., Opened]


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path, ontology: Ontology) -> Iterator[Opener]:
    """Write the page of some knowledge alone into a folder and open it with the network off.

    Keywords go to the browser's context (viewport, color_scheme). At the end no page may have
    logged an error or asked for anything but its own file.
    """
    opened: list[Opened] = []

    def opener(
        knowledge: Knowledge,
        title: str = "A raid in Malta",
        limits: Limits = LIMITS,
        **context: Any,  # noqa: ANN401
    ) -> Opened:
        path = tmp_path / f"alone{len(opened)}" / "graph.html"
        path.parent.mkdir()
        write_page(knowledge, ontology, path, title, limits)
        result = Opened(_new_page(browser, context), path)
        opened.append(result)
        _watch(result)
        result.page.goto(path.as_uri())
        return result

    yield opener
    for result in opened:
        result.page.context.close()
        assert result.troubles == []
        assert set(result.requests) <= {result.path.as_uri()}


def _new_page(browser: Browser, context: Mapping[str, Any]) -> Page:
    options: dict[str, Any] = {
        "viewport": {"width": 1360, "height": 820},
        "offline": True,
        **context,
    }
    return browser.new_context(**options).new_page()


def _watch(opened: Opened) -> None:
    def log(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            opened.troubles.append(message.text)

    opened.page.on("console", log)
    opened.page.on("pageerror", lambda error: opened.troubles.append(str(error)))
    opened.page.on("request", lambda request: opened.requests.append(request.url.partition("#")[0]))
    opened.page.on("dialog", lambda dialog: opened.troubles.append(dialog.message))
