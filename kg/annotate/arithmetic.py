"""Which library multiplies the model's matrices, and on how many threads.

numpy's BLAS parses in two thirds of the time of the one that spaCy brings, word for word the same
(115,555 tokens of local news, `python -m tests.bench speed`). It gets one thread: more would make
sums depend on the machine's cores, and costs more than it saves on rows as short as a paragraph.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache
from typing import Any

_CPU = "numpy"


def fast_products() -> AbstractContextManager[Any]:
    """While a model is loaded: its layers multiply by numpy. Nothing changes on another device."""
    from thinc.api import get_current_ops, use_ops  # noqa: PLC0415 - comes with spaCy

    if get_current_ops().name != _CPU:
        return nullcontext()
    return use_ops(_CPU, use_blis=False)


def one_thread() -> AbstractContextManager[Any]:
    """While a model parses: its matrix products run on one thread."""
    limit: AbstractContextManager[Any] = _controller().limit(limits=1, user_api="blas")
    return limit


@lru_cache(maxsize=1)
def _controller() -> Any:  # noqa: ANN401 - the library has no types
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415 - only a build needs it

    return ThreadpoolController()
