"""The ledger: what people decided over the graph, one JSON object a line beside the articles.

ruling.py      the nouns: a ruling, and what it is about
lines.py       a ruling as a line, and back
file.py        the file: found beside the articles, read, appended to
standing.py    which rulings stand once later ones have undone others
"""

from kg.ledger.file import NAME, append, beside, read
from kg.ledger.lines import identity
from kg.ledger.ruling import Action, Anchor, Reference, Ruling
from kg.ledger.standing import standing

__all__ = [
    "NAME",
    "Action",
    "Anchor",
    "Reference",
    "Ruling",
    "append",
    "beside",
    "identity",
    "read",
    "standing",
]
