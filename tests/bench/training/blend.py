"""Weights between those that a model came with and those that it learnt.

Half way keeps what it knew of other kinds of text: Wortsman et al., "Robust fine-tuning of
zero-shot models" (2022) for the way, "Model soups" (2022) for the mean of several courses.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.name_weights import Weights

SHARE = 0.5
"""How far to go: on news that no course saw (DWIE), 0.5 is better than 0, 0.8 and 1."""


def blend(before: Weights, learnt: Sequence[Weights], share: float) -> Weights:
    """The weights a `share` (0 to 1) of the way from `before` to the mean of `learnt`."""
    return {
        key: old + share * (sum(other[key] for other in learnt) / len(learnt) - old)
        for key, old in before.items()
    }
