"""onrecord's answers, cross-validated: no page is read with weights that were learned from its web site.

There is a file of weights for each fold of sites, learned without them (``python -m training.articles --folds``); a
page is read with the file of its own fold, and without the rules for sites that ship with onrecord, because some of
them speak of these very sites. All else is the program as it ships.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from bench.articles.answers import Answer, answers_of_page
from bench.articles.progress import progress, say
from onrecord.errors import OnRecordError
from onrecord.model.page import Page, RawPage
from training.articles.data import FOLDS, Row, fold_of

WEIGHTS: Final = Path(__file__).with_name("folds")

Process = Callable[[RawPage], Page]


def our_answers(
    rows: Sequence[Row], task: str, process_of: Callable[[str], Process] | None = None
) -> dict[str, list[Answer]]:
    """The articles of each page; a page that onrecord refuses has none, and is named on standard error.

    Args:
        rows: pages of a set.
        task: what to call them while they are worked on.
        process_of: site -> what makes a page of a raw page; None: onrecord with the weights of the site's fold.

    Raises:
        FileNotFoundError: the weights of a fold are not there.
        ValueError: they were learned over other features.
    """
    process_of = process_of or process_of_site
    return {row.id: _answer(row, process_of(row.site)) for row in progress(rows, task)}


def _answer(row: Row, process: Process) -> list[Answer]:
    try:
        return answers_of_page(process(row.raw))
    except OnRecordError as fault:
        say(f"{row.id}: {fault}")
        return []


def process_of_site(site: str) -> Process:
    """Onrecord with the weights that were learned without this site."""
    return _process_of_fold(fold_of(site, FOLDS))


@cache
def _process_of_fold(fold: int) -> Process:
    from onrecord.pipeline import Pipeline
    from onrecord.weights.load import load_labeller
    from onrecord.weights.load_lines import load_line_labeller

    path = WEIGHTS / f"{fold}.npz"
    remedy = "Learn them: pip install '.[training]' && python -m training.articles --folds"
    if not path.exists():
        raise FileNotFoundError(f"no weights for fold {fold} at {path}. {remedy}")
    try:
        lines = WEIGHTS / f"lines-{fold}.npz"
        line_labeller = load_line_labeller(lines) if lines.exists() else None
        return Pipeline(
            labeller=load_labeller(path), line_labeller=line_labeller, shipped_rules=False, stages="articles"
        ).process
    except ValueError as fault:
        raise ValueError(f"the weights at {path} do not fit: {fault}. {remedy}") from fault
