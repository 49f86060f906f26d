"""Who says it: the people behind a word of speech, belief or intention."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.labels import VERBS
from kg.extract.frames.event_entry import event_entry
from kg.extract.once import once
from kg.extract.sentence.view import View
from kg.extract.syntax import by_agents, clauses, expand, possessors, subjects
from kg.model import Form, Mention, Span, Token
from kg.ontology import Entry

# "In her view": nouns that make a clause somebody's word.
_VIEWS = frozenset(
    {"view", "word", "opinion", "eye", "account", "judgment", "judgement", "telling"}
)
# Clauses that "according to" at their end does not stand for alone.
_JOINED = frozenset({"conj", "advcl"})
# What a word in passing ("..., she said, ...") makes of the clause around it.
_SAID = frozenset({"kg:Reported", "kg:Alleged"})
_SPEECH = frozenset({"kg:Reported", "kg:Alleged", "kg:Denied"})


def introducing(view: View, word: Token) -> Entry | None:
    """The entry that says what becomes of a word's complement; any statement at least reports.

    Of several meanings the one whose arguments are there: "called for a raid", "called it a raid".
    """
    trigger = view.triggers.get(word.i)
    if trigger is None:
        return None
    with_complement = [entry for entry in trigger.entries if entry.complement]
    if len(with_complement) > 1:
        meant = event_entry(view, trigger)
        plain = [e for e in with_complement if e.denotes not in view.ontology.classes]
        with_complement = [e for e in with_complement if e is meant] or plain or with_complement
    statements = (entry for entry in trigger.entries if is_statement(view, entry))
    return next(iter(with_complement), None) or next(statements, None)


def is_speech(view: View, entry: Entry) -> bool:
    """True if somebody's words are meant, not a plan or an attempt."""
    return entry.complement in _SPEECH or is_statement(view, entry)


def is_statement(view: View, entry: Entry) -> bool:
    """True if a word tells that somebody says something."""
    classes = view.ontology.classes
    return entry.denotes in classes and view.ontology.is_a(entry.denotes, "kg:Statement")


def is_parenthesis(view: View, verb: Token) -> bool:
    """ "The flood, she said, took the bridge": a word of speech without words of its own."""
    entry = introducing(view, verb)
    if entry is None or entry.complement not in _SAID or clauses(view.parse, verb):
        return False
    inside = [t.i for t in view.parse.subtree(verb)]
    edges = view.parse.tokens[inside[0] - 1 : inside[0] + 1]
    return inside[0] > 0 and any(t.pos == "PUNCT" for t in edges)


def is_beside(view: View, word: Token, clause: Token) -> bool:
    """ "In all, she told the board, she expects it to grow": a clause of speech in passing before
    a word that has a clause of its own behind it."""
    entry = introducing(view, clause) if clause.dep == "ccomp" and clause.i < word.i else None
    if entry is None or not is_statement(view, entry) or clauses(view.parse, clause):
        return False
    return any(c.i > word.i for c in clauses(view.parse, word))


@once
def speakers(view: View, word: Token) -> tuple[Mention, ...]:
    """The subject of a verb; "from", "by" or the possessor of a noun.

    Named speakers go before described ones. What says so may itself be somebody's word
    ("reports from X suggest").
    """
    heads = saying(view, word)
    found = _actors(view, heads)
    if found:
        return found
    for head in heads:
        if head.pos == "NOUN" and head.i != word.i and introducing(view, head):
            return speakers(view, head)
    return ()


def source_words(view: View, word: Token) -> Span | None:
    """The phrase that names who says it, without its relative clauses; None if there is none."""
    heads = saying(view, word)
    return view.phrase(heads[0]) if heads else None


def saying(view: View, word: Token) -> list[Token]:
    """The heads of the phrases that say who says, thinks or wants it; a name that stands for
    "says" is its own."""
    parse = view.parse
    if any(quotation.voice == word.start for quotation in view.quoted):
        return [word]
    if word.pos in VERBS:
        return subjects(parse, word)
    heads = [*possessors(parse, word), *by_agents(parse, word)]
    for prep in parse.below(word, "prep"):
        if prep.text.lower() in {"from", "by"}:
            heads += parse.below(prep, "pobj")
    return heads


def sources_of(view: View, according: Token) -> tuple[Mention, ...]:
    """The people after "according to"."""
    return _actors(view, sources_after(view, according))


def sources_after(view: View, according: Token) -> list[Token]:
    """The heads of the phrases after "according to"."""
    return [s for to in view.parse.below(according, "prep") for s in view.parse.below(to, "pobj")]


def accounted(view: View, word: Token) -> Token | None:
    """The verb of the clause that "according to" stands in; None for a verbless one.

    At the end of a sentence it stands for all the clauses that are joined there.
    """
    clause = next((t for t in view.parse.ancestors(word) if t.pos in VERBS), None)
    while clause is not None and clause.dep in _JOINED and _ends_sentence(view, word):
        above = view.parse.head(clause)
        if above.pos not in VERBS:
            break
        clause = above
    return clause


def _ends_sentence(view: View, word: Token) -> bool:
    last = view.parse.subtree(word)[-1].i
    return all(t.pos in {"PUNCT", "SPACE"} for t in view.parse.tokens[last + 1 :])


def views_of(view: View, prep: Token) -> tuple[Mention, ...]:
    """Those whose view it is: "in her opinion", "in the words of one resident"."""
    nouns = [n for n in view.parse.below(prep, "pobj") if n.lemma in _VIEWS]
    owners = [o for n in nouns for o in possessors(view.parse, n)]
    owners += [
        o
        for n in nouns
        for of in view.parse.below(n, "prep")
        if of.text.lower() == "of"
        for o in view.parse.below(of, "pobj")
    ]
    return _actors(view, owners)


def _actors(view: View, heads: Sequence[Token]) -> tuple[Mention, ...]:
    mentions = [m for head in heads for t in expand(view.parse, head) for m in view.refer(t)]
    actors = [m for m in dict.fromkeys(mentions) if view.fits(m, "kg:Actor")]
    named = [m for m in actors if m.form is not Form.GROUP]
    return tuple(named or actors)
