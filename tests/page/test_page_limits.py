"""What a page leaves out of a graph that is too large to draw, or to hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Knowledge, Ref
from kg.ontology import Ontology
from kg.page import Limits, page_html
from kg.page.backbone import backbone, fitting
from kg.page.chosen import chosen, rest
from kg.page.weight import weight

if TYPE_CHECKING:
    from tests.page.conftest import Opened, Opener

Large = Callable[[int], Knowledge]

SMALL = Limits(nodes=100, lines=150, best=60, groups=5)

ENDS = st.integers(0, 40)
LINES = st.sets(
    st.tuples(ENDS, ENDS).filter(lambda pair: pair[0] < pair[1]), min_size=1, max_size=90
).map(sorted)


@given(LINES)
def test_nodes_and_lines_keep_to_their_limits(lines: list[tuple[int, int]]) -> None:
    limits = Limits(nodes=20, lines=25, best=12)
    nodes = chosen(lines, limits)
    ends = {end for pair in lines for end in pair}
    drawn = [pair for pair in lines if nodes.issuperset(pair)]
    if len(ends) <= 20 and len(lines) <= 25:
        assert nodes == ends
    else:
        assert len(nodes) <= 12
    assert len(drawn) <= 25


@given(LINES)
def test_who_is_not_drawn_is_in_one_group_only(lines: list[tuple[int, int]]) -> None:
    nodes = chosen(lines, Limits(nodes=10, lines=15, best=5))
    members = [node for group in rest(lines, nodes, 100) for node in group.members]
    assert sorted(members) == sorted({end for pair in lines for end in pair} - nodes)
    assert {group.anchor for group in rest(lines, nodes, 100)} <= {None, *nodes}


def test_a_few_nodes_with_too_many_lines_are_not_all_drawn() -> None:
    lines = [(one, other) for other in range(30) for one in range(other)]
    assert 0 < len(chosen(lines, Limits(nodes=100, lines=100, best=100))) < 30


def test_twenty_thousand_nodes_give_at_most_two_thousand() -> None:
    # Rings of 20 names, each joined to the first.
    rings = [(20 * ring + n, 20 * ring + (n + 1) % 20) for ring in range(1000) for n in range(20)]
    lines = sorted(
        {(min(pair), max(pair)) for pair in [*rings, *((0, 20 * r) for r in range(1, 1000))]}
    )
    limits = Limits()
    nodes = chosen(lines, limits)
    assert len(nodes) + len(rest(lines, nodes, limits.groups)) <= 2000


def test_the_backbone_holds_all_that_is_said_of_the_best_connected(
    sample: Knowledge, ontology: Ontology
) -> None:
    part = backbone(sample, ontology, 5)
    assert 0 < len(part.facts) < len(sample.facts)
    degrees = {
        entity.id: sum(entity.id in (f.subject, getattr(f.object, "id", "")) for f in sample.facts)
        for entity in sample.entities
        if entity.kind in {"kg:Person", "kg:Company", "kg:City", "kg:Country", "kg:Group"}
    }
    best = max(sorted(degrees), key=lambda one: degrees[one])
    own = {f for f in sample.facts if best in (f.subject, getattr(f.object, "id", ""))}
    assert own <= set(part.facts)


def test_an_event_or_a_post_is_held_whole_or_not_at_all(
    sample: Knowledge, ontology: Ontology
) -> None:
    joints = {e.id for e in sample.entities if e.id.rsplit("/")[-1] in {"raid", "arrest", "post"}}
    part = backbone(sample, ontology, 1)
    kept = {fact.subject for fact in part.facts} & joints
    for fact in sample.facts:
        if fact.subject in kept and not isinstance(fact.object, Ref):
            assert fact in part.facts


def test_every_name_is_held_or_listed(large: Large, ontology: Ontology) -> None:
    knowledge = large(300)
    limit = weight(knowledge, ontology, "T") - 200_000
    part = fitting(knowledge, ontology, lambda k: weight(k, ontology, "T"), limit, 1000)
    names = {entity.name for entity in knowledge.entities}
    held = {entity.name for entity in part.knowledge.entities}
    assert weight(part.knowledge, ontology, "T") <= limit
    assert held | set(part.names) == names
    assert not held & set(part.names)
    assert part.facts == len(knowledge.facts)


def test_what_fits_is_left_as_it_is(sample: Knowledge, ontology: Ontology) -> None:
    part = fitting(sample, ontology, lambda _: 10, 10, 10)
    assert part.knowledge is sample
    assert part.names == ()


def test_a_page_keeps_to_its_bytes(large: Large, ontology: Ontology) -> None:
    limits = replace(SMALL, bytes=1_500_000)
    whole = page_html(large(800), ontology, "T", replace(SMALL, bytes=100_000_000))
    page = page_html(large(800), ontology, "T", limits)
    assert len(page.encode()) <= limits.bytes < len(whole.encode())


@pytest.fixture
def drawn_in_part(large: Large, open_page: Opener) -> Opened:
    return open_page(large(300), limits=SMALL)


def _group(opened: Opened) -> dict[str, Any]:
    group: dict[str, Any] = opened.data["rest"][0]
    return group


def test_a_click_on_a_group_lists_who_is_in_it_and_draws_them(drawn_in_part: Opened) -> None:
    opened = drawn_in_part
    group = _group(opened)
    before = len(opened.now()["nodes"])
    place = opened.page.evaluate("([x, y]) => kgPage.onScreen({ x, y })", [group["x"], group["y"]])
    opened.click_map(place["x"], place["y"])
    assert f"{len(group['members'])} names and events not drawn" in opened.panel()
    opened.page.locator("#panel .button", has_text="Draw").click()
    assert len(opened.now()["nodes"]) == before + min(60, len(group["members"]))


def test_the_groups_are_in_the_start_panel_and_in_the_address(drawn_in_part: Opened) -> None:
    opened = drawn_in_part
    opened.page.locator("#panel details summary").click()
    opened.page.locator("#panel details .name").first.click()
    assert opened.page.evaluate("location.hash") == "#rest=0"
    opened.page.reload()
    assert "not drawn" in opened.panel()


def test_the_banner_says_what_is_drawn(drawn_in_part: Opened) -> None:
    opened = drawn_in_part
    banner = opened.page.locator("#banner").inner_text()
    assert f"the {len(opened.now()['nodes'])} best connected" in banner
    assert f"{len(opened.data['rest'])} groups" in banner


def test_a_name_that_the_page_does_not_hold_is_found_and_says_so(
    large: Large, open_page: Opener
) -> None:
    opened = open_page(large(1200), limits=Limits(bytes=1_600_000))
    name = opened.data["beyond"]["names"][0]
    opened.page.locator("#search").fill(name)
    item = opened.page.locator("#search-list [aria-disabled=true]").first
    assert name in item.inner_text()
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("location.hash") == ""
    assert "kg export --format gexf" in opened.page.locator("#banner").inner_text()
