"""What happens to people and tells them apart: who is dead is not arrested, and stays dead.

"Charged with the murder of Ana Lund. She was found dead": Lund. "Lund was killed by Ivo Brandt. He
was jailed": Brandt.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.coreference.referents import Referent
from kg.annotate.labels import SUBJECTS
from kg.model import Form, Sentence, Token
from kg.ontology import Ontology

_DYING, _KILLING = ("kg:Death",), ("kg:Killing",)
_DEADLY = (*_DYING, *_KILLING)
_JUSTICE = (
    *("kg:Arrest", "kg:Detention", "kg:Charge", "kg:Conviction", "kg:Acquittal"),
    *("kg:Sentencing", "kg:Release"),
)
_UNDERGOING = frozenset({"dobj", "nsubjpass"})
_POS = {"VERB": "verb", "NOUN": "noun"}
# What is left of the dead, where a pronoun has it ("her body").
_REMAINS = frozenset({"body", "corpse", "remains", "funeral", "burial"})


def by_fate(
    fitting: Sequence[Referent],
    token: Token,
    index: int,
    sentences: Sequence[Sentence],
    ontology: Ontology,
) -> list[Referent]:
    """Of those that a pronoun in the sentence `index` fits, the dead or the living, as it tells.

    All, where it tells neither, or where none would be left. Only who has a name counts as dead:
    "a woman" who was killed may be anybody of them.
    """
    tokens = sentences[index].tokens
    left: list[Referent] = []
    if _is_dead(tokens, token, _DEADLY, ontology) or _has_remains(tokens, token):
        dead = _those_who(_DEADLY, fitting, sentences, ontology)
        left = [r for r in fitting if r.entity in dead]
    elif token.dep in _UNDERGOING and _denotes(tokens[token.head], _JUSTICE, ontology):
        killed = _those_who(_KILLING, fitting, sentences, ontology)
        left = [r for r in fitting if r.entity not in killed]
    return left or list(fitting)


def _those_who(
    kinds: tuple[str, ...],
    fitting: Sequence[Referent],
    sentences: Sequence[Sentence],
    ontology: Ontology,
) -> set[str]:
    """Those with a name of whom a death of these kinds is told."""
    named = (r for r in fitting if r.mention is not None and r.mention.form is Form.NAME)
    told = ((r, sentences[r.sentence].tokens) for r in named)
    return {r.entity for r, tokens in told if _is_dead(tokens, r.head, kinds, ontology)}


def _is_dead(
    tokens: Sequence[Token], token: Token, kinds: tuple[str, ...], ontology: Ontology
) -> bool:
    """True for who dies, who is killed or found dead, and whose death or killing is told of.

    `kinds` are the classes of events that count.
    """
    while token.dep in {"appos", "conj"}:
        token = tokens[token.head]
    above = tokens[token.head]
    if token.dep == "pobj" and above.text.lower() == "of":
        return _denotes(tokens[above.head], kinds, ontology)
    if token.dep == "poss":
        return above.pos == "NOUN" and _denotes(above, kinds, ontology)
    if token.dep in _UNDERGOING and _denotes(above, _KILLING, ontology):
        return True
    found = any(t.text.lower() == "dead" and t.head == above.i for t in tokens)
    dies = found or _denotes(above, _DYING, ontology)
    return kinds == _DEADLY and token.dep in SUBJECTS and dies


def _has_remains(tokens: Sequence[Token], token: Token) -> bool:
    return token.dep == "poss" and tokens[token.head].lemma in _REMAINS


def _denotes(word: Token, kinds: tuple[str, ...], ontology: Ontology) -> bool:
    entries = ontology.by_lemma(word.lemma, _POS[word.pos]) if word.pos in _POS else ()
    denoted = (e.denotes for e in entries if e.denotes in ontology.classes)
    return any(ontology.is_any(kind, kinds) for kind in denoted)
