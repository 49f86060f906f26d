"""Which description or pronoun stands for which name, where the evidence suffices.

A wrong antecedent costs more than a missing one, so every rule wants a near and only candidate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from kg.annotate.coreference.called import Called
from kg.annotate.coreference.fuller import still_means
from kg.annotate.coreference.identified import identified
from kg.annotate.coreference.nearest_name import nearest_name
from kg.annotate.forms.acronyms import acronyms_of
from kg.annotate.mentions.build_mentions import country_link, is_state_body
from kg.annotate.mentions.described_names import bears_a_name, fits, head_word, is_generic
from kg.annotate.placed import Placed
from kg.model import Form, Mention, Sentence
from kg.ontology import Ontology

# What it takes for a country to be what an article is about.
HOME_WEIGHT = 3
LEAD = 1.5
ENOUGH = 3


def focus_country(mentions: Sequence[Mention], home: Mention | None = None) -> str | None:
    """The country ("iso:KH") that an article is about, None where none stands out.

    Countries and the places in them count alike, the place of the dateline `home` as often as
    `HOME_WEIGHT` others; the first must be named `LEAD` times as often as the second. One that is
    met in passing ("a Danish fund") is not what an article is about: it is named by itself, or
    `ENOUGH` times.
    """
    counted = Counter(link for m in mentions if m.link and (link := country_link(m.link)))
    if home is not None and home.link and (link := country_link(home.link)):
        counted[link] += HOME_WEIGHT
    ranked = counted.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < LEAD * ranked[1][1]):
        return None
    first, times = ranked[0]
    named = any(m.link == first and m.form is Form.NAME for m in mentions)
    return first if named or times >= ENOUGH else None


def resolve_descriptions(
    placed: Sequence[Placed], sentences: Sequence[Sentence], ontology: Ontology
) -> dict[Mention, Mention]:
    """Description -> the name or fuller description it stands for, within one article."""
    found: dict[Mention, Mention] = {}
    called = Called(placed, ontology)
    for here in placed:
        if _is_common(here, ontology) and (name := _namesake(here, placed, ontology)):
            found[here.mention] = name
        if here.mention.kind == "kg:Country" or not is_description(here.mention):
            continue
        apposed = _apposed(here, placed, ontology) or _borne(here, placed, ontology)
        apposed = apposed or identified(here, placed, sentences, ontology)
        if apposed is not None:
            found[here.mention] = apposed
            called.hear(here, apposed)
        if apposed is not None or here.mention.form is not Form.NOMINAL:
            continue
        antecedent = _before(here, placed, sentences, found, ontology)
        bearer = called.bearer(here) if _is_body(here, ontology) else None
        if antecedent is None or antecedent.form is not Form.NAME:
            antecedent = bearer or antecedent
        if antecedent is not None:
            found[here.mention] = antecedent
    return found


def _is_body(here: Placed, ontology: Ontology) -> bool:
    return ontology.is_a(here.mention.kind, "kg:Organisation")


def _before(
    here: Placed,
    placed: Sequence[Placed],
    sentences: Sequence[Sentence],
    found: Mapping[Mention, Mention],
    ontology: Ontology,
) -> Mention | None:
    """The name or fuller description before it, by the first way that finds one."""
    if is_state_body(here.mention.kind, ontology):
        return _fuller(here, placed, ontology) or _namesake(here, placed, ontology)
    name = _namesake(here, placed, ontology) or nearest_name(
        here, placed, sentences, found, ontology
    )
    if name is not None or here.mention.kind == "kg:Organisation":
        return name  # "the organisation" may be any
    return _fuller(here, placed, ontology)


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
    if here.plural or not {head.tag, here.head.tag} <= {"NN", "NNP"}:
        return None
    for other in placed:
        if other.sentence == here.sentence and other.mention.form is Form.NAME:
            pair = ((head, other.head), (other.head, head))
            beside = any(a.dep == "appos" and a.head == b.i for a, b in pair)
            person = here.mention.form is Form.GROUP
            kind = "kg:Person" if person else here.mention.kind
            if beside and fits(kind, other.mention.kind, ontology):
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
    if not here.definite or not bears_a_name(here.head.text):
        return None
    for other in placed:
        beside = here.mention.span.start - other.mention.span.end == 1
        if beside and other.sentence == here.sentence and other.mention.form is Form.NAME:
            fitting = fits(here.mention.kind, other.mention.kind, ontology)
            return other.mention if fitting else None
    return None


def _fuller(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
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
    only = next(iter(before.values())) if len(before) == 1 else None
    return only if only and still_means(only, here, placed, ontology) else None


def _is_proper(text: str) -> bool:
    """True if a description begins with a name of its own ("Oslo police")."""
    return text[:1].isupper()


def _namesake(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """For "the foundation" the one name before it that has the word: "the Brandt Foundation"."""
    word = here.mention.text.lower().split()[-1]
    apt = here.definite and not here.plural and not is_generic(here)
    if not apt or not _is_bare(here.mention.text, ontology):
        return None
    before = {
        other.name: other.mention
        for other in placed
        if other.mention.form is Form.NAME
        and other.mention.span < here.mention.span
        and other.mention.kind != "kg:Person"
        and (here.mention.kind != "kg:Place" or ontology.is_a(other.mention.kind, "kg:Place"))
        and " " in other.mention.text
        and word == head_word(other.mention.text)
        and not (here.told and here.tied.isdisjoint(other.mention.text.lower().split()))
    }
    return next(iter(before.values())) if len(before) == 1 else None


def _is_bare(text: str, ontology: Ontology) -> bool:
    """True for a noun without more words, or with those that the lexicon has ("rights group")."""
    return " " not in text or bool(ontology.by_lemma(text.lower(), "noun"))


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
