"""Groups and things: which descriptions in an article are of the same ones."""

from __future__ import annotations

from kg.annotate.values.quantities import parse
from kg.model import Mention
from kg.resolve.keys import name_words

# The first words of the keys of what each article has its own of.
OF_ONE_ARTICLE = frozenset({"group", "item"})


def group_key(mention: Mention) -> tuple[str, ...]:
    """Groups are told apart by article, size and noun: "over 1,000 suspects" in one article is
    one group, however the size is bounded; the same words elsewhere are other people, and so
    are those that the article brings in again, which are linked to their own place. So are
    things ("two rifles").

    >>> from kg.model import Form, Mention, Span
    >>> mention = Mention(Span("a", 0, 19), "kg:Group", "over 1,000 suspects", Form.GROUP, 11)
    >>> group_key(mention)
    ('group', 'a', '1000', 'suspects')
    >>> rifles = Mention(Span("b", 0, 10), "kg:Item", "two rifles", Form.GROUP, 4)
    >>> group_key(rifles)
    ('item', 'b', '2', 'rifles')
    """
    words = mention.text.split()
    head = "item" if mention.kind == "kg:Item" else "group"
    article = mention.span.article
    where = article if mention.link is None else f"{article} {mention.link}"
    quantity = parse(words)
    if quantity is not None:
        return (head, where, str(int(quantity.value)), words[-1].lower())
    return (head, where, *name_words(mention.text, "kg:Group"))
