import base64
import hashlib
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.page.assets import FOLDER, SCRIPTS, STYLES, script, style, vis_network
from kg.page.embed import as_code, as_json
from kg.page.policy import policy

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@settings(deadline=None)
@given(JSON)
def test_data_comes_back_and_cannot_leave_its_block(value: object) -> None:
    text = as_json(value)
    assert json.loads(text) == value
    assert not re.search("[<>&\u2028\u2029]", text)


@pytest.mark.parametrize("text", ["a</script>", "a</STYLE >", "if (a<!--b) c"])
def test_code_that_would_end_its_block_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="end the inlined block"):
        as_code(text)


def test_the_policy_names_each_block_by_its_hash_and_fetches_nothing() -> None:
    digest = base64.b64encode(hashlib.sha256("é".encode()).digest()).decode()
    rules = dict(rule.split(" ", 1) for rule in policy(["é"], ["b", "c"]).split("; "))
    assert rules["script-src"] == f"'sha256-{digest}'"
    assert rules["style-src"].count("sha256-") == 2
    assert rules["default-src"] == "'none'"
    assert "unsafe" not in str(rules)


@pytest.mark.parametrize(("folder", "used"), [("script", SCRIPTS), ("style", STYLES)])
def test_every_file_is_on_the_page_once(folder: str, used: tuple[str, ...]) -> None:
    assert sorted(used) == sorted(path.stem for path in (FOLDER / folder).iterdir())


def test_nothing_that_is_inlined_makes_markup_from_text_or_asks_for_a_file() -> None:
    forbidden = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|fetch\(|XMLHttp"
    assert not re.search(forbidden, script())
    assert not re.search(r"url\(|@import", style())
    assert "sourceMappingURL" not in vis_network()
