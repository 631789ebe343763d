"""The appeals of many lines at once: lines in, how many words of each kind each of them holds out.

What ``lang.appeals`` counts in one line is counted in all of them by numpy: words become numbers, and those that can be
none of the listed ones are dropped by three of their characters and their length before all characters are looked at.

>>> from onrecord.article.line_words import laid
>>> lines = ["Subscribe, and you get it: you!", "Ministers met in Oslo on Monday."]
>>> appeals_of(lines, laid(lines), 400).tolist()
[[2.0, 0.0, 1.0], [0.0, 0.0, 0.0]]
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.line_words import Indices, Laid, laid, looked_up
from onrecord.lang.appeals import HOUSE, READER, SITE, UNSPACED_FROM, appeals

_LOWERED: Final = 0x3000
"""Below it stand the letters of the listed words, in both cases, and all blanks but one."""
_DOTTED: Final = "\u0130"
_SIGMA: Final = "\u03a3"
"""The letters that `str.lower` does not turn into one other, whatever stands around them."""
_PLACES: Final = 1 << 16
_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
"""Odd and without order: the numbers of different words differ."""
_KINDS: Final = (READER, HOUSE, SITE)


class _Listed(NamedTuple):
    """The listed words."""

    glances: NDArray[np.bool_]
    """Which glances some of them give."""
    numbers: NDArray[np.uint64]
    """Of each its number, in order."""
    kinds: NDArray[np.bool_]
    """A row each, a column a kind: whether the word is of it."""
    longest: int


def appeals_of(lines: Sequence[str], heads: Laid, longest: int) -> NDArray[np.float32]:
    """A row a line: words to the reader, of the house, about the site.

    Args:
        lines: the lines.
        heads: the same, laid behind each other; of those that are longer than ``longest``, their beginnings.
        longest: see there.
    """
    # Scripts without blanks, and lines that are not laid out to their end, are looked at by themselves.
    codes, breaks = heads
    counts = _counted(looked_up(_tables()[1], codes), breaks)
    for at in np.flatnonzero(_strange(codes, breaks)).tolist():
        counts[at] = appeals(lines[at])
    for at in np.flatnonzero(np.diff(breaks) > longest).tolist():
        if len(lines[at]) > longest:
            counts[at] = appeals(lines[at])
    return counts


def _strange(codes: NDArray[np.uint32], breaks: Indices) -> NDArray[np.bool_]:
    """Whether each line is in a script without blanks, or has letters of their own."""
    strange = np.asarray(codes[(breaks[:-1] + 1 + breaks[1:]) >> 1] > ord(UNSPACED_FROM))
    for letter in (_DOTTED, _SIGMA):
        strange[np.searchsorted(breaks, np.flatnonzero(codes == ord(letter))) - 1] = True
    return strange


def _counted(codes: NDArray[np.uint32], breaks: Indices) -> NDArray[np.float32]:
    listed = _listed()
    starts, ends = _words(codes)
    kept = listed.glances[_glances(codes, starts, ends)]
    starts, ends = starts[kept], ends[kept]
    number = _numbers(codes, starts, ends - starts, listed.longest)
    word = np.minimum(np.searchsorted(listed.numbers, number), len(listed.numbers) - 1)
    held = listed.numbers[word] == number
    line = np.searchsorted(breaks, starts[held]) - 1
    pair = np.sort(line * len(listed.numbers) + word[held])
    once = pair[np.diff(pair, prepend=-1) > 0]
    line, kinds = once // len(listed.numbers), listed.kinds[once % len(listed.numbers)]
    columns = [np.bincount(line[kinds[:, at]], minlength=len(breaks) - 1) for at in range(len(_KINDS))]
    return np.stack(columns, axis=1).astype(np.float32)


def _words(codes: NDArray[np.uint32]) -> tuple[Indices, Indices]:
    """Where what stands between blanks begins and ends."""
    blank = looked_up(_tables()[0], codes)
    edges = np.flatnonzero(blank[1:] != blank[:-1]) + 1
    return edges[::2], edges[1::2]


def _glances(codes: NDArray[np.uint32], starts: Indices, ends: Indices) -> NDArray[np.uint32]:
    """A small number for the first, middle and last character and the length of each word."""
    glance = codes[starts] + codes[(starts + ends) >> 1] * np.uint32(31) + codes[ends - 1] * np.uint32(1009)
    glance += (ends - starts).astype(np.uint32) * np.uint32(7919)
    return np.asarray(glance & np.uint32(_PLACES - 1))


def _numbers(codes: NDArray[np.uint32], starts: Indices, sizes: Indices, longest: int) -> NDArray[np.uint64]:
    """A number for all characters of each word, and 0 for those that are longer than any listed one."""
    number = np.zeros(len(starts), dtype=np.uint64)
    left = np.flatnonzero(sizes <= longest)
    for at in range(longest):
        left = left[sizes[left] > at]
        number[left] = number[left] * _FACTOR + codes[starts[left] + at]
    return number


@cache
def _tables() -> tuple[NDArray[np.bool_], NDArray[np.uint32]]:
    """For each code point up to the last blank, and one beyond, whether it is one; and its small letter, 0 beyond: no
    listed word holds any of these.
    """
    points = [chr(point) for point in range(_LOWERED + 1)]
    small = [ord(lower) if len(lower := point.lower()) == 1 else ord(point) for point in points]
    return np.array([*map(str.isspace, points), False]), np.array([*small, 0], dtype=np.uint32)


@cache
def _listed() -> _Listed:
    words = sorted(READER | HOUSE | SITE)
    codes = laid(words).codes
    starts, ends = _words(codes)
    longest = max(map(len, words))
    numbers = _numbers(codes, starts, ends - starts, longest)
    order = np.argsort(numbers)
    glances = np.zeros(_PLACES, dtype=np.bool_)
    glances[_glances(codes, starts, ends)] = True
    kinds = np.array([[word in kind for kind in _KINDS] for word in words])
    return _Listed(glances, numbers[order], kinds[order], longest)
