"""What a mention stands for in the end."""

from __future__ import annotations

from collections.abc import Mapping

from kg.model import Mention


def follow(mention: Mention, antecedents: Mapping[Mention, Mention]) -> Mention:
    """The mention at the end of the chain of antecedents."""
    seen = {mention}
    while mention in antecedents and antecedents[mention] not in seen:
        mention = antecedents[mention]
        seen.add(mention)
    return mention
