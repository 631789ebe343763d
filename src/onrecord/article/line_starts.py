"""Where articles begin: lines and how likely each is running text in, numbers about each line as a beginning out.

A beginning stands before running text. Its words come again in the text behind it, not in the text before; the words
of that text are others than those before. Such comparing of words is done for few lines only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import chain
from math import sqrt
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.line_features import Lines, Numbers, line_names, sums, widths_of
from onrecord.article.line_sides import alike, held_by, sides_of
from onrecord.article.line_words import Indices
from onrecord.article.stems import telling_stems
from onrecord.lang.furniture import KINDS

SHORTEST: Final = 8
LONGEST: Final = 300
"""Characters of the shortest and the longest headline, wide ones twice."""
BEHIND: Final = 40
"""Within so many lines behind a beginning stands running text."""
LEAST: Final = 100
"""So much of it, in characters."""
FAR: Final = 60
"""Lines; what is further off counts as so far."""
NEAR: Final = 15
"""Lines within which a headline is printed again."""
TITLE: Final = (12, 220)
"""Characters of the shortest and the longest headline; wide ones count twice."""
BEFORE: Final = 5
BESIDE: Final = 8
"""Lines before and behind that are looked at for others of a headline's form."""

_COLUMN: Final = {name: at for at, name in enumerate(line_names())}
_UNLIKE: Final = (
    "bulleted", "signed", "credited", "address", "closes full stop", "closes colon", "closes comma", "opens lower",
    *(f"words of {kind}" for kind in KINDS[1:]),
)  # fmt: skip
_NAMES: Final = (
    "words behind", "words before", "words behind, less before", "words of its own", "texts alike", "words like behind",
    "likest line behind", "likest line before", "text before", "text behind", "lines to text", "lines from text",
    "first of text", "gap", "like a headline", "headlines before", "headlines behind", "part of the longest",
    "to signature", "to date", "to dateline", "part of the best",
)  # fmt: skip


def start_names() -> tuple[str, ...]:
    """Names of the columns of ``start_features``, in order."""
    return _NAMES


def may_start(lines: Lines, likely: Numbers, rows: Numbers) -> Indices:
    """The lines that an article may begin with: short ones above running text, unless they are dates, sentences of that
    text or shorter than any headline; and what opens a run of text.
    """
    chars = widths_of(rows)
    index = np.arange(len(chars))
    masses = sums(np.where(likely > 0.5, chars, 0))
    behind = masses[np.minimum(index + 1 + BEHIND, lines.high)] - masses[np.minimum(index + 1, lines.high)]
    before = np.maximum(index - 3, lines.low)
    opens = (likely > 0.5) & (masses[index] - masses[before] == 0)
    sentence = (likely > 0.9) & (rows[:, _COLUMN["closes full stop"]] > 0)
    none = sentence | (chars < SHORTEST) | (rows[:, _COLUMN["dated"]] > 0.8)
    return np.flatnonzero(((chars <= LONGEST) & (behind >= LEAST) & ~none) | opens)


def start_features(lines: Lines, likely: Numbers, rows: Numbers, asked: Indices) -> Numbers:
    """One row for each line asked for, one column a name of ``start_names()``.

    Args:
        lines: the lines.
        likely: for each, how likely it is running text.
        rows: for each, what ``line_features`` says; more columns may stand behind.
        asked: indices of lines, in order.
    """
    said = _said(lines, likely, asked)
    return np.column_stack((said, *_among(lines, likely, rows, said, asked)))


def _among(lines: Lines, likely: Numbers, rows: Numbers, said: Numbers, asked: Indices) -> list[NDArray[Any]]:
    """How the lines asked for stand to others near them that may be headlines."""
    chars = widths_of(rows)
    alike = _like_headlines(chars, likely, rows)
    added, titled = sums(alike), np.where(alike, chars, 0)
    low, high = np.maximum(asked - BEFORE, lines.low[asked]), np.minimum(asked + 1 + BESIDE, lines.high[asked])
    longest = _most(titled, asked, low, high)
    score = np.zeros(len(chars), dtype=np.float32)
    score[asked] = np.where(alike[asked], said[:, 0] + 0.5 * said[:, 7], 0)
    best = _most(score, asked, low, high)
    near = [
        _to_next(rows[:, _COLUMN[name]] > least, asked)
        for name, least in (("signed", 0), ("dated", 0.5), ("dateline", 0))
    ]
    return [
        alike[asked].astype(np.float32),
        (added[asked] - added[low]).astype(np.float32),
        (added[high] - added[asked + 1]).astype(np.float32),
        chars[asked] / np.maximum(longest, 1),
        *near,
        score[asked] / np.maximum(best, 0.01),
    ]


def _most(values: Numbers, asked: Indices, low: Indices, high: Indices) -> Numbers:
    """The largest value about each of these lines."""
    at = np.clip(asked[:, None] + np.arange(-BEFORE, BESIDE + 1), low[:, None], high[:, None] - 1)
    return np.asarray(values[at].max(axis=1), dtype=np.float32)


