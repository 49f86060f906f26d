"""What the form of a clause leaves open: purposes, plans, conditions, questions, wishes."""

from __future__ import annotations

from kg.annotate.labels import NOUNS
from kg.extract.sentence.view import View
from kg.extract.stances.negation import follows
from kg.model import Factuality, Token

_CONDITIONAL = frozenset({"if", "unless", "whether", "lest"})
_CONDITIONS = (
    *(("in", "case"), ("provided", "that"), ("providing", "that"), ("on", "condition", "that")),
    *(("as", "if"), ("as", "though"), ("as", "long", "as"), ("so", "long", "as")),
    *(("assuming", "that"), ("in", "the", "event", "that"), ("supposing", "that")),
)
# What opens a condition on which the main clause rests.
_OPENERS = frozenset({"if", "unless", "lest"})
_PRESENT = frozenset({"VB", "VBP", "VBZ"})
# What a clause waits for.
_AWAITING = frozenset({"before", "till", "until"})
_AHEAD = frozenset({"next", "tomorrow", "tonight", "coming"})
_ANYONE = frozenset({"anyone", "anybody", "whoever", "anything", "whatever", "any"})


def mood(view: View, token: Token) -> Factuality | None:
    """What the form of a word's own clause makes of it; None if it leaves it as it is."""
    if is_conditional(view, token):
        return Factuality.POSSIBLE
    if _is_due(view, token) or is_purpose(view, token) or _is_bidden(view, token):
        return Factuality.PLANNED
    if _is_inferred(view, token) or _depends(view, token) or _is_awaited(view, token):
        return Factuality.POSSIBLE
    return Factuality.PLANNED if _is_to_come(view, token) else None


def names_only(view: View, token: Token) -> bool:
    """True for a sentence that names an act without saying that it takes place."""
    return _is_bare_gerund(view, token) or _is_verbless(token)


def is_question(view: View) -> bool:
    """True for a sentence that asks."""
    return view.sentence.text.rstrip("\"'”’) ").endswith("?")


def is_conditional(view: View, token: Token) -> bool:
    """ "if it breaks", "in case it breaks", "should it break", "anyone who breaks it",
    "either it breaks or".
    """
    marked = any(t.text.lower() in _CONDITIONAL for t in view.parse.below(token, "mark"))
    either = any(t.text.lower() == "either" for t in view.parse.below(token, "preconj", "cc"))
    return (
        marked
        or either
        or _is_inverted(view, token)
        or _is_of_anyone(view, token)
        or follows(view, token, _CONDITIONS)
    )


def _is_inverted(view: View, token: Token) -> bool:
    """ "Should the talks fail, ...", "Had he known, ..."."""
    subjects = view.parse.below(token, "nsubj", "nsubjpass")
    first = min((t.i for t in subjects), default=0)
    helpers = [t for t in view.parse.below(token, "aux", "auxpass") if t.i < first]
    if not helpers or is_question(view):
        return False
    before = [t for t in view.parse.children[token.i] if t.i < helpers[0].i and t.pos != "PUNCT"]
    return not before and helpers[0].text.lower() in {"should", "had", "were"}


def _is_of_anyone(view: View, token: Token) -> bool:
    noun = view.parse.head(token)
    words = {noun.text.lower(), *(t.text.lower() for t in view.parse.below(noun, "det"))}
    return token.dep == "relcl" and bool(words & _ANYONE)


def is_infinitive(view: View, token: Token) -> bool:
    """True for "to do"."""
    return any(t.tag == "TO" for t in view.parse.below(token, "aux"))


def _is_due(view: View, token: Token) -> bool:
    """ "is to open", "is going to open", and the headline "Police to charge banker"."""
    if token.dep not in {"ROOT", "xcomp", "pcomp"} or not is_infinitive(view, token):
        return False
    above = view.parse.head(token)
    if token.dep == "ROOT" or above.lemma == "be":
        return token.dep in {"ROOT", "xcomp"}
    return token.dep in {"xcomp", "pcomp"} and above.text.lower() in {"going", "about"}


def is_purpose(view: View, token: Token) -> bool:
    """ "an effort to stop", "sent to arrest": an infinitive that says what for."""
    return token.dep in {"advcl", "acl", "relcl"} and is_infinitive(view, token)


def _depends(view: View, token: Token) -> bool:
    """ "If the court agrees, he goes free": what follows from a condition that is still open."""
    if token.tag not in _PRESENT:
        return False
    clauses = view.parse.below(token, "advcl")
    return any(t.text.lower() in _OPENERS for c in clauses for t in view.parse.below(c, "mark"))


def _is_awaited(view: View, token: Token) -> bool:
    """ "Until he is arrested", "before it opens": what a clause in the present waits for."""
    if not _AWAITING & {t.text.lower() for t in view.parse.below(token, "mark")}:
        return False
    helpers = view.parse.below(token, "aux", "auxpass")
    return (helpers[0] if helpers else token).tag in _PRESENT


def _is_to_come(view: View, token: Token) -> bool:
    """ "The exhibition opens next week.": the present tense with a time that lies ahead."""
    if token.tag not in _PRESENT or view.parse.below(token, "aux"):
        return False
    mine = [time for time in view.times if time.anchor.i == token.i]
    return any(_AHEAD & set(time.value.words.lower().split()) for time in mine)


def is_foretold(view: View, token: Token) -> bool:
    """ "said that he would leave": a future seen from the past, if no condition is set."""
    above = view.parse.head(token)
    helpers = {t.text.lower() for t in view.parse.below(token, "aux")}
    told = token.dep == "ccomp" and above.tag in {"VBD", "VBN"}
    free = "have" not in helpers and not view.parse.below(token, "advcl")
    return told and free and bool(helpers & {"would", "'d"})


def _is_bidden(view: View, token: Token) -> bool:
    """ "For details, contact the harbour office": a bare infinitive that nobody is subject of."""
    if token.tag not in {"VB", "VBP"} or token.dep != "ROOT":
        return False
    return not view.parse.below(token, "nsubj", "nsubjpass", "csubj", "aux", "auxpass", "expl")


def _is_inferred(view: View, token: Token) -> bool:
    """ "must have known" is a guess, not a duty."""
    helpers = [t.text.lower() for t in view.parse.below(token, "aux")]
    return "have" in helpers and "must" in helpers


def _is_bare_gerund(view: View, token: Token) -> bool:
    """ "Prosecuting the owners." names an act without saying that it takes place."""
    bare = token.tag == "VBG" and token.dep == "ROOT"
    return bare and not view.parse.below(token, "aux", "nsubj", "nsubjpass")


def _is_verbless(token: Token) -> bool:
    """ "The prosecution of traffickers." as a whole sentence says no more than a gerund does."""
    return token.dep == "ROOT" and token.pos in NOUNS
