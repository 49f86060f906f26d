"""Which description or pronoun stands for which name, where the evidence suffices.

A wrong antecedent costs more than a missing one, so every rule wants a near and only candidate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from kg.annotate.acronyms import acronyms_of
from kg.annotate.build_mentions import STATE_KINDS, country_link, is_state_body
from kg.annotate.nouns import noun_kinds
from kg.annotate.placed import Placed
from kg.annotate.word_lists import name_rules
from kg.model import Form, Mention
from kg.ontology import Ontology

# How many sentences back a description may reach for its name.
REACH = 6
# What it takes for a country to be what an article is about.
HOME_WEIGHT = 3
LEAD = 1.5
# Nouns for many organisations at once.
_MANY = frozenset({"media", "press"})
# Words of a name that come after its head.
_AFTER_HEAD = frozenset({"of", "for", "in", "and", "at", "on", "against"})


def focus_country(mentions: Sequence[Mention], home: Mention | None = None) -> str | None:
    """The country ("iso:KH") that an article is about, None where none stands out.

    Countries and the places in them count alike, the place of the dateline `home` as often as
    `HOME_WEIGHT` others; the first must be named `LEAD` times as often as the second.
    """
    counted = Counter(link for m in mentions if m.link and (link := country_link(m.link)))
    if home is not None and home.link and (link := country_link(home.link)):
        counted[link] += HOME_WEIGHT
    ranked = counted.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < LEAD * ranked[1][1]):
        return None
    return ranked[0][0]


def resolve_descriptions(placed: Sequence[Placed], ontology: Ontology) -> dict[Mention, Mention]:
    """Description -> the name or fuller description it stands for, within one article."""
    found: dict[Mention, Mention] = {}
    for here in placed:
        if _is_common(here, ontology) and (name := _namesake(here, placed, ontology)):
            found[here.mention] = name
        if here.mention.kind == "kg:Country" or not is_description(here.mention):
            continue
        apposed = _apposed(here, placed, ontology) or _borne(here, placed, ontology)
        if apposed is not None:
            found[here.mention] = apposed
        if apposed is not None or here.mention.form is not Form.NOMINAL:
            continue
        antecedent = _before(here, placed, ontology)
        if antecedent is not None:
            found[here.mention] = antecedent
    return found


def _before(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """The name or fuller description before it, by the first way that finds one."""
    if is_state_body(here.mention.kind, ontology):
        return _fuller(here, placed) or _namesake(here, placed, ontology)
    name = _namesake(here, placed, ontology) or _nearest_name(here, placed, ontology)
    if name is not None or here.mention.kind == "kg:Organisation":
        return name  # "the organisation" may be any
    return _fuller(here, placed)


def is_description(mention: Mention) -> bool:
    """True for "the rights group" and for "an accountant", not for demonyms and names."""
    return mention.form in {Form.NOMINAL, Form.GROUP}


def _is_common(here: Placed, ontology: Ontology) -> bool:
    """ "The Court": one word behind "the" that is the noun for what it names."""
    mention = here.mention
    if mention.form is not Form.NAME or mention.link or not here.known or " " in mention.text:
        return False
    return any(e.denotes == mention.kind for e in ontology.by_lemma(mention.text.lower(), "noun"))


def _apposed(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """ "The charity's director, Ana Brandt" and "Ana Brandt, an accountant": the name beside it."""
    head = here.noun
    if not {head.tag, here.head.tag} <= {"NN", "NNP"}:
        return None
    for other in placed:
        if other.sentence == here.sentence and other.mention.form is Form.NAME:
            pair = ((head, other.head), (other.head, head))
            beside = any(a.dep == "appos" and a.head == b.i for a, b in pair)
            person = here.mention.form is Form.GROUP
            kind = "kg:Person" if person else here.mention.kind
            if beside and _fits(kind, other.mention.kind, ontology):
                return other.mention
        elif _is_said_of(other, here):  # "her husband, the banker Hans Lund"
            return _apposed(other, placed, ontology)
    return None


def _is_said_of(other: Placed, here: Placed) -> bool:
    """Whether a second description stands in apposition to the one `here`."""
    same = other.sentence == here.sentence and is_description(other.mention)
    return same and other.head.dep == "appos" and other.head.head == here.noun.i < other.head.i


def _borne(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """For the "rebel group" of "the M23 rebel group" its name."""
    if not _bears_a_name(here.head.text):
        return None
    for other in placed:
        beside = here.mention.span.start - other.mention.span.end == 1
        if beside and other.sentence == here.sentence and other.mention.form is Form.NAME:
            fits = _fits(here.mention.kind, other.mention.kind, ontology)
            return other.mention if fits else None
    return None


def _bears_a_name(noun: str) -> bool:
    """True for "group" and "company": the name before it is its own, a "supplier" has another."""
    return noun in name_rules()["bears_name"] | name_rules()["bears_organisation"]


def _fuller(here: Placed, placed: Sequence[Placed]) -> Mention | None:
    """For "the ministry" the one "home affairs ministry" before it."""
    if " " in here.mention.text or not here.definite or here.told:
        return None
    ending = f" {here.mention.text.lower()}"
    before = {
        other.mention.text.lower(): other.mention
        for other in placed
        if other.mention.form is Form.NOMINAL
        and other.mention.span < here.mention.span
        and other.mention.link == here.mention.link
        and other.mention.text.lower().endswith(ending)
        and not (here.tied and _is_proper(other.mention.text))
    }
    return next(iter(before.values())) if len(before) == 1 else None


def _is_proper(text: str) -> bool:
    """True if a description begins with a name of its own ("Oslo police")."""
    return text[:1].isupper()


def _namesake(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """For "the foundation" the one name before it that has the word: "the Brandt Foundation"."""
    if not here.definite or not _is_bare(here.mention.text, ontology):
        return None
    word = here.mention.text.lower().split()[-1]
    before = {
        other.name: other.mention
        for other in placed
        if other.mention.form is Form.NAME
        and other.mention.span < here.mention.span
        and other.mention.kind != "kg:Person"
        and (here.mention.kind != "kg:Place" or ontology.is_a(other.mention.kind, "kg:Place"))
        and " " in other.mention.text
        and word == _head_word(other.mention.text)
    }
    return next(iter(before.values())) if len(before) == 1 else None


def _head_word(name: str) -> str:
    """The "foundation" of "Brandt Foundation for the Arts", in lower case."""
    words = name.lower().split()
    cut = next((i for i, word in enumerate(words) if i and word in _AFTER_HEAD), len(words))
    return words[cut - 1]


def _nearest_name(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """The nearest earlier name of a fitting class, if no other name is as near."""
    if not here.definite or not ontology.is_a(here.mention.kind, "kg:Organisation"):
        return None
    beside = _named_before(here, placed)
    if beside is not None:
        fits = _fits(here.mention.kind, beside.kind, ontology)
        return beside if fits and _bears_a_name(here.head.text) else None
    words = here.mention.text.lower()
    if not here.known or words in _MANY or not ontology.by_lemma(words, "noun"):
        return None  # "the European team" may be any team, "the household" is none
    before = [
        other
        for other in placed
        if other.mention.form is Form.NAME
        and other.mention.span < here.mention.span
        and here.sentence - other.sentence <= REACH
        and _fits(here.mention.kind, other.mention.kind, ontology)
        and not _says_else(other.mention, here.mention.kind, ontology)
    ]
    if not before:
        return None
    recent = [o for o in before if o.sentence >= before[-1].sentence - 1]
    return recent[-1].mention if len({o.name for o in recent}) == 1 else None


def _named_before(here: Placed, placed: Sequence[Placed]) -> Mention | None:
    """The "Norvik" of "the Norvik group"."""
    for other in placed:
        if other.sentence == here.sentence and other.mention.form is Form.NAME:
            beside = other.head.i < here.head.i and other.head.head == here.head.i
            if beside and other.head.dep in {"compound", "nmod", "amod"}:
                return other.mention
    return None


def _is_bare(text: str, ontology: Ontology) -> bool:
    """True for a noun without more words, or with those that the lexicon has ("rights group")."""
    return " " not in text or bool(ontology.by_lemma(text.lower(), "noun"))


def _fits(described: str, named: str, ontology: Ontology) -> bool:
    """A name's class fits a description that is as exact or more general, or is unknown."""
    if ontology.is_a(named, described):
        return not (described == "kg:Organisation" and named in STATE_KINDS)
    return named == "kg:Organisation"


def _says_else(named: Mention, described: str, ontology: Ontology) -> bool:
    """True if the head of a name is a noun for something else: no "school" is a "City Library"."""
    if named.kind != "kg:Organisation" or " " not in named.text:
        return False
    word = _head_word(named.text)
    kinds = noun_kinds(word, ontology)
    related = (ontology.is_a(k, described) or ontology.is_a(described, k) for k in kinds)
    return bool(kinds) and not any(related)


def acronym_pairs(mentions: Sequence[Mention]) -> dict[Mention, Mention]:
    """Acronym -> the full name in the same article whose initials it is."""
    names = [m for m in mentions if m.form is Form.NAME and " " in m.text]
    full: dict[str, Mention] = {}
    for name in reversed(names):
        for acronym in acronyms_of(name.text.replace("'s", " 's").split()):
            full[acronym] = name
    return {
        m: full[m.text] for m in mentions if m.form is Form.NAME and m.text in full and not m.link
    }


def follow(mention: Mention, antecedents: Mapping[Mention, Mention]) -> Mention:
    """The mention at the end of the chain of antecedents."""
    seen = {mention}
    while mention in antecedents and antecedents[mention] not in seen:
        mention = antecedents[mention]
        seen.add(mention)
    return mention
