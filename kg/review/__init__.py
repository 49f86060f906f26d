"""What a person may want to overrule, and how their decision is put into words that last.

mentions.py     where each entity of a graph is named
refer.py        an entity as the ledger refers to it
decide.py       what a person asks for -> a ruling, or an error that says what is wrong
profile.py      what is known of an entity, side by side with another
likeness.py     how two names are alike enough to ask
scales.py       entities weighed by the table of resolution
candidates.py   what is worth a look
events.py       events of two articles that may be one, or two
unidentified.py whom the text leaves open, and who may be meant
text.py         all that, mentions and the log in plain text (event_text.py, columns.py)
"""

from kg.review.candidates import Candidate, candidates
from kg.review.decide import Desk, apart, confirm, link, merge, reject, rename, split, undo
from kg.review.events import EventCandidate, event_candidates
from kg.review.text import candidates_text, log_text, mentions_text, unidentified_text
from kg.review.unidentified import Open, unidentified

__all__ = [
    "Candidate",
    "Desk",
    "EventCandidate",
    "Open",
    "apart",
    "candidates",
    "candidates_text",
    "confirm",
    "event_candidates",
    "link",
    "log_text",
    "mentions_text",
    "merge",
    "reject",
    "rename",
    "split",
    "undo",
    "unidentified",
    "unidentified_text",
]
