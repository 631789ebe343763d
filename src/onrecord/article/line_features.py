"""Plain texts in, one row of numbers a line out: what the labeller of lines sees.

A text has no elements. What speaks is the form of a line, the lines around it, and how often it stands there; of words
only the declared lists of ``lang`` count. Many texts go through at once: characters are counted with numpy, over all of
them together, and no line sees past the ends of its own text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.fields.dateline import parse_dateline
from onrecord.article.line_appeals import appeals_of
from onrecord.article.line_words import WORD, Indices, Words, laid, word_counts, words_of
from onrecord.lang.agencies import agency_key
from onrecord.lang.bylines import OPENERS
from onrecord.lang.calendars import is_date_word
from onrecord.lang.furniture import KINDS, furniture_kind
from onrecord.lang.pictures import CREDIT_WORDS, SELLERS

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
SHORT: Final = 160
"""Characters of a longest line whose words are looked at; longer ones are no labels."""
PLACED: Final = 40
"""Characters of a shortest line that may open with a dateline."""
STEPS: Final = (-3, -2, -1, 1, 2, 3)
REACHES: Final = (3, 8, 20)
PROSE: Final = 80
"""Characters of a line of prose, where it holds the end of a sentence; wide ones count twice."""
DATED: Final = 0.5
"""So much of a date's line is words and figures of the date."""
FAR: Final = 400
"""Lines; what is further off counts as so far."""

_LOOKS: Final = (
    "first", "last", "kind", "dated", "signed", "credited", "agency", "number", "address", "words of a short line",
    "ago", "dateline",
)  # fmt: skip
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
    *_LOOKS[3:], *_APPEALS, "copies", "nth copy", "to next copy", "to last copy", "prose",
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
    return Lines(laid, gaps, np.repeat(bounds[:-1], sizes), np.repeat(bounds[1:], sizes), words_of(laid))


def line_features(lines: Lines) -> Numbers:
    """One row a line, one column a name of ``line_names()``; each column lies in one piece in memory."""
    count = len(lines.texts)
    if not count:
        return np.zeros((0, len(_NAMES)), dtype=np.float32)
    codes = laid([text[:COUNTED] for text in lines.texts])
    counts, capitalised, sentence_ends = _counted(codes)
    chars = counts.sum(axis=1)
    looks = _looks(lines.texts)
    by = {name: looks[:, at] for at, name in enumerate(_LOOKS)}
    wide = counts[:, CLASSES.index("wide")] / chars
    words = counts[:, CLASSES.index("blank")] + 1 + counts[:, CLASSES.index("wide")] / 2
    bare = [text.lstrip() for text in lines.texts]
    indent = np.array([len(text) - len(core) for text, core in zip(lines.texts, bare, strict=True)], dtype=np.float32)
    bulleted = np.array([core[:1] in BULLETS for core in bare], dtype=np.float32)
    gap = np.minimum(np.array(lines.gaps, dtype=np.float32), 3)
    furniture = (by["kind"] > 0).astype(np.float32)
    prose = np.where((chars * (1 + wide) >= PROSE) & (sentence_ends > 0), chars * (1 + wide), 0).astype(np.float32)
    size = np.log1p(chars * (1 + wide))
    appealing = appeals_of(lines.texts, codes, COUNTED)
    heard = appealing.sum(axis=1)
    seen = np.stack((size, sentence_ends, prose, gap, furniture, by["dated"], bulleted, by["last"], heard))

    columns: list[NDArray[Any]] = [counts[:, at] / chars for at in range(1, len(CLASSES))]
    columns += [size, np.log1p(words), sentence_ends, capitalised / words, np.minimum(indent, 20), bulleted]
    columns += [gap, *_shifted(gap[None], 1, lines)]
    columns += [(by["first"] == form).astype(np.float32) for form in range(6)]
    columns += [(by["last"] == form).astype(np.float32) for form in range(6)]
    columns += [(by["kind"] == kind).astype(np.float32) for kind in range(1, len(KINDS))]
    columns += [by[name] for name in _LOOKS[3:]]
    columns += [np.minimum(appealing, 5).T[at] for at in range(3)]
    columns += [*_copies(lines), prose > 0]
    columns += [column for step in STEPS for column in _shifted(seen, step, lines)]
    columns += _around(lines, chars * (1 + wide), prose, furniture, bulleted, heard)
    columns += _place(lines, prose)
    table = np.empty((len(columns), count), dtype=np.float32)
    for at, column in enumerate(columns):
        table[at] = column
    return table.T


