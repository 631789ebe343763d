"""Both looks fitted: examples in, the arrays of a file of weights out.

The second look has to be shown a first opinion of the kind it will meet: one by a forest that has not seen the page's
site. So the first look is fitted several times, each time without a part of the sites, before it is fitted to all.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from catboost import CatBoostClassifier, Pool
from numpy.typing import NDArray

from onrecord.article.context import context_features, context_names
from onrecord.article.features import feature_names
from onrecord.article.forest import Forest
from training.articles.data import fold_of
from training.articles.examples import Example, Numbers

PARTS: Final = 4
FIRST: Final[dict[str, Any]] = {"iterations": 250, "depth": 6, "learning_rate": 0.1}
SECOND: Final[dict[str, Any]] = {"iterations": 400, "depth": 6, "learning_rate": 0.06}
COMMON: Final[dict[str, Any]] = {
    "l2_leaf_reg": 5, "rsm": 0.3, "border_count": 48, "random_seed": 1, "thread_count": 2, "verbose": 0,
    "allow_writing_files": False,
}  # fmt: skip
"""Settled on the four sets, cross-validated by site."""

Arrays = dict[str, NDArray[Any]]


def fit(examples: Sequence[Example]) -> Arrays:
    """The arrays that ``onrecord.weights.load`` reads."""
    opinions: dict[str, Numbers] = {}
    for part in range(PARTS):
        forest = _forest(_first([e for e in examples if _part(e) != part]))
        for example in examples:
            if _part(example) == part:
                opinions[example.id] = opinion(forest, example)
    first = _first(examples)
    second = _fitted([_both(e, opinions[e.id]) for e in examples], examples, SECOND)
    names = np.array([*feature_names(), *context_names()])
    return {"names": names, **_named("first", first), **_named("second", second)}


def opinion(forest: Forest, example: Example) -> Numbers:
    """What the first look says of a page."""
    return np.where(example.groups.apart, np.float32(0), forest.probabilities(example.rows))


def _part(example: Example) -> int:
    return fold_of(f"{example.site}/first", PARTS)


def _first(examples: Sequence[Example]) -> Arrays:
    return _fitted([e.rows for e in examples], examples, FIRST)


def _both(example: Example, first: Numbers) -> Numbers:
    return np.column_stack((example.rows, context_features(first, example.chars, example.groups)))


def _fitted(rows: Sequence[Numbers], examples: Sequence[Example], settings: dict[str, Any]) -> Arrays:
    kept = [~e.groups.apart for e in examples]
    pool = Pool(
        np.concatenate([r[k] for r, k in zip(rows, kept, strict=True)]),
        np.concatenate([e.inside[k] for e, k in zip(examples, kept, strict=True)]).astype(int),
        weight=np.concatenate([e.weight[k] for e, k in zip(examples, kept, strict=True)]),
    )
    model = CatBoostClassifier(**settings, **COMMON)
    model.fit(pool)
    return exported(model)


def exported(model: CatBoostClassifier) -> Arrays:
    """The trees as arrays, the way ``onrecord.article.forest`` asks them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        trees = json.loads(path.read_text(encoding="utf-8"))
    scale, (bias, *_) = trees["scale_and_bias"]
    depth = max(len(tree["splits"] or ()) for tree in trees["oblivious_trees"])
    count = len(trees["oblivious_trees"])
    columns = np.zeros((count, depth), dtype=np.uint16)
    bounds = np.full((count, depth), np.inf, dtype=np.float32)
    leaves = np.zeros((count, 1 << depth), dtype=np.float16)
    for number, tree in enumerate(trees["oblivious_trees"]):
        # CatBoost's first question is the lowest bit, ours the highest.
        for place, question in enumerate(reversed(tree["splits"] or ()), depth - len(tree["splits"] or ())):
            columns[number, place] = question["float_feature_index"]
            bounds[number, place] = question["border"]
        leaves[number, : len(tree["leaf_values"])] = np.array(tree["leaf_values"]) * scale
    return {"columns": columns, "bounds": bounds, "leaves": leaves, "bias": np.array(bias)}


def _named(look: str, arrays: Arrays) -> Arrays:
    return {f"{look}_{name}": array for name, array in arrays.items()}


def _forest(arrays: Arrays) -> Forest:
    return Forest(arrays["columns"].astype(np.intp), arrays["bounds"], arrays["leaves"], float(arrays["bias"]))
