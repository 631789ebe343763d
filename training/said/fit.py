"""A forest fitted: signs and verdicts in, a judge out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from catboost import CatBoostClassifier, Pool
from numpy.typing import NDArray

from onrecord.article.forest import Forest
from onrecord.extract.said import Judge
from onrecord.extract.signs import Signs
from training.articles.fit import Arrays, exported

SETTINGS: Final[dict[str, Any]] = {
    "iterations": 300, "depth": 6, "learning_rate": 0.05, "l2_leaf_reg": 8, "rsm": 0.3, "border_count": 48,
    "random_seed": 1, "thread_count": 2, "verbose": 0, "allow_writing_files": False,
}  # fmt: skip
"""Settled on the judged pages, cross-validated by page."""


def fit(signs: Sequence[Signs], said: NDArray[np.bool_]) -> Arrays:
    """The arrays of a forest, with the names of the signs that it looks at.

    Args:
        signs: of each place.
        said: whether something is said there.
    """
    names = sorted({name for one in signs for name in one})
    rows = np.array([[one.get(name, 0.0) for name in names] for one in signs], np.float32)
    model = CatBoostClassifier(**SETTINGS)
    model.fit(Pool(rows, said.astype(int)))
    return {"names": np.array(names), **exported(model)}


def judge_of(arrays: Arrays) -> Judge:
    """The judge that arrays make."""
    trees = arrays["columns"].astype(np.intp), arrays["bounds"], arrays["leaves"]
    return Judge(tuple(map(str, arrays["names"])), Forest(*trees, float(arrays["bias"])))
