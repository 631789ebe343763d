"""Dates that need no grammar, in languages other than English: a text's tokens in, readings out.

Figures (``2024-10-21``, ``21.10.2024``, ``2024年10月21日``), and the name of a month with a day or a year beside it.
Names are those of the Unicode CLDR (`onrecord.lang.calendar_names`).

>>> from onrecord.annotate.tokens import tokenize
>>> [reading.value for reading in find_dates(tokenize("am 3. März 2024 und am 5. Mai"), "de", Story(Anchors(), None))]
['2024-03-03', 'XXXX-05-05']
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from onrecord.annotate.timex.hit import Reading
from onrecord.annotate.timex.points import Point, exists, value_of
from onrecord.annotate.timex.story import Anchors, Story
from onrecord.annotate.tokens import Tokens
from onrecord.lang.calendar_names import MONTHS
from onrecord.lang.calendar_words import WORDS

__all__ = ["Anchors", "Story", "find_dates"]

SAYS: Final = "a date in figures or beside the name of its month"
Month = tuple[int, bool]
"""Its number, and whether this form of its name is short for a longer one."""

_MARKS: Final = frozenset(". , º ª ° er ère ème nd th".split())
"""What may stand between a day, its month and its year, beside the language's own words ("3 de marzo de 2024")."""
_STEP: Final = 2
"""So many words may stand between two parts of a date."""
_YEAR, _MONTH, _DAY = "年년", "月월", "日일号"


def find_dates(tokens: Tokens, language: str, story: Story) -> list[Reading]:
    """Dates in reading order, each with its first token and one past its last."""
    code = language.lower().split("-")[0].split("_")[0]
    months, between = _months(code), _between(code)
    found: list[Reading] = []
    at = 0
    while at < len(tokens.words):
        reading = _read(tokens.words, at, months, between, story)
        if reading is None or (reading.first or 0) < (found[-1].end or 0 if found else 0):
            at += 1
            continue
        found.append(reading)
        at = reading.end or at + 1
    return found


@cache
def _months(code: str) -> dict[str, Month]:
    """Of each form of a name: its number, and whether it is short for another."""
    names = (forms.split("|") for forms in MONTHS.get(code, "").split())
    return {
        form: (number, len(form) < min(4, len(forms[0]))) for number, forms in enumerate(names, 1) for form in forms
    }


@cache
def _between(code: str) -> frozenset[str]:
    return _MARKS | frozenset(WORDS.get(code, {}).get("between", "").split("|")) | {"de", "del", "di", "of"}


def _read(
    words: Sequence[str], at: int, months: dict[str, Month], between: frozenset[str], story: Story
) -> Reading | None:
    word = words[at]
    if word in months:
        return _around_month(words, at, months[word], between, story)
    if not word[0].isdigit():
        return None
    if "." in word:
        return _dotted(word, at)
    return _in_figures(words, at)


def _around_month(words: Sequence[str], at: int, month: Month, between: frozenset[str], story: Story) -> Reading | None:
    """The day before a month's name and the year behind; a short form needs both: "mar" is a sea elsewhere."""
    number, is_short = month
    first, day = _day_before(words, at, between)
    end, year = _year_behind(words, at, between)
    if not day and not year:
        return None
    if is_short and not (day and year):
        return None
    return _dated(year, number, day, first, end, story)


def _day_before(words: Sequence[str], at: int, between: frozenset[str]) -> tuple[int, int]:
    for back in range(1, _STEP + 2):
        if at - back < 0:
            break
        day = _number(words[at - back], 1, 31)
        if day:
            return at - back, day
        if words[at - back] not in between:
            break
    return at, 0


def _year_behind(words: Sequence[str], at: int, between: frozenset[str]) -> tuple[int, int]:
    for on in range(1, _STEP + 2):
        if at + on >= len(words):
            break
        year = _number(words[at + on], 1000, 2199)
        if year:
            return at + on + 1, year
        if words[at + on] not in between:
            break
    return at + 1, 0


def _dated(year: int, month: int, day: int, first: int, end: int, story: Story) -> Reading | None:
    named = bool(year)
    found = year or story.year_of_month(month, day, 0) or 0
    point = Point(found or 2000, month, day)
    if not exists(point):
        return None
    if not found:
        return Reading("DATE", f"XXXX{value_of(point)[4:]}", first=first, end=end)
    anchor = None if named else story.here_kind
    return Reading("DATE", value_of(point), anchor=anchor, first=first, end=end)


def _number(word: str, low: int, high: int) -> int:
    """The number that a word is, between two others; else 0."""
    if not word.isdecimal() or len(word) > 4:
        return 0
    number = int(word)
    return number if low <= number <= high else 0


def _dotted(word: str, at: int) -> Reading | None:
    """``21.10.2024``."""
    parts = word.split(".")
    if len(parts) != 3:
        return None
    if len(parts[0]) == 4:
        parts.reverse()
    return _whole(parts[2], parts[1], parts[0], at, at + 1)


def _in_figures(words: Sequence[str], at: int) -> Reading | None:
    """``2024-10-21``, ``21/10/2024``, ``2024年10月21日``."""
    parts = list(_every_second(words, at))
    if len(parts) < 3:
        return None
    marks = words[at + 1], words[at + 3]
    if marks in {("-", "-"), ("/", "/")}:
        ordered = parts if len(parts[0]) == 4 else parts[::-1]
        return _whole(ordered[0], ordered[1], ordered[2], at, at + 5)
    if at + 5 < len(words) and marks[0] in _YEAR and marks[1] in _MONTH and words[at + 5][0] in _DAY:
        return _whole(parts[0], parts[1], parts[2], at, at + 6 if len(words[at + 5]) == 1 else at + 5)
    return None


def _every_second(words: Sequence[str], at: int) -> Iterator[str]:
    for place in range(at, min(at + 5, len(words)), 2):
        if not words[place].isdecimal():
            return
        yield words[place]


def _whole(year: str, month: str, day: str, first: int, end: int) -> Reading | None:
    """A date of which all is named; ambiguous where day and month could change places."""
    point = Point(_number(year, 1000, 2199), _number(month, 1, 12), _number(day, 1, 31))
    if not all(point) or not exists(point):
        return None
    return Reading("DATE", value_of(point), first=first, end=end)
