"""A first opinion on every block in, numbers that set each block among the others out: what the second look sees.

The first look judges a block by itself and its elements. The second sees where the running text lies, and asks how a
block stands to it: in its midst, in the same elements, behind it under another headline.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from onrecord.article.features import Groups, Indices, Numbers, stacked

STEPS: Final = (-4, -3, -2, -1, 1, 2, 3, 4)
GAPS: Final = (3, 10)
"""Blocks that may stand between two blocks of one run."""

_NAMES: Final = (
    "first look",
    *(f"first look at {step:+d}" for step in STEPS),
    *(f"mean of {name}" for name in ("element", "parent", "grandparent", "signature", "signature pair")),
    *(f"mass of {name}" for name in ("element", "parent", "grandparent", "signature pair")),
    "mean of window 3", "mean of window 8", "mass before", "mass after", "to text before", "to text after",
    *(f"run {gap} {name}" for gap in GAPS for name in ("mass", "far", "side", "chars between")),
    *(f"text {least} {name}" for least in (50, 90) for name in ("inside", "depth", "up")),
    "page mass", "page certainty",
)  # fmt: skip


def context_names() -> tuple[str, ...]:
    """Names of the columns of ``context_features``, in order."""
    return _NAMES


def context_features(first_look: Numbers, chars: Numbers, groups: Groups) -> Numbers:
    """One row a block, one column a name of ``context_names()``.

    Args:
        first_look: for each block, the first look's probability that it is running text.
        chars: for each block, its length.
        groups: which blocks stand together.
    """
    weight = np.log1p(chars)
    mass: Numbers = np.where(first_look > 0.2, first_look * chars, 0).astype(np.float32)
    total = max(float(mass.sum()), 1.0)
    columns: list[NDArray[Any]] = [first_look]
    columns += [_shift(first_look, step) for step in STEPS]
    for name in ("element", "parent", "grandparent", "signature", "signature pair"):
        columns.append(_mean_of(groups.named[name], first_look, weight))
    for name in ("element", "parent", "grandparent", "signature pair"):
        group = groups.named[name]
        columns.append((np.bincount(group, weights=mass)[group] - mass) / total)
    columns += [_window(first_look, weight, reach) for reach in (3, 8)]
    sums: NDArray[np.float64] = np.concatenate((np.zeros(1), np.cumsum(mass)))
    columns += [sums[:-1] / total, (total - sums[1:]) / total]
    columns += _distances(first_look > 0.5)
    for gap in GAPS:
        columns += _runs(first_look, mass, total, chars, gap)
    for least in (0.5, 0.9):
        columns += _main(mass, sums, total, groups, least)
    certainty = float((mass * first_look).sum()) / total
    columns += [np.full(len(chars), np.log1p(total)), np.full(len(chars), certainty)]
    return stacked(columns, len(chars))


def _shift(values: Numbers, step: int) -> Numbers:
    moved = np.zeros_like(values)
    if step > 0:
        moved[:-step] = values[step:]
    else:
        moved[-step:] = values[:step]
    return moved


def _mean_of(group: Indices, values: Numbers, weight: Numbers) -> NDArray[np.float64]:
    """The group's weighted mean without the block itself; the block's own value where it stands alone."""
    sums = np.bincount(group, weights=values * weight)[group] - values * weight
    weights = np.bincount(group, weights=weight)[group] - weight
    return np.where(weights > 1e-3, sums / np.maximum(weights, 1e-3), values)


def _window(values: Numbers, weight: Numbers, reach: int) -> NDArray[np.float64]:
    sums: NDArray[np.float64] = np.concatenate((np.zeros(1), np.cumsum(values * weight)))
    weights: NDArray[np.float64] = np.concatenate((np.zeros(1), np.cumsum(weight)))
    index = np.arange(len(values))
    low, high = np.maximum(index - reach, 0), np.minimum(index + reach + 1, len(values))
    return np.asarray((sums[high] - sums[low]) / (weights[high] - weights[low]))


def _distances(text: NDArray[np.bool_]) -> list[NDArray[np.float64]]:
    index = np.arange(len(text), dtype=np.float64)
    before = np.maximum.accumulate(np.where(text, index, -400.0))
    after = np.minimum.accumulate(np.where(text, index, 1e9)[::-1])[::-1]
    return [np.log1p(np.minimum(index - before, 400)), np.log1p(np.minimum(after - index, 400))]


def _runs(first_look: Numbers, mass: Numbers, total: float, chars: Numbers, gap: int) -> list[NDArray[np.float64]]:
    """Runs of text with at most ``gap`` other blocks between: the block's own run, and its way to the heaviest."""
    count = len(mass)
    text = np.flatnonzero(first_look > 0.5)
    if not len(text):
        return [np.zeros(count)] * 4
    number = np.concatenate((np.zeros(1, dtype=np.intp), np.cumsum(np.diff(text) > gap + 1)))
    weights = np.bincount(number, weights=mass[text])
    main = int(np.argmax(weights))
    low, high = int(text[number == main][0]), int(text[number == main][-1])
    own = np.zeros(count)
    own[text] = weights[number] / total
    index = np.arange(count)
    far = np.where(index < low, low - index, np.where(index > high, index - high, 0))
    side = np.sign(index - low) + np.sign(index - high)
    passed = np.concatenate((np.zeros(1), np.cumsum(chars)))
    between = np.where(
        index < low, passed[low] - passed[index], np.where(index > high, passed[index] - passed[high + 1], 0)
    )
    return [own, np.log1p(far), side.astype(np.float64), np.log1p(np.maximum(between, 0))]


def _main(
    mass: Numbers, sums: NDArray[np.float64], total: float, groups: Groups, least: float
) -> list[NDArray[np.float64]]:
    """The deepest element that holds so much of the text, and the block's place to it."""
    inside = (sums[groups.last] - sums[groups.first]) / total
    main = int(np.argmax(np.where(inside >= least, groups.depth, -1)))
    index = np.arange(len(mass))
    owner = groups.named["element"]
    return [
        ((groups.first[main] <= index) & (index < groups.last[main])).astype(np.float64),
        (groups.depth[owner] - groups.depth[main]).astype(np.float64),
        (groups.parent[owner] == main).astype(np.float64),
    ]
