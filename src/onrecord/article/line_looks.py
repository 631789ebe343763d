"""What the words of many lines say: lines in, of each how it opens and closes and what it holds out.

Each question is put to those lines only that may answer it with more than no (``line_survey``): most lines open with no
phrase of furniture, hold no figure and close with no agency.

>>> from onrecord.article.line_survey import survey_of
>>> from onrecord.article.line_words import laid, words_of
>>> lines = ["Share", "By Ana Ruiz", "21 October 2024, 14:05"]
>>> looks = looks_of(lines, survey_of(laid(lines)), words_of(lines))
>>> looks[LOOKS.index("signed")].tolist(), looks[LOOKS.index("dated")].tolist()
([0.0, 1.0, 0.0], [0.0, 0.0, 1.0])
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from onrecord.article.fields.dateline import CITY_WORDS, parse_dateline
from onrecord.article.line_survey import (
    ADDRESS,
    CLOSING,
    FIGURE,
    FOREIGN,
    PLACING,
    RIGHTS,
    UNTOLD,
    Codes,
    Flags,
    Survey,
    beginnings,
    named,
    passed,
)
from onrecord.article.line_words import ALPHABETS, WORD, Indices, Words, lines_that_hold, word_counts, words_in
from onrecord.lang.agencies import agency_key
from onrecord.lang.bylines import OPENERS
from onrecord.lang.calendars import DATE_WORDS
from onrecord.lang.furniture import FIRST_WORDS, UNSPACED_HEADS, furniture_kind
from onrecord.lang.pictures import CREDIT_WORDS, SELLERS

Numbers = NDArray[np.float32]

LOOKS: Final = (
    "first", "last", "kind", "dated", "signed", "credited", "agency", "number", "address", "words of a short line",
    "ago", "dateline",
)  # fmt: skip
SHORT: Final = 160
"""Characters of a longest line whose words are looked at; longer ones are no labels."""
PLACED: Final = 40
"""Characters of a shortest line that may open with a dateline."""
DATED: Final = 0.5
"""So much of a date's line is words and figures of the date."""
BULLETS: Final = frozenset("•·*‣▪◦●■►▶◆○∙⁃-–")

_EDGES: Final = " \t\u00a0\u3000•·*‣▪◦●■►▶◆○∙⁃-–—|>"
"""What stands around the words of a short line."""
_CLOSERS: Final = "\"'”’»)]›」』 "
_QUOTES: Final = "\"“„«'‘「"
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
_INDENTED: Final = 24
"""Characters before a line's words that are passed over for all lines at once,"""
_CLOSED: Final = 5
"""and behind them, twice; a line that has more is looked at by itself."""
# What stands before a figure is asked behind its first character: a search for one is several times as fast.
_YEAR: Final = re.compile(r"(?:1(?<!\d1)9|2(?<!\d2)0)\d\d(?!\d)")
_CLOCK: Final = re.compile(r"\d(?:(?<!\d\d)|(?<=[012]\d)(?<!\d\d\d))[:.h][0-5]\d(?!\d)")
_IN_BRACKETS: Final = re.compile(r"\(([^()]{2,40})\)\s*$|[©|/]\s*([^©|/]{2,40})$")
_DIGIT: Final = re.compile(r"[\d²³¹⁰-₉①-⓿❶-➓]")
_ADDRESS: Final = re.compile(r"https?://|www\.|\S@\S")
_ASKED: Final = 14
"""Words of a line that are asked whether they are a date's."""
_OF_DATES: Final = DATE_WORDS.union(f"{word}." for word in DATE_WORDS)
_SELLERS: Final = frozenset(SELLERS)
_OPENING_WORDS: Final = frozenset(opener.split(" ", 1)[0] for opener in OPENERS)

_FURNITURE, _SIGNING, _CREDITING, _PLACE = 1, 2, 4, 8
"""What the beginning of a first word may open."""


def looks_of(lines: Sequence[str], survey: Survey, words: Words) -> Numbers:
    """A row a name of ``LOOKS``, a column a line.

    Args:
        lines: the lines.
        survey: of these; of very long ones, of their beginnings.
        words: of these.
    """
    sizes = survey.ends - survey.starts
    short, cut = sizes <= SHORT, _cut(lines, sizes)
    opening = _openings(survey.openings)
    bare, unclear = _bare(survey, short)
    looks = np.zeros((len(LOOKS), len(lines)), dtype=np.float32)
    looks[0] = _firsts(lines, survey.codes, bare, unclear)
    looks[1] = _lasts(lines, survey, cut)
    phrased = named(survey.codes, bare, _unspaced(0)) & named(survey.codes, bare + 1, _unspaced(1))
    unspaced = survey.head_holds(FOREIGN) & (unclear | phrased)
    _ask(looks[2], lines, (opening & _FURNITURE > 0) | unspaced | survey.head_holds(RIGHTS), _kind)
    figured = np.flatnonzero(short & survey.head_holds(FIGURE)).tolist()
    looks[3, figured], looks[7, figured] = np.array([_figured(lines[at]) for at in figured]).reshape(-1, 2).T
    _ask(looks[4], lines, short & (opening & _SIGNING > 0), _signed)
    _ask(looks[5], lines, short & ((opening & _CREDITING > 0) | survey.head_holds(RIGHTS)), _credited)
    _ask(looks[6], lines, survey.tail_holds(CLOSING) | cut, _agency)
    _ask(looks[8], lines, short & (survey.head_holds(ADDRESS) | _hold_www(survey)), _addressed)
    at = np.flatnonzero(short)
    looks[9, at] = np.minimum(word_counts([lines[one] for one in at.tolist()]), 20)
    _ask(looks[10], lines, short & _told(("ago", "min"), words), _is_ago)
    placing = survey.head_holds(PLACING | FIGURE) | (opening & _PLACE > 0)
    _ask(looks[11], lines, placing & (sizes >= PLACED), _opens_with_dateline)
    return looks


