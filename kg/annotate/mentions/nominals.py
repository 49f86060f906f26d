"""Descriptions: "the rights group", "Cambodian authorities", "over 1,000 suspects"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.annotate.candidates import Candidate
from kg.annotate.names.posts import is_post
from kg.annotate.nouns import Noun, noun_at
from kg.annotate.runs import run_start
from kg.annotate.word_lists import name_rules
from kg.model import Form, Sentence, Token
from kg.ontology import Ontology

# Heads that count what follows "of": "thousands of migrants", "a group of suspects".
COUNTING = frozenset(
    {
        *("ten", "dozen", "score", "hundred", "thousand", "million"),
        *("number", "group", "handful", "series", "majority", "couple"),
    }
)
_MODIFIERS = frozenset(
    {"det", "amod", "compound", "nummod", "quantmod", "advmod", "nmod", "npadvmod", "poss"}
)
_QUALIFYING = _MODIFIERS - {"det", "poss"}
_HYPHEN = "HYPH"  # a dash between words has another tag
_PLAIN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "POS", "HYPH"})
# What acts even where it only modifies another noun.
STATE_ACTORS = ("kg:Government", "kg:Police", "kg:Country")
_DEFINITE = frozenset({"the", "this", "that", "its", "their", "his", "her", "my", "our", "your"})


@dataclass(frozen=True, slots=True)
class Description:
    """A described thing: tokens `start`..`end`, its head, class and form."""

    start: int
    end: int
    head: int
    kind: str
    form: Form


def find_descriptions(
    sentence: Sentence, names: Sequence[Candidate], ontology: Ontology
) -> Iterator[Description]:
    """Each noun that the lexicon gives an entity class, unless it is part of a name."""
    named = {i for name in names if not name.adjective for i in range(name.start, name.end)}
    for token in sentence.tokens:
        if token.i in named or not _is_noun(token) or _is_aside(sentence.tokens, token):
            continue
        entry = noun_at(sentence.tokens, token, ontology)
        if entry is None or _only_modifies(sentence.tokens, token, entry, ontology):
            continue
        if token.pos == "PROPN" and not _is_capital(sentence.tokens, token, named):
            continue
        if entry.denotes != "kg:Country" or _is_the_country(sentence.tokens, token):
            yield _describe(sentence.tokens, token, entry, ontology, named)


def _is_noun(token: Token) -> bool:
    """A common noun, or one that the tagger takes for a name: see `_is_capital`."""
    if token.pos == "PROPN":
        return token.tag == "NNP" or token.text.islower()
    return token.pos == "NOUN"


def _is_capital(tokens: Sequence[Token], noun: Token, named: set[int]) -> bool:
    """ "The President", "the Home Secretary": a common noun behind "the", capital or not.

    The tagger takes such nouns for names, also some in lower case ("the ministry").
    """
    if noun.text.islower():
        return True
    start = run_start(tokens, noun.i, lambda t: t.tag == "NNP" and t.i not in named)
    behind = tokens[noun.i + 1 : noun.i + 2]
    alone = not behind or behind[0].pos != "PROPN"
    return start > 0 and tokens[start - 1].text.lower() == "the" and alone


def _only_modifies(tokens: Sequence[Token], noun: Token, entry: Noun, ontology: Ontology) -> bool:
    """True for the "team" of "team colours" and the "county" of "out-of-county"; a state acts
    there too: "state-owned", and a body that speaks by somebody: "a company spokesman"."""
    if _is_behind_hyphen(tokens, noun) and ontology.is_a(entry.denotes, "kg:Place"):
        return True
    acts = _is_state_actor(entry, ontology) or is_employer(tokens, noun, entry.denotes, ontology)
    return _is_modifier(tokens, noun) and not acts


def is_employer(tokens: Sequence[Token], noun: Token, kind: str, ontology: Ontology) -> bool:
    """True for the "company" of "a company spokesman", of the class `kind`: a body that no other
    noun tells apart, before the noun for a post."""
    plain = noun.dep == "compound" and noun.tag == "NN"
    if not plain or noun.lemma in name_rules()["everywhere"]:
        return False
    first = run_start(tokens, noun.i, lambda t: t.dep == "compound")
    post = tokens[noun.head]
    body = first == noun.i < post.i and ontology.is_a(kind, "kg:Organisation")
    return body and is_post(post.lemma, ontology)


def _is_behind_hyphen(tokens: Sequence[Token], noun: Token) -> bool:
    """True for the last part of "two-state" or "out-of-county", split by the tokenizer or not."""
    return noun.text.startswith("-") or tokens[max(noun.i - 1, 0)].tag == _HYPHEN


def _is_modifier(tokens: Sequence[Token], noun: Token) -> bool:
    """ "Team colours", "peer-reviewed", "a six-member team": part of what qualifies another word.

    "Fifth-graders" and a "commander-in-chief" are people.
    """
    around = tokens[max(noun.i - 1, 0) : noun.i + 2]
    qualifies = noun.dep in _QUALIFYING and noun.head > noun.i
    return noun.dep == "compound" or (qualifies and any(t.tag == _HYPHEN for t in around))


def _is_aside(tokens: Sequence[Token], noun: Token) -> bool:
    """What is said of another thing, or where: the "court" of "Outside court, he said"."""
    before = tokens[noun.i - 1] if noun.i else noun
    where = before.tag == "JJ" and before.text.lower() in name_rules()["sure_place"]
    return where or _is_predicate(tokens, noun)


def _is_predicate(tokens: Sequence[Token], noun: Token) -> bool:
    """ "X is a politician and officer": said of X, not another person."""
    while noun.dep == "conj":
        noun = tokens[noun.head]
    return noun.dep in {"attr", "oprd"} and noun.tag == "NN"


def _is_the_country(tokens: Sequence[Token], noun: Token) -> bool:
    """ "the country" and "state police" mean one; "a country", "56 countries" mean others."""
    definite = any(t.head == noun.i and t.text.lower() in _DEFINITE for t in tokens[: noun.i])
    return noun.tag == "NN" and (definite or noun.dep == "compound")


def _is_state_actor(entry: Noun, ontology: Ontology) -> bool:
    """ "police raids", "state complicity": the state acts even as a mere modifier."""
    return ontology.is_any(entry.denotes, STATE_ACTORS)


def _describe(
    tokens: Sequence[Token], head: Token, entry: Noun, ontology: Ontology, named: set[int]
) -> Description:
    counted = _counting_head(tokens, head)
    top = counted or head
    start = left_edge(tokens, top, named)
    if _is_state_actor(entry, ontology):
        start = _plain_edge(tokens, start, head)
    plural = head.tag == "NNS" and entry.lemma.split()[-1] != head.text.lower()
    definite = tokens[start].text.lower() in _DEFINITE or tokens[start].dep == "poss"
    person = ontology.is_a(entry.denotes, "kg:Person")
    many = counted is not None or plural or (person and not definite)
    actor = person or ontology.is_a(entry.denotes, "kg:Organisation")
    if ontology.is_a(entry.denotes, "kg:Item"):
        return Description(start, head.i + 1, top.i, entry.denotes, Form.GROUP)
    form = Form.GROUP if many and actor else Form.NOMINAL
    kind = "kg:Group" if form is Form.GROUP else entry.denotes
    return Description(start, head.i + 1, top.i, kind, form)


def _counting_head(tokens: Sequence[Token], head: Token) -> Token | None:
    """The "thousands" of "thousands of migrants", else None."""
    of = tokens[head.head]
    if head.dep != "pobj" or of.text.lower() != "of":
        return None
    counter = tokens[of.head]
    return counter if counter.lemma in COUNTING and counter.i < head.i else None


def left_edge(tokens: Sequence[Token], head: Token, named: set[int]) -> int:
    """First token of the words before `head` that belong to it.

    A possessor that is a name stays outside: "Amnesty's researchers" starts after it, and so does
    "design firm" of "the Graz-based design firm".
    """
    start = head.i
    for i in range(head.i - 1, -1, -1):
        token = tokens[i]
        if token.dep == "punct" and token.text in {"-", '"', ","}:
            continue
        hyphened = tokens[i + 1].text == "-"
        modifies = token.dep in _MODIFIERS or (hyphened and token.dep == "npadvmod")
        if i in named and hyphened and start < head.i:
            return start + 1
        if not modifies or not hangs_on(tokens, token, head) or i in named:
            break
        if token.dep == "poss":
            break
        start = i
    if start and tokens[start - 1].tag == _HYPHEN:  # "based" of "Oslo-based"
        return min(start + 1, head.i)
    return start


def _plain_edge(tokens: Sequence[Token], start: int, head: Token) -> int:
    """The start of a body's own name: nouns and plain adjectives ("federal police"), no counts."""
    edge = head.i
    while edge > start and tokens[edge - 1].tag in _PLAIN_TAGS:
        edge -= 1
    return edge if tokens[edge].tag != "POS" else edge + 1


def hangs_on(tokens: Sequence[Token], token: Token, head: Token) -> bool:
    """True if `token` hangs on `head`, through other words before it."""
    current = token
    for _ in tokens:
        if current.i == head.i:
            return True
        if current.head == current.i:
            return False
        current = tokens[current.head]
    return False
