"""Forests of oblivious trees, against the same trees asked one question at a time."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from onrecord.article.forest import ROWS, Forest


def one_by_one(
    columns: NDArray[Any], bounds: NDArray[Any], leaves: NDArray[Any], bias: float, rows: NDArray[Any]
) -> NDArray[np.float64]:
    sums = np.full(len(rows), bias)
    for tree_columns, tree_bounds, tree_leaves in zip(columns, bounds, leaves, strict=True):
        for number, row in enumerate(rows):
            leaf = 0
            for column, bound in zip(tree_columns, tree_bounds, strict=True):
                leaf = 2 * leaf + int(row[column] > bound)
            sums[number] += tree_leaves[leaf]
    return np.asarray(1 / (1 + np.exp(-sums)), dtype=np.float64)


@pytest.mark.parametrize(("trees", "depth", "count"), [(1, 1, 1), (7, 6, 30), (20, 8, 5), (3, 2, ROWS + 3)])
def test_a_forest_says_what_its_trees_add_up_to(trees, depth, count):
    chance = np.random.default_rng(trees)
    columns = chance.integers(0, 5, (trees, depth))
    bounds = chance.integers(0, 4, (trees, depth)).astype(np.float32)
    leaves = chance.normal(size=(trees, 1 << depth)).astype(np.float32)
    rows = chance.integers(0, 5, (count, 5)).astype(np.float32)
    found = Forest(columns, bounds, leaves, 0.25).probabilities(rows)
    expected = one_by_one(columns, bounds, leaves, 0.25, rows)
    assert np.abs(found - expected).max() < 1e-5


def test_a_question_that_nobody_answers_with_yes_fills_a_shorter_tree():
    forest = Forest(np.array([[0, 0]]), np.array([[np.inf, 1]], dtype=np.float32), np.array([[-9, 9, 0, 0]]), 0.0)
    assert forest.probabilities(np.array([[0], [2]], dtype=np.float32)).round().tolist() == [0, 1]


def test_no_rows_give_no_probabilities():
    forest = Forest(np.array([[0]]), np.array([[1]], dtype=np.float32), np.array([[0.0, 1.0]]), 0.0)
    assert forest.probabilities(np.zeros((0, 1), dtype=np.float32)).shape == (0,)


def test_arrays_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="depth 2"):
        Forest(np.array([[0, 1]]), np.array([[1]], dtype=np.float32), np.array([[0.0, 1.0]]), 0.0)