def is_head(text: str) -> bool:
    """Whether a short line is a date or opens as a byline does: what stands between a headline and its text."""
    return len(text) <= SHORT and (_figured(text)[0] > DATED or _signed(text) > 0)


def _ask(column: Numbers, lines: Sequence[str], asked: Flags, question: Callable[[str], float]) -> None:
    """Put a question to some of the lines."""
    for at in np.flatnonzero(asked).tolist():
        column[at] = question(lines[at])


# ---------------------------------------------------------------- how lines open and close
def _bare(survey: Survey, short: Flags) -> tuple[Indices, Flags]:
    """Where each line begins behind blanks, and a short one behind marks of items; and where that is not clear."""
    blanks = passed(survey.codes, survey.starts, blank_table(), most=_INDENTED)
    edges = passed(survey.codes, survey.starts, table_of(_EDGES), most=_INDENTED)
    bare = np.where(short, edges, blanks)
    unclear = named(survey.codes, bare, blank_table()) | named(survey.codes, bare, table_of(_EDGES))
    return bare, unclear | (np.take(survey.codes, bare) >= ALPHABETS)


def _firsts(lines: Sequence[str], codes: Codes, bare: Indices, unclear: Flags) -> Numbers:
    """What each line opens with."""
    firsts = np.take(_first_table(), np.take(codes, bare), mode="clip").astype(np.float32)
    _ask(firsts, lines, unclear, lambda line: _first(_core(line)))
    return firsts


def _lasts(lines: Sequence[str], survey: Survey, cut: Flags) -> Numbers:
    """What each line closes with."""
    codes, table = survey.codes, table_of(_CLOSERS)
    end = passed(codes, survey.ends - 1, blank_table(), most=_CLOSED, step=-1)
    at = passed(codes, end, table, most=_CLOSED, step=-1)
    lasts = np.take(_last_table(), np.take(codes, at), mode="clip").astype(np.float32)
    lasts = np.where(lasts > 0, lasts, np.where(at < end, np.float32(5), np.float32(0)))
    unclear = named(codes, at, table) | named(codes, end, blank_table()) | (at < survey.starts)
    _ask(lasts, lines, unclear | (np.take(codes, at) >= ALPHABETS) | cut, _last)
    return lasts


def _first(core: str) -> int:
    first = core[:1]
    if first.isupper():
        return 1
    if first.islower():
        return 2
    return 3 if first.isdigit() else 4 if first in _QUOTES else 0 if first.isalpha() else 5


def _last(text: str) -> int:
    core = (text if len(text) <= SHORT else text[-12:]).rstrip()
    bare = core.rstrip(_CLOSERS)
    return _LAST.get(bare[-1:], 5 if core != bare else 0)


def _core(text: str) -> str:
    return text.strip(_EDGES) if len(text) <= SHORT else text.lstrip()


@cache
def blank_table() -> Flags:
    """For each character of the alphabets, and one beyond, whether it is a blank; line breaks part lines."""
    return np.array([chr(point).isspace() and point != ord("\n") for point in range(ALPHABETS + 1)] + [False])


@cache
def table_of(marks: Iterable[str]) -> Flags:
    """For each character of the alphabets, and one beyond, whether it is one of these marks; not so beyond."""
    table = np.zeros(ALPHABETS + 2, dtype=np.bool_)
    table[[ord(mark) for mark in marks if ord(mark) <= ALPHABETS]] = True
    return table


@cache
def _first_table() -> NDArray[np.uint8]:
    table = np.array([_first(chr(point)) for point in range(ALPHABETS + 1)], dtype=np.uint8)
    table[ord("\n")] = _first("")
    return table


@cache
def _last_table() -> NDArray[np.uint8]:
    return np.array([_LAST.get(chr(point), 0) for point in range(ALPHABETS + 1)], dtype=np.uint8)


# ---------------------------------------------------------------- who is asked
def _openings(openings: NDArray[np.uint64]) -> NDArray[np.uint8]:
    """What each line may open with, by the beginning of its first word."""
    numbers, opens = _openers()
    at = np.minimum(np.searchsorted(numbers, openings), len(numbers) - 1)
    found = np.where(numbers[at] == openings, opens[at], 0)
    return np.where(openings == UNTOLD, 255, found).astype(np.uint8)


