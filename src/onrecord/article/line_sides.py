"""The running text before and behind many lines, compared by words: places in, numbers out, all lines at once.

How alike two runs of lines are is the cosine of their vectors of words. Squares and product are sums over pairs of
lines of how many words the two share, so each pair of lines near each other is counted once, and every run is a sum of
such counts. They are whole numbers, and exact.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.line_words import Indices, Words

COMPARED: Final = 1500
"""Characters of running text before and behind that are compared,"""
COMPARED_LINES: Final = 400
"""and so many lines of it at most."""

Numbers = NDArray[Any]


class Sides(NamedTuple):
    """For each of some lines, in order, the running text on both its sides: places among the lines of running text."""

    at: Indices
    """The lines."""
    text: Indices
    """The lines of running text."""
    mass: Indices
    """The characters before each of these, and behind the last."""
    first: Indices
    """Where the text before begins,"""
    place: Indices
    """and ends."""
    behind: Indices
    """Where the text behind begins: one further on, for a line that is running text itself."""
    last: Indices
    """One past its last line."""

    def nearest(self, far: int) -> tuple[Indices, Indices]:
        """The nearest lines before and behind; so far off where there is none."""
        before, behind = self._line(self.place - 1), self._line(self.behind)
        return (
            np.where(self.first < self.place, before, self.at - far),
            np.where(self.behind < self.last, behind, self.at + far),
        )

    def ends(self) -> tuple[Indices, Indices]:
        """The first line before, and one past the last line behind: the line itself where there is none."""
        low, high = self._line(self.first), self._line(self.last - 1) + 1
        return (
            np.where(self.first < self.place, low, self.at),
            np.where(self.behind < self.last, high, self.at + 1),
        )

    def _line(self, places: Indices) -> Indices:
        return np.concatenate((self.text, [0]))[np.clip(places, 0, len(self.text))]


def sides_of(at: Indices, text: Indices, chars: Indices, low: Indices, high: Indices) -> Sides:
    """The running text around lines.

    Args:
        at: the lines, in order.
        text: the lines of running text.
        chars: the characters of each of these.
        low: for each line asked for, the first line of its text.
        high: for each, one past the last line of its text.
    """
    mass = np.concatenate((np.zeros(1, dtype=np.intp), np.cumsum(chars, dtype=np.intp)))
    place = np.searchsorted(text, at)
    behind = np.searchsorted(text, at, "right")
    first = np.searchsorted(mass, mass[place] - COMPARED, "right") - 1
    last = np.searchsorted(mass, mass[behind] + COMPARED)
    first = np.maximum(np.maximum(first, np.searchsorted(text, low)), place - COMPARED_LINES)
    last = np.minimum(np.minimum(last, np.searchsorted(text, high)), behind + COMPARED_LINES)
    return Sides(at, text, mass, first, place, behind, last)


def held_by(sides: Sides, words: Words) -> tuple[Numbers, Numbers, Numbers]:
    """For each line, how many of its words the text before holds, how many that behind; and how many times that does,
    line by line.
    """
    count = len(sides.at)
    rank, is_text = np.full(len(words.sizes), -1), np.zeros(len(words.sizes), dtype=np.bool_)
    rank[sides.at], is_text[sides.text] = np.arange(count), True
    own = np.flatnonzero(rank[words.lines] >= 0)
    line = rank[words.lines[own]]
    times = np.concatenate((np.zeros(1, dtype=np.intp), np.cumsum(is_text[words.lines])))
    low, high = (words.starts[own] + end[line] for end in sides.ends())
    before = times[own] - times[np.searchsorted(words.keys, low)]
    behind = times[np.searchsorted(words.keys, high)] - times[own + 1]
    return (
        np.bincount(line, before > 0, count),
        np.bincount(line, behind > 0, count),
        np.bincount(line, behind, count),
    )


def alike(sides: Sides, words: Words) -> Numbers:
    """The cosine of the words before and behind each line; -1 where one side has no words."""
    first, place, behind, last = sides.first, sides.place, sides.behind, sides.last
    sizes = np.concatenate((np.zeros(1), np.cumsum(words.sizes[sides.text])))
    shared = _Shared(sides, words)
    to_place, to_behind, from_place = (
        shared.within(first, place),
        shared.within(first, behind),
        shared.within(place, last),
    )
    from_behind = shared.within(behind, last)
    square_before = sizes[place] - sizes[first] + 2 * to_place
    square_behind = sizes[last] - sizes[behind] + 2 * from_behind
    product = shared.within(first, last) - to_behind - from_place
    both = (square_before > 0) & (square_behind > 0)
    length = np.sqrt(square_before) * np.sqrt(square_behind)
    return np.where(both, product / np.where(both, length, 1), -1.0)


class _Shared:
    """How many words lines of running text share that stand on the sides of one line."""

    def __init__(self, sides: Sides, words: Words) -> None:
        count = len(sides.text)
        line = np.arange(count)
        asked = np.searchsorted(sides.first, line, "right") - 1
        reach = np.where(asked >= 0, np.concatenate((sides.last, [0]))[asked], 0)
        wide = max(int((reach - line).max(initial=0)), 1)
        counted = np.bincount(_pairs(sides.text, words, reach, wide), minlength=count * wide).reshape(count, wide)
        self._upto = counted.cumsum(axis=1, dtype=np.int32)
        """For each line, the words that it shares with those behind it, up to so many lines further on."""

    def within(self, low: Indices, high: Indices) -> Numbers:
        """Of all pairs of lines from one place up to another, the words that they share."""
        sizes = high - low
        run = np.repeat(np.arange(len(low)), sizes)
        line = np.arange(len(run)) + np.repeat(low - np.cumsum(sizes) + sizes, sizes)
        return np.bincount(run, self._upto[line, high[run] - 1 - line], len(low))


def _pairs(text: Indices, words: Words, reach: Indices, wide: int) -> Indices:
    """For each word that two lines share the second of which the first one reaches: line times ``wide`` + distance."""
    rank = np.full(len(words.sizes), -1)
    rank[text] = np.arange(len(text))
    held = rank[words.lines]
    told = np.flatnonzero(held >= 0)
    line, word = held[told], words.starts[told]
    pairs: list[Indices] = [np.zeros(0, dtype=np.intp)]
    at = np.flatnonzero(word[1:] == word[:-1])
    step = 0
    while len(at):
        step += 1
        at = at[at < len(line) - step]
        first, second = line[at], line[at + step]
        kept = np.flatnonzero((word[at] == word[at + step]) & (second < reach[first]))
        at = at[kept]
        pairs.append(first[kept] * (wide - 1) + second[kept])
    return np.concatenate(pairs)
