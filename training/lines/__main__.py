"""The weights of the labeller of lines, learned anew: ``python -m training.lines [--folds]``.

Needs the public sets (see ``training.articles.data``), the weights of the folds of ``training.articles``, and
``pip install '.[training]'``; takes about five minutes on two cores, with ``--folds`` half an hour. The shipped file is
written to ``src/onrecord/weights/``; the files of the folds, each learned without the sites of its fold, to
``bench/articles/folds/``, for measuring.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import msgspec

from bench.articles.ours import process_of_site
from onrecord.weights.load_lines import LINES_FILE
from training.articles.__main__ import FOLD_FOLDER, write
from training.articles.data import FOLDS
from training.lines.examples import examples
from training.lines.fit import fit
from training.lines.texts import Text, texts

JOBS = 16


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", nargs="*", type=int, help="the models of these folds too, or of all of them")
    parser.add_argument("--only-folds", action="store_true", help="not the shipped file")
    parser.add_argument("--cache", type=Path, help="keep the rendered texts in this file between calls")
    wanted = parser.parse_args()
    made = examples(_texts(wanted.cache))
    sys.stderr.write(f"{len(made)} texts, {sum(len(one.inside) for one in made):,} lines\n")
    if not wanted.only_folds:
        write(LINES_FILE, fit(made))
    for fold in [] if wanted.folds is None else wanted.folds or range(FOLDS):
        write(FOLD_FOLDER / f"lines-{fold}.npz", fit([one for one in made if one.fold != fold]))


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
