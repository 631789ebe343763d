"""A forest of oblivious trees: numbers in, one probability a row out.

Every node of one level of such a tree asks the same question, so a tree of depth d is d questions and 2**d answers
(Kohavi 1994; Prokhorenkova et al., *CatBoost*, NeurIPS 2018). All trees are asked at once.

>>> asked = np.array([[0], [1]]), np.array([[0.5], [2.0]], dtype=np.float32)
>>> forest = Forest(*asked, np.array([[-2, 2], [-1, 1]], dtype=np.float32), 0.0)
>>> forest.probabilities(np.array([[1, 3], [0, 0]], dtype=np.float32)).round(2).tolist()
[0.95, 0.05]
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

DEEPEST: Final = 8
"""Questions of a tree: their answers are packed into one byte."""

ROWS: Final = 4_096
"""So many rows are worked on at a time: memory stays bounded on a page of 200,000 blocks."""


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
        self.used, place = np.unique(columns, return_inverse=True)
        """The columns that are looked at, ascending."""
        self._place = place.reshape(-1)
        self._bounds = bounds.reshape(-1, 1).astype(np.float32)
        self._shape = (trees, depth)
        self._leaves = leaves.astype(np.float32).reshape(-1)
        self._offsets = (np.arange(trees, dtype=np.intp) << depth)[:, None]
        self._bias = bias

    def probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """For each row, the logistic function of what the trees add up to."""
        parts = [self._margins(rows[at : at + ROWS]) for at in range(0, len(rows), ROWS)]
        margins = np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)
        return (1 / (1 + np.exp(-np.clip(margins, -30, 30)))).astype(np.float32)

    def _margins(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        trees, depth = self._shape
        table = rows.T[self.used]
        yes = (table[self._place] > self._bounds).reshape(trees, depth, len(rows))
        leaf = np.packbits(yes, axis=1)[:, 0, :] >> (8 - depth)
        sums: NDArray[np.float32] = self._leaves[self._offsets + leaf].sum(axis=0, dtype=np.float32)
        return sums + np.float32(self._bias)
