"""Rulings as lines: nothing is lost on the way, and what is no ruling is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import LedgerError
from kg.ledger import Action, Anchor, Reference, Ruling, identity
from kg.ledger.lines import from_line, to_line
from kg.model import Span

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
anchors = st.builds(Anchor, st.builds(Span, texts, st.integers(0, 99), st.integers(0, 99)), texts)
references = st.builds(
    Reference, texts, st.just("kg:Person"), texts, st.lists(anchors, max_size=3).map(tuple)
)
VALUED = {Action.REJECT, Action.RENAME, Action.LINK, Action.UNDO}


@st.composite
def rulings(draw: st.DrawFn) -> Ruling:
    action = draw(st.sampled_from(Action))
    entities = {Action.MERGE: 2, Action.APART: 2, Action.REJECT: 0, Action.UNDO: 0}.get(action, 1)
    return Ruling(
        action=action,
        by=draw(texts.filter(str.strip)),
        when="2026-01-31T12:00:00Z",
        why=draw(texts),
        what=tuple(draw(references) for _ in range(entities)),
        mentions=(draw(anchors),) if action in {Action.CONFIRM, Action.SPLIT} else (),
        value=draw(texts) if action in VALUED else "",
        says=draw(texts),
    )


@given(rulings())
def test_reading_is_the_inverse_of_writing(ruling: Ruling) -> None:
    assert from_line(to_line(ruling)) == ruling


@given(rulings())
def test_a_ruling_is_one_line(ruling: Ruling) -> None:
    assert "\n" not in to_line(ruling)


@given(rulings(), rulings())
def test_two_rulings_have_two_names(one: Ruling, other: Ruling) -> None:
    assert (identity(one) == identity(other)) == (one == other)


GOOD = {
    "action": "rename",
    "by": "ana",
    "when": "2026-01-31T12:00:00Z",
    "what": [{"name": "A", "class": "kg:Person", "iri": "urn:a", "mentions": [["a", 0, 1, "A"]]}],
    "value": "B",
}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"action": "marry"}, "'marry'; use merge, apart, confirm, split"),
        ({"by": " "}, "names the person"),
        ({"by": 7}, "7 is no text"),
        ({"when": "yesterday"}, "write it as 2026-01-31T12:00:00Z"),
        ({"what": []}, "about 1 entities, not 0"),
        ({"value": ""}, "rename takes value"),
        ({"mentions": [["a", 0, 1, "A"]]}, "rename takes value"),
        ({"mentions": [["a", 0]]}, "not what `kg review` writes"),
    ],
)
def test_what_is_no_ruling_is_refused_with_the_reason(
    change: dict[str, object], words: str
) -> None:
    with pytest.raises(LedgerError) as caught:
        from_line(json.dumps({**GOOD, **change}))
    assert words in str(caught.value)


@pytest.mark.parametrize("line", ["<<<<<<< ours", "[]", "7", '"merge"', "{}"])
def test_what_a_version_control_leaves_behind_is_refused(line: str) -> None:
    with pytest.raises(LedgerError):
        from_line(line)
