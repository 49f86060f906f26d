"""What a person may want to overrule, and how their decision is put into words that last.

mentions.py     where each entity of a graph is named
refer.py        an entity as the ledger refers to it
decide.py       what a person asks for -> a ruling, or an error that says what is wrong
profile.py      what is known of an entity, side by side with another
likeness.py     reasons for and against two entities being one, with weights
doubts.py       reasons to think that one entity is two
candidates.py   what is worth a look
text.py         candidates, mentions and the log in plain text
"""

from kg.review.candidates import Candidate, candidates
from kg.review.decide import Desk, apart, link, merge, reject, rename, split, undo
from kg.review.text import candidates_text, log_text, mentions_text

__all__ = [
    "Candidate",
    "Desk",
    "apart",
    "candidates",
    "candidates_text",
    "link",
    "log_text",
    "mentions_text",
    "merge",
    "reject",
    "rename",
    "split",
    "undo",
]
