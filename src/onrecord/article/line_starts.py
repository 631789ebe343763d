"""Where articles begin: lines and how likely each is running text in, numbers about each line as a beginning out.

A beginning stands before running text. Its words come again in the text behind it, not in the text before; the words
of that text are others than those before. Such comparing of words is done for few lines only.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, repeat
from math import sqrt
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.line_features import Indices, Lines, Numbers, line_names, sums, widths_of
from onrecord.article.stems import LETTERS, stems
from onrecord.lang.furniture import KINDS

SHORTEST: Final = 8
LONGEST: Final = 300
"""Characters of the shortest and the longest headline, wide ones twice."""
BEHIND: Final = 40
"""Within so many lines behind a beginning stands running text."""
LEAST: Final = 100
"""So much of it, in characters."""
COMPARED: Final = 1500
"""Characters of running text before and behind that are compared."""
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
WORD_COLUMNS: Final = 14
"""So many of them compare words."""
_MASSES: Final = [_NAMES.index("text before"), _NAMES.index("text behind")]


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
        asked: indices of lines.
    """
    words = _Words(lines, likely)
    said = np.array([words.row(at) for at in asked.tolist()]).reshape(len(asked), WORD_COLUMNS)
    said[:, _MASSES] = np.log1p(said[:, _MASSES])
    said = said.astype(np.float32)
    return np.column_stack((said, *_among(lines, likely, rows, said, asked)))


def _among(lines: Lines, likely: Numbers, rows: Numbers, said: Numbers, asked: Indices) -> list[NDArray[Any]]:
    """How the lines asked for stand to others near them that may be headlines."""
    chars = widths_of(rows)
    alike = _like_headlines(chars, likely, rows)
    added, titled = sums(alike), np.where(alike, chars, 0)
    low, high = np.maximum(asked - BEFORE, lines.low[asked]), np.minimum(asked + 1 + BESIDE, lines.high[asked])
    longest = np.array([titled[start:end].max() for start, end in zip(low, high, strict=True)], dtype=np.float32)
    score = np.zeros(len(chars), dtype=np.float32)
    score[asked] = np.where(alike[asked], said[:, 0] + 0.5 * said[:, 7], 0)
    best = np.array([score[start:end].max() for start, end in zip(low, high, strict=True)], dtype=np.float32)
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


class _Words:
    """The running text of some texts, ready to be compared by words: lines are asked for in order."""

    def __init__(self, lines: Lines, likely: Numbers) -> None:
        self._lines = lines
        self._text = np.flatnonzero(likely > 0.5).tolist()
        self._low, self._high = lines.low.tolist(), lines.high.tolist()
        self._chars = [0, *accumulate([len(lines.texts[at]) for at in self._text])]
        """Of the running text, before each of its lines and behind the last one."""
        self._sides = _Sides([lines.texts[at] for at in self._text])
        self._short: list[frozenset[str] | None] = [None] * len(lines.texts)
        """The words of short lines, as far as they were asked for; of long ones none."""

    def row(self, at: int) -> tuple[float, ...]:
        """The numbers of one line, in the order of ``start_names()``; masses of text in characters."""
        own = stems(self._lines.texts[at])
        place = bisect_left(self._text, at)
        opens = place < len(self._text) and self._text[place] == at
        first, last = self._before(place, self._low[at]), self._behind(place + opens, self._high[at])
        self._sides.move((first, place), (place + opens, last))
        before, behind = self._sides.held(own)
        nearest_before = self._text[place - 1] if first < place else at - 1000
        nearest_behind = self._text[place + opens] if place + opens < last else at + 1000
        said_behind, said_before = _share(behind, own), _share(before, own)
        return (
            said_behind,
            said_before,
            said_behind - said_before,
            min(len(own), 12),
            self._sides.likeness(),
            sum(behind) / max(len(own), 1),
            self._likest(own, range(at + 1, min(at + 1 + NEAR, self._high[at]))),
            self._likest(own, range(at - 1, max(at - 1 - NEAR, self._low[at] - 1), -1)),
            self._chars[place] - self._chars[first],
            self._chars[last] - self._chars[place + opens],
            min(abs(nearest_behind - at), FAR),
            min(abs(nearest_before - at), FAR),
            float(opens),
            min(nearest_behind - nearest_before, FAR),
        )

    def _before(self, place: int, low: int) -> int:
        """Where the running text that is compared begins before a place among its lines: in the same text."""
        first = bisect_right(self._chars, self._chars[place] - COMPARED) - 1
        return max(first, bisect_left(self._text, low))

    def _behind(self, place: int, high: int) -> int:
        """Where it ends behind a place."""
        last = bisect_left(self._chars, self._chars[place] + COMPARED)
        return min(last, bisect_left(self._text, high))

    def _likest(self, own: frozenset[str], others: range) -> float:
        """How much of the words some other short line shares."""
        if len(own) < 2:
            return 0.0
        best = 0.0
        for other in others:
            found = self._short[other]
            if found is None:
                found = self._words_of_short(other)
            if not own.isdisjoint(found):
                best = max(best, len(own & found) / max(len(own), len(found)))
        return best

    def _words_of_short(self, at: int) -> frozenset[str]:
        text = self._lines.texts[at]
        found = self._short[at] = stems(text) if len(text) <= LONGEST else frozenset()
        return found


