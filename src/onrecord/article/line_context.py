"""A first opinion on every line in, numbers that set each line among the others out: what the second look sees.

A text may hold several articles, so what counts is the run of text that a line stands in or near, not the whole.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from onrecord.article.line_features import FAR, Lines, Numbers, sums, widths_of
from onrecord.article.line_words import Indices

STEPS: Final = (-4, -3, -2, -1, 1, 2, 3, 4)
REACHES: Final = (2, 5, 12, 30)
SURE: Final = 0.8
OPEN: Final = (0.02, 0.98)
"""Between these two a line's words are held against those of the sure text around it."""
AROUND: Final = 60
"""Lines before and behind that are looked at for sure text."""
GAPS: Final = (1, 4, 12)
"""Lines that may stand between two lines of one run."""

_NAMES: Final = (
    "first look",
    *(f"first look at {step:+d}" for step in STEPS),
    *(f"{name} of {reach} {side}" for reach in REACHES for side in ("before", "after") for name in ("mean", "mass")),
    "to text before", "to text after", "mass before", "mass after", "text mass", "certainty",
    *(f"run {gap} {name}" for gap in GAPS for name in ("mass", "share", "lines", "density")),
    "words of the text", "words at all",
)  # fmt: skip


def line_context_names() -> tuple[str, ...]:
    """Names of the columns of ``line_context``, in order."""
    return _NAMES


def line_context(first_look: Numbers, lines: Lines, rows: Numbers) -> Numbers:
    """One row a line, one column a name of ``line_context_names()``.

    Args:
        first_look: for each line, the first look's probability that it is running text.
        lines: the lines.
        rows: for each, what ``line_features`` says.
    """
    count = len(first_look)
    chars = widths_of(rows)
    index = np.arange(count)
    weight = np.log1p(chars)
    mass = np.where(first_look > 0.2, first_look * chars, 0).astype(np.float32)
    weighed, weights, masses = sums(first_look * weight), sums(weight), sums(mass)
    columns: list[NDArray[Any]] = [first_look]
    for step in STEPS:
        at = index + step
        inside = (at >= lines.low) & (at < lines.high)
        columns.append(np.where(inside, first_look[np.clip(at, 0, count - 1)], 0))
    for reach in REACHES:
        before = (np.maximum(index - reach, lines.low), index)
        after = (np.minimum(index + 1, lines.high), np.minimum(index + 1 + reach, lines.high))
        for start, end in (before, after):
            columns.append((weighed[end] - weighed[start]) / np.maximum(weights[end] - weights[start], 1e-3))
            columns.append(np.log1p(masses[end] - masses[start]))
    columns += _distances(first_look > 0.5, lines)
    total = masses[lines.high] - masses[lines.low]
    columns += [np.log1p(masses[index] - masses[lines.low]), np.log1p(masses[lines.high] - masses[index + 1])]
    sure = sums(mass * first_look)
    columns += [np.log1p(total), (sure[lines.high] - sure[lines.low]) / np.maximum(total, 1)]
    for gap in GAPS:
        columns += _runs(first_look, mass, total, lines, gap)
    columns += _cohesion(first_look, lines)
    table = np.empty((len(columns), count), dtype=np.float32)
    for at_, column in enumerate(columns):
        table[at_] = column
    return table.T


def _cohesion(first_look: Numbers, lines: Lines) -> list[NDArray[Any]]:
    """For doubtful lines: how many of their words stand in the sure text around them too; -1 for others."""
    shares = np.full(len(first_look), -1, dtype=np.float32)
    words = np.zeros(len(first_look), dtype=np.float32)
    asked = np.flatnonzero((first_look > OPEN[0]) & (first_look < OPEN[1]))
    told = np.bincount(_told_around(first_look > SURE, lines), minlength=len(first_look))[asked]
    sizes = lines.words.sizes[asked]
    words[asked] = np.minimum(sizes, 20)
    shares[asked] = told / np.maximum(sizes, 1)
    return [shares, words]


def _told_around(sure: NDArray[np.bool_], lines: Lines) -> Indices:
    """The line of each word that some other sure line around it holds too."""
    keys, starts, line, _ = lines.words
    held = sure[line]
    before, behind = np.full(len(keys), -1), np.full(len(keys), np.iinfo(np.int64).max)
    before[1:] = np.maximum.accumulate(np.where(held, keys, -1))[:-1]
    behind[:-1] = np.minimum.accumulate(np.where(held, keys, behind[-1:])[::-1])[::-1][1:]
    near = before >= starts + np.maximum(line - AROUND, lines.low[line])
    return line[near | (behind < starts + np.minimum(line + AROUND, lines.high[line]))]


def _distances(text: NDArray[np.bool_], lines: Lines) -> list[NDArray[Any]]:
    """How far the next lines of text are, before and behind."""
    index = np.arange(len(text))
    before = np.maximum.accumulate(np.where(text, index, -FAR))
    after = np.minimum.accumulate(np.where(text, index, len(text) + FAR)[::-1])[::-1]
    to_last = np.where(before >= lines.low, index - before, FAR)
    to_next = np.where(after < lines.high, after - index, FAR)
    return [np.log1p(np.minimum(to_last, FAR)), np.log1p(np.minimum(to_next, FAR))]


def _runs(first_look: Numbers, mass: Numbers, total: NDArray[np.float64], lines: Lines, gap: int) -> list[NDArray[Any]]:
    """The run of text that a line stands in, with at most ``gap`` other lines between: 0 outside of runs."""
    count = len(mass)
    text = np.flatnonzero(first_look > 0.5)
    if not len(text):
        return [np.zeros(count)] * 4
    breaks = (np.diff(text) > gap + 1) | (lines.low[text][1:] != lines.low[text][:-1])
    number = np.concatenate((np.zeros(1, dtype=np.intp), np.cumsum(breaks)))
    first, last = (
        text[np.searchsorted(number, np.arange(number[-1] + 1), "left")],
        text[np.searchsorted(number, np.arange(number[-1] + 1), "right") - 1],
    )
    masses = sums(mass)
    held = masses[last + 1] - masses[first]
    index = np.arange(count)
    run = np.searchsorted(first, index, "right") - 1
    inside = (run >= 0) & (index <= last[np.maximum(run, 0)])
    run = np.maximum(run, 0)
    size = (last - first + 1)[run]
    lit = np.bincount(number)[run]
    return [
        np.where(inside, np.log1p(held[run]), 0),
        np.where(inside, held[run] / np.maximum(total, 1), 0),
        np.where(inside, np.log1p(size), 0),
        np.where(inside, lit / size, 0),
    ]
