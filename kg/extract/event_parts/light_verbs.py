"""Light verbs: "carried out a raid", "a directive issued by", "faces extradition"."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.frames.fitting import fitting
from kg.extract.frames.role_fillers import role_fillers
from kg.extract.sentence.view import View
from kg.extract.stances.negation import is_negated
from kg.model import Mention, Token

LIGHT = "kg:LightVerb"
_SERIES = frozenset({"series", "number", "string", "spate", "wave", "kind", "type", "round"})


@dataclass(frozen=True, slots=True)
class LightVerb:
    """The verb that carries a noun, and the roles of the noun that the verb's arguments fill."""

    verb: Token
    roles: tuple[tuple[str, Mention], ...]


def light_verb(view: View, noun: Token) -> LightVerb | None:
    """The light verb of an event noun, or None; of "a series of raids" that of the series."""
    for verb in _verbs(view, _counted(view, noun)):
        trigger = view.triggers.get(verb.i)
        entry = next((e for e in trigger.entries if e.denotes == LIGHT), None) if trigger else None
        if trigger is not None and entry is not None:
            # Who has not claimed it is nobody's suspect, and "a murder he did not commit" not his.
            claims = entry.complement is not None or verb.dep == "relcl"
            disowned = claims and is_negated(view, verb)
            roles = (
                ()
                if disowned
                else tuple(
                    (role, mention)
                    for role, token in role_fillers(view, trigger, entry, "event")
                    if token.i != noun.i
                    for mention in fitting(view, token, role)
                )
            )
            return LightVerb(verb, roles)
    return None


def _counted(view: View, noun: Token) -> Token:
    """The "series" of "a series of raids", else the noun itself."""
    of = view.parse.head(noun)
    counter = view.parse.head(of)
    return counter if noun.dep == "pobj" and of.dep == "prep" and counter.lemma in _SERIES else noun


def _verbs(view: View, noun: Token) -> list[Token]:
    """The verb whose object the noun is, also behind the preposition that ends its expression
    ("took part in the raid", "claimed responsibility for it"), and participles after the noun.
    """
    above = view.parse.head(noun)
    governors = [above] if noun.dep in {"dobj", "nsubjpass"} else []
    if noun.dep == "pobj":
        verb = view.parse.head(above)
        if verb.dep == "dobj":
            verb = view.parse.head(verb)
        trigger = view.triggers.get(verb.i)
        governors += [verb] if trigger and trigger.start <= above.i < trigger.end else []
    return [*governors, *view.parse.below(noun, "acl", "relcl")]
