"""What an article calls its organisations: "the ACCC, a consumer watchdog"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kg.annotate.mentions.described_names import contends
from kg.annotate.placed import Placed
from kg.model import Form, Mention
from kg.ontology import Ontology

# So many sentences after its name "the watchdog" is the one that was called so.
REACH = 2


class Called:
    """Nouns, with and without the words before them, and the names that bore them so far."""

    def __init__(self, placed: Sequence[Placed], ontology: Ontology) -> None:
        """`placed` holds all names of the article."""
        self._placed = [p for p in placed if p.mention.form is Form.NAME]
        self._names = {p.mention: p.name for p in placed}
        self._ontology = ontology
        self._bearers: dict[str, dict[str, Mention]] = defaultdict(dict)

    def hear(self, here: Placed, name: Mention) -> None:
        """Keep that the description `here` stands beside a name."""
        words = here.mention.text.lower().split()
        for i in range(len(words)):
            self._bearers[" ".join(words[i:])].setdefault(self._names[name], name)

    def bearer(self, here: Placed) -> Mention | None:
        """The only name called by these words, for "the watchdog".

        None if there are more, or if others that may be meant are told of since.
        """
        bearers = self._bearers[here.mention.text.lower()] if here.known else {}
        if len(bearers) != 1:
            return None
        name, bearer = next(iter(bearers.items()))
        return None if self._is_left(here, name) else bearer

    def _is_left(self, here: Placed, name: str) -> bool:
        """True if the article has gone on to others for more than `REACH` sentences."""
        before = [p for p in self._placed if p.mention.span < here.mention.span]
        last = max(p.sentence for p in before if p.name == name)
        since = (p for p in before if p.sentence > last)
        return here.sentence - last > REACH and any(
            contends(here.mention.kind, p.mention, self._ontology) for p in since
        )
