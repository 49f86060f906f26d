"""Parses in which a name and what its bearer is are two parts of one clause.

Of "Lund, the Norvik attorney, said" and "A law professor, Lund said" the parser may make two
subjects, of "Lund, Norvik's chairman and editor" a list of people, of "her assassin, Lund, who"
a time, of "named Lund editor" an editor called Lund, of "a spokesman for the ministry, Lund," a
ministry of that name, of "the opposition Norvik Congress" two subjects, and of "Lund, the judge
Berg and the poet Roe" a judge called Lund.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.governors import above_prepositions
from kg.annotate.labels import SUBJECTS
from kg.annotate.mended.reparsed import reparsed
from kg.annotate.mentions.build_mentions import head_of
from kg.annotate.names.model_names import model_spans
from kg.annotate.nouns import may_denote
from kg.annotate.runs import run_start
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

_LOOSE = frozenset({"npadvmod", "nsubj", "nsubjpass", "dep"})
_OBJECTS = frozenset({"pobj", "dobj", "attr"})
# What leads from the first word of a noun's phrase to the noun.
_BEFORE_NOUN = frozenset({"det", "amod", "compound", "nmod", "nummod", "poss", "advmod"})
_OWNING = frozenset({"poss", "det"})


def apposed(sentence: Sentence, ontology: Ontology) -> Sentence:
    """The sentence, with such names and nouns in apposition to each other."""
    tokens = sentence.tokens
    nouns = _Nouns(tokens, ontology)
    changed: dict[int, Token] = {}
    for label, start, end in model_spans(tokens):
        if label == "PERSON":
            name = head_of(tokens, start, end)
            moved = nouns.behind(name, end) or nouns.before(name, start) or nouns.made(name, end)
            changed |= {token.i: token for token in moved}
        elif label == "ORG":
            changed |= {token.i: token for token in _beside_body(tokens, start, end)}
        elif label == "GPE":
            changed |= {token.i: token for token in _behind_place(tokens, start, end)}
    return reparsed(sentence, changed)


def _beside_body(tokens: Sequence[Token], start: int, end: int) -> Iterator[Token]:
    """ "The opposition Norvik Congress says": the noun right before a body is no second subject."""
    name, noun = head_of(tokens, start, end), tokens[max(start - 1, 0)]
    shared = name.dep in SUBJECTS and noun.dep in SUBJECTS and noun.head == name.head
    if shared and noun.tag == "NN" and noun.i < start:
        yield replace(noun, dep="compound", head=name.i)


def _behind_place(tokens: Sequence[Token], start: int, end: int) -> Iterator[Token]:
    """ "Reached Graz, the provincial capital, on Monday": not two objects of one verb."""
    name = head_of(tokens, start, end)
    if name.dep != "dobj" or [t.text for t in tokens[end : end + 1]] != [","]:
        return
    for noun in tokens[end + 1 :]:
        opening = next((t for t in tokens[end + 1 : noun.i] if t.head == noun.i), noun)
        if noun.dep == "dobj" and noun.head == name.head and opening.dep == "det":
            if opening.i == end + 1:
                yield replace(noun, dep="appos", head=name.i)
            return


class _Nouns:
    """The nouns of a sentence that say what a name's bearer is."""

    def __init__(self, tokens: Sequence[Token], ontology: Ontology) -> None:
        self._tokens = tokens
        self._ontology = ontology

    def behind(self, name: Token, end: int) -> list[Token]:
        """ "Lund, the Norvik attorney, said", "Lund, Norvik's chairman and editor"."""
        noun = self._opening(end)
        if noun is None:
            return []
        if noun.head == name.head and noun.dep in SUBJECTS and name.dep in _LOOSE:
            subject = replace(name, dep=noun.dep)
            return [subject, replace(noun, dep="appos", head=name.i)]
        if noun.dep == "conj" and noun.head == name.i and self._are_titles(noun):
            return [replace(noun, dep="appos")]
        if noun.dep == "appos" and noun.head == name.i and self._names_another(noun):
            return [replace(noun, dep="conj")]
        return []

    def before(self, name: Token, start: int) -> list[Token]:
        """ "Her son, Lund left", "a professor, Lund said", "met her assassin, Lund, who"."""
        start = run_start(self._tokens, start, lambda t: t.dep == "compound")  # "Dr."
        comma = start > 0 and self._tokens[start - 1].text == ","
        at = start - 1 - comma
        noun = self._somebody_at(at) if at >= 0 else None
        if noun is None:
            return []
        if name.dep == "appos" and comma and noun.i < at:
            return [replace(name, head=noun.i)]
        if name.dep in SUBJECTS and noun.dep in _LOOSE and self._one_clause(noun, name):
            if self._has(noun, "poss") or (comma and self._opens(noun)):
                return [replace(noun, dep=name.dep), replace(name, dep="appos", head=noun.i)]
        elif name.dep == "npadvmod" and noun.dep in _OBJECTS and comma:
            verb = noun.head if noun.dep != "pobj" else self._tokens[noun.head].head
            if verb == name.head and self._has(noun, *_OWNING):
                return [replace(name, dep="appos", head=noun.i)]
        return []

    def made(self, name: Token, end: int) -> list[Token]:
        """ "Named Lund editor", "named Lund as editor": the name is the object, and the noun what
        its bearer becomes."""
        verb = self._tokens[name.head]
        if name.dep == "oprd" and verb.lemma in name_rules()["making"]:
            alone = not any(t.head == verb.i and t.dep == "dobj" for t in self._tokens)
            return [replace(name, dep="dobj")] if alone and verb.i < name.i else []
        noun = self._behind(end - 1) if name.dep in {"compound", "nmod"} else None
        making = noun and self._tokens[noun.head].lemma in name_rules()["making"]
        if noun is None or noun.i != name.head or not making:
            return []  # "arrested a Graz teenager"
        if noun.dep not in {"oprd", "dobj"}:
            return []
        return [replace(name, dep="dobj", head=noun.head), replace(noun, dep="oprd")]

    def _opening(self, end: int) -> Token | None:
        """The noun for somebody whose phrase begins behind the comma at `end`."""
        return self._behind(end) if [t.text for t in self._tokens[end : end + 1]] == [","] else None

    def _behind(self, at: int) -> Token | None:
        """The noun for somebody whose phrase begins right behind the token `at`."""
        if at + 1 >= len(self._tokens):
            return None
        noun = self._tokens[at + 1]
        while noun.head > noun.i and noun.dep in _BEFORE_NOUN:
            noun = self._tokens[noun.head]
        return noun if self._is_somebody(noun) else None

    def _is_somebody(self, noun: Token) -> bool:
        """True for a common noun for one person."""
        if noun.tag != "NN" or noun.ner:
            return False
        return may_denote(noun.lemma, ("kg:Person",), self._ontology)

    def _are_titles(self, noun: Token) -> bool:
        """Whether what is joined to a title is one too: "the chairman and editor", not "and a"."""
        later = [t for t in self._tokens if t.head == noun.i and t.dep == "conj"]
        return all(self._is_somebody(t) and not self._has(t, *_OWNING) for t in later)

    def _somebody_at(self, at: int) -> Token | None:
        """The noun for somebody whose phrase ends in the token `at`: "the head of the office"."""
        last = self._tokens[at]
        noun = last if self._is_somebody(last) else above_prepositions(self._tokens, last)
        return noun if self._is_somebody(noun) else None

    def _names_another(self, noun: Token) -> bool:
        """Whether a person's name stands right behind a noun: "the judge Berg"."""
        apposed = [t for t in self._tokens if t.head == noun.i and t.dep == "appos"]
        return any(
            run_start(self._tokens, t.i, lambda one: one.dep == "compound") == noun.i + 1
            and t.ner.endswith("PERSON")
            for t in apposed
        )

    def _one_clause(self, noun: Token, name: Token) -> bool:
        verb, other = self._tokens[name.head], self._tokens[noun.head]
        return verb is other or (verb.dep == "aux" and verb.head == other.i)

    def _opens(self, noun: Token) -> bool:
        """Whether the phrase of a noun with "a" or "the" opens the sentence."""
        article = next((t for t in self._tokens if t.head == noun.i and t.dep == "det"), None)
        return article is not None and not any(t.pos != "PUNCT" for t in self._tokens[: article.i])

    def _has(self, noun: Token, *labels: str) -> bool:
        return any(t.head == noun.i and t.dep in labels for t in self._tokens[: noun.i])
