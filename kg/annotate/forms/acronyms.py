"""Acronyms of names."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Form, Mention

_SMALL_WORDS = frozenset({"of", "the", "and", "for", "on", "in", "to", "de", "la", "'s", "s"})
# More letters are a word that is shouted.
_LONGEST = 8


def may_be_acronym(text: str, shortest: int) -> bool:
    """True for `shortest` to eight capitals and digits, stops and hyphens aside.

    >>> may_be_acronym("U.N.", 2), may_be_acronym("UN", 3), may_be_acronym("Unesco", 3)
    (True, False, False)
    """
    letters = text.replace(".", "").replace("-", "")
    return letters.isalnum() and letters.isupper() and shortest <= len(letters) <= _LONGEST


def acronyms_of(words: Sequence[str]) -> tuple[str, ...]:
    """Initials of a name, without and with its small words.

    >>> acronyms_of(["Cambodian", "People", "'s", "Party"])
    ('CPP',)
    >>> acronyms_of(["Office", "of", "Fair", "Trade"])
    ('OFT', 'OoFT')
    """
    parts = [part for word in words for part in word.split("-") if part[:1].isalpha()]
    large = "".join(part[0] for part in parts if part.lower() not in _SMALL_WORDS)
    every = "".join(part[0] for part in parts if part not in {"'s", "s"})
    found = [form for form in (large, every) if len(form) > 1 and form[0].isupper()]
    return tuple(dict.fromkeys(found))


def acronym_pairs(mentions: Sequence[Mention]) -> dict[Mention, Mention]:
    """Acronym -> the full name in the same article whose initials it is."""
    names = [m for m in mentions if m.form is Form.NAME and " " in m.text]
    full: dict[str, Mention] = {}
    for name in reversed(names):
        for acronym in acronyms_of(name.text.replace("'s", " 's").split()):
            full[acronym] = name
    return {
        m: full[m.text] for m in mentions if m.form is Form.NAME and m.text in full and not m.link
    }
