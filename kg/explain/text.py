"""Reasons as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.explain.reason import Filling, Reason
from kg.explain.statement import Statement
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.model import Factuality
from kg.ontology import Entry, Ontology

_NO_WORD = "no entry of the lexicon; the extractor reads the structure itself"


def sentence_text(view: View) -> str:
    """A sentence, the mentions in it, and the words of the lexicon."""
    quote = " ".join(view.sentence.text.split())
    parts = [f"“{quote}”", *_listed("mentions", _mentions(view))]
    parts += _listed("words of the lexicon", map(_trigger_line, view.triggers.values()))
    return "\n".join(parts)


def _listed(title: str, lines: Iterable[str]) -> list[str]:
    found = list(lines)
    return ["", title, *found] if found else ["", f"{title}: none"]


def _mentions(view: View) -> Iterator[str]:
    antecedents = view.annotated.antecedents
    for mention in view.mentions:
        target = antecedents.get(mention)
        stands = f", stands for {target.text}" if target not in {None, mention} else ""
        link = f", {mention.link}" if mention.link else ""
        yield f"  {mention.text}: {mention.form.value}, {mention.kind}{link}{stands}"


def _trigger_line(trigger: Trigger) -> str:
    meanings = ", ".join(dict.fromkeys(entry.denotes for entry in trigger.entries))
    return f"  {trigger.head.text} ({trigger.entries[0].pos}): {meanings}"


def reason_text(reason: Reason, ontology: Ontology, number: int) -> str:
    """A numbered statement and, below it, what it rests on."""
    said = reason.statement
    lines = [f"{number}. {said.subject.words} – {_predicate(said, ontology)} – {said.object.words}"]
    lines.append(f"   {_standing(said)}; confidence {said.confidence:.2f}")
    lines.append(f"   extractor {said.extractor}")
    if reason.word is not None:
        lines.append(f"   word      {reason.word}: {_entry(reason.entry)}")
    lines += map(_filling, reason.fillings)
    lines += [f"   because of {cue.word} ({cue.factuality})" for cue in reason.cues]
    return "\n".join(lines)


def _predicate(said: Statement, ontology: Ontology) -> str:
    return f"{ontology.label(said.predicate)} ({said.predicate})"


def _standing(said: Statement) -> str:
    by = f" according to {said.speaker}" if said.speaker else ""
    plain = said.factuality is Factuality.ASSERTED and not said.speaker
    return "asserted by the article" if plain else f"{said.factuality.value}{by}, so no plain fact"


def _entry(entry: Entry | None) -> str:
    if entry is None:
        return _NO_WORD
    frames = ", ".join(frame.id for frame in entry.frames)
    return f"{entry.id} denotes {entry.denotes}" + (f" ({frames})" if frames else "")


def _filling(filling: Filling) -> str:
    reached = f"as {filling.function}" if filling.function else "outside the frames"
    path = f": {filling.path}" if filling.path else ""
    return f"   filled by {filling.place.words}, {reached}{path}"
