"""Who the text leaves open: one node for each pronoun, in its own place."""

from __future__ import annotations

from kg.model import UNIDENTIFIED, Mention
from kg.resolve.profile import Key

OPEN = "open"


def open_key(mention: Mention) -> Key | None:
    """The key of somebody unidentified, by place in the article; None for all others."""
    if mention.kind != UNIDENTIFIED:
        return None
    return (OPEN, mention.span.article, f"{mention.span.start}")


def open_label(mention: Mention) -> str:
    """What somebody unidentified is called. It holds no word of the sentence around.

    A search for a name must not find a "he" that may be somebody else.

    >>> from kg.model import Form, Span
    >>> open_label(Mention(Span("a", 0, 3), UNIDENTIFIED, "She", Form.PRONOUN, 0))
    'she (unidentified)'
    """
    return f"{mention.text.lower() if mention.text != 'I' else 'I'} (unidentified)"
