"""Article -> Annotated: parses, names, descriptions and what stands for what.

The only package that loads spaCy, and it does so on the first call of `annotate`.

places/       Places: the gazetteer's tables, and which place of a name is meant.
making/       Scripts that write the data files of kg.annotate from the extra `data`.
values/       Times and quantities: what is said of when, and how many.
mended/       Parses mended before anything is read from them, one mistake of the parser a file.
forms/        Forms of one name: surnames, titles, acronyms, other names.
names/        Names: where the candidates come from, what each is, and which of them is kept.
mentions/     Mentions: names and descriptions as the article has them, and whose bodies they are.
coreference/  What a description or a pronoun stands for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from kg.annotate.candidates import Candidate
from kg.annotate.coreference.ages import resolve_ages
from kg.annotate.coreference.descriptions import resolve_descriptions
from kg.annotate.coreference.first_person import one_speaker
from kg.annotate.coreference.focus import focus_country
from kg.annotate.coreference.follow import follow
from kg.annotate.coreference.place_descriptions import repeated_places, resolve_places
from kg.annotate.coreference.pronoun_links import link_pronouns
from kg.annotate.coreference.pronouns import open_pronouns
from kg.annotate.coreference.protagonists import resolve_protagonists
from kg.annotate.coreference.referents import referents
from kg.annotate.coreference.repeated_groups import repeated_groups
from kg.annotate.forms.acronyms import acronym_pairs
from kg.annotate.forms.bracketed import bracketed_pairs
from kg.annotate.forms.gender import genders
from kg.annotate.forms.namesakes import Namesakes
from kg.annotate.forms.other_names import other_names
from kg.annotate.forms.short_forms import full_forms
from kg.annotate.forms.surnames import resolve_surnames
from kg.annotate.forms.titles import resolve_titles
from kg.annotate.language_model import DEFAULT_MODEL, MODELS, load_model, model_name
from kg.annotate.mended.entries import whole_entries
from kg.annotate.mended.mended import mended
from kg.annotate.mentions.ages import find_ages
from kg.annotate.mentions.build_mentions import (
    description_mention,
    name_mention,
)
from kg.annotate.mentions.counts import find_counts
from kg.annotate.mentions.in_focus import in_focus
from kg.annotate.mentions.nominals import find_descriptions
from kg.annotate.mentions.partial_names import resolve_parts
from kg.annotate.mentions.state_bodies import seat_of
from kg.annotate.mentions.told_ages import told_ages
from kg.annotate.mentions.unnamed import unnamed, without_employers
from kg.annotate.names.find_names import find_names
from kg.annotate.parse import parse
from kg.annotate.placed import Placed, place
from kg.annotate.places.gazetteer import Gazetteer
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.quotations import marked
from kg.annotate.word_lists import name_rules
from kg.model import Annotated, Article, BlockKind, Mention, Sentence
from kg.ontology import Ontology

__all__ = [
    "DEFAULT_MODEL",
    "MODELS",
    "NameFinder",
    "annotate",
    "find_mentions",
    "follow",
    "model_name",
]

NameFinder = Callable[[Sequence[Sentence], Ontology, Gazetteer], list[list[Candidate]]]
"""From the sentences of an article to the names of each, in order, without overlaps."""


def annotate(
    articles: Iterable[Article],
    ontology: Ontology,
    model: str | None = None,
    finder: NameFinder = find_names,
) -> Iterator[Annotated]:
    """Yield each article with its sentences, mentions and antecedents.

    `model` is a key of `MODELS` or the name or folder of a spaCy model, None for the default;
    `finder` finds the names of each sentence. Raises ModelError if there is no such model.
    """
    for article, sentences in parse(articles, load_model(model)):
        yield find_mentions(article, sentences, ontology, finder)


def find_mentions(
    article: Article,
    sentences: list[Sentence],
    ontology: Ontology,
    finder: NameFinder = find_names,
) -> Annotated:
    """The mentions of parsed sentences; needs no model, so parses may be made by hand.

    `finder` finds the names of each sentence; all else is understood in the light of them.
    """
    sentences = [mended(sentence, ontology) for sentence in whole_entries(sentences)]
    placed, parts = _in_context(sentences, finder, ontology)
    gendered = genders(sentences, placed)
    ages = told_ages(sentences, placed)
    short = acronym_pairs([p.mention for p in placed])
    antecedents = short | parts | _named_before(sentences, placed, gendered, ages, ontology)
    placed = without_employers(placed, antecedents, ontology)
    names = [p.mention for p in placed]
    same, apart = repeated_groups(sentences, placed, antecedents, ontology)
    spoken = referents(sentences, placed, antecedents, gendered)
    quoted = marked(article)
    pronouns = link_pronouns(sentences, spoken, gendered, quoted, ontology)
    antecedents |= pronouns
    left_open = list(open_pronouns(sentences, pronouns))
    antecedents |= one_speaker(sentences, left_open, pronouns, quoted)
    found = [*names, *pronouns, *left_open]
    groups = unnamed(found, antecedents, ontology, apart)
    known = {groups.get(m, m): groups.get(to, to) for m, to in (antecedents | same).items()}
    mentions = sorted((groups.get(m, m) for m in found), key=lambda m: (m.span, m.head))
    return Annotated(article, tuple(sentences), tuple(mentions), known, ages)


def _named_before(
    sentences: Sequence[Sentence],
    placed: Sequence[Placed],
    gendered: Mapping[str, str],
    ages: Mapping[Mention, int],
    ontology: Ontology,
) -> dict[Mention, Mention]:
    """Names and descriptions -> the names that they stand for; of two rules the later decides."""
    return {
        **bracketed_pairs(sentences, placed, ontology),
        **other_names(sentences, placed, ontology),
        **resolve_surnames(sentences, placed, gendered, Namesakes(sentences, placed, ontology)),
        **repeated_places(placed, ontology),
        **resolve_protagonists(sentences, placed, gendered),
        **resolve_ages(sentences, placed, ages),
        **resolve_titles(sentences, placed),
        **resolve_places(placed, ontology, _home(sentences, placed)),
        **resolve_descriptions(placed, sentences, ontology),
    }


def _in_context(
    sentences: Sequence[Sentence], finder: NameFinder, ontology: Ontology
) -> tuple[list[Placed], dict[Mention, Mention]]:
    """Names and descriptions in the light of the whole article, and short names -> longer ones."""
    placed = list(_placed(sentences, finder, ontology))
    situated = {p.name for p in placed if _is_situated(sentences[p.sentence], p, ontology)}
    full = full_forms((p.mention for p in placed), situated)
    placed = [p.called(full.get(p.mention.text, p.mention.text)) for p in placed]
    focus = focus_country([p.mention for p in placed], _home(sentences, placed))
    placed = in_focus(placed, sentences, focus, ontology)
    parts = resolve_parts(placed, focus, ontology)
    placed = [p.called(parts[p.mention].text) if p.mention in parts else p for p in placed]
    return placed, parts


def _is_situated(sentence: Sentence, here: Placed, ontology: Ontology) -> bool:
    """Whether something is in a place that is named: "in Norvik", not "the Norvik Courier"."""
    word = sentence.tokens[here.head.head].text.lower()
    return word in name_rules()["sure_place"] and ontology.is_a(here.mention.kind, "kg:Place")


def _placed(
    sentences: Sequence[Sentence], finder: NameFinder, ontology: Ontology
) -> Iterator[Placed]:
    for index, names in enumerate(finder(sentences, ontology, load_gazetteer())):
        sentence = sentences[index]
        found = [name_mention(sentence, name) for name in names if name.kind]
        described = find_descriptions(sentence, names, ontology)
        counted = find_counts(sentence, names, ontology)
        for description in chain(described, counted, find_ages(sentence)):
            seat = seat_of(sentence, description, names, ontology)
            found.append(description_mention(sentence, description, seat))
        for mention in sorted(found, key=lambda m: (m.span, m.head)):
            yield place(mention, index, sentence)


def _home(sentences: Sequence[Sentence], placed: Sequence[Placed]) -> Mention | None:
    """The place of the dateline."""
    lines = {i for i, s in enumerate(sentences) if s.block is BlockKind.DATELINE}
    return next((p.mention for p in placed if p.sentence in lines), None)
