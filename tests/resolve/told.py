"""Articles with their claims, made by hand, and rulings over what they name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kg.graph import DEFAULT_BASE, Run, turtle
from kg.ledger import Action, Anchor, Reference, Ruling
from kg.model import (
    Annotated,
    Article,
    Block,
    BlockKind,
    Claim,
    Entity,
    Fact,
    Form,
    Knowledge,
    Mention,
    Span,
    Term,
    Value,
)
from kg.ontology import load
from kg.resolve import Resolved, review

Found = tuple[Annotated, Sequence[Claim]]
WHEN = "2026-01-31T12:00:00Z"


class Told:
    """One article, which names things in the order in which they are asked for."""

    def __init__(self, identifier: str, published: date | None = None) -> None:
        self.id = identifier
        self.published = published
        self.text = ""
        self.mentions: list[Mention] = []
        self.antecedents: dict[Mention, Mention] = {}
        self.said: list[tuple[Mention, str, Mention | Term | Value]] = []

    def name(self, text: str, kind: str, form: Form = Form.NAME) -> Mention:
        start = len(self.text)
        self.text += f"{text} "
        made = Mention(Span(self.id, start, start + len(text)), kind, text, form, start)
        self.mentions.append(made)
        if form is Form.NAME or form is Form.EVENT:
            self.say(made, "rdf:type", Term(kind))
        return made

    def say(self, subject: Mention, predicate: str, other: Mention | Term | Value) -> None:
        self.said.append((subject, predicate, other))

    def arrest(self, of: Mention) -> Mention:
        event = self.name("arrested", "kg:Arrest", Form.EVENT)
        self.say(event, "kg:affected", of)
        return event

    def dean(self, who: Mention, where: Mention) -> Mention:
        post = self.name("dean", "org:Membership", Form.POST)
        self.say(post, "org:member", who)
        self.say(post, "org:organization", where)
        return post

    def found(self) -> Found:
        block = Block(BlockKind.PARAGRAPH, 0, len(self.text))
        article = Article(
            self.id, f"{self.id}.txt", published=self.published, text=self.text, blocks=(block,)
        )
        whole = Span(self.id, 0, len(self.text))
        claims = [
            Claim(subject, predicate, other, whole, "hand", 0.9)
            for subject, predicate, other in self.said
        ]
        return Annotated(article, (), tuple(self.mentions), self.antecedents), claims


def reviewed(found: Sequence[Found], *rulings: Ruling) -> Resolved:
    return review(found, load(), DEFAULT_BASE, rulings)


def known(found: Sequence[Found], *rulings: Ruling) -> Knowledge:
    return reviewed(found, *rulings).knowledge


def document(knowledge: Knowledge) -> bytes:
    return turtle(knowledge, load(), DEFAULT_BASE, Run("0"))


def entity(knowledge: Knowledge, name: str) -> Entity:
    (found,) = (one for one in knowledge.entities if one.name == name)
    return found


def names(knowledge: Knowledge, kind: str = "kg:Person") -> list[str]:
    return sorted(one.name for one in knowledge.entities if one.kind == kind)


def facts(knowledge: Knowledge, predicate: str) -> list[Fact]:
    return [fact for fact in knowledge.facts if fact.predicate == predicate]


def reference(*mentions: Mention) -> Reference:
    anchors = tuple(Anchor(mention.span, mention.text) for mention in mentions)
    return Reference(mentions[0].text, mentions[0].kind, "urn:then", anchors)


def ruling(action: Action, *what: Reference, **more: object) -> Ruling:
    return Ruling(action, "Cleo Tak", WHEN, "as the court says", what, **more)  # type: ignore[arg-type]


def merge(kept: Mention, lost: Mention) -> Ruling:
    return ruling(Action.MERGE, reference(kept), reference(lost))


def confirm(*same: Mention) -> Ruling:
    anchors = tuple(Anchor(mention.span, mention.text) for mention in same)
    return ruling(Action.CONFIRM, reference(*same), mentions=anchors)


def split(whole: Mention, *leaving: Mention) -> Ruling:
    anchors = tuple(Anchor(mention.span, mention.text) for mention in leaving)
    return ruling(Action.SPLIT, reference(whole), mentions=anchors)
