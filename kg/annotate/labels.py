"""Labels of the parser and the tagger that are asked for together in many places."""

from __future__ import annotations

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
# The same, and what else keeps a verb from lacking one.
ALL_SUBJECTS = SUBJECTS | {"csubj", "csubjpass", "expl"}
NOUNS = frozenset({"NOUN", "PROPN"})
VERBS = frozenset({"VERB", "AUX"})
# Tags of the words that open a relative clause, and of finite verbs.
RELATIVES = frozenset({"WDT", "WP"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
