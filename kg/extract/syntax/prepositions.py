"""What stands behind a preposition below a word."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.labels import VERBS
from kg.extract.syntax.members import expand
from kg.extract.syntax.parse import Parse
from kg.extract.syntax.relatives import there, unrelative, where
from kg.model import Token

# What may stand between two verbs that share what follows.
_JOINTS = frozenset({"cc", "advmod", "aux", "auxpass"})
# What "where" stands for: "the bank where she works".
_WHERE = frozenset({"in", "at"})
# "flew back to Riga": what leads from a verb to where it goes.
_WAYS = frozenset({"back", "home", "away", "over", "out", "down", "up", "on", "north", "south"})


def may_stand(parse: Parse, marker: str) -> bool:
    """False where a sentence has neither the preposition nor a "where" or "there" for it."""
    words = parse.vocabulary
    return marker in words or (marker in _WHERE and not words.isdisjoint({"where", "there"}))


def prepositional(parse: Parse, token: Token, marker: str) -> list[Token]:
    """Objects of a preposition below a word, and below its direct object.

    The parser often hangs "in Berlin" of "arrested a man in Berlin" on the man, and the "in
    Berlin" of "its seat is in Berlin" is said of the seat.
    """
    places = [token]
    if token.pos in VERBS and marker != "of":
        places += parse.below(token, "dobj")
        places += [t for t in parse.below(token, "advmod") if t.text.lower() in _WAYS]
    if token.dep == "nsubj" and parse.head(token).lemma == "be":
        places.append(parse.head(token))
    found = [o for place in places for o in _objects_of(parse, place, marker)]
    found = found or _objects_of_later(parse, token, marker)
    if not found and marker in _WHERE and "where" in parse.vocabulary:
        return where(parse, token)
    if marker == "in" and "there" in parse.vocabulary:
        found += there(parse, token)
    return [unrelative(parse, o, token) for o in found]


def nested(parse: Parse, token: Token, marker: str) -> list[Token]:
    """The "Norvik" of "a degree in law from Norvik" below the degree, though the parser hangs it
    on the law; [] for "of", which belongs to the word before it, and for "outside": a farmhouse
    outside Leeds is not there."""
    if marker in {"of", "outside"} or marker not in parse.vocabulary:
        return []
    places = [token, *parse.below(token, "dobj")]
    preps = (prep for place in places for prep in parse.below(place, "prep"))
    inner = (noun for prep in preps for noun in parse.below(prep, "pobj") if noun.tag == "NN")
    found = [o for noun in inner for o in _objects_of(parse, noun, marker)]
    return [t for top in found for t in expand(parse, top)]


def _objects_of(parse: Parse, place: Token, marker: str) -> Iterator[Token]:
    """What follows the prepositions below a word, also in "from Leeds and from Bath"."""
    named = parse.below(place, "appos") if marker == "of" else []
    for first in parse.below(place, "prep", "agent", "dative", "prt", "conj"):
        if named and first.i > named[0].i:
            continue  # "her son, Ivo Lund, of Graz": that is where Ivo Lund is from
        for prep in (first, *parse.below(first, "conj")):
            if prep.text.lower() == marker:
                yield from (_called_now(parse, t) for t in parse.below(prep, "pobj", "pcomp"))
                for inner in parse.below(prep, "prep"):
                    yield from parse.below(inner, "pobj")


def _called_now(parse: Parse, token: Token) -> Token:
    """ "In what is now Kaliningrad", "in what was then Bohemia": the place that it is called."""
    what = [t for t in parse.below(token, "nsubj") if t.text.lower() == "what"]
    named = parse.below(token, "attr") if what and token.lemma == "be" else []
    return named[0] if len(named) == 1 and named[0].pos == "PROPN" else token


def _objects_of_later(parse: Parse, verb: Token, marker: str) -> list[Token]:
    """ "Lives and works in Leeds": two verbs with nothing between them share what follows."""
    for later in parse.below(verb, "conj"):
        between = parse.tokens[verb.i + 1 : later.i]
        if later.pos == "VERB" and all(t.dep in _JOINTS for t in between):
            return list(_objects_of(parse, later, marker))
    return []
