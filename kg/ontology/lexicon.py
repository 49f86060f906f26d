"""Words and the frames they occur in: the nouns of the lexicon and their vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

# The grammatical functions, those of the active voice for verbs.
FUNCTIONS: Mapping[str, str] = MappingProxyType(
    {
        "lexinfo:Subject": "subject",
        "lexinfo:DirectObject": "directObject",
        "lexinfo:IndirectObject": "indirectObject",
        "lexinfo:PrepositionalAdjunct": "prepositional",
        "lexinfo:PossessiveAdjunct": "possessive",
        "kg:Premodifier": "modifier",
        "kg:Demonym": "demonym",
        "kg:PostHolder": "holder",
        "kg:Possessor": "possessor",
        "kg:ClausalComplement": "complement",
        "kg:AsComplement": "predicative",
        "kg:ObjectComplement": "objectComplement",
    }
)

# Parts of speech that carry meaning; prepositions only serve as markers.
POS: Mapping[str, str] = MappingProxyType(
    {
        "lexinfo:verb": "verb",
        "lexinfo:noun": "noun",
        "lexinfo:adjective": "adjective",
        "lexinfo:adverb": "adverb",
    }
)

FRAME_KINDS: Mapping[str, str] = MappingProxyType(
    {"kg:EventFrame": "event", "kg:RelationFrame": "relation", "kg:PostFrame": "post"}
)


# The class of nothing at all: see `Argument.asks`.
NOTHING = "owl:Nothing"


@dataclass(frozen=True, slots=True)
class Argument:
    """One place in a frame: the phrase in `function` fills `fills`.

    `function` is a value of FUNCTIONS; `marker` the preposition's lemma, None for other
    functions; `fills` a predicate (an event role), or "rdf:subject" or "rdf:object"; `asks` the
    class that an object must be known to be of for its verb to mean this, None if any will do,
    `NOTHING` if the verb means something else with any object.
    """

    function: str
    marker: str | None
    fills: str
    asks: str | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """How words of one kind take their arguments; `kind` is "event", "relation" or "post"."""

    id: str
    kind: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning of one lemma.

    `lemma` is lower case, its words joined by one space; `pos` "verb", "noun", "adjective" or
    "adverb"; `denotes` a class, predicate or factuality; `complement` the factuality of what
    the word introduces ("deny": kg:Denied), else None.
    """

    id: str
    lemma: str
    pos: str
    denotes: str
    frames: tuple[Frame, ...]
    complement: str | None
