"""Labels of the parser and the tagger that are asked for together in many places."""

from __future__ import annotations

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
NOUNS = frozenset({"NOUN", "PROPN"})
VERBS = frozenset({"VERB", "AUX"})
