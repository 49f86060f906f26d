"""When people were born, by the age that an article gives beside their names.

Two who bear one name and are 34 and 61 in the same month are two. An age leaves the year of birth
open by one, and reports are often a year out, so four years are possible for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.model import Annotated, Form, Mention
from kg.resolve.article_names import PERSON

# ", 34," and ", aged 34 and": two figures at least, since one is as often a place in a list.
_BEHIND = re.compile(r",\s(?:aged\s)?(\d\d|1[01]\d)(?=[,;]|\.(?:\s|$)|\s(?:of|from|and|was|who)\b)")
_BEFORE = re.compile(r"\b(\d\d|1[01]\d)-year-old(?:\s[a-z]+){0,3}\s$")
# How long the words before a name may be in which its age is sought.
_REACH = 60


def born(found: Iterable[Annotated]) -> Iterator[tuple[Mention, tuple[str, str]]]:
    """("born", year) of each year in which a named person may be born; nothing of articles whose
    day is not known."""
    for one in found:
        if one.article.published is None:
            continue
        for mention in one.mentions:
            age = _age(one.article.text, mention)
            if age is not None:
                year = one.article.published.year - age
                yield from ((mention, ("born", f"{year + off}")) for off in range(-2, 2))


def _age(text: str, mention: Mention) -> int | None:
    if mention.form is not Form.NAME or mention.kind != PERSON:
        return None
    span = mention.span
    told = _BEHIND.match(text, span.end) or _BEFORE.search(
        text[max(span.start - _REACH, 0) : span.start]
    )
    return int(told[1]) if told else None
