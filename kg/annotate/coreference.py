"""Which description or pronoun stands for which name, where the evidence suffices.

A wrong antecedent costs more than a missing one, so every rule wants a near and only candidate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.annotate.acronyms import acronyms_of
from kg.annotate.build_mentions import STATE_KINDS, country_link, is_state_body
from kg.model import Form, Mention, Sentence, Token
from kg.ontology import Ontology

# How many sentences back a description may reach for its name.
REACH = 6
# What it takes for a country to be what an article is about.
HOME_WEIGHT = 3
LEAD = 1.5
# Words before a noun that bring in something new.
_NEW = frozenset({"a", "an", "another", "other", "some", "any", "no", "one", "every", "each"})
# Words of a name that come after its head.
_AFTER_HEAD = frozenset({"of", "for", "in", "and", "at", "on", "against"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_CLAUSES = frozenset({"relcl", "acl"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention with the index of its sentence, its head token, and whether it is a subject.

    `name` is the fullest form of a name in the article, which tells rivals from short forms;
    `noun` the first of the nouns that `head` is joined to by "and"; `definite` is False for what
    "a" or "some" brings in as new, or a clause tells apart.
    """

    mention: Mention
    sentence: int
    head: Token
    subject: bool
    name: str
    noun: Token
    definite: bool


def place(mention: Mention, index: int, sentence: Sentence) -> Placed:
    """Put a mention in its sentence, the one at `index` in the article."""
    head = next(token for token in sentence.tokens if token.start == mention.head)
    noun = _first(sentence.tokens, head, {"conj"})
    first = _first(sentence.tokens, head, {"conj", "appos"})
    new = any(t.head == head.i and t.text.lower() in _NEW for t in sentence.tokens)
    definite = not (new or _is_restricted(sentence.tokens, head))
    return Placed(mention, index, head, first.dep in _SUBJECTS, mention.text, noun, definite)


def _is_restricted(tokens: Sequence[Token], head: Token) -> bool:
    """ "The member who wishes to leave": the clause tells which one, or that it may be anybody."""
    below = (t for t in tokens[head.i + 1 :] if t.head == head.i and t.dep in _CLAUSES)
    return next(below, None) is not None and tokens[head.i + 1].text != ","


def _first(tokens: Sequence[Token], token: Token, deps: set[str]) -> Token:
    """The first of the words that are joined to a word under these labels."""
    while token.dep in deps:
        token = tokens[token.head]
    return token


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
        if here.mention.kind == "kg:Country" or not is_description(here.mention):
            continue
        apposed = _apposed(here, placed, ontology)
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


def _apposed(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """ "The charity's director, Ana Brandt" and "Ana Brandt, an accountant": the name beside it."""
    head = here.noun
    if head.tag not in {"NN", "NNP"}:
        return None
    for other in placed:
        if other.sentence == here.sentence and other.mention.form is Form.NAME:
            pair = ((head, other.head), (other.head, head))
            beside = any(a.dep == "appos" and a.head == b.i for a, b in pair)
            person = here.mention.form is Form.GROUP
            kind = "kg:Person" if person else here.mention.kind
            if beside and _fits(kind, other.mention.kind, ontology):
                return other.mention
    return None


def _fuller(here: Placed, placed: Sequence[Placed]) -> Mention | None:
    """For "the ministry" the one "home affairs ministry" before it."""
    if " " in here.mention.text or not here.definite:
        return None
    ending = f" {here.mention.text.lower()}"
    before = {
        other.mention.text.lower(): other.mention
        for other in placed
        if other.mention.form is Form.NOMINAL
        and other.mention.span < here.mention.span
        and other.mention.link == here.mention.link
        and other.mention.text.lower().endswith(ending)
    }
    return next(iter(before.values())) if len(before) == 1 else None


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
    if not _is_bare(here.mention.text, ontology):
        return None  # "the European team" may be any team
    before = [
        other
        for other in placed
        if other.mention.form is Form.NAME
        and other.mention.span < here.mention.span
        and here.sentence - other.sentence <= REACH
        and _fits(here.mention.kind, other.mention.kind, ontology)
    ]
    if not before:
        return None
    recent = [o for o in before if o.sentence >= before[-1].sentence - 1]
    return recent[-1].mention if len({o.name for o in recent}) == 1 else None


def _is_bare(text: str, ontology: Ontology) -> bool:
    """True for a noun without more words, or with those that the lexicon has ("rights group")."""
    return " " not in text or bool(ontology.by_lemma(text.lower(), "noun"))


def _fits(described: str, named: str, ontology: Ontology) -> bool:
    """A name's class fits a description that is as exact or more general, or is unknown."""
    if ontology.is_a(named, described):
        return not (described == "kg:Organisation" and named in STATE_KINDS)
    return named == "kg:Organisation"


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
