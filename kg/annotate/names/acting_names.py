"""Names of one word whose bearers act: people by a list of their names, and bodies by what they do.

In a report of one sentence the model takes "Vorr" for a person, a firm or a town at random.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from kg.annotate.governors import verb_at_or_above
from kg.annotate.labels import SUBJECTS
from kg.annotate.names.person_names import is_person_name
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.word_lists import name_rules
from kg.model import Token

# Words behind a verb among which "it" may stand for who does it.
_REACH = 4


def acts_under_a_name(tokens: Sequence[Token], name: Token) -> bool:
    """ "Vorr wins", "Vorr's film", where people bear the name and no place does."""
    acts = _acts(tokens, name) and not (acts_like_a_body(tokens, name) or _says_it(tokens, name))
    return acts and is_person_name(name.text) and not _is_listed_place(tokens, name)


def acts_like_no_place(tokens: Sequence[Token], name: Token) -> bool:
    """ "Vorr gave", where no list knows the place: what only lies somewhere does not act."""
    verb = tokens[name.head]
    does = name.tag == "NNP" and name.dep in SUBJECTS and verb.pos == "VERB"
    lies = verb.lemma in name_rules()["situated"] or acts_like_a_body(tokens, name)
    return does and not (lies or _says_it(tokens, name)) and not _is_listed_place(tokens, name)


def _acts(tokens: Sequence[Token], name: Token) -> bool:
    """One that does, suffers or owns something, but no "Vorr's disease"."""
    above = tokens[name.head]
    owns = name.dep == "poss" and above.pos == "NOUN" and above.lemma not in name_rules()["eponym"]
    return owns or name.dep in SUBJECTS


def acts_like_a_body(tokens: Sequence[Token], name: Token) -> bool:
    """ "Vorr's board", "Vorr exports", "Vorr closed its mill"."""
    above = tokens[name.head]
    if name.dep == "poss":
        return above.lemma in name_rules()["of_firms"]
    does = name.dep == "nsubj" and above.lemma in name_rules()["firms_do"]
    return does or (name.dep in SUBJECTS and _has_own(tokens, name))


def _has_own(tokens: Sequence[Token], name: Token) -> bool:
    """Whether "its" stands below the verb of the name, before any other subject."""
    behind = takewhile(lambda token: token.dep not in SUBJECTS, tokens[name.i + 1 :])
    own = (token for token in behind if token.text in {"its", "itself"})
    return any(verb_at_or_above(tokens, token).i == name.head for token in own)


def _says_it(tokens: Sequence[Token], name: Token) -> bool:
    """ "Vorr said it would pay": a firm as likely as not."""
    behind = tokens[name.head + 1 : name.head + 1 + _REACH]
    return any(token.text in {"it", "its"} for token in behind)


def _is_listed_place(tokens: Sequence[Token], name: Token) -> bool:
    """Whether a list has a place of that name, or one that stands behind it: "Vorr, Ind.,"."""
    behind = tokens[name.i + 1 : name.i + 3]
    parted = [token.text for token in behind[:1]] == [","]
    words = [name, *(behind[1:] if parted else ())]
    return any(load_gazetteer().places(word.text) for word in words)
