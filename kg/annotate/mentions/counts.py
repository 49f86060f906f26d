"""People who are only counted: "wounded 71", "260 others", "thousands were arrested".

A bare number may count anything. Beside a verb that happens to people, or to whom people do it,
it counts people.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.candidates import Candidate
from kg.annotate.labels import SUBJECTS
from kg.annotate.mentions.nominals import COUNTING, Description, left_edge
from kg.model import Form, Sentence, Token
from kg.ontology import Ontology

# What happens to people only: nobody wounds or arrests 71 houses.
_TO_PEOPLE = frozenset(
    {
        *("kg:Arrest", "kg:Detention", "kg:Charge", "kg:Conviction", "kg:Acquittal"),
        *("kg:Sentencing", "kg:Deportation", "kg:Extradition", "kg:Killing", "kg:Death"),
        *("kg:Injury", "kg:Displacement", "kg:Rescue"),
    }
)
# What a subject undergoes: "12 died".
_UNDERGONE = frozenset({"kg:Death"})
_THOSE = "those"
# "those who have been killed": so many words at most to the verb.
_NEAR = 6
# "Twelve died", "left twelve dead".
_POS = {"VERB": "verb", "ADJ": "adjective"}
_HEADS = frozenset({"other"})
_ARGUMENTS = frozenset({"nsubjpass", "dobj", "nsubj"})
# "Died 1999": a year, not a number of dead.
_YEARS = range(1500, 2101)


def find_counts(
    sentence: Sentence, names: Sequence[Candidate], ontology: Ontology
) -> Iterator[Description]:
    """Each number, "dozens", "others" or "two Austrians" to which something happens that happens to
    people, and "those killed"."""
    tokens = sentence.tokens
    named = {i for name in names for i in range(name.start, name.end)}
    for token in tokens:
        if token.i in named or not _counts(tokens, token):
            continue
        if any(_is_of_people(ontology, *pair) for pair in _happenings(tokens, token)):
            start, end = left_edge(tokens, token, named), token.i + 1
            if token.text.lower() == _THOSE:
                end = max(word.i for word in _clauses(tokens, token)) + 1
            yield Description(start, end, token.i, "kg:Group", Form.GROUP)


def _counts(tokens: Sequence[Token], token: Token) -> bool:
    if token.lemma in _HEADS or token.tag == "NNPS":
        return any(t.head == token.i and t.tag == "CD" for t in tokens[: token.i])
    if token.text.lower() == _THOSE:
        return bool(_clauses(tokens, token))
    if token.tag == "CD":
        if token.ner[2:] in {"MONEY", "PERCENT"}:
            return False
        return not (token.text.isdigit() and int(token.text) in _YEARS)
    return token.tag == "NNS" and token.lemma in COUNTING and not _counts_others(tokens, token)


def _counts_others(tokens: Sequence[Token], token: Token) -> bool:
    """ "thousands of houses": what stands after "of" is what is counted."""
    return any(t.head == token.i and t.text.lower() == "of" for t in tokens[token.i + 1 :])


def _happenings(tokens: Sequence[Token], token: Token) -> Iterator[tuple[Token, bool]]:
    """(word, whether it is its subject) of the verbs and adjectives that are said of a word."""
    top = token
    while top.dep == "conj":
        top = tokens[top.head]
    verb = tokens[top.head]
    if top.dep in _ARGUMENTS:
        yield verb, top.dep == "nsubj" and verb.pos == "VERB" and not _is_short(tokens, verb)
    if top.dep == "dobj":
        yield from ((word, False) for word in tokens if word.dep == "oprd" and word.head == verb.i)
    for word in _clauses(tokens, token):
        yield (
            word,
            word.dep == "relcl"
            and not any(t.head == word.i and t.dep == "nsubjpass" for t in tokens),
        )


def _clauses(tokens: Sequence[Token], token: Token) -> list[Token]:
    """The verbs of "those killed", "the 21 who died": right behind, with "who" as subject."""
    near = tokens[token.i + 1 : token.i + _NEAR]
    who = near and near[0].text.lower() == "who" and near[0].dep in SUBJECTS
    return [
        t
        for t in near
        if t.head == token.i and ((t.dep == "acl" and t.tag == "VBN") or (t.dep == "relcl" and who))
    ]


def _is_of_people(ontology: Ontology, word: Token, is_subject: bool) -> bool:
    """True for what happens to people: to the subject only of a passive or of dying."""
    if word.pos not in _POS:
        return False
    wanted = _UNDERGONE if is_subject else _TO_PEOPLE
    entries = ontology.by_lemma(word.lemma, _POS[word.pos])
    return any(entry.denotes in wanted for entry in entries)


def _is_short(tokens: Sequence[Token], verb: Token) -> bool:
    """ "Two killed and 71 wounded", "left 30 injured": a passive without an auxiliary."""
    taken = {"aux", "auxpass", "dobj"}
    return verb.tag == "VBN" and not any(t.head == verb.i and t.dep in taken for t in tokens)