class _Sides:
    """Two runs of lines, before and behind a place, that move on through a text; and how alike their words are.

    What changes is added and taken away, so that a step costs a few lines and not the whole runs: the squares of the
    two vectors of words and their product stay whole numbers, and exact.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._before, self._behind = _Run(), _Run()
        self._product = 0

    def move(self, before: tuple[int, int], behind: tuple[int, int]) -> None:
        """To other runs of lines, which begin and end no earlier than those of the last call."""
        for run, other, (low, high) in ((self._before, self._behind, before), (self._behind, self._before, behind)):
            for at in range(max(run.high, low), high):
                self._product += run.add(stems(self._lines[at]), 1, other)
            for at in range(run.low, min(run.high, low)):
                self._product += run.add(stems(self._lines[at]), -1, other)
            run.low, run.high = low, max(low, high)

    def held(self, words: frozenset[str]) -> tuple[list[int], list[int]]:
        """How many lines of the two runs hold each of these words."""
        return self._before.held(words), self._behind.held(words)

    def likeness(self) -> float:
        """The cosine of the two; -1 where one has no words."""
        if not self._before.square or not self._behind.square:
            return -1.0
        return self._product / (sqrt(self._before.square) * sqrt(self._behind.square))


_NONE: Final = repeat(0)


class _Run:
    """A run of lines: how many of them hold each word."""

    def __init__(self) -> None:
        self.low = self.high = 0
        self.square = 0
        """Of the vector of words."""
        self._counts: dict[str, int] = {}

    def held(self, words: frozenset[str]) -> list[int]:
        """How many lines hold each of these words."""
        return list(map(self._counts.get, words, _NONE))

    def add(self, words: frozenset[str], times: int, other: _Run) -> int:
        """Count a line once (1), or no more (-1); by how much the product with another run changes."""
        before = self.held(words)
        self._counts.update(zip(words, map(times.__add__, before), strict=True))
        self.square += 2 * times * sum(before) + len(before)
        return times * sum(map(other._counts.get, words, _NONE))


def _share(held: Sequence[int], own: frozenset[str]) -> float:
    return (len(held) - held.count(0)) / len(own) if own else 0.0


class _Told(NamedTuple):
    """Words, and how often they are told."""

    words: Counter[str]
    length: float
    """Of the words as a vector."""


def likeness(one: Iterable[str], other: Iterable[str]) -> float:
    """How alike the longer words of two texts are, given by their lines, 0 to 1; -1 where one of them has none."""
    return _cosine(_told(one), _told(other))


def _told(lines: Iterable[str]) -> _Told:
    """Each word of these lines once, without the small ones that all texts of a language share."""
    words = Counter(word for line in lines for word in stems(line) if len(word) >= LETTERS or word > "\u3000")
    return _Told(words, sqrt(sum([count * count for count in words.values()])))


def _cosine(one: _Told, other: _Told) -> float:
    if not one.words or not other.words:
        return -1.0
    fewer, more = sorted((one.words, other.words), key=len)
    common = sum([count * more[word] for word, count in fewer.items() if word in more])
    return common / (one.length * other.length)
