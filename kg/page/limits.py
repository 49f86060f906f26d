"""How much a page may hold and draw, in one table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Up to `nodes` and `lines` everything is drawn; above, the `best` best connected nodes with
    at most `lines` lines, and the rest as at most `groups` communities.

    A page above `bytes` holds the best connected names with their facts; of the rest, `names`
    can be found in its search.

    A browser without a GPU drags 2,000 nodes and 4,000 lines at about 33 ms a frame, and opens
    10 MB from an e-mail in a few seconds.
    """

    nodes: int = 2_000
    lines: int = 4_000
    best: int = 1_500
    groups: int = 200
    bytes: int = 10_000_000
    names: int = 50_000


LIMITS = Limits()
