"""A ruling as a line of JSON, and back."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from kg.errors import LedgerError
from kg.ledger.ruling import Action, Anchor, Reference, Ruling
from kg.model import Span

# How many entities each action is about, and whether it needs mentions and a value.
_SHAPES = {
    Action.MERGE: (2, False, False),
    Action.APART: (2, False, False),
    Action.CONFIRM: (1, True, False),
    Action.SPLIT: (1, True, False),
    Action.REJECT: (0, False, True),
    Action.RENAME: (1, False, True),
    Action.LINK: (1, False, True),
    Action.UNDO: (0, False, True),
}
_WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def to_line(ruling: Ruling) -> str:
    """Return `ruling` as one line, without its end; `from_line` is the inverse."""
    parts = {
        "action": ruling.action.value,
        "by": ruling.by,
        "when": ruling.when,
        "why": ruling.why,
        "what": [_reference(reference) for reference in ruling.what],
        "mentions": [_anchor(anchor) for anchor in ruling.mentions],
        "value": ruling.value,
        "says": ruling.says,
    }
    return json.dumps({name: part for name, part in parts.items() if part}, ensure_ascii=False)


def from_line(line: str) -> Ruling:
    """Return the ruling of a line. Raises LedgerError if it is none; the message says why."""
    try:
        parts = json.loads(line)
        ruling = Ruling(
            action=_action(parts["action"]),
            by=_text(parts["by"]),
            when=_text(parts["when"]),
            why=_text(parts.get("why", "")),
            what=tuple(_read_reference(part) for part in parts.get("what", ())),
            mentions=tuple(_read_anchor(part) for part in parts.get("mentions", ())),
            value=_text(parts.get("value", "")),
            says=_text(parts.get("says", "")),
        )
    except json.JSONDecodeError as error:
        raise LedgerError(f"not JSON ({error.msg}): {line[:60]!r}") from error
    except KeyError as error:
        raise LedgerError(f"{error.args[0]!r} is missing") from error
    except (AttributeError, TypeError, ValueError) as error:
        raise LedgerError(f"not what `kg review` writes: {error}") from error
    _check(ruling)
    return ruling


def identity(ruling: Ruling) -> str:
    """Return 12 hex digits that tell this ruling from others, wherever in the file it stands."""
    return hashlib.sha256(to_line(ruling).encode()).hexdigest()[:12]


def _check(ruling: Ruling) -> None:
    entities, mentions, value = _SHAPES[ruling.action]
    if len(ruling.what) != entities:
        raise LedgerError(f"{ruling.action} is about {entities} entities, not {len(ruling.what)}")
    if bool(ruling.mentions) != mentions or bool(ruling.value) != value:
        wanted = [name for name, needed in (("mentions", mentions), ("value", value)) if needed]
        raise LedgerError(f"{ruling.action} takes {' and '.join(wanted) or 'nothing more'}")
    if not _WHEN.fullmatch(ruling.when):
        raise LedgerError(f"when is {ruling.when!r}; write it as 2026-01-31T12:00:00Z")
    if not ruling.by.strip():
        raise LedgerError("by is empty; it names the person who decided")


def _action(word: object) -> Action:
    if word not in list(Action):
        raise LedgerError(f"action is {word!r}; use {', '.join(Action)}")
    return Action(str(word))


def _text(part: object) -> str:
    if not isinstance(part, str):
        raise TypeError(f"{part!r} is no text")
    return part


def _reference(reference: Reference) -> dict[str, Any]:
    return {
        "name": reference.name,
        "class": reference.kind,
        "iri": reference.iri,
        "mentions": [_anchor(anchor) for anchor in reference.mentions],
    }


def _read_reference(part: Mapping[str, Any]) -> Reference:
    mentions = tuple(_read_anchor(anchor) for anchor in part["mentions"])
    return Reference(_text(part["name"]), _text(part["class"]), _text(part["iri"]), mentions)


def _anchor(anchor: Anchor) -> list[str | int]:
    return [anchor.span.article, anchor.span.start, anchor.span.end, anchor.text]


def _read_anchor(part: list[Any]) -> Anchor:
    article, start, end, text = part
    return Anchor(Span(_text(article), int(start), int(end)), _text(text))
