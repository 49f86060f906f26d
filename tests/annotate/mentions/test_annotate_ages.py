"""Ages that stand for somebody, on parses by hand."""

from __future__ import annotations

import pytest

from kg.annotate.mentions.ages import find_ages
from kg.model import Form
from tests.given import sentence


@pytest.mark.parametrize(
    ("article", "form"), [("The", Form.NOMINAL), ("A", Form.GROUP)], ids=["known", "new"]
)
def test_age_is_somebody_where_it_is_an_argument(article: str, form: Form) -> None:
    made = sentence(f"""
        {article} {article.lower()} DET DT det 5
        34   34   NUM   CD   nummod   3
        -    -    PUNCT HYPH punct    3
        year year NOUN  NN   npadvmod 5
        -    -    PUNCT HYPH punct    5
        old  old  ADJ   JJ   nsubj    6
        sang sing VERB  VBD  ROOT     6
    """)
    assert [(d.start, d.end, d.head, d.form) for d in find_ages(made)] == [(1, 6, 5, form)]


def test_age_of_a_driver_is_nobody_besides() -> None:
    made = sentence("""
        The/DT/det>driver 34/CD/nummod>year -/HYPH/punct>year year/NN/npadvmod>old -/HYPH/punct>old
        old/JJ/amod>driver driver/NN/nsubj>sang sang=sing/VBD/ROOT
    """)
    assert not list(find_ages(made))
