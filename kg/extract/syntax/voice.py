"""Verbs in the passive, with or without an auxiliary."""

from __future__ import annotations

from kg.extract.once import once
from kg.extract.syntax.parse import Parse
from kg.model import Token

# Where a participle is said of what it befell: "raids ordered by", "he was lightly injured",
# "was found murdered".
_SAID_OF_IT = frozenset({"acl", "relcl", "amod", "advcl", "oprd", "acomp", "xcomp"})


@once
def is_passive(parse: Parse, verb: Token) -> bool:
    """True for a passive clause and for a participle after its noun ("issued by ...")."""
    if parse.below(verb, "nsubjpass", "auxpass", "csubjpass"):
        return True
    if verb.tag != "VBN":
        # "Norvik, established 1926,", but not "the claim that Norvik left"
        return verb.tag == "VBD" and verb.dep == "acl" and not parse.below(verb, "nsubj", "mark")
    if is_reduced(parse, verb):
        return True
    if verb.dep == "conj":
        own = parse.below(verb, "aux", "nsubj")
        return not own and is_passive(parse, parse.head(verb))
    return verb.dep in _SAID_OF_IT and not parse.below(verb, "aux", "nsubj")


def is_reduced(parse: Parse, verb: Token) -> bool:
    """ "Four men injured", "there were four men injured": a participle with a subject of its own
    but neither auxiliary nor object."""
    return bool(parse.below(verb, "nsubj")) and not parse.below(verb, "aux", "dobj", "ccomp")
