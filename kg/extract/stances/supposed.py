"""Acts that are only spoken of: "his arrest would be a mistake", "talked about killing him",
"information leading to his arrest", "is killed in the film".
"""

from __future__ import annotations

from kg.extract.cue_words import supposing_words
from kg.extract.frames.event_entry import event_entry
from kg.extract.sentence.view import View
from kg.extract.stances.speakers import is_statement
from kg.extract.syntax import subjects
from kg.model import Token

_PAST = frozenset({"VBD", "VBN"})
_SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})


def is_supposed(view: View, token: Token) -> bool:
    """True if the words around an act only speak of it."""
    return any(rule(view, token) for rule in _RULES)


def is_any(view: View, token: Token) -> bool:
    """ "Reservations about any talks": there need be none."""
    noun = token.pos == "NOUN"
    return noun and any(t.text.lower() == "any" for t in view.parse.below(token, "det"))


def _would_be(view: View, token: Token) -> bool:
    """ "The arrest of Rossi would be a mistake": who says so does not say that he was arrested.

    After "said that" it may well be true ("said his arrest would not stop him").
    """
    while token.dep == "conj" and token.pos == "NOUN":
        token = view.parse.head(token)
    verb = view.parse.head(token)
    if token.dep not in _SUBJECT or token.pos not in {"NOUN", "VERB"}:
        return False
    if not any(t.text.lower() in {"would", "'d"} for t in view.parse.below(verb, "aux")):
        return False
    reported = verb.dep == "ccomp" and view.parse.head(verb).tag in _PAST
    adverbs = {t.text.lower() for t in view.parse.below(verb, "advmod")}
    return not reported and adverbs.isdisjoint(supposing_words()["later"])


def _is_idea(view: View, token: Token) -> bool:
    """ "Talked about killing him", "discussed killing him"."""
    if token.tag != "VBG" or view.parse.below(token, "aux"):
        return False
    above = view.parse.head(token)
    if token.dep == "pcomp":
        return above.text.lower() == "about"
    return token.dep in {"xcomp", "dobj", "ccomp"} and above.lemma in supposing_words()["weighs"]


def _is_hint(view: View, token: Token) -> bool:
    """ "Information leading to an arrest", but not the tip that led to it."""
    leading = token.dep == "acl" and token.tag == "VBG" and token.lemma == "lead"
    return leading and view.parse.head(token).lemma in supposing_words()["hints"]


def _is_fiction(view: View, token: Token) -> bool:
    """ "In the film, Rossi kills his wife"; but what somebody says in a film he did say."""
    if token.pos != "VERB":
        return False  # "an actor in films"
    entry = event_entry(view, view.triggers.get(token.i))
    if entry is not None and is_statement(view, entry):
        return False
    crime = entry is not None and view.ontology.is_a(entry.denotes, "kg:Crime")
    return _is_told_by_fiction(view, token, crime=crime)


def _is_told_by_fiction(view: View, verb: Token, *, crime: bool) -> bool:
    """Of a clause, or of the one around the noun that it tells of ("plays a nurse who kills").

    Of crimes plays and books tell too, and what becomes of a part that is somebody's name.
    """
    places = [p for p in view.parse.below(verb, "prep") if p.text.lower() == "in"]
    where = {t.lemma for p in places for t in view.parse.below(p, "pobj")}
    words = supposing_words()
    if not where.isdisjoint(words["fiction"] | (words["staged"] if crime else frozenset())):
        return True
    noun = view.parse.head(verb)
    if verb.dep not in {"relcl", "acl"} or noun.pos not in (
        {"NOUN", "PROPN"} if crime else {"NOUN"}
    ):
        return False
    around = next((t for t in view.parse.ancestors(noun) if t.pos == "VERB"), None)
    if around is None:
        return False
    tells = crime and any(t.lemma in words["fiction"] for t in subjects(view.parse, around))
    inside = _is_part(view, noun, around) or _is_told_by_fiction(view, around, crime=crime)
    return tells or inside


def _is_part(view: View, noun: Token, verb: Token) -> bool:
    """ "Plays a nurse", "stars as a nurse"."""
    return _is_feigned(view, noun) or (
        noun.dep == "dobj" and verb.lemma in supposing_words()["plays"]
    )


def _is_feigned(view: View, token: Token) -> bool:
    """ "Was cast as the murderer", "posed as the killer": who plays one need not be one."""
    as_ = view.parse.head(token)
    feigned = token.dep == "pobj" and as_.text.lower() == "as"
    return feigned and view.parse.head(as_).lemma in supposing_words()["feigns"]


def _is_played(view: View, token: Token) -> bool:
    """ "Played the killer of Lund"; not "played an attack"."""
    entry = event_entry(view, view.triggers.get(token.i)) if token.pos == "NOUN" else None
    holders = entry and any(a.function == "holder" for f in entry.frames for a in f.arguments)
    return bool(holders) and _is_part(view, token, view.parse.head(token))


_RULES = (_would_be, _is_idea, _is_hint, _is_fiction, _is_feigned, _is_played)
