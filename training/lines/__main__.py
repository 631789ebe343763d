"""The weights of the labeller of lines, learned anew: ``python -m training.lines [--folds]``, then with ``--starts``.

Needs the public sets (see ``training.articles.data``), the weights of the folds of ``training.articles``, and
``pip install '.[training]'``; takes about five minutes on two cores, with ``--folds`` half an hour. ``--starts`` puts
another forest of beginnings into files that are there, learned from more glued texts: ten minutes with ``--folds``. The
shipped file is written to ``src/onrecord/weights/``; the files of the folds, each learned without the sites of its
fold, to ``bench/articles/folds/``, for measuring.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import msgspec
import numpy as np

from bench.articles.ours import process_of_site
from onrecord.weights.load_lines import LINES_FILE, load_line_labeller
from training.articles.__main__ import FOLD_FOLDER, write
from training.articles.data import FOLDS
from training.lines.examples import Example, examples
from training.lines.fit import fit, fit_starts
from training.lines.texts import Text, texts

JOBS = 16
GLUED_FOR_STARTS = 4500


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", nargs="*", type=int, help="the models of these folds too, or of all of them")
    parser.add_argument("--only-folds", action="store_true", help="not the shipped file")
    parser.add_argument("--starts", action="store_true", help="the forest of beginnings alone, in files that are there")
    parser.add_argument("--cache", type=Path, help="keep the rendered texts in this file between calls")
    wanted = parser.parse_args()
    made = examples(_texts(wanted.cache), GLUED_FOR_STARTS) if wanted.starts else examples(_texts(wanted.cache))
    sys.stderr.write(f"{len(made)} texts, {sum(len(one.inside) for one in made):,} lines\n")
    learn = _learn_starts if wanted.starts else _learn
    if not wanted.only_folds:
        learn(LINES_FILE, made)
    for fold in [] if wanted.folds is None else wanted.folds or range(FOLDS):
        learn(_file_of(fold), [one for one in made if one.fold != fold])


def _file_of(fold: int) -> Path:
    return FOLD_FOLDER / f"lines-{fold}.npz"


def _learn(path: Path, made: Sequence[Example]) -> None:
    write(path, fit(made))


def _learn_starts(path: Path, made: Sequence[Example]) -> None:
    labellers = [load_line_labeller(_file_of(fold)) for fold in range(FOLDS)]
    with np.load(path, allow_pickle=False) as known:
        arrays = dict(known)
    write(path, arrays | fit_starts(made, labellers))


def _texts(cache: Path | None) -> list[Text]:
    if cache and cache.exists():
        return msgspec.json.decode(cache.read_bytes(), type=list[Text])
    with ProcessPoolExecutor(2) as pool:
        found = [text for part in pool.map(_part, range(JOBS)) for text in part]
    if cache:
        cache.write_bytes(msgspec.json.encode(found))
    return found


def _part(part: int) -> list[Text]:
    return list(texts(lambda row: process_of_site(row.site)(row.raw), part=part, parts=JOBS))


if __name__ == "__main__":
    main()
