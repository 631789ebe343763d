"""The weights of the labeller, learned anew: ``python -m training.articles [--folds]``.

Needs the public sets (see ``data.py``) and ``pip install '.[training]'``; takes about two minutes on two cores, with
``--folds`` ten. The shipped file is written to ``src/onrecord/weights/``; the files of the folds, each learned without
the sites of its fold, to ``bench/articles/folds/``, for measuring.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

from onrecord.weights.load import FILE
from training.articles.data import FOLDS, ROOT, fold_of
from training.articles.examples import examples
from training.articles.fit import Arrays, fit

FOLD_FOLDER = ROOT / "bench" / "articles" / "folds"


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", action="store_true", help="the models of the folds too")
    wanted = parser.parse_args()
    pages = examples()
    write(FILE, fit(pages))
    for fold in range(FOLDS if wanted.folds else 0):
        write(FOLD_FOLDER / f"{fold}.npz", fit([page for page in pages if fold_of(page.site, FOLDS) != fold]))


def write(path: Path, arrays: Arrays) -> None:
    """A file of weights."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, allow_pickle=False, **arrays)
    sys.stderr.write(f"{path}: {path.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
