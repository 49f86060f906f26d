"""Which description or pronoun stands for which name, where the evidence suffices.

A wrong antecedent costs more than a missing one, so every rule wants a near and only candidate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.annotate.acronyms import acronyms_of
from kg.annotate.build_mentions import STATE_KINDS, country_link, is_state_body
from kg.annotate.gender import gender_of_pronoun
from kg.model import Form, Mention, Sentence, Span, Token
from kg.ontology import Ontology

# How many sentences back a description may reach for its name.
REACH = 6
# What it takes for a country to be what an article is about.
HOME_WEIGHT = 3
LEAD = 1.5
# Pronouns, and the classes of what they stand for.
PRONOUNS = {
    "he": ("kg:Person",),
    "him": ("kg:Person",),
    "his": ("kg:Person",),
    "she": ("kg:Person",),
    "her": ("kg:Person",),
    "it": ("kg:Organisation", "kg:Country"),
    "its": ("kg:Organisation", "kg:Country"),
}
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention with the index of its sentence, its head token, and whether it is a subject.

    `name` is the fullest form of a name in the article, which tells rivals from short forms.
    """

    mention: Mention
    sentence: int
    head: Token
    subject: bool
    name: str


def place(mention: Mention, index: int, sentence: Sentence) -> Placed:
    """Put a mention in its sentence, the one at `index` in the article."""
    head = next(token for token in sentence.tokens if token.start == mention.head)
    first = head
    while first.dep in {"conj", "appos"}:
        first = sentence.tokens[first.head]
    return Placed(mention, index, head, first.dep in _SUBJECTS, mention.text)


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
        if here.mention.form is not Form.NOMINAL or here.mention.kind == "kg:Country":
            continue
        if is_state_body(here.mention.kind, ontology):
            antecedent = _fuller(here, placed)
        else:
            antecedent = _nearest_name(here, placed, ontology)
        if antecedent is not None:
            found[here.mention] = antecedent
    return found


def _fuller(here: Placed, placed: Sequence[Placed]) -> Mention | None:
    """For "the ministry" the one "home affairs ministry" before it."""
    if " " in here.mention.text:
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


def _nearest_name(here: Placed, placed: Sequence[Placed], ontology: Ontology) -> Mention | None:
    """The nearest earlier name of a fitting class, if no other name is as near."""
    if not ontology.is_a(here.mention.kind, "kg:Organisation"):
        return None
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


def _fits(described: str, named: str, ontology: Ontology) -> bool:
    """A name's class fits a description that is as exact or more general, or is unknown."""
    if ontology.is_a(named, described):
        return not (described == "kg:Organisation" and named in STATE_KINDS)
    return named == "kg:Organisation"


def resolve_pronouns(
    sentences: Sequence[Sentence],
    placed: Sequence[Placed],
    genders: Mapping[str, str],
    ontology: Ontology,
) -> dict[Mention, Mention]:
    """Pronoun -> the only fitting name among the subjects of this sentence or the last one.

    `genders` holds what is known of people by their full names.
    """
    found: dict[Mention, Mention] = {}
    genders = dict(genders)
    full = {p.mention: p.name for p in placed}
    for index, sentence in enumerate(sentences):
        for token in sentence.tokens:
            kinds = PRONOUNS.get(token.text.lower())
            if kinds is None or token.tag not in {"PRP", "PRP$"}:
                continue
            name = _antecedent(
                index, sentence, token, _fitting(token, kinds, placed, genders, ontology)
            )
            if name is not None:
                span = Span(sentence.span.article, token.start, token.end)
                pronoun = Mention(span, name.kind, token.text, Form.PRONOUN, token.start)
                found[pronoun] = name
                gender = gender_of_pronoun(token.text)
                if gender is not None:
                    # Who was "he" once is not "she" later.
                    genders.setdefault(full.get(name, name.text), gender)
    return found


def _fitting(
    pronoun: Token,
    kinds: Sequence[str],
    placed: Sequence[Placed],
    genders: Mapping[str, str],
    ontology: Ontology,
) -> list[Placed]:
    """The names that a pronoun may stand for by class and gender."""
    gender = gender_of_pronoun(pronoun.text)
    return [
        p
        for p in placed
        if p.mention.form is Form.NAME
        and any(ontology.is_a(p.mention.kind, kind) for kind in kinds)
        and (gender is None or genders.get(p.name, gender) == gender)
    ]


def _antecedent(
    index: int, sentence: Sentence, pronoun: Token, fitting: Sequence[Placed]
) -> Mention | None:
    head = _relative_head(sentence, pronoun)
    fitting = [p for p in fitting if p.sentence != index or _one_voice(sentence, p, pronoun)]
    if head is None:
        return _subject_before(index, pronoun, fitting)
    here = (p.mention for p in fitting if p.sentence == index and p.head.i == head.i)
    return next(here, None)


def _one_voice(sentence: Sentence, name: Placed, pronoun: Token) -> bool:
    """False if a quotation begins or ends between them: its "he" is not the one who speaks."""
    between = sentence.tokens[min(name.head.i, pronoun.i) : max(name.head.i, pronoun.i)]
    return sum(token.text in {'"', "''", "``"} for token in between) % 2 == 0


def _relative_head(sentence: Sentence, pronoun: Token) -> Token | None:
    """The noun before a relative clause whose subject "which" or "who" the pronoun repeats."""
    token = pronoun
    while token.head != token.i:
        token = sentence.tokens[token.head]
        if token.dep == "relcl":
            relative = any(
                t.head == token.i and t.dep in _SUBJECTS and t.tag in {"WDT", "WP"}
                for t in sentence.tokens
            )
            return sentence.tokens[token.head] if relative else None
    return None


def _subject_before(index: int, pronoun: Token, fitting: Sequence[Placed]) -> Mention | None:
    """The one name before it, else the one subject, in this sentence or the last."""
    for sentence in (index, index - 1):
        before = [
            p for p in fitting if p.sentence == sentence and p.mention.span.start < pronoun.start
        ]
        names = {p.name for p in before}
        if len(names) > 1 and pronoun.text.lower() == "its":
            return None  # "imposed sanctions on X and its owner": the subject is no better
        subjects = {p.name: p.mention for p in before if p.subject}
        if len(names) == 1:
            return before[-1].mention
        if names:
            return next(iter(subjects.values())) if len(subjects) == 1 else None
    return None


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
