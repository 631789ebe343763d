"""What was learned, loaded: the one place that reads the files of weights.

``articles.npz`` is made by ``python -m training.articles`` and ``python -m training.starts``; their model cards are
``training/articles/CARD.md`` and ``training/starts/CARD.md``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from onrecord.article.context import context_names
from onrecord.article.features import feature_names
from onrecord.article.forest import Forest
from onrecord.article.label import Labeller
from onrecord.article.start_features import start_feature_names

FILE: Final = Path(__file__).with_name("articles.npz")


@cache
def load_labeller(path: Path = FILE) -> Labeller:
    """The labeller of a file.

    Raises:
        ValueError: the file was learned over other features than this version computes.
    """
    with np.load(path, allow_pickle=False) as arrays:
        names = (*feature_names(), *context_names())
        if tuple(arrays["names"]) != names:
            raise ValueError(f"{path.name} was learned over other features; run 'python -m training.articles'")
        first, second = (forest(arrays, look) for look in ("first", "second"))
        if "starts_names" not in arrays:
            return Labeller(first, second)
        if tuple(arrays["starts_names"]) != start_feature_names():
            raise ValueError(f"{path.name} was learned over other features; run 'python -m training.starts'")
        return Labeller(first, second, forest(arrays, "starts"))


def forest(arrays: Any, look: str) -> Forest:  # noqa: ANN401  # numpy names no type for an open archive
    """The forest of one look, out of the arrays of a file."""
    return Forest(
        arrays[f"{look}_columns"].astype(np.intp),
        arrays[f"{look}_bounds"],
        arrays[f"{look}_leaves"],
        float(arrays[f"{look}_bias"]),
    )