@cache
def _openers() -> tuple[NDArray[np.uint64], NDArray[np.uint8]]:
    """The beginnings of all listed first words, in order, and what they open."""
    lists = {_FURNITURE: FIRST_WORDS, _SIGNING: _OPENING_WORDS, _CREDITING: CREDIT_WORDS, _PLACE: CITY_WORDS}
    numbers = {kind: beginnings(words) for kind, words in lists.items()}
    together = np.unique(np.concatenate(list(numbers.values())))
    opens = np.zeros(len(together), dtype=np.uint8)
    for kind, own in numbers.items():
        opens[np.searchsorted(together, own)] |= kind
    return together, opens


@cache
def _unspaced(place: int) -> Flags:
    """The characters that stand first, or second, in phrases without blanks; marks of rights are asked for anyway."""
    held = {phrase[place] for phrase in UNSPACED_HEADS if phrase[place:]}
    return np.array([not held.isdisjoint(chr(point).lower()) for point in range(ALPHABETS)] + [True])


def _cut(lines: Sequence[str], sizes: Indices) -> Flags:
    """The lines of which only the beginning was surveyed: none is longer there."""
    cut = np.zeros(len(sizes), dtype=np.bool_)
    for at in np.flatnonzero(sizes == sizes.max(initial=0)).tolist():
        cut[at] = len(lines[at]) > sizes[at]
    return cut


def _hold_www(survey: Survey) -> Flags:
    """The lines that hold the beginning of an address."""
    dots = np.flatnonzero(survey.codes == ord("."))
    for step in (1, 2, 3):
        dots = dots[survey.codes[dots - step] == ord("w")]
    held = np.zeros(len(survey.starts), dtype=np.bool_)
    held[np.searchsorted(survey.ends, dots)] = True
    return held


def _told(asked: Sequence[str], words: Words) -> Flags:
    """The lines that hold one of these words, or one of the same beginning."""
    told = np.zeros(len(words.sizes), dtype=np.bool_)
    for word in asked:
        told[lines_that_hold(word, words)] = True
    return told


# ---------------------------------------------------------------- what lines answer
def _kind(text: str) -> int:
    return furniture_kind(_core(text))


@lru_cache(16_384)
def _figured(text: str) -> tuple[float, float]:
    """How much of a short line is words and figures of a date, and whether it is a number; texts of one site repeat
    them.
    """
    core = text.strip(_EDGES)
    if not _DIGIT.search(core):
        return 0.0, 0.0
    words = words_in(core)
    figures = list(map(str.isdigit, words))
    return _dated(core, words, figures), float(bool(words) and all(figures))


def _dated(core: str, words: list[str], figures: list[bool]) -> float:
    """How much of a line is words and figures of a date; 0 without a figure of a day, a clock or a year."""
    if not any(figures):
        return 0.0
    asked = words[:_ASKED]
    named = sum(figures[:_ASKED]) + sum(map(_OF_DATES.__contains__, asked))
    full = _YEAR.search(core) is not None or _CLOCK.search(core) is not None
    return (named / len(asked)) * (1.0 if full else 0.5)


def _signed(text: str) -> float:
    """Whether a line opens as a byline does."""
    words = words_in(text.strip(_EDGES))
    if not words or words[0] not in _OPENING_WORDS:
        return 0.0
    return float(any(" ".join(words[:count]) in OPENERS for count in (1, 2, 3)))


def _credited(text: str) -> float:
    """Whether a line opens as a credit does (1), or names a picture's maker at its end (2)."""
    core = text.strip(_EDGES)
    first = WORD.search(core.lower())
    if first and first[0].rstrip(".") in CREDIT_WORDS and len(core) > len(first[0]) + 1:
        return 1.0
    return 2.0 if "©" in core else 0.0


def _agency(text: str) -> float:
    """Whether a line closes with a news agency or a seller of pictures."""
    tail = text.strip(_EDGES) if len(text) <= SHORT else text[-48:]
    found = _IN_BRACKETS.search(tail)
    if not found:
        return 0.0
    name = (found[1] or found[2]).strip()
    parts = {part.strip().lower() for part in re.split(r"[/,|]|\bvia\b", name)}
    return 1.0 if not parts.isdisjoint(_SELLERS) or agency_key(name) else 0.5 if found[1] is None else 0.0


def _addressed(text: str) -> float:
    core = text.strip(_EDGES)
    return float(("@" in core or "://" in core or "www." in core) and _ADDRESS.search(core) is not None)


def _is_ago(text: str) -> float:
    words = words_in(text.strip(_EDGES))
    return float("ago" in words or "min" in words)


def _opens_with_dateline(text: str) -> float:
    return float(parse_dateline(text) is not None and (len(text) > SHORT or len(text.strip(_EDGES)) >= PLACED))
