"""Who does what to whom in a parse: grammatical functions as those of the active voice.

Labels are those of the ClearNLP scheme that spaCy's English models use. All functions take the
tokens of one sentence and return head tokens.

parse.py          the tree of a sentence, up and down
voice.py          verbs in the passive
relatives.py      what "who", "whose" and "where" stand for
verb_arguments.py subject and objects of a verb
members.py        what is joined to a word or included in it
prepositions.py   what stands behind a preposition
modifiers.py      what stands before a noun or only qualifies it
clauses.py        the clauses that complete a word
functions.py      the functions that the lexicon names
"""

from kg.extract.syntax.clauses import clauses, is_sentence_apart
from kg.extract.syntax.functions import fillers
from kg.extract.syntax.members import expand
from kg.extract.syntax.modifiers import is_premodifier, possessors, premodifiers
from kg.extract.syntax.parse import Parse
from kg.extract.syntax.prepositions import may_stand, nested, prepositional
from kg.extract.syntax.verb_arguments import by_agents, direct_objects, subjects
from kg.extract.syntax.voice import is_passive

__all__ = [
    "Parse",
    "by_agents",
    "clauses",
    "direct_objects",
    "expand",
    "fillers",
    "is_passive",
    "is_premodifier",
    "is_sentence_apart",
    "may_stand",
    "nested",
    "possessors",
    "premodifiers",
    "prepositional",
    "subjects",
]
