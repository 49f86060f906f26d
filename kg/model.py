"""The nouns of kg: frozen dataclasses on the standard library alone.

Two families. What the text says, never edited: `Article`, `Block`, `Token`, `Sentence`,
`Mention`, `Claim`. What the graph holds once identities are decided: `Entity`, `Support`,
`Fact`, `Knowledge`. Classes and predicates are written as CURIEs of the ontology
("kg:Person", "schema:worksFor"); entities are named by full IRIs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class BlockKind(StrEnum):
    """The layout roles that a stretch of text can play."""

    TITLE = "title"
    HEADING = "heading"
    LABEL = "label"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    QUESTION = "question"
    DATELINE = "dateline"


class Factuality(StrEnum):
    """How a text stands to what it says. Only ASSERTED becomes a plain triple."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    ALLEGED = "alleged"
    DENIED = "denied"
    NEGATED = "negated"
    PLANNED = "planned"
    POSSIBLE = "possible"
    REJECTED = "rejected"  # never read from a text: a reviewer found that it does not say so


# The class of someone or something that acts and that the text leaves open.
UNIDENTIFIED = "kg:Unidentified"


class Form(StrEnum):
    """How a mention refers."""

    NAME = "name"  # "Hun Manet"
    NOMINAL = "nominal"  # "the rights group": one thing, described
    GROUP = "group"  # "over 1,000 suspects": people described, not named
    PRONOUN = "pronoun"
    EVENT = "event"  # the word that expresses an event
    POST = "post"  # "prime minister": a post somebody holds


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of `Article.text` that is analysed by itself; `end` is exclusive."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """Where claims come from: what is known of an article apart from its text.

    `id` is the first 12 hex digits of the SHA-256 of the text; `path` the file's name as
    given, without the folders above it; `published` None when the article does not say.
    """

    id: str
    path: str
    url: str | None = None
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: date | None = None
    place: str | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Source):
    """One article; offsets everywhere count Unicode code points of `text`."""

    text: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of an article's text. `article` is the article's id."""

    article: str
    start: int
    end: int

    def covers(self, other: Span) -> bool:
        """True if `other` lies inside this span of the same article."""
        return self.article == other.article and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a parsed sentence.

    `head` and `i` index `Sentence.tokens` (a root is its own head); `start` and `end` are
    offsets in the article; `dep` is the label of the parser (ClearNLP scheme), `tag` the
    Penn tag, `pos` the universal one, `ner` the statistical model's label behind "B-" or "I-",
    or "" outside of names.
    """

    i: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    start: int
    end: int
    ner: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A parsed sentence of one block."""

    span: Span
    text: str
    block: BlockKind
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that refer to one thing.

    `kind` is a class of the ontology; `text` the words as a name (one line, no possessive);
    `link` an identifier that a gazetteer gives ("iso:KH", "geonames:1821306"), or for a group
    that is not the one of the same words before it, where it begins ("group:120"), else None;
    `head` the offset of the head word in the article, which tells nested mentions apart.
    """

    span: Span
    kind: str
    text: str
    form: Form
    head: int
    link: str | None = None

    def __hash__(self) -> int:
        """Of where it stands alone, which nearly always tells: mentions are looked up a lot."""
        return hash((self.span.article, self.span.start, self.head))


@dataclass(frozen=True, slots=True)
class Value:
    """A literal. `datatype` is a CURIE ("xsd:date", "xsd:gYear", "xsd:integer", "xsd:string")."""

    text: str
    datatype: str = "xsd:string"


@dataclass(frozen=True, slots=True)
class Term:
    """A class of the ontology as the object of `rdf:type`."""

    curie: str


@dataclass(frozen=True, slots=True)
class Stance:
    """Factuality, and who is quoted; no speaker means that the article itself speaks."""

    factuality: Factuality = Factuality.ASSERTED
    speaker: Mention | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says in one sentence, before anyone decides who is who.

    `evidence` spans the sentence, `trigger` the words that express the predicate (None if
    structure alone does), `confidence` lies in 0..1.
    """

    subject: Mention
    predicate: str
    object: Mention | Value | Term
    evidence: Span
    extractor: str
    confidence: float
    stance: Stance = Stance()
    trigger: Span | None = None


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with its parses, its mentions, and which mention stands for which.

    `antecedents` leads from a nominal or pronoun to the name it stands for; a surname that is
    nobody's whom the article names in full leads to itself. `ages` are the years that stand
    beside names of people ("Ivo Lund, 34,").
    """

    article: Article
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    antecedents: Mapping[Mention, Mention] = field(default_factory=dict)
    ages: Mapping[Mention, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entity:
    """A node of the graph: `id` an IRI, `kind` its most specific class.

    `links` pairs a predicate ("skos:exactMatch", "skos:closeMatch", "owl:sameAs") with an IRI;
    owl:sameAs is only what a person has decided. `point` is (latitude, longitude) in degrees of
    a place that is known, else None. `former` are IRIs under which a mention of it stood, or
    would stand alone: they lead here. `decisions` are IRIs of what shaped it.
    """

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    point: tuple[float, float] | None = None
    former: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ref:
    """An entity as the object of a fact, by its IRI."""

    id: str


@dataclass(frozen=True, slots=True)
class Support:
    """One claim behind a fact, with identities resolved.

    `claim` is the claim's IRI; `sentence` its span and `quote` the words there, exactly;
    `speaker` an entity's IRI or None; the three spans are those of subject, trigger and object
    as far as they are in the text. `decision` is the IRI of the review that rejected it.
    """

    claim: str
    sentence: Span
    quote: str
    extractor: str
    confidence: float
    factuality: Factuality
    speaker: str | None = None
    subject_span: Span | None = None
    trigger_span: Span | None = None
    object_span: Span | None = None
    decision: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A triple the graph knows of, with every claim that supports or disputes it."""

    subject: str
    predicate: str
    object: Ref | Value | Term
    claims: tuple[Support, ...]

    @property
    def asserted(self) -> bool:
        """True if at least one article asserts it: then, and only then, it is a plain triple."""
        return any(support.factuality is Factuality.ASSERTED for support in self.claims)


def fact_key(fact: Fact) -> tuple[str, str, str, str, str]:
    """The key by which facts are in order: entities before classes before values."""
    match fact.object:
        case Ref(identifier):
            return (fact.subject, fact.predicate, "0", identifier, "")
        case Term(curie):
            return (fact.subject, fact.predicate, "1", curie, "")
        case Value(text, datatype):
            return (fact.subject, fact.predicate, "2", text, datatype)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided over the graph: `id` an IRI, `action` a word such as "merge", `by`
    the person, `when` an xsd:dateTime, `why` "" if they gave no reason."""

    id: str
    action: str
    by: str
    when: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that a graph holds, in a stable order: sources by id, entities by IRI, facts by
    `fact_key`, decisions by IRI."""

    sources: tuple[Source, ...]
    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
    decisions: tuple[Decision, ...] = ()
