"""The errors that a user may see.

    KgError
    ├── InputError        an article that cannot be read; the others still land
    │   ├── UnreadableError   no such file, no permission, not text, too large
    │   ├── EmptyError        nothing to analyse in it
    │   └── LanguageError     written in a language that the model does not know
    ├── OntologyError     a class, predicate or lexicon entry that does not hold
    ├── QueryError        a query that is malformed, unsafe or too slow
    ├── GraphError        no graph at the place named, or one that cannot be read
    ├── NotFoundError     an entity, claim or path that the graph does not hold
    ├── LedgerError       decisions of a review that cannot be read, or cannot be made
    └── ModelError        the language model is missing or is not the pinned one

Every message says what was given, what is allowed and what to do next.
"""


class KgError(Exception):
    """Base of all errors that kg raises on purpose."""


class InputError(KgError):
    """An input that cannot become an article. `path` names it; the message says why."""

    def __init__(self, path: str, reason: str) -> None:
        """Take the input's name as the user knows it, and what is wrong with it."""
        self.path = path
        self.reason = reason
        super().__init__(f"{path}: {reason}")


class UnreadableError(InputError):
    """The file is missing, forbidden, too large, or not text."""


class EmptyError(InputError):
    """The file holds no sentence to analyse."""


class LanguageError(InputError):
    """The article is in a language that the model does not know."""


class OntologyError(KgError):
    """A class, predicate or lexicon entry is missing or contradicts another."""


class QueryError(KgError):
    """A query is malformed, reaches outside the graph, or ran out of time."""


class GraphError(KgError):
    """There is no graph at the place named, or it cannot be read."""


class NotFoundError(KgError):
    """The graph holds no such entity or claim, or no path between two entities."""


class LedgerError(KgError):
    """A line of the ledger is no decision, or a decision makes no sense."""


class ModelError(KgError):
    """The language model is missing or its content is not what was pinned."""
