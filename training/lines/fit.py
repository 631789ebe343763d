"""All five forests fitted: examples in, the arrays of a file of weights out.

Each look has to be shown an opinion of the kind it will meet, by a forest that has not seen the text's site: so what a
later look reads is fitted several times, each time without a part of the sites.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
from catboost import CatBoostClassifier, Pool
from numpy.typing import NDArray

from onrecord.article.forest import Forest
from onrecord.article.line_context import line_context, line_context_names
from onrecord.article.line_features import Numbers, line_names
from onrecord.article.line_starts import may_start, start_features, start_names
from onrecord.article.lines import LineLabeller, look_at, near_text
from training.articles.fit import Arrays, exported
from training.lines.examples import PARTS, SET_WEIGHT, Example

FIRST: Final[dict[str, Any]] = {"iterations": 120, "depth": 6, "learning_rate": 0.2}
SECOND: Final[dict[str, Any]] = {"iterations": 200, "depth": 6, "learning_rate": 0.12}
THIRD: Final[dict[str, Any]] = {"iterations": 350, "depth": 6, "learning_rate": 0.08}
GLANCE: Final[dict[str, Any]] = {"iterations": 60, "depth": 6, "learning_rate": 0.2}
STARTS: Final[dict[str, Any]] = {"iterations": 250, "depth": 6, "learning_rate": 0.1}
CAPTIONS: Final[dict[str, Any]] = {"iterations": 80, "depth": 6, "learning_rate": 0.2}
COMMON: Final[dict[str, Any]] = {
    "l2_leaf_reg": 5, "rsm": 0.3, "border_count": 32, "random_seed": 1, "thread_count": 2, "verbose": 0,
    "allow_writing_files": False,
}  # fmt: skip
FAR_SHARE: Final = 0.1
"""Of the lines far from all running text so many are learned from, each for several."""
NEAR: Final = 16

Rows = Sequence[Numbers]
Kept = tuple[NDArray[np.bool_], Numbers]
"""Which lines of a text are learned from, and how many each stands for."""


def fit(examples: Sequence[Example]) -> Arrays:
    """The arrays that ``onrecord.weights.load`` reads."""
    kept = [_kept(example) for example in examples]
    rows = [example.rows for example in examples]
    first, opinions = _look(examples, rows, kept, FIRST)
    both = [_beside(e.rows, line_context(o, e.lines, e.rows)) for e, o in zip(examples, opinions, strict=True)]
    second, opinions = _look(examples, both, kept, SECOND)
    del both
    final = [_beside(e.rows, line_context(o, e.lines, e.rows)) for e, o in zip(examples, opinions, strict=True)]
    third = _of_all(examples, final, kept, THIRD)
    glance, starts = _starts(examples, zip(final, opinions, strict=True))
    captions = _captions(examples, final, opinions)
    names = np.array([*line_names(), *line_context_names(), *start_names()])
    looks = {"first": first, "second": second, "third": third, "glance": glance, "starts": starts, "captions": captions}
    return {"names": names} | _named(looks)


def fit_starts(examples: Sequence[Example], labellers: Sequence[LineLabeller]) -> Arrays:
    """The arrays of the two forests of beginnings alone: for more examples than there is time to fit all forests over.

    Args:
        examples: texts.
        labellers: for each fold, what was learned without its sites; it looks at the fold's texts.
    """
    looked = (look_at(example.lines, labellers[example.fold]) for example in examples)
    glance, starts = _starts(examples, ((table, likely) for likely, table in looked))
    return _named({"glance": glance, "starts": starts})


def _named(looks: dict[str, Arrays]) -> Arrays:
    return {f"{look}_{name}": array for look, arrays in looks.items() for name, array in arrays.items()}


def _kept(example: Example) -> Kept:
    """Which lines are learned from, and how many each stands for."""
    near = np.convolve(np.pad(example.inside.astype(float), NEAR), np.ones(2 * NEAR + 1), "valid") > 0
    chance = np.random.default_rng(len(near))
    kept = near | (chance.random(len(near)) < FAR_SHARE)
    return kept, np.where(near, 1, 1 / FAR_SHARE).astype(np.float32)


def _look(
    examples: Sequence[Example], rows: Rows, kept: Sequence[Kept], settings: dict[str, Any]
) -> tuple[Arrays, list[Numbers]]:
    """A look over all examples, and what looks that did not see their sites say of them."""
    opinions: list[Numbers] = [np.zeros(0, dtype=np.float32)] * len(examples)
    for part in range(PARTS):
        forest = forest_of(_of_all(examples, rows, kept, settings, but=part))
        for at, example in enumerate(examples):
            if example.part == part:
                opinions[at] = forest.probabilities(rows[at])
    return _of_all(examples, rows, kept, settings), opinions


def _of_all(
    examples: Sequence[Example], rows: Rows, kept: Sequence[Kept], settings: dict[str, Any], but: int | None = None
) -> Arrays:
    """A forest over all examples, or over all but those of one part."""
    chosen = [at for at, example in enumerate(examples) if example.part != but]
    return _fitted(
        [rows[at][kept[at][0]] for at in chosen],
        [examples[at].inside[kept[at][0]] for at in chosen],
        [(examples[at].weight * kept[at][1])[kept[at][0]] for at in chosen],
        settings,
    )


def _starts(examples: Sequence[Example], looked: Iterable[tuple[Numbers, Numbers]]) -> tuple[Arrays, Arrays]:
    """The forest that glances at a line's form, and the one that compares words too."""
    chance = np.random.default_rng(5)
    forms, found, truths, weights = [], [], [], []
    for example, (row, likely) in zip(examples, looked, strict=True):
        if not example.sure_starts:
            continue
        lines = may_start(example.lines, likely, example.rows)
        truth = example.starts[lines]
        kept = truth | (likely[lines] > 0.02) | (chance.random(len(lines)) < 0.4)
        chosen = lines[kept]
        forms.append(row[chosen])
        found.append(_beside(row[chosen], start_features(example.lines, likely, row, chosen)))
        truths.append(truth[kept])
        weights.append(np.full(len(chosen), SET_WEIGHT.get(example.set, 1.0), dtype=np.float32))
    return _fitted(forms, truths, weights, GLANCE), _fitted(found, truths, weights, STARTS)


def _captions(examples: Sequence[Example], rows: Rows, opinions: Rows) -> Arrays:
    chosen = [near_text(likely, example.lines) for example, likely in zip(examples, opinions, strict=True)]
    return _fitted(
        [row[lines] for row, lines in zip(rows, chosen, strict=True)],
        [example.captions[lines] for example, lines in zip(examples, chosen, strict=True)],
        [
            np.full(len(lines), SET_WEIGHT.get(example.set, 1.0), dtype=np.float32)
            for example, lines in zip(examples, chosen, strict=True)
        ],
        CAPTIONS,
    )


def _beside(one: Numbers, other: Numbers) -> Numbers:
    return np.column_stack((one, other))


def _fitted(rows: Rows, truths: Sequence[NDArray[np.bool_]], weights: Rows, settings: dict[str, Any]) -> Arrays:
    pool = Pool(np.concatenate(rows), np.concatenate(truths).astype(int), weight=np.concatenate(weights))
    model = CatBoostClassifier(**settings, **COMMON)
    model.fit(pool)
    return exported(model)


def forest_of(arrays: Arrays) -> Forest:
    """What the arrays of one look ask."""
    return Forest(arrays["columns"].astype(np.intp), arrays["bounds"], arrays["leaves"], float(arrays["bias"]))
