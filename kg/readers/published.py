"""When an article was published, if it says so; never today, never the file's own date.

In this order: what the file's metadata says, the dateline, a line of its own ("Published 16
January 2026", a byline with a date, a date alone). A date inside a sentence is what the
article is about, and a number in a link or a folder's name proves nothing: neither counts.
"""

from __future__ import annotations

from datetime import date

from kg.readers.dateline import Dateline


def publication_date(
    stated: date | None, dateline: Dateline | None, line: date | None
) -> date | None:
    """The first that is known of metadata, dateline and line; None if the article is silent."""
    in_dateline = dateline.published if dateline else None
    return stated or in_dateline or line
