"""Plain texts in, one row of numbers a line out: what the labeller of lines sees.

A text has no elements. What speaks is the form of a line, the lines around it, and how often it stands there; of words
only the declared lists of ``lang`` count. Many texts go through at once: characters are counted with numpy, over all of
them together, and no line sees past the ends of its own text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.line_appeals import appeals_of
from onrecord.article.line_looks import BULLETS, LOOKS, blank_table, looks_of, table_of
from onrecord.article.line_survey import Survey, named, passed, survey_of
from onrecord.article.line_words import Indices, Laid, Words, laid, looked_up, words_of
from onrecord.lang.furniture import KINDS

Numbers = NDArray[np.float32]

CLASSES: Final = (
    "other", "upper", "lower", "uncased", "wide", "digit", "blank", "end", "comma", "colon", "quote", "bracket", "dash",
    "bullet", "bar", "sign",
)  # fmt: skip
"""Kinds of characters that are counted."""

_MARKS: Final = {
    "end": ".!?…。！？।؟",
    "comma": ",;，、；،؛",
    "colon": ":：",
    "quote": "\"'“”„«»‘’‚‹›「」『』",
    "bracket": "()[]{}（）【】",
    "dash": "-–—―",
    "bullet": "•·*‣▪◦●■►▶◆○∙⁃",
    "bar": "|/\\>→»›~_",
    "sign": "©®™@#%&+=€$£¥<^°",
    "blank": "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f",
}
_ALPHABETS: Final = 0x3000
"""Below it stand the alphabets; above it mostly characters without case, two columns wide."""

COUNTED: Final = 20_000
"""Characters of a line that are counted; a longer one is no more of a paragraph."""
INDENT: Final = 20
"""Blanks; a line that is indented further is as one indented so far."""
STEPS: Final = (-3, -2, -1, 1, 2, 3)
REACHES: Final = (3, 8, 20)
PROSE: Final = 80
"""Characters of a line of prose, where it holds the end of a sentence; wide ones count twice."""
FAR: Final = 400
"""Lines; what is further off counts as so far."""

_APPEALS: Final = ("to the reader", "of the house", "about the site")
# In the order of ``seen``, below.
_SEEN: Final = ("chars", "ends", "prose", "gap", "furniture", "dated", "bulleted", "last", "appeals")
"""What a line sees of its neighbours."""

_NAMES: Final = (
    *(f"share of {name}" for name in CLASSES[1:]),
    "chars", "words", "sentence ends", "capitalised words", "indent", "bulleted", "gap before", "gap after",
    *(f"opens {form}" for form in ("other", "upper", "lower", "digit", "quote", "mark")),
    *(f"closes {form}" for form in ("other", "full stop", "question", "colon", "comma", "quote")),
    *(f"words of {kind}" for kind in KINDS[1:]),
    *LOOKS[3:], *_APPEALS, "copies", "nth copy", "to next copy", "to last copy", "prose",
    *(f"{name} at {step:+d}" for step in STEPS for name in _SEEN),
    *(
        f"{name} of {reach} {side}"
        for reach in REACHES
        for side in ("before", "after")
        for name in ("prose", "furniture", "short", "bullets", "appeals")
    ),
    "place", "prose before", "prose after", "lines", "prose in all", "to prose before", "to prose after",
)  # fmt: skip


def line_names() -> tuple[str, ...]:
    """Names of the columns of ``line_features``, in order."""
    return _NAMES


class Lines(NamedTuple):
    """The lines of one or several texts, one behind the other."""

    texts: list[str]
    gaps: list[int]
    """Empty lines before each."""
    chars: Indices
    """Characters of each."""
    low: Indices
    """For each line, the first line of its text."""
    high: Indices
    """For each line, one past the last line of its text."""
    words: Words


def lines_of(texts: Sequence[tuple[Sequence[str], Sequence[int]]]) -> Lines:
    """Lay texts behind each other.

    Args:
        texts: of each its lines, none of them empty, and how many empty lines stand before each of them.
    """
    sizes = np.array([len(lines) for lines, _ in texts], dtype=np.intp)
    bounds = np.concatenate((np.zeros(1, dtype=np.intp), np.cumsum(sizes)))
    laid = [line for lines, _ in texts for line in lines]
    gaps = [gap for _, gaps in texts for gap in gaps]
    chars = np.fromiter(map(len, laid), dtype=np.intp, count=len(laid))
    return Lines(laid, gaps, chars, np.repeat(bounds[:-1], sizes), np.repeat(bounds[1:], sizes), words_of(laid))


def line_features(lines: Lines) -> Numbers:
    """One row a line, one column a name of ``line_names()``; each column lies in one piece in memory."""
    count = len(lines.texts)
    if not count:
        return np.zeros((0, len(_NAMES)), dtype=np.float32)
    heads = laid([text[:COUNTED] for text in lines.texts])
    counts, capitalised, sentence_ends = _counted(heads)
    chars = counts.sum(axis=1)
    survey = survey_of(heads)
    looks = looks_of(lines.texts, survey, lines.words)
    by = dict(zip(LOOKS, looks, strict=True))
    wide = counts[:, CLASSES.index("wide")] / chars
    words = counts[:, CLASSES.index("blank")] + 1 + counts[:, CLASSES.index("wide")] / 2
    indent, bulleted = _indents(lines.texts, survey)
    gap = np.minimum(np.array(lines.gaps, dtype=np.float32), 3)
    furniture = (by["kind"] > 0).astype(np.float32)
    prose = np.where((chars * (1 + wide) >= PROSE) & (sentence_ends > 0), chars * (1 + wide), 0).astype(np.float32)
    size = np.log1p(chars * (1 + wide))
    appealing = appeals_of(lines.texts, heads, COUNTED)
    heard = appealing.sum(axis=1)
    seen = np.stack((size, sentence_ends, prose, gap, furniture, by["dated"], bulleted, by["last"], heard))

    columns: list[NDArray[Any]] = [counts[:, at] / chars for at in range(1, len(CLASSES))]
    columns += [size, np.log1p(words), sentence_ends, capitalised / words, indent, bulleted]
    columns += [gap, *_shifted(gap[None], 1, lines)]
    columns += [(by["first"] == form).astype(np.float32) for form in range(6)]
    columns += [(by["last"] == form).astype(np.float32) for form in range(6)]
    columns += [(by["kind"] == kind).astype(np.float32) for kind in range(1, len(KINDS))]
    columns += [by[name] for name in LOOKS[3:]]
    columns += [np.minimum(appealing, 5).T[at] for at in range(3)]
    columns += [*_copies(lines), prose > 0]
    columns += [column for step in STEPS for column in _shifted(seen, step, lines)]
    columns += _around(lines, chars * (1 + wide), prose, furniture, bulleted, heard)
    columns += _place(lines, prose)
    table = np.empty((len(columns), count), dtype=np.float32)
    for at, column in enumerate(columns):
        table[at] = column
    return table.T


def _indents(texts: Sequence[str], survey: Survey) -> tuple[Numbers, Numbers]:
    """How far each line is indented, and whether it opens with a bullet."""
    at = passed(survey.codes, survey.starts, blank_table(), most=INDENT)
    indent = (at - survey.starts).astype(np.float32)
    bulleted = named(survey.codes, at, table_of(BULLETS)).astype(np.float32)
    for deep in np.flatnonzero(indent == INDENT).tolist():
        bulleted[deep] = texts[deep].lstrip()[:1] in BULLETS
    return indent, bulleted


# ---------------------------------------------------------------- characters
@cache
def _class_table() -> NDArray[np.uint8]:
    """For each code point, its place in ``CLASSES``."""
    table = np.full(0x110000, CLASSES.index("other"), dtype=np.uint8)
    for point in range(_ALPHABETS):
        table[point] = CLASSES.index(_class_of(chr(point)))
    table[0x3040:0xA4D0] = table[0xAC00:0xD7B0] = table[0xF900:0xFB00] = CLASSES.index("wide")
    table[0x20000:0x32000] = table[0xFF66:0xFFA0] = CLASSES.index("wide")
    table[0x0E00:0x0E80] = CLASSES.index("wide")
    table[0x3000] = CLASSES.index("blank")
    table[0xFF10:0xFF1A] = CLASSES.index("digit")
    for name, marks in _MARKS.items():
        for mark in marks:
            table[ord(mark)] = CLASSES.index(name)
    return table


def _class_of(character: str) -> str:
    if character.isupper():
        return "upper"
    if character.islower():
        return "lower"
    if character.isalpha():
        return "uncased"
    return "digit" if character.isdigit() else "blank" if character.isspace() else "other"


def _counted(lines: Laid) -> tuple[Numbers, Numbers, Numbers]:
    """For each line: characters by class; words that open with a capital; ends of sentences."""
    sizes = np.diff(lines.breaks)
    count, kinds = len(sizes), len(CLASSES)
    classes = looked_up(_class_table(), lines.codes[1:])
    place = np.repeat(np.arange(0, count * kinds, kinds, dtype=np.intp), sizes)
    place += classes
    counts = np.bincount(place, minlength=count * kinds).reshape(count, kinds)
    counts[:, CLASSES.index("blank")] -= 1
    blank = classes == CLASSES.index("blank")
    capital = classes == CLASSES.index("upper")
    capital[1:] &= blank[:-1]
    closes = blank | (classes == CLASSES.index("quote")) | (classes == CLASSES.index("bracket"))
    closes |= classes == CLASSES.index("wide")
    end = classes == CLASSES.index("end")
    end[:-1] &= closes[1:]
    capitals, ends = (
        np.bincount(np.take(place, np.flatnonzero(told)) // kinds, minlength=count) for told in (capital, end)
    )
    return counts.astype(np.float32), capitals.astype(np.float32), np.minimum(ends, 8).astype(np.float32)


# ---------------------------------------------------------------- lines among lines
def _copies(lines: Lines) -> list[Numbers]:
    """How often a line stands in its text, which of the copies it is, and how far the next and the last one are."""
    count = len(lines.texts)
    copies = np.zeros(count, dtype=np.float32)
    nth = np.zeros(count, dtype=np.float32)
    after = np.full(count, FAR, dtype=np.float32)
    before = np.full(count, FAR, dtype=np.float32)
    for low, high in zip(*(np.unique(ends).tolist() for ends in (lines.low, lines.high)), strict=True):
        _count_copies(_said_again(lines.texts, low, high), copies, nth, after, before)
    return [np.minimum(copies, 5), np.minimum(nth, 5), np.log1p(after), np.log1p(before)]


def _said_again(texts: Sequence[str], low: int, high: int) -> Iterable[list[int]]:
    """Where the lines of one text stand that it holds several times."""
    bare = [text.strip() for text in texts[low:high]]
    told = Counter(bare)
    where: dict[str, list[int]] = {}
    if len(told) < len(bare):
        for at, text in enumerate(bare, low):
            if told[text] > 1:
                where.setdefault(text, []).append(at)
    return where.values()


def _count_copies(again: Iterable[list[int]], copies: Numbers, nth: Numbers, after: Numbers, before: Numbers) -> None:
    for places in again:
        for number, at in enumerate(places):
            copies[at], nth[at] = len(places) - 1, number
            if number:
                before[at] = min(at - places[number - 1], FAR)
                after[places[number - 1]] = before[at]


def _shifted(table: NDArray[Any], step: int, lines: Lines) -> NDArray[Any]:
    """For each line, the values, one a row, of the line ``step`` further on; -1 beyond the ends of its text."""
    at = np.arange(table.shape[1]) + step
    inside = (at >= lines.low) & (at < lines.high)
    return np.where(inside, np.roll(table, -step, axis=1), np.float32(-1))


def widths_of(rows: Numbers) -> Numbers:
    """For each line, its characters, wide ones twice, out of what ``line_features`` says; more columns may stand
    behind.
    """
    return np.expm1(rows[:, _NAMES.index("chars")])


def sums(values: NDArray[Any]) -> NDArray[np.float64]:
    """What stands before each place, added up; one longer than the values."""
    added = np.zeros(len(values) + 1)
    np.cumsum(values, dtype=np.float64, out=added[1:])
    return added


def _around(lines: Lines, chars: Numbers, prose: Numbers, *others: Numbers) -> list[NDArray[Any]]:
    """Prose, furniture, short lines and bullets within some lines before and behind."""
    index = np.arange(len(chars))
    added = [sums(values) for values in (prose, others[0], chars < 30, *others[1:])]
    columns: list[NDArray[Any]] = []
    for reach in REACHES:
        before = (np.maximum(index - reach, lines.low), index)
        after = (np.minimum(index + 1, lines.high), np.minimum(index + 1 + reach, lines.high))
        for start, end in (before, after):
            columns += [np.log1p(added[0][end] - added[0][start])]
            columns += [(sum_[end] - sum_[start]) / np.maximum(end - start, 1) for sum_ in added[1:]]
    return columns


def _place(lines: Lines, prose: Numbers) -> list[NDArray[Any]]:
    """Where a line stands in its text, by lines and by prose."""
    index = np.arange(len(prose))
    added = sums(prose)
    total = np.maximum(added[lines.high] - added[lines.low], 1)
    runs = prose > 0
    last = np.maximum.accumulate(np.where(runs, index, -FAR))
    next_ = np.minimum.accumulate(np.where(runs, index, len(prose) + FAR)[::-1])[::-1]
    to_last = np.where(last >= lines.low, index - last, FAR)
    to_next = np.where(next_ < lines.high, next_ - index, FAR)
    size = lines.high - lines.low
    return [
        (index - lines.low) / size,
        (added[index] - added[lines.low]) / total,
        (added[lines.high] - added[index + 1]) / total,
        np.log1p(size),
        np.log1p(total),
        np.log1p(np.minimum(to_last, FAR)),
        np.log1p(np.minimum(to_next, FAR)),
    ]
