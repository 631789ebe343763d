"""Does a text tell of years long past? Its words and its own day in; the year around which it turns out.

In a history a bare "June 14" lies in the year named last; in news it lies near the day of the text.

>>> words = "in june 1914 , july 1914 , april 1915 , june 1915 , august 1916 , and in october 1917".split()
>>> middle_of_history(words, Anchors("2009-12-19")), middle_of_history(words, Anchors("1916-12-19"))
(1915, None)
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Final

from onrecord.annotate.timex.points import point_of
from onrecord.annotate.timex.story import Anchors
from onrecord.lang.en.time_context import BEFORE_YEARS, BUSINESS, SPORT, TODAY
from onrecord.lang.en.time_words import MISTAKABLE, MONTHS, WEEKDAYS

_FEW: Final = 5
"""Fewer years, or fewer months, tell no history. With `_NEWSY` and `_LONG_AGO` fitted to WikiWars, two thirds of TBAQ
and 150 pages of news of 2023."""
_LONG_AGO: Final = 2
"""So many years lie between a history's middle and the text at least."""
_NEWSY: Final = 0.1
"""So many days of the week, yesterdays and todays for each year make it news."""
_BEFORE_CHRIST: Final = frozenset(("bc", "b.c."))
_MONTHS: Final = frozenset(MONTHS) - MISTAKABLE
_WEEKDAYS: Final = frozenset(name for name in WEEKDAYS if len(name) > 4)


def middle_of_history(words: Sequence[str], anchors: Anchors) -> int | None:
    """The middle one of its years, where they lie in the past and outnumber the words of news; None: no history."""
    years = [int(word) for at, word in enumerate(words) if len(word) == 4 and _is_year(words, at)]
    years += [0 for word in words if word in _BEFORE_CHRIST]
    if len(years) < _FEW or _is_short(words):
        return None
    newsy = sum(word in TODAY or word in _WEEKDAYS or _is_near(words, at) for at, word in enumerate(words))
    if newsy > _NEWSY * len(years):
        return None
    now = next((point.year for anchor in anchors[:3] if (point := point_of(anchor))), None)
    middle = int(median(years))
    return middle if now is None or now - middle >= _LONG_AGO else None


def _is_near(words: Sequence[str], at: int) -> bool:
    """ "this month", "next year", "currently": said of the text's own time."""
    return words[at] == "currently" or (
        words[at] in ("this", "next") and at + 1 < len(words) and words[at + 1] in ("week", "month", "year")
    )


def _is_short(words: Sequence[str]) -> bool:
    """Whether too few months are named, in a text that does not count before Christ."""
    months = sum(word in _MONTHS for word in words)
    return months < _FEW and sum(word in _BEFORE_CHRIST for word in words) < _FEW


def tells_of_game(words: Sequence[str]) -> bool:
    """Whether words of sport outnumber words of business: asked only where quarters or halves are named."""
    if not any(word in words for word in ("quarter", "half")):
        return False
    return sum((word in SPORT) - (word in BUSINESS) for word in words) > 0


def _is_year(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if not (word.isascii() and word.isdigit() and 1000 <= int(word) <= 2199):
        return False
    return not at or words[at - 1] in BEFORE_YEARS or len(words[at - 1]) > 2
