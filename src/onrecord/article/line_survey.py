"""Many lines looked through at once: their characters in, what kinds of them each line holds and how it opens out.

Few lines hold what a dear question asks for: a figure, an address, the first word of a phrase. One look at all
characters tells which lines may, so that the others are never asked. It may tell too much of a line, never too little.

>>> from onrecord.article.line_words import laid
>>> survey = survey_of(laid(["Share this page", "It rained on 2 March.", "@harbour"]))
>>> survey.head_holds(FIGURE).tolist(), survey.head_holds(ADDRESS).tolist()
([False, True, False], [False, False, True])
>>> np.isin(survey.openings, beginnings(["share"])).tolist()
[True, False, False]
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.line_words import (
    ALPHABETS,
    BEYOND,
    LETTER,
    Indices,
    Laid,
    fold_table,
    kind_table,
    laid,
    looked_up,
)

Codes = NDArray[np.uint32]
Flags = NDArray[np.bool_]

HEAD: Final = 160
"""Characters of a line's head,"""
TAIL: Final = 48
"""and of its tail; all of a short line is its head."""
FIGURE: Final = 1
"""A figure."""
CLOSING: Final = 2
"""What stands before an agency or behind it."""
ADDRESS: Final = 4
"""A mark of addresses."""
RIGHTS: Final = 8
"""A mark of rights."""
PLACING: Final = 16
"""What a dateline holds."""
FOREIGN: Final = 32
"""What is not ASCII."""

_MARKS: Final = {CLOSING: ")/|©", ADDRESS: "@/", RIGHTS: "©ⓒⒸ", PLACING: "([/-–—―:="}
_ARABIC: Final = slice(0x600, 0x700)
"""Its datelines have marks of their own."""
_ALL: Final = 255
"""What is told of characters behind the alphabets."""
_PASSED: Final = 48
"""Characters before a line's first letter that are passed over, at most."""
_LETTERS: Final = 6
"""Letters of a first word that are compared."""
_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
"""Odd and without order: the numbers of different beginnings differ."""
UNTOLD: Final = np.uint64(0)
"""The opening of a line that may open with any word."""


class Survey(NamedTuple):
    """What was seen of the lines."""

    codes: Codes
    starts: Indices
    """Where each line begins in ``codes``,"""
    ends: Indices
    """and where the line break behind it stands."""
    heads: NDArray[np.uint8]
    """What kinds of characters its head holds,"""
    tails: NDArray[np.uint8]
    """and its tail."""
    openings: NDArray[np.uint64]
    """A number for the beginning of its first word: one of ``beginnings``, or ``UNTOLD``."""

    def head_holds(self, kinds: int) -> Flags:
        """Whether each line's head holds characters of these kinds."""
        return np.asarray(self.heads & kinds > 0)

    def tail_holds(self, kinds: int) -> Flags:
        """Whether each line's tail does."""
        return np.asarray(self.tails & kinds > 0)


def survey_of(lines: Laid) -> Survey:
    """What is seen of lines that are laid behind each other."""
    codes, breaks = lines
    starts, ends = breaks[:-1] + 1, breaks[1:]
    if not len(starts):
        none = np.zeros(0, dtype=np.uint8)
        return Survey(codes, starts, ends, none, none, np.zeros(0, dtype=np.uint64))
    behind = np.minimum(starts + HEAD, ends)
    # An empty part is told to hold what stands behind it: at most too much.
    parts = np.stack((starts, behind, np.maximum(ends - TAIL, behind)), axis=1).reshape(-1)
    kinds = looked_up(_kinds(), codes)
    held: NDArray[np.uint8] = np.bitwise_or.reduceat(kinds, parts).reshape(-1, 3)
    heads, is_near = held[:, 0], ends - starts < HEAD + TAIL
    tails = held[:, 2] | np.where(is_near, heads, np.uint8(0))
    return Survey(codes, starts, ends, heads, tails, _openings(codes, starts))


def beginnings(words: Iterable[str]) -> NDArray[np.uint64]:
    """The numbers of the beginnings of words, in order; of words that may be any, none: their lines are untold."""
    codes, breaks = laid(words)
    found = np.unique(_openings(codes, breaks[:-1] + 1))
    return np.asarray(found[found != UNTOLD])


def passed(codes: Codes, at: Indices, table: Flags, *, most: int, step: int = 1) -> Indices:
    """Places moved on over characters that a table names by their code, over ``most`` of them at most.

    >>> passed(np.array([32, 32, 65, 32], dtype=np.uint32), np.array([0, 3]), np.arange(66) == 32, most=9).tolist()
    [2, 4]
    """
    at = at.copy()
    moving = np.arange(len(at))
    for _ in range(most):
        moving = moving[(at[moving] < len(codes)) & named(codes, at[moving], table)]
        if not len(moving):
            break
        at[moving] += step
    return at


def named(codes: Codes, at: Indices, table: Flags) -> Flags:
    """Whether a table names the characters at these places; its last entry is about all that stand behind it."""
    return np.take(table, np.take(codes, at, mode="clip"), mode="clip")


def _openings(codes: Codes, starts: Indices) -> NDArray[np.uint64]:
    at = passed(codes, starts, _silent(), most=_PASSED)
    number = np.ones(len(at), dtype=np.uint64)
    untold, goes_on = named(codes, at, _silent()), np.ones(len(at), dtype=np.bool_)
    for step in range(_LETTERS):
        letter = np.take(fold_table(), np.take(codes, at + step, mode="clip"), mode="clip")
        kind = np.take(kind_table(), letter, mode="clip")
        untold |= goes_on & (kind == BEYOND)
        goes_on &= kind == LETTER
        number = number * _FACTOR + np.where(goes_on, letter, 0).astype(np.uint64)
    return np.where(untold, UNTOLD, number)


@cache
def _silent() -> Flags:
    """For each character of the alphabets whether it is none of a word, nor a line break; not so behind them."""
    silent: Flags = (kind_table() != LETTER) & (kind_table() != BEYOND)
    silent[ord("\n")] = False
    return silent


@cache
def _kinds() -> NDArray[np.uint8]:
    """For each character of the alphabets, and one beyond, what kinds it is of."""
    table = np.zeros(ALPHABETS + 1, dtype=np.uint8)
    table[0x80:] = FOREIGN
    for point in range(ALPHABETS):
        table[point] |= FIGURE * chr(point).isdigit()
    for kind, marks in _MARKS.items():
        table[[ord(mark) for mark in marks]] |= kind
    table[_ARABIC] |= PLACING
    table[ALPHABETS] = _ALL
    return table