def _looks(texts: Sequence[str]) -> Numbers:
    """A row a line, a column a name of ``_LOOKS``."""
    looks = _table([_short_look(text) if len(text) <= SHORT else _long_look(text) for text in texts])
    short = [at for at, text in enumerate(texts) if len(text) <= SHORT]
    looks[short, _LOOKS.index("words of a short line")] = np.minimum(word_counts([texts[at] for at in short]), 20)
    return looks


def _table(rows: Sequence[tuple[float, ...]]) -> Numbers:
    """Rows of one length, as an array."""
    return np.fromiter(chain.from_iterable(rows), dtype=np.float32).reshape(len(rows), -1)


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


def _counted(codes: NDArray[np.uint32]) -> tuple[Numbers, Numbers, Numbers]:
    """For each line: characters by class; words that open with a capital; ends of sentences."""
    sizes = np.diff(np.flatnonzero(codes == ord("\n")))
    count, kinds = len(sizes), len(CLASSES)
    classes = np.take(_class_table(), codes[1:], mode="clip")
    line = np.repeat(np.arange(count, dtype=np.intp), sizes)
    counts = np.bincount(line * kinds + classes, minlength=count * kinds).reshape(count, kinds)
    blank = classes == CLASSES.index("blank")
    counts[:, CLASSES.index("blank")] -= 1
    before = np.concatenate((np.ones(1, dtype=np.bool_), blank[:-1]))
    capitals = np.bincount(line[(classes == CLASSES.index("upper")) & before], minlength=count)
    closes = blank | (classes == CLASSES.index("quote")) | (classes == CLASSES.index("bracket"))
    closes |= classes == CLASSES.index("wide")
    behind = np.concatenate((closes[1:], np.ones(1, dtype=np.bool_)))
    ends = np.bincount(line[(classes == CLASSES.index("end")) & behind], minlength=count)
    return counts.astype(np.float32), capitals.astype(np.float32), np.minimum(ends, 8).astype(np.float32)


# ---------------------------------------------------------------- words
BULLETS: Final = frozenset("•·*‣▪◦●■►▶◆○∙⁃-–")
_CLOSERS: Final = "\"'”’»)]›」』 "
_LAST: Final = {
    ".": 1,
    "…": 1,
    "。": 1,
    "।": 1,
    "?": 2,
    "!": 2,
    "！": 2,
    "？": 2,
    "؟": 2,
    ":": 3,
    "：": 3,
    ",": 4,
    ";": 4,
}
# What stands before a figure is asked behind its first character: a search for one is several times as fast.
_YEAR: Final = re.compile(r"(?:1(?<!\d1)9|2(?<!\d2)0)\d\d(?!\d)")
_CLOCK: Final = re.compile(r"\d(?:(?<!\d\d)|(?<=[012]\d)(?<!\d\d\d))[:.h][0-5]\d(?!\d)")
_IN_BRACKETS: Final = re.compile(r"\(([^()]{2,40})\)\s*$|[©|/]\s*([^©|/]{2,40})$")
_DIGIT: Final = re.compile(r"[\d²³¹⁰-₉①-⓿❶-➓]")
_ADDRESS: Final = re.compile(r"https?://|www\.|\S@\S")
_DATE_WORDS: Final = 14


def _long_look(text: str) -> tuple[float, ...]:
    """What a long line's own words say, in the order of ``_LOOKS``."""
    core = text.lstrip()
    opens = float(parse_dateline(text) is not None)
    return (_first(core), _last(text[-12:]), furniture_kind(core), 0, 0, 0, _agency(text[-48:]), 0, 0, 0, 0, opens)


@lru_cache(65_536)
def _short_look(text: str) -> tuple[float, ...]:
    """The same of a short line, but for the number of its words; texts of one site repeat them."""
    core = text.strip(" \t\u00a0\u3000•·*‣▪◦●■►▶◆○∙⁃-–—|>")
    lower = core.lower()
    first = WORD.search(lower)
    # Most lines hold no digit, and nothing of an address: what asks for one is not asked then.
    figures = _DIGIT.search(core) is not None
    words = WORD.findall(lower) if figures or "ago" in lower or "min" in lower else []
    addressed = ("@" in core or "://" in core or "www." in core) and _ADDRESS.search(core) is not None
    return (
        _first(core),
        _last(text),
        furniture_kind(core),
        _dated(core, words) if figures else 0.0,
        _signed(lower, first[0] if first else ""),
        _credited(core, first[0] if first else ""),
        _agency(core),
        float(figures and bool(words) and all(map(str.isdigit, words))),
        float(addressed),
        0,
        float("ago" in words or "min" in words),
        float(len(core) >= PLACED and parse_dateline(text) is not None),
    )


def is_head(text: str) -> bool:
    """Whether a short line is a date or opens as a byline does: what stands between a headline and its text."""
    if len(text) > SHORT:
        return False
    look = _short_look(text)
    return look[_LOOKS.index("dated")] > DATED or look[_LOOKS.index("signed")] > 0


