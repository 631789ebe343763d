"""Where articles begin: lines and how likely each is running text in, numbers about each line as a beginning out.

A beginning stands before running text. Its words come again in the text behind it, not in the text before; the words
of that text are others than those before. Such comparing of words is done for few lines only.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from itertools import chain
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
    said = np.array([words.row(at) for at in asked.tolist()], dtype=np.float32).reshape(len(asked), WORD_COLUMNS)
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
    """The running text of some texts, ready to be compared by words."""

    def __init__(self, lines: Lines, likely: Numbers) -> None:
        self._lines = lines
        self._text = np.flatnonzero(likely > 0.5).tolist()
        self._low, self._high = lines.low.tolist(), lines.high.tolist()
        self._stretches: dict[tuple[int, int], _Stretch] = {}
        self._alike: dict[tuple[int, int], float] = {}

    def row(self, at: int) -> tuple[float, ...]:
        """The numbers of one line, in the order of ``start_names()``."""
        own = stems(self._lines.texts[at])
        place = bisect_left(self._text, at)
        opens = place < len(self._text) and self._text[place] == at
        before, behind = self._stretch(place, -1, at), self._stretch(place + opens, 1, at)
        said_behind, said_before = _held(own, behind.words), _held(own, before.words)
        return (
            said_behind,
            said_before,
            said_behind - said_before,
            min(len(own), 12),
            self._likeness(before, behind, (place, opens)),
            sum(behind.words[word] for word in own) / max(len(own), 1),
            self._likest(own, range(at + 1, min(at + 1 + NEAR, self._high[at]))),
            self._likest(own, range(at - 1, max(at - 1 - NEAR, self._low[at] - 1), -1)),
            float(np.log1p(before.chars)),
            float(np.log1p(behind.chars)),
            min(abs(behind.nearest - at), FAR),
            min(abs(before.nearest - at), FAR),
            float(opens),
            min(behind.nearest - before.nearest, FAR),
        )

    def _stretch(self, place: int, step: int, at: int) -> _Stretch:
        """The running text before (-1) or from (1) a place in the list of its lines on, of the same text."""
        known = self._stretches.get((place, step))
        if known is None:
            known = self._stretches[place, step] = self._gathered(place, step, at)
        return known

    def _gathered(self, place: int, step: int, at: int) -> _Stretch:
        gathered: list[str] = []
        chars, nearest = 0, at + step * 1000
        places = range(place, len(self._text)) if step > 0 else range(place - 1, -1, -1)
        for one in places:
            line = self._text[one]
            if not self._low[at] <= line < self._high[at] or chars >= COMPARED:
                break
            if not chars:
                nearest = line
            gathered.append(self._lines.texts[line])
            chars += len(self._lines.texts[line])
        return _counted(gathered, chars, nearest)

    def _likeness(self, before: _Stretch, behind: _Stretch, place: tuple[int, int]) -> float:
        known = self._alike.get(place)
        if known is None:
            known = self._alike[place] = _cosine(before, behind)
        return known

    def _likest(self, own: frozenset[str], others: range) -> float:
        """How much of the words some other short line shares."""
        if len(own) < 2:
            return 0.0
        best = 0.0
        for other in others:
            text = self._lines.texts[other]
            if len(text) <= LONGEST:
                found = stems(text)
                best = max(best, len(own & found) / max(len(own), len(found)))
        return best


class _Stretch(NamedTuple):
    """Some lines of running text."""

    words: Counter[str]
    chars: int
    nearest: int
    """The first of them, as seen from where they are looked at."""
    length: float
    """Of the words as a vector."""


def _held(own: frozenset[str], words: Counter[str]) -> float:
    return len(own & words.keys()) / len(own) if own else 0.0


def likeness(one: Iterable[str], other: Iterable[str]) -> float:
    """How alike the longer words of two texts are, given by their lines, 0 to 1; -1 where one of them has none."""
    return _cosine(_told(one), _told(other))


def _told(lines: Iterable[str]) -> _Stretch:
    """Each word of these lines once, without the small ones that all texts of a language share."""
    words = Counter(word for line in lines for word in stems(line) if len(word) >= LETTERS or word > "\u3000")
    return _Stretch(words, 0, 0, sqrt(sum([count * count for count in words.values()])))


def _counted(lines: Iterable[str], chars: int = 0, nearest: int = 0) -> _Stretch:
    words = Counter(chain.from_iterable([stems(line) for line in lines]))
    return _Stretch(words, chars, nearest, sqrt(sum([count * count for count in words.values()])))


def _cosine(one: _Stretch, other: _Stretch) -> float:
    if not one.words or not other.words:
        return -1.0
    fewer, more = sorted((one.words, other.words), key=len)
    common = sum([count * more[word] for word, count in fewer.items() if word in more])
    return common / (one.length * other.length)
