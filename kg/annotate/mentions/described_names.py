"""Which names a description may stand for by its class and its noun."""

from __future__ import annotations

from kg.annotate.mentions.build_mentions import STATE_KINDS
from kg.annotate.nouns import noun_kinds
from kg.annotate.placed import Placed
from kg.annotate.word_lists import name_rules
from kg.model import Mention
from kg.ontology import Ontology

_ANY = "kg:Organisation"
# What news calls by its own noun and hardly ever just "the group".
_OWN_NOUN = ("kg:University", "kg:School", "kg:MediaOutlet", "kg:ReligiousOrganisation")
# Words of a name that come after its head.
_AFTER_HEAD = frozenset({"of", "for", "in", "and", "at", "on", "against"})


def fits(described: str, named: str, ontology: Ontology) -> bool:
    """A name's class fits a description that is as exact or more general, or is unknown."""
    if ontology.is_a(named, described):
        return not (described == _ANY and named in STATE_KINDS)
    return named == _ANY


def contends(described: str, named: Mention, ontology: Ontology) -> bool:
    """True if a description of the class `described` might mean a name that is not beside it."""
    fitting = fits(described, named.kind, ontology)
    return fitting and not _says_else(named, described, ontology)


def may_name(noun: str, described: str, named: Mention, ontology: Ontology) -> bool:
    """True if a `noun` of the class `described` can mean one that contends.

    The name of a "school" or "committee" says so, unless it is known as one anyway; so it is with
    parties.
    """
    if described == _ANY and ontology.is_any(named.kind, _OWN_NOUN):
        return False
    carried = noun in name_rules()["carried"] or ontology.is_a(described, "kg:PoliticalParty")
    says = noun in named.text.lower().split() or not carried
    return says or _ANY not in {described, named.kind}


def bears_a_name(noun: str) -> bool:
    """True for "group" and "company": the name before it is its own, a "supplier" has another."""
    return noun in name_rules()["bears_name"] | name_rules()["bears_organisation"]


def head_word(name: str) -> str:
    """The "foundation" of "Brandt Foundation for the Arts", in lower case."""
    words = name.lower().split()
    cut = next((i for i, word in enumerate(words) if i and word in _AFTER_HEAD), len(words))
    return words[cut - 1]


def is_generic(here: Placed) -> bool:
    """True for the "school" of "after school": none in particular."""
    noun = here.mention.text.lower().split()[-1]
    return not here.determined and noun in name_rules()["generic"]


def _says_else(named: Mention, described: str, ontology: Ontology) -> bool:
    """True if the head of a name is a noun for something else: no "school" is a "City Library".

    A firm may be called "Delta Marine" or "Norvik Builders".
    """
    if named.kind != _ANY:
        return False
    kinds = noun_kinds(head_word(named.text), ontology)
    if " " not in named.text:  # a paper may be called "Guardian"
        kinds = [kind for kind in kinds if ontology.is_any(kind, STATE_KINDS)]
    if ontology.is_a(described, "kg:Company"):
        kinds = [kind for kind in kinds if kind != "kg:Person"]
    related = (ontology.is_a(k, described) or ontology.is_a(described, k) for k in kinds)
    return bool(kinds) and not any(related)