def _first(core: str) -> int:
    first = core[:1]
    if first.isupper():
        return 1
    if first.islower():
        return 2
    return 3 if first.isdigit() else 4 if first in "\"“„«'‘「" else 0 if first.isalpha() else 5


def _last(tail: str) -> int:
    core = tail.rstrip()
    bare = core.rstrip(_CLOSERS)
    return _LAST.get(bare[-1:], 5 if core != bare else 0)


def _dated(core: str, words: list[str]) -> float:
    """How much of a line is words and figures of a date; 0 without a figure of a day, a clock or a year."""
    if not any(map(str.isdigit, words)):
        return 0.0
    asked = words[:_DATE_WORDS]
    named = sum(map(_is_of_dates, asked))
    full = _YEAR.search(core) is not None or _CLOCK.search(core) is not None
    return (named / len(asked)) * (1.0 if full else 0.5)


@lru_cache(8192)
def _is_of_dates(word: str) -> bool:
    return word.isdigit() or is_date_word(word) or is_date_word(word.rstrip("."))


def _signed(lower: str, first: str) -> float:
    """Whether a line opens as a byline does."""
    if first not in _OPENING_WORDS:
        return 0.0
    words = WORD.findall(lower)
    return float(any(" ".join(words[:count]) in OPENERS for count in (1, 2, 3)))


_OPENING_WORDS: Final = frozenset(opener.split(" ", 1)[0] for opener in OPENERS)


def _credited(core: str, first: str) -> float:
    """Whether a line opens as a credit does (1), or names a picture's maker at its end (2)."""
    if first.rstrip(".") in CREDIT_WORDS and len(core) > len(first) + 1:
        return 1.0
    return 2.0 if "©" in core else 0.0


def _agency(tail: str) -> float:
    """Whether a line closes with a news agency or a seller of pictures."""
    # Most lines hold none of what the pattern needs.
    marked = ")" in tail or "/" in tail or "|" in tail or "©" in tail
    found = _IN_BRACKETS.search(tail) if marked else None
    if not found:
        return 0.0
    name = (found[1] or found[2]).strip()
    parts = {part.strip().lower() for part in re.split(r"[/,|]|\bvia\b", name)}
    return 1.0 if not parts.isdisjoint(_SELLERS) or agency_key(name) else 0.5 if found[1] is None else 0.0


_SELLERS: Final = frozenset(SELLERS)


# ---------------------------------------------------------------- lines among lines
def _copies(lines: Lines) -> list[Numbers]:
    """How often a line stands in its text, which of the copies it is, and how far the next and the last one are."""
    count = len(lines.texts)
    copies = np.zeros(count, dtype=np.float32)
    nth = np.zeros(count, dtype=np.float32)
    after = np.full(count, FAR, dtype=np.float32)
    before = np.full(count, FAR, dtype=np.float32)
    where: dict[str, list[int]] = {}
    low = lines.low.tolist()
    text_start = -1
    for at, text in enumerate(lines.texts):
        if low[at] != text_start:
            _count_copies(where, copies, nth, after, before)
            where, text_start = {}, low[at]
        where.setdefault(text.strip(), []).append(at)
    _count_copies(where, copies, nth, after, before)
    return [np.minimum(copies, 5), np.minimum(nth, 5), np.log1p(after), np.log1p(before)]


def _count_copies(where: dict[str, list[int]], copies: Numbers, nth: Numbers, after: Numbers, before: Numbers) -> None:
    for places in where.values():
        if len(places) == 1:
            continue
        for number, at in enumerate(places):
            copies[at], nth[at] = len(places) - 1, number
            if number:
                before[at] = min(at - places[number - 1], FAR)
                after[places[number - 1]] = before[at]


def _shifted(table: NDArray[Any], step: int, lines: Lines) -> NDArray[Any]:
    """For each line, the values, one a row, of the line ``step`` further on; -1 beyond the ends of its text."""
    at = np.arange(table.shape[1]) + step
    inside = (at >= lines.low) & (at < lines.high)
    return np.where(inside, np.take(table, at, axis=1, mode="clip"), np.float32(-1))


def widths_of(rows: Numbers) -> Numbers:
    """For each line, its characters, wide ones twice, out of what ``line_features`` says; more columns may stand
    behind.
    """
    return np.expm1(rows[:, _NAMES.index("chars")])


def sums(values: NDArray[Any]) -> NDArray[np.float64]:
    """What stands before each place, added up; one longer than the values."""
    return np.concatenate((np.zeros(1), np.cumsum(values, dtype=np.float64)))


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
