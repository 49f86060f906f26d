"""How a line is worded: like a heading, like a label, like a question, or like a sentence."""

from __future__ import annotations

import re

_MAX_HEADING_WORDS = 12
_MAX_TITLED_WORDS = 16  # a line in title case may be longer: prose is not written so
_MAX_HEADING_CHARS = 120
_MAX_LABEL_WORDS = 6
_MAX_PLAIN_LABEL_WORDS = 3  # a label that is not in title case
_MAX_LABEL_CHARS = 60
_MAX_QUESTION_WORDS = 30

_OPENING = "\"'“‘«([*_"
_CLOSING = "\"'”’»)]*_"
_NOT_LAST = tuple(".!?,;:…—–-")
_MINOR_WORD_CHARS = 3  # "the", "of", "and": small even in title case

# "He left. She stayed": a full stop after a word, then a new beginning, or who signs a quotation.
_BOUNDARY = re.compile(r"[a-z0-9)][.!?](?:[\"”’)]*\s+[\"“‘(]*[A-Z]|[\"”’]\s*[―—–-])")
_QUOTE = re.compile(r"[\"“”«»]|''")
_LETTER = re.compile(r"[^\W\d_]")

# What ends in one of these introduces speech; it is the speaker's clause, not a label.
_SPEECH = frozenset(
    (
        *("said", "says", "told", "tells", "added", "adds", "warned", "warns"),
        *("asked", "asks", "stated", "states"),
    )
)


def is_heading(line: str) -> bool:
    """True for a short line that starts like a title and ends without a full stop.

    >>> is_heading("How we got here"), is_heading("The court rose at noon.")
    (True, False)
    """
    words = line.split()
    longest = _MAX_TITLED_WORDS if is_title_case(words) else _MAX_HEADING_WORDS
    return (
        0 < len(words) <= longest
        and len(line) <= _MAX_HEADING_CHARS
        and _starts_like_title(line)
        and not line.rstrip(_CLOSING).endswith(_NOT_LAST)
        and not _BOUNDARY.search(line)
    )


def is_question(line: str) -> bool:
    """True for a line that is one question.

    >>> is_question("Who pays?"), is_question("Who pays? Nobody."), is_question("We pay.")
    (True, False, False)
    """
    return (
        line.rstrip(_CLOSING).endswith("?")
        and "\n" not in line
        and not _quotes_question(line)
        and len(line.split()) <= _MAX_QUESTION_WORDS
        and not _BOUNDARY.search(line)
    )


def is_label(words: str) -> bool:
    """True for the few words that name what follows them: a bullet's lead-in, a row's first cell.

    >>> is_label("Forced Repatriation"), is_label("The Minister Said"), is_label("Talks end.")
    (True, False, False)
    """
    parts = words.split()
    longest = _MAX_LABEL_WORDS if is_title_case(parts) else _MAX_PLAIN_LABEL_WORDS
    return (
        0 < len(parts) <= longest
        and len(words) <= _MAX_LABEL_CHARS
        and "\n" not in words
        and _starts_like_title(words)
        and not words.endswith((".", "!", "?", ";", ","))
        and parts[-1].lower() not in _SPEECH
    )


def is_title_case(words: list[str]) -> bool:
    """True if every word of more than three letters starts with a capital, as does the first."""
    bare = [word.lstrip(_OPENING) for word in words]
    return bool(bare) and all(
        not word[:1].islower() for i, word in enumerate(bare) if i == 0 or _is_major(word)
    )


def has_letters(words: str) -> bool:
    """True if there is a letter of any script in `words`."""
    return _LETTER.search(words) is not None


def _quotes_question(line: str) -> bool:
    """True if the question mark belongs to words that the line quotes: it tells who asked."""
    marks = _QUOTE.findall(line)
    quoted = line.endswith(marks[-1]) if marks else False
    return quoted and not (len(marks) == 2 and line.startswith(marks[0]))


def _is_major(word: str) -> bool:
    return len(word.rstrip(_CLOSING + ".,:;?!")) > _MINOR_WORD_CHARS


def _starts_like_title(line: str) -> bool:
    first = line.lstrip(_OPENING)[:1]
    return has_letters(line) and first.isalnum() and not first.islower()
