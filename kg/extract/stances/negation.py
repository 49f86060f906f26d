"""What the text says is not so: "not", "no", "nobody", "without", "rather than", "too ... to"."""

from __future__ import annotations

from kg.extract.cue_words import supposing_words
from kg.extract.once import once
from kg.extract.sentence.view import View
from kg.model import Token

_NO = frozenset({"no", "never", "neither", "nor"})
_NONE = frozenset({"nobody", "none", "nothing", "neither"})
_NOT_A = _NO | {"not", "no-one"}
# Words right before what is left undone.
_INSTEAD = (
    *(("without",), ("instead", "of"), ("rather", "than"), ("far", "from")),
    *(("verge", "of"), ("brink", "of"), ("short", "of")),
)
# "may not" leaves the matter open; "cannot" and "will not" do not.
_OPEN = frozenset({"may", "might"})


@once
def is_negated(view: View, token: Token) -> bool:
    """True if a word's own clause says that it is not so."""
    return any(rule(view, token) for rule in _RULES)


def _by_a_word(view: View, token: Token) -> bool:
    """ "did not", "never", "no arrests", "is no longer"; not "not only", which affirms."""
    own = view.parse.children[token.i]
    longer = (n for t in own if t.text.lower() == "longer" for n in view.parse.children[t.i])
    below = (*own, *longer)
    if any(t.text.lower() in _OPEN for t in below):
        return False
    return any(
        (t.dep == "neg" or t.text.lower() in _NO) and not _is_not_only(view, t) for t in below
    )


def _is_not_only(view: View, word: Token) -> bool:
    following = view.parse.tokens[word.i + 1 : word.i + 2]
    return [t.text.lower() for t in following] in (["only"], ["just"], ["merely"])


def _by_its_subject(view: View, token: Token) -> bool:
    """ "nobody came", "no witness came", "they made no arrests"; not "pleaded no contest"."""
    roles = view.parse.below(token, "nsubj", "nsubjpass", "dobj", "expl")
    trigger = view.triggers.get(token.i)
    inside = range(trigger.start, trigger.end) if trigger else ()
    return any(lacks(view, t) for t in roles if t.i not in inside)


def lacks(view: View, noun: Token) -> bool:
    """True for "nobody", "no one", "none of them", "no witness" and "not a single witness"."""
    below = view.parse.children[noun.i]
    return noun.text.lower() in _NONE or any(
        t.dep in {"det", "neg", "preconj"} and t.text.lower() in _NOT_A for t in below
    )


def _by_what_stands_before(view: View, token: Token) -> bool:
    """ "without waking them", "instead of paying"; not "instead of paying, he fled"."""
    return not view.parse.below(token, "nsubj", "nsubjpass") and follows(view, token, _INSTEAD)


def follows(view: View, token: Token, phrases: tuple[tuple[str, ...], ...]) -> bool:
    """True if a word and what hangs on it come right after one of some phrases."""
    known = view.parse.vocabulary
    phrases = tuple(phrase for phrase in phrases if known.issuperset(phrase))
    if not phrases:
        return False
    edge = min(t.i for t in view.parse.subtree(token) if t.pos != "SPACE")
    before = [t.text.lower() for t in view.parse.tokens[max(edge - 3, 0) : token.i]]
    start = edge - max(edge - 3, 0)
    return any(_ends(before[:end], phrase) for phrase in phrases for end in _ends_at(start, phrase))


def _ends_at(start: int, phrase: tuple[str, ...]) -> range:
    """Before the clause, or after as much of the phrase as the parser makes a part of it."""
    return range(start, start + len(phrase) + 1)


def _ends(words: list[str], phrase: tuple[str, ...]) -> bool:
    return tuple(words[-len(phrase) :]) == phrase


def _by_its_turn(view: View, token: Token) -> bool:
    """ "too weak to testify", "has yet to pay", "before he could speak"."""
    parse = view.parse
    above = parse.head(token)
    if any(t.tag == "TO" for t in parse.below(token, "aux")):
        marks = {t.text.lower() for t in [*parse.below(above, "advmod"), *_adverbs(view, above)]}
        return bool(marks & {"too"}) or (above.lemma in {"have", "be"} and "yet" in marks)
    before = any(t.text.lower() == "before" for t in parse.below(token, "mark"))
    return before and any(t.text.lower() in {"could", "can"} for t in parse.below(token, "aux"))


def _adverbs(view: View, verb: Token) -> list[Token]:
    adjectives = view.parse.below(verb, "acomp", "advmod")
    return [t for a in adjectives for t in view.parse.below(a, "advmod")]


def _by_the_other(view: View, token: Token) -> bool:
    """ "neither searched the car nor opened the boot"."""
    if token.dep != "conj":
        return False
    above = view.parse.head(token)
    return any(t.text.lower() == "nor" for t in view.parse.below(above, "cc"))


def _by_escape(view: View, token: Token) -> bool:
    """ "Escaped arrest", "escaped being killed"; not "escaped an attack", which there was."""
    bare = (
        token.dep == "dobj" and token.pos == "NOUN" and not view.parse.below(token, "det", "poss")
    )
    helpers = view.parse.below(token, "auxpass") if token.dep in {"xcomp", "pcomp"} else []
    being = any(t.text.lower() == "being" for t in helpers)
    return (bare or being) and view.parse.head(token).lemma in supposing_words()["escapes"]


_RULES = (
    *(_by_a_word, _by_its_subject, _by_what_stands_before, _by_its_turn, _by_the_other),
    _by_escape,
)
