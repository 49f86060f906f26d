"""Names of groups that end in a common noun: "the Sinaloa cartel", "the Wagner group"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.candidates import Candidate
from kg.annotate.nouns import noun_at
from kg.annotate.runs import run_start
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

# What a group may be called after, by the rule for its noun: labels of the model, or none. It
# takes "Sinaloa" for a people, which a place of the gazetteer that is no country is not.
_CALLED_AFTER = {"bears_person": {"PERSON", ""}, "bears_place": {"GPE", "LOC", "NORP", ""}}


def from_group_nouns(
    sentence: Sentence, listed: Sequence[Candidate], ontology: Ontology
) -> Iterator[Candidate]:
    """Proper names behind "the" with the noun for what bears them; letters ("ELN") do not need it.

    `listed` holds the places of the gazetteer in the sentence.
    """
    tokens = sentence.tokens
    nouns = [t for t in tokens if t.text in name_rules()["bears_name"]]
    places = {i for c in listed if c.kind != "kg:Country" for i in range(c.start, c.end)}

    def belongs(token: Token) -> bool:
        return token.pos == "PROPN" or token.i in places

    for noun in nouns:
        rules = [rule for rule in _CALLED_AFTER if noun.text in name_rules()[rule]]
        start = run_start(tokens, noun.i, belongs) if rules else noun.i
        name = tokens[start : noun.i]
        if not name or not any(_is_called(name, rule) for rule in rules):
            continue
        definite = start > 0 and tokens[start - 1].text.lower() == "the"
        entry = noun_at(tokens, noun, ontology)
        if definite and entry is not None:
            yield Candidate(start, noun.i + 1, entry.denotes, "known")


def _is_called(name: Sequence[Token], rule: str) -> bool:
    labelled = {token.ner[2:] for token in name} <= _CALLED_AFTER[rule]
    return labelled and not any(token.text.isupper() for token in name)