def _like_headlines(chars: Numbers, likely: Numbers, rows: Numbers) -> NDArray[np.bool_]:
    """Lines of a headline's form: of some length, no item, no date, no signature, no furniture, no sentence's end."""
    fit = (chars >= TITLE[0]) & (chars <= TITLE[1]) & (likely < 0.9)
    for name in _UNLIKE:
        fit &= rows[:, _COLUMN[name]] == 0
    return fit & (rows[:, _COLUMN["dated"]] < 0.5)


def _to_next(flags: NDArray[np.bool_], asked: Indices) -> Numbers:
    """How many lines on the next flagged one stands, at most ``BESIDE`` + 1."""
    index = np.arange(len(flags))
    after = np.minimum.accumulate(np.where(flags, index, len(flags) + FAR)[::-1])[::-1]
    return np.minimum(after[asked] - asked, BESIDE + 1).astype(np.float32)


def _said(lines: Lines, likely: Numbers, asked: Indices) -> Numbers:
    """What words and running text say of each line, in the order of ``start_names()``."""
    text = np.flatnonzero(likely > 0.5)
    sides = sides_of(asked, text, lines.chars[text], lines.low[asked], lines.high[asked])
    words = np.maximum(lines.words.sizes[asked], 1)
    before, behind, times = held_by(sides, lines.words)
    likest_behind, likest_before = _likest(lines, asked)
    last, next_ = sides.nearest(1000)
    columns = (
        behind / words,
        before / words,
        behind / words - before / words,
        np.minimum(lines.words.sizes[asked], 12),
        alike(sides, lines.words),
        times / words,
        likest_behind,
        likest_before,
        np.log1p(sides.mass[sides.place] - sides.mass[sides.first]),
        np.log1p(sides.mass[sides.last] - sides.mass[sides.behind]),
        np.minimum(next_ - asked, FAR),
        np.minimum(asked - last, FAR),
        sides.behind - sides.place,
        np.minimum(next_ - last, FAR),
    )
    return np.column_stack(columns).astype(np.float32)


def _likest(lines: Lines, asked: Indices) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The most of its words that a line shares with some short line near it: behind it, and before it."""
    sizes = lines.words.sizes
    common = _common(lines, asked)
    near = np.clip(asked[:, None] + np.arange(-NEAR, NEAR + 1), 0, len(sizes) - 1)
    share = common / np.maximum(np.maximum(sizes[asked][:, None], sizes[near]), 1)
    share[sizes[asked] < 2] = 0
    return share[:, NEAR + 1 :].max(axis=1), share[:, :NEAR].max(axis=1)


def _common(lines: Lines, asked: Indices) -> Indices:
    """For each line, how many words it shares with the short lines near it: a column for each of them."""
    _, starts, line, _ = lines.words
    short = lines.chars <= LONGEST
    rank = np.full(len(short), -1)
    rank[asked] = np.arange(len(asked))
    kept = np.flatnonzero(((rank >= 0) | short)[line])
    line, starts = line[kept], starts[kept]
    pairs: list[Indices] = []
    # The nearest lines of each word first, of all words at once: those further on stand behind such.
    one = np.flatnonzero((starts[1:] == starts[:-1]) & (np.diff(line) <= NEAR))
    for step in range(1, NEAR + 1):
        one = one[one < len(line) - step]
        low, high = line[one], line[one + step]
        near = np.flatnonzero((starts[one] == starts[one + step]) & (high - low <= NEAR) & (high < lines.high[low]))
        one, low, high = one[near], low[near], high[near]
        for own, other in ((low, high), (high, low)):
            asked_for = rank[own]
            told = np.flatnonzero((asked_for >= 0) & short[other])
            pairs.append(asked_for[told] * (2 * NEAR + 1) + NEAR + other[told] - own[told])
    counted = np.bincount(np.concatenate(pairs), minlength=len(asked) * (2 * NEAR + 1))
    return counted.reshape(len(asked), 2 * NEAR + 1)


class _Told(NamedTuple):
    """Words, and how often they are told."""

    words: Counter[str]
    length: float
    """Of the words as a vector."""


def likeness(one: Iterable[str], other: Iterable[str]) -> float:
    """How alike the longer words of two texts are, given by their lines, 0 to 1; -1 where one of them has none."""
    return _cosine(_told(one), _told(other))


def _told(lines: Iterable[str]) -> _Told:
    """How many of these lines hold each of their telling words."""
    words = Counter(chain.from_iterable(map(telling_stems, lines)))
    return _Told(words, sqrt(sum([count * count for count in words.values()])))


def _cosine(one: _Told, other: _Told) -> float:
    if not one.words or not other.words:
        return -1.0
    fewer, more = sorted((one.words, other.words), key=len)
    common = sum([count * more[word] for word, count in fewer.items() if word in more])
    return common / (one.length * other.length)
