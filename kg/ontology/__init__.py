"""The ontology: classes, predicates, and the words that express them, read from Turtle.

    ontology/kg.ttl       classes, predicates, factualities   -> terms.py
    ontology/lexicon.ttl  words and their syntactic frames    -> read_lexicon.py

`load` reads both, `check` says what an edit broke, `describe` explains one term. A new check
is a function and a line of `CHECKS`; a new grammatical function a line of `FUNCTIONS`.
"""

from kg.ontology.check import CHECKS, check
from kg.ontology.describe import describe
from kg.ontology.lexicon import FUNCTIONS, NOTHING, POS, Argument, Entry, Frame
from kg.ontology.load import load
from kg.ontology.ontology import Ontology
from kg.ontology.prefixes import PREFIXES
from kg.ontology.problem import Problem
from kg.ontology.terms import OntClass, Predicate

__all__ = [
    "CHECKS",
    "FUNCTIONS",
    "NOTHING",
    "POS",
    "PREFIXES",
    "Argument",
    "Entry",
    "Frame",
    "OntClass",
    "Ontology",
    "Predicate",
    "Problem",
    "check",
    "describe",
    "load",
]
