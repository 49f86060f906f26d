"""A mention in its sentence, and what the words around it say of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.annotate.labels import SUBJECTS
from kg.model import Mention, Sentence, Token

# Words before a noun that bring in something new.
_NEW = frozenset(
    {
        *("a", "an", "another", "other", "some", "any", "no", "one", "every", "each"),
        *("either", "neither", "such", "what", "which", "whose"),
    }
)
_ONE_MORE = frozenset({"a", "an", "another"})
# Words that say that the noun behind them is known.
_KNOWN = frozenset({"the", "this", "that"})
_PLURAL = frozenset({"NNS", "NNPS"})
_CLAUSES = frozenset({"relcl", "acl"})
# How a name hangs on a noun of which it tells which one it is: before it, or behind these words.
_TYING = frozenset({"amod", "compound", "nmod", "poss"})
_OF = frozenset({"of", "from"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention with the index of its sentence, its head token, and whether it is a subject.

    `name` is the fullest form of a name in the article, which tells rivals from short forms;
    `noun` the first of the nouns that `head` is joined to by "and" without an article of its own;
    `restricted` is True where a clause tells it apart from others of its kind, `definite` False
    there and for what "a" or "some" brings in as new; `told` is True where an "of" tells whose it
    is; `introduced` for what "a" brings in; `known` for what "the" or "this" alone brings in ("the
    group", but neither "the group of lawyers" nor "the Oslo group"); `determined` is False for a
    bare noun ("in court"); `plural` is the number of the head; `tied` holds the last words, in
    lower case, of the names around a description that tell which one it is ("Brandt's sons").
    """

    mention: Mention
    sentence: int
    head: Token
    subject: bool
    name: str
    noun: Token
    definite: bool
    restricted: bool
    told: bool
    introduced: bool
    known: bool
    determined: bool
    plural: bool
    tied: frozenset[str]

    def called(self, name: str) -> Placed:
        """The same under another name."""
        return self if name == self.name else replace(self, name=name)


def place(mention: Mention, index: int, sentence: Sentence) -> Placed:
    """Put a mention in its sentence, the one at `index` in the article."""
    head = next(token for token in sentence.tokens if token.start == mention.head)
    first = _first(sentence.tokens, head, {"conj", "appos"})
    below = [t for t in sentence.tokens if t.head == head.i]
    # "A politician and officer" is one, "the chair and the mayor" are two.
    alone = any(t.dep in {"det", "poss"} for t in below)
    noun = head if alone else _first(sentence.tokens, head, {"conj"})
    before = {t.text.lower() for t in below if t.start < mention.span.start}
    told = any(_tells_whose(sentence.tokens, t) for t in below)
    new = any(t.text.lower() in _NEW for t in below)
    restricted = _is_restricted(sentence.tokens, head)
    definite = not (new or restricted)
    return Placed(
        mention,
        index,
        head,
        first.dep in SUBJECTS,
        mention.text,
        noun,
        definite=definite,
        restricted=restricted,
        told=told,
        introduced=bool(before & _ONE_MORE),
        known=definite and not told and (before <= _KNOWN if before else _is_before_noun(head)),
        determined=bool(before),
        plural=head.tag in _PLURAL,
        tied=frozenset(_tied(sentence.tokens, mention, head)),
    )


def _is_before_noun(head: Token) -> bool:
    return head.dep == "compound"


def _tells_whose(tokens: Sequence[Token], word: Token) -> bool:
    """True for the "of" of "the church of Linz", not of "accused the church of hiding it"."""
    return word.text == "of" and any(t.head == word.i and t.dep == "pobj" for t in tokens)


def _tied(tokens: Sequence[Token], mention: Mention, head: Token) -> Iterator[str]:
    """The last words of the names outside a mention that hang on its head by themselves."""
    for token in tokens:
        inside = mention.span.start <= token.start < mention.span.end
        if inside or not token.ner or token.pos not in {"PROPN", "ADJ"}:
            continue
        first = _first(tokens, token, {"conj"})
        above = tokens[first.head]
        of = first.dep == "pobj" and above.text.lower() in _OF and above.head == head.i
        if of or (first.dep in _TYING and first.head == head.i):
            yield token.text.lower()


def _is_restricted(tokens: Sequence[Token], head: Token) -> bool:
    """ "The member who wishes to leave": the clause tells which one, or that it may be anybody.

    So does the number of "Highway 59".
    """
    if any(t.tag == "CD" and t.head == head.i for t in tokens[head.i + 1 : head.i + 2]):
        return True
    below = (t for t in tokens[head.i + 1 :] if t.head == head.i and t.dep in _CLAUSES)
    return next(below, None) is not None and tokens[head.i + 1].text != ","


def _first(tokens: Sequence[Token], token: Token, deps: set[str]) -> Token:
    """The first of the words that are joined to a word under these labels."""
    while token.dep in deps:
        token = tokens[token.head]
    return token
