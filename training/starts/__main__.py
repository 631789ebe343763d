"""Where further articles begin, learned anew: ``python -m training.starts [--folds]``.

Needs the public sets (``training/articles/data.py``) and ``pip install '.[training]'``; takes about two minutes on two
cores. The forest is added to the files that ``python -m training.articles --folds`` wrote, which have to be there: the
pages are labelled with the file of their own fold. Without ``--folds`` only the shipped file is written.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Final

import numpy as np
from catboost import CatBoostClassifier, Pool

from onrecord.article.label import Labeller, label
from onrecord.article.start_features import start_feature_names
from onrecord.model.page import Page
from onrecord.weights.load import FILE, forest
from training.articles.__main__ import FOLD_FOLDER, write
from training.articles.data import FOLDS
from training.articles.fit import Arrays, exported
from training.starts.examples import Candidates, Numbers, examples

SETTINGS: Final[dict[str, Any]] = {
    "iterations": 150, "depth": 4, "learning_rate": 0.1, "l2_leaf_reg": 5, "rsm": 0.5, "border_count": 32,
    "random_seed": 1, "thread_count": 2, "verbose": 0, "allow_writing_files": False,
}  # fmt: skip


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", action="store_true", help="the models of the folds too")
    wanted = parser.parse_args()
    labellers = [_labeller(fold) for fold in range(FOLDS)]

    def look(page: Page, fold: int) -> Numbers:
        return label(page, labellers[fold])

    found = examples(look)
    add(FILE, fit(found))
    for fold in range(FOLDS if wanted.folds else 0):
        add(_file(fold), fit(_without(found, fold)))


def fit(found: Candidates) -> Arrays:
    """The forest's arrays, with the names of the columns that it asks."""
    model = CatBoostClassifier(**SETTINGS)
    model.fit(Pool(found.rows, found.begins.astype(int), weight=found.weight))
    arrays = {f"starts_{name}": array for name, array in exported(model).items()}
    return {"starts_names": np.array(start_feature_names()), **arrays}


def add(path: Path, arrays: Arrays) -> None:
    """Put the arrays into a file of weights, in the place of what it had of them."""
    with np.load(path, allow_pickle=False) as file:
        others = {name: file[name] for name in file.files if not name.startswith("starts_")}
    write(path, {**others, **arrays})


def _without(found: Candidates, fold: int) -> Candidates:
    kept = found.folds != fold
    return Candidates(found.rows[kept], found.begins[kept], found.weight[kept], found.folds[kept])


def _file(fold: int) -> Path:
    return FOLD_FOLDER / f"{fold}.npz"


def _labeller(fold: int) -> Labeller:
    """The labeller of a fold, whatever its file knows of starts."""
    with np.load(_file(fold), allow_pickle=False) as arrays:
        return Labeller(forest(arrays, "first"), forest(arrays, "second"))


if __name__ == "__main__":
    main()
