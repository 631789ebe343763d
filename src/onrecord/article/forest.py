"""A forest of oblivious trees: numbers in, one probability a row out.

Every node of one level of such a tree asks the same question, so a tree of depth d is d questions and 2**d answers
(Kohavi 1994; Prokhorenkova et al., *CatBoost*, NeurIPS 2018). All trees are asked at once.

>>> asked = np.array([[0], [1]]), np.array([[0.5], [2.0]], dtype=np.float32)
>>> forest = Forest(*asked, np.array([[-2, 2], [-1, 1]], dtype=np.float32), 0.0)
>>> [round(float(p), 2) for p in forest.probabilities(np.array([[1, 3], [0, 0]], dtype=np.float32))]
[0.95, 0.05]
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

DEEPEST: Final = 8
"""Questions of a tree: their answers make one byte."""

ROWS: Final = 512
"""So many rows are worked on at a time: what they need stays close to the processor, on huge pages too."""


class Forest:
    """Oblivious trees, all of one depth.

    Args:
        columns: ``(trees, depth)``: the column that each question looks at.
        bounds: ``(trees, depth)``: the answer is yes above it.
        leaves: ``(trees, 2**depth)``: what each tree adds, by its answers; the first question is the highest bit.
        bias: added to every sum.
    """

    def __init__(
        self,
        columns: NDArray[np.integer],
        bounds: NDArray[np.float32],
        leaves: NDArray[np.floating],
        bias: float,
    ) -> None:
        trees, depth = columns.shape
        if depth > DEEPEST or leaves.shape != (trees, 1 << depth) or bounds.shape != columns.shape:
            raise ValueError(
                f"a forest of {trees} trees of depth {depth} has {bounds.shape} bounds, {leaves.shape} leaves"
            )
        questions = np.stack((columns.reshape(-1).astype(np.float64), bounds.reshape(-1).astype(np.float64)), axis=1)
        asked, place = np.unique(questions, axis=0, return_inverse=True)
        self._columns = asked[:, 0].astype(np.intp)
        """The column of each question; trees share many."""
        self._bounds = asked[:, 1:].astype(np.float32)
        self._levels = place.reshape(trees, depth).T.copy()
        """``(depth, trees)``: which question a tree asks on each level."""
        self._leaves = leaves.astype(np.float32).reshape(-1)
        self._offsets = (np.arange(trees, dtype=np.intp) << depth)[:, None]
        self._bias = bias

    def probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """For each row, the logistic function of what the trees add up to."""
        parts = [self._margins(rows[at : at + ROWS]) for at in range(0, len(rows), ROWS)]
        margins = np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)
        return (1 / (1 + np.exp(-np.clip(margins, -30, 30)))).astype(np.float32)

    def _margins(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        # take() and adding a number to itself: both are done in half the time of [] and of a shift by one. Of the many
        # small pieces of the leaves none lies outside: not to look whether one does saves a seventh of all.
        yes = (rows.T.take(self._columns, axis=0) > self._bounds).view(np.uint8)
        leaf = np.zeros((self._levels.shape[1], len(rows)), dtype=np.uint8)
        for asked in self._levels:
            leaf += leaf
            leaf |= yes.take(asked, axis=0)
        sums: NDArray[np.float32] = self._leaves.take(self._offsets + leaf, mode="wrap").sum(axis=0, dtype=np.float32)
        return sums + np.float32(self._bias)
