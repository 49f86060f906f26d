"""Whose surname or given name it is, where an article has names of two words and more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.annotate.gender import gender_of
from kg.annotate.placed import Placed
from kg.model import Form, Mention, Sentence


def genders(sentences: Sequence[Sentence], placed: Sequence[Placed]) -> dict[str, str]:
    """Full name -> gender, for people of whom the article's words tell it."""
    found: dict[str, str] = {}
    for p in placed:
        if _is_full_name(p.mention):
            gender = gender_of(p.mention, sentences[p.sentence])
            if gender is not None:
                found.setdefault(p.name, gender)
    return found


def resolve_surnames(
    sentences: Sequence[Sentence], placed: Sequence[Placed], known: Mapping[str, str]
) -> dict[Mention, Mention]:
    """Surname or given name -> the full name it stands for, where one was named before.

    Of several bearers it is the one that honorifics leave.
    """
    found: dict[Mention, Mention] = {}
    for here in placed:
        bearers = _bearers(here.mention, placed)
        if not bearers:
            continue
        gender = gender_of(here.mention, sentences[here.sentence])
        left = [b for b in bearers if gender is None or known.get(b.text, gender) == gender]
        if len({b.text for b in left}) == 1:
            found[here.mention] = left[-1]
    return found


def _bearers(mention: Mention, placed: Sequence[Placed]) -> list[Mention]:
    """The full names before a surname that end in it, in the order of the text.

    If there are none, those that begin with it: "Ana" after "Ana Brandt".
    """
    if mention.form is not Form.NAME or mention.kind != "kg:Person" or " " in mention.text:
        return []
    before = [
        p.mention for p in placed if _is_full_name(p.mention) and p.mention.span < mention.span
    ]
    ending = [m for m in before if m.text.split()[-1] == mention.text]
    return ending or [m for m in before if m.text.split()[0] == mention.text]


def _is_full_name(mention: Mention) -> bool:
    return mention.form is Form.NAME and mention.kind == "kg:Person" and " " in mention.text
