""" "The city", "the country": the place in focus, if only one of its kind is near."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kg.annotate.coreference.fuller import names_behind, still_means
from kg.annotate.mentions.state_bodies import is_one_of_states
from kg.annotate.nouns import may_denote
from kg.annotate.placed import Placed
from kg.annotate.word_lists import name_rules
from kg.model import Form, Mention
from kg.ontology import Ontology

# How many sentences back a kind of place may reach for its name.
REACH = {"kg:City": 2, "kg:Region": 2, "kg:Country": 1}
# "The region" may be any one of those that the article names, however far back.
CONTENDING = frozenset({"kg:Region"})


def resolve_places(
    placed: Sequence[Placed], ontology: Ontology, home: Mention | None
) -> dict[Mention, Mention]:
    """Bare description of a place -> the only name of its class in the sentences before.

    "The city" may always be that of the dateline, `home`, so another one near leaves it open.
    """
    found: dict[Mention, Mention] = {}
    for here in placed:
        kind = here.mention.kind
        named = _name_behind(here, placed, ontology)
        if named is not None:
            found[here.mention] = named
        if named is not None or kind not in REACH or not _is_bare(here):
            continue
        told = [o for o in placed if _is_named_before(o, here, ontology)]
        told = [o for o in told if not is_one_of_states(here, o.mention.link)]
        near = {o.name: o.mention for o in told if here.sentence - o.sentence <= REACH[kind]}
        if kind in CONTENDING and len({o.name for o in told}) > 1:
            continue
        if near and home is not None and ontology.is_a(home.kind, kind):
            near.setdefault(home.text, home)
        if len(near) == 1:
            found[here.mention] = next(iter(near.values()))
    return found


def _name_behind(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """The "Graz" of "the old town of Graz", None where no place is named right behind."""
    if not (here.told and here.definite and not here.plural):
        return None
    behind = (other.mention for other in placed if names_behind(here.mention, other))
    name = next((name for name in behind if ontology.is_a(name.kind, "kg:Place")), None)
    return name if name is not None and _is_named_by_of(here, name) else None


def _is_named_by_of(here: Placed, name: Mention) -> bool:
    """True for "the town of Graz", and for "the Leeds suburb of Graz" and "the Finnish capital of
    Graz", not for "the capital of Finland"."""
    lemma = here.head.lemma.lower()
    if lemma in name_rules()["so_behind_another"]:
        another = len(here.tied) > 1 or here.mention.text[0].isupper()
        return another and name.kind not in {"kg:Country", "kg:Region"}
    return lemma in name_rules()["of_its_name"]


def _is_named_before(other: Placed, here: Placed, ontology: Ontology) -> bool:
    """True for an earlier name that may be that of the place described."""
    named, kind = other.mention, here.mention.kind
    before = named.form is Form.NAME and named.span < here.mention.span
    return before and ontology.is_a(named.kind, kind) and not _is_else(named, here, ontology)


def _is_else(named: Mention, here: Placed, ontology: Ontology) -> bool:
    """No "county" is a "Brandt Lake" or "Lake Brandt"; a city may be called "Brandt Bay"."""
    words = named.text.lower().split()
    if named.kind == "kg:City" or here.mention.text.lower() in words or len(words) == 1:
        return False
    return any(may_denote(word, ("kg:Place",), ontology) for word in (words[0], words[-1]))


def repeated_places(placed: Sequence[Placed], ontology: Ontology) -> dict[Mention, Mention]:
    """Description of a place -> the place that the same words told of before.

    "This street" is the street told of last: the "old street" between it and another "street".
    """
    told: dict[str, list[Placed]] = defaultdict(list)
    found: dict[Mention, Mention] = {}
    for here in placed:
        mention = here.mention
        if not ontology.is_a(mention.kind, "kg:Place") or mention.form is not Form.NOMINAL:
            continue
        if mention.link is None and here.definite:
            words = mention.text.lower().split()
            before = _told_before(here, told[words[-1]], placed, ontology)
            if before is not None:
                found[mention] = before
            told[words[-1]].append(here)
    return found


def _told_before(
    here: Placed, told: Sequence[Placed], placed: Sequence[Placed], ontology: Ontology
) -> Mention | None:
    """The last of the descriptions with its noun that may be of the same place, None if none.

    None too if that is named behind its noun ("the city of Graz") and left for another since.
    """
    words = here.mention.text.lower()
    for other in reversed(told):
        same = other.mention.text.lower() == words or (here.known and " " not in words)
        if same and not (here.tied and other.tied and here.tied.isdisjoint(other.tied)):
            meant = here.known and still_means(other.mention, here, placed, ontology)
            return other.mention if meant or not other.told else None
    return None


def _is_bare(here: Placed) -> bool:
    """ "The city", not "a city", "the old city" or "the country" of which the focus tells.

    "Norway's capital" is not the one city near.
    """
    mention = here.mention
    plain = mention.form is Form.NOMINAL and mention.link is None and " " not in mention.text
    return plain and here.definite and not here.tied and here.head.tag == "NN"
