"""What tells whether something is said, learned anew: ``python -m training.said [--out FILE] [--only-measure]``.

Needs the public sets (``training/articles/data.py``) and ``pip install '.[training]'``; takes about five minutes on two
cores.
Prints how good it is, cross-validated by page, before it is fitted to all and written.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from onrecord.extract.said import SAID, Judges
from onrecord.weights.load_said import JUDGES_FILE
from training.articles.__main__ import write
from training.articles.data import fold_of
from training.articles.fit import Arrays
from training.said.examples import NEWS, Example, judged_examples, own_examples
from training.said.fit import fit, judge_of

FOLDS: Final = 10


def main() -> None:
    """Measure, fit, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=JUDGES_FILE, metavar="FILE", help="default: the shipped file")
    parser.add_argument("--only-measure", action="store_true", help="write nothing")
    wanted = parser.parse_args()
    judged = [*judged_examples(), *own_examples()]
    clear = [one for one in judged if one.verdict != "m"]
    print(f"{len(judged)} places of {len({one.page for one in judged})} pages, {len(judged) - len(clear)} of them moot")
    for name, signs in (("with the encoder", "encoded"), ("alone", "alone")):
        print(measure(name, judged, unseen(judged, signs)))
    if not wanted.only_measure:
        learned = {its: learn(clear, its) for its in Judges._fields}
        write(wanted.out, {f"{its}_{name}": one for its, arrays in learned.items() for name, one in arrays.items()})


def learn(clear: Sequence[Example], its: str) -> Arrays:
    """What these examples teach, none of them moot."""
    return fit([getattr(one, its) for one in clear], np.array([one.verdict == "y" for one in clear]))


def unseen(judged: Sequence[Example], its: str) -> NDArray[np.float64]:
    """How likely each place is a statement, to a judge that saw nothing of its page."""
    likely = np.zeros(len(judged))
    folds = np.array([fold_of(one.page, FOLDS) for one in judged])
    for fold in range(FOLDS):
        clear = [one for one, where in zip(judged, folds, strict=True) if where != fold and one.verdict != "m"]
        places = [int(at) for at in np.flatnonzero(folds == fold)]
        likely[places] = judge_of(learn(clear, its)).likely([getattr(judged[at], its) for at in places])
    return likely


def measure(name: str, judged: Sequence[Example], likely: NDArray[np.float64]) -> str:
    """What is kept of news pages and of others, of what was drawn at random, in lines to read."""
    lines = [f"{name}:"]
    kinds = {"news": NEWS, "other": ("wcxb_dev",), "own": ("own",)}
    for kind, sets in kinds.items():
        ours = np.array([one.set in sets and not one.hard for one in judged])
        verdicts = np.array([one.verdict for one in judged])
        for floor in (SAID, 0.4, 0.5):
            kept = {verdict: int((ours & (likely >= floor) & (verdicts == verdict)).sum()) for verdict in "ymn"}
            lost = int((ours & (likely < floor) & (verdicts == "y")).sum())
            right = kept["y"] / max(1, kept["y"] + kept["n"])
            lines.append(f"  {kind:6}{floor:5.2f}  kept {kept}  lost {lost}  right {right:.3f}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
