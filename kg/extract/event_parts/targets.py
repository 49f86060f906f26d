"""What an attack hits, where a verb beside its noun tells: "the blast struck a bakery"."""

from __future__ import annotations

from kg.annotate.labels import SUBJECTS
from kg.extract.event_parts.causes import is_blow
from kg.extract.frames.fitting import described, fitting
from kg.extract.sentence.view import View
from kg.extract.syntax import direct_objects, fillers
from kg.model import Form, Mention, Token
from kg.ontology import Entry

_AFFECTED = "kg:affected"
# Verbs that say of an attack only whom or what it reached.
_REACHING = frozenset({"hit", "strike", "target", "rock", "wreck", "ravage"})


def targets(view: View, noun: Token, entry: Entry) -> list[tuple[str, Mention]]:
    """(kg:affected, mention) of what the verb beside the noun of an attack says that it hit."""
    if noun.pos != "NOUN" or not is_blow(view, entry):
        return []
    tokens = [t for verb in _verbs(view, noun) for t in _hit(view, noun, verb)]
    found = [
        m for t in tokens for m in fitting(view, t, _AFFECTED) or described(view, t, _AFFECTED)
    ]
    return [(_AFFECTED, mention) for mention in found if mention.form is not Form.EVENT]


def _verbs(view: View, noun: Token) -> list[Token]:
    above = [view.parse.head(noun)] if noun.dep in SUBJECTS else []
    found = [*above, *view.parse.below(noun, "acl", "relcl")]
    return [verb for verb in found if verb.pos == "VERB" and verb.lemma in _REACHING]


def _hit(view: View, noun: Token, verb: Token) -> list[Token]:
    """ "Targeted a bakery", "targeted at bakeries"."""
    objects = [t for t in direct_objects(view.parse, verb) if t.i != noun.i]
    return objects or fillers(view.parse, verb, "prepositional", "at")
