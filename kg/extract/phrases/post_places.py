"""What a post is in: an organisation, or the place that is governed."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.labels import SUBJECTS, VERBS
from kg.annotate.word_lists import name_rules
from kg.extract.cue_words import standing_words, title_words
from kg.extract.frames.conjuncts import first_conjunct
from kg.extract.frames.role_fillers import role_fillers
from kg.extract.phrases.post_bodies import marker, may_be_in, may_follow, named_behind
from kg.extract.phrases.post_titles import post_entry
from kg.extract.phrases.predicated import ENTERING
from kg.extract.phrases.title_words import LEADS, serves
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.syntax import (
    direct_objects,
    possessors,
    premodifiers,
    prepositional,
    subjects,
)
from kg.model import Form, Mention, Token
from kg.ontology import Entry

# What joins a verb to the organisation that a post is in.
_PLACED = ("at", "for", "with")
# Who does this to an organisation has their post there.
_LEADING = frozenset({"lead", "head", "run", "manage", "direct", "found", "co-found", "chair"})


def post_places(view: View, trigger: Trigger, entry: Entry) -> list[Mention]:
    """The organisations and places that a post is in: by its frame, or named beside its holder."""
    fillers = role_fillers(view, trigger, entry, "post")
    tokens = [token for role, token in fillers if role == "rdf:object"]
    tokens = [t for token in tokens for t in _past_subject(view, entry, token)]
    tokens = [token for token in tokens if not _is_around(view, token, tokens)]
    found = [mention for token in tokens for mention in view.refer(token)]
    if not found and trigger.head.dep in {"compound", "nmod"} and may_follow(entry):
        name = view.parse.head(trigger.head)
        before = [t for t in premodifiers(view.parse, name) if t.i < trigger.start]
        found = [m for t in before for m in view.refer(t)] or _behind_name(view, name)
    noun = trigger.head
    ways = (_beside_verb, _inside, _by, _represented, _briefing)
    served = [m for m in found if _is_served(view, m, trigger)]
    bodies = may_be_in(view, entry, found) or served
    if not bodies:  # also the "New York" of "a New York attorney representing Norvik"
        bodies = may_be_in(view, entry, next((m for way in ways if (m := way(view, noun))), []))
    return bodies or _of_another(view, trigger, entry)


def _is_served(view: View, place: Mention, trigger: Trigger) -> bool:
    """True for the town of "a Graz police spokesman", whose police it is, and of a "Graz judge"."""
    if place.form is not Form.NAME or not view.fits(place, "kg:Place"):
        return False
    between = view.parse.tokens[: trigger.head.i]
    words = [t.lemma for t in between if t.start >= place.span.end]
    if not words and trigger.head.lemma.lower() in title_words()["of_place"]:
        return not view.fits(place, "kg:Country")
    return bool(words) and words[0].lower() in standing_words()["public"]


def _of_another(view: View, trigger: Trigger, entry: Entry) -> list[Mention]:
    """What the post is in that somebody stands or speaks for: "a candidate for mayor of Graz". A
    mayor's lawyer need not be the town's."""
    if not serves(trigger.head):
        return []
    for role, token in role_fillers(view, trigger, entry, "post"):
        other = view.triggers.get(token.i)
        office = post_entry(other) if other is not None and role == "rdf:object" else None
        if other is not None and office is not None and token.i > trigger.head.i:
            return post_places(view, other, office)
    return []


def _past_subject(view: View, entry: Entry, token: Token) -> list[Token]:
    """The word itself; of "professor of International Relations at Norvik" the body behind."""
    if entry.lemma not in title_words()["teaches"] or marker(view, token) != "of":
        return [token]
    bare = not view.parse.below(token, "det")
    if bare and any(m.kind == "kg:Organisation" for m in view.refer(token)):
        return prepositional(view.parse, token, "at")
    return [token]


def _is_around(view: View, token: Token, tokens: Sequence[Token]) -> bool:
    """True for the "Norvik University" of "director of the Lund Institute at Norvik University"."""
    if marker(view, token) != "at":
        return False
    bodies = (t for t in tokens if marker(view, t) == "of")
    return any(view.fits(m, "kg:Organisation") for t in bodies for m in view.refer(t))


def _behind_name(view: View, name: Token) -> list[Mention]:
    """ "President Rossi of Malta", "led by director Rossi": what the post is of."""
    found = named_behind(view, name)
    name = first_conjunct(view.parse, name)  # "led by chairman Rossi and director Bianchi"
    by = view.parse.head(name)
    if found or name.dep != "pobj" or by.dep != "agent":
        return found
    verb = view.parse.head(by)
    led = direct_objects(view.parse, verb) if verb.lemma in _LEADING else []
    return [m for t in led for m in view.refer(t)]


def _represented(view: View, noun: Token) -> list[Mention]:
    """ "An attorney representing Norvik", "a lawyer who represents Norvik"."""
    if noun.lemma not in title_words()["represents"]:
        return []
    verbs = [v for v in view.parse.below(noun, "acl", "relcl") if v.lemma == "represent"]
    return [m for v in verbs for t in direct_objects(view.parse, v) for m in view.refer(t)]


def _briefing(view: View, noun: Token) -> list[Mention]:
    """ "At a Norvik briefing, spokesman Rossi said": whose briefing opens the sentence."""
    name = view.parse.head(noun) if noun.dep in {"compound", "nmod"} else noun
    verb = view.parse.head(name)
    if noun.lemma not in title_words()["speaks"] or name.dep not in SUBJECTS:
        return []
    opening = (t for t in prepositional(view.parse, verb, "at") if t.i < noun.i)
    owners = [
        owner
        for t in opening
        if t.lemma in title_words()["briefing"]
        for owner in (*premodifiers(view.parse, t), *possessors(view.parse, t))
    ]
    found = [m for owner in owners for m in view.refer(owner)]
    return [m for m in found if view.fits(m, "kg:Organisation")]


def _inside(view: View, noun: Token) -> list[Mention]:
    """ "A clerk in the Treasury" (a leader in it leads something else), and where the parser
    hangs what the post is in on the verb: "became professor of botany at Norvik"."""
    verb = view.parse.head(noun)
    entry = post_entry(view.triggers[noun.i])
    leads = entry is not None and entry.denotes == LEADS
    found = [] if leads else prepositional(view.parse, noun, "in")
    if noun.dep in {"attr", "oprd"} and verb.pos in VERBS:
        found += [t for word in _PLACED for t in prepositional(view.parse, verb, word)]
    named = (m for t in found for m in view.refer(t))
    return [m for m in named if view.fits(m, "kg:Organisation")]


def _beside_verb(view: View, noun: Token) -> list[Mention]:
    """ "Joined Norvik as director", "served as director at Norvik": what the verb names."""
    prep = view.parse.head(noun)
    if noun.dep != "pobj" or prep.text.lower() != "as":
        return []
    verb = view.parse.head(prep)
    found = direct_objects(view.parse, verb) if verb.lemma in ENTERING else []
    markers = (t for marker in _PLACED for t in prepositional(view.parse, verb, marker))
    return [m for token in (*found, *markers) for m in view.refer(token)]


def _by(view: View, noun: Token) -> list[Mention]:
    """ "Norvik named Rossi director", "Norvik named Rossi to succeed Bianchi as director": whoever
    makes somebody its director."""
    verb = view.parse.head(view.parse.head(noun) if noun.dep == "pobj" else noun)
    if verb.dep in {"xcomp", "advcl"}:
        verb = view.parse.head(verb)
    made = noun.dep in {"oprd", "pobj"} and verb.lemma in name_rules()["making"]
    by = subjects(view.parse, verb) if made and verb.pos == "VERB" else []
    return [m for token in by for m in view.refer(token)]
