"""What kg.annotate finds, in the words of the text."""

from __future__ import annotations

from kg.annotate.names.find_names import find_names
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.model import BlockKind
from kg.ontology import load as load_ontology
from tests.given import Understand, sentence


def names(table: str, kind: BlockKind = BlockKind.PARAGRAPH) -> dict[str, str | None]:
    """{name: class} of a sentence."""
    made = sentence(table, kind=kind)
    (found,) = find_names([made], load_ontology(), load_gazetteer())
    return {" ".join(t.text for t in made.tokens[n.start : n.end]): n.kind for n in found}


def stands_for(understand: Understand, text: str, words: str) -> str | None:
    """What the last mention of these words stands for, None if it is open."""
    annotated, _ = understand(text)
    described = [m for m in annotated.mentions if m.text == words][-1]
    target = annotated.antecedents.get(described)
    return target.text if target is not None else None
