"""Days, weeks, months and years as TIMEX3 values, and how to count on from them. No clock: every time comes in.

>>> point = point_of("2024-10-21")
>>> shifted(point, -1, "W"), shifted(point, 2, "M"), shifted(point, -1, "Q"), shifted(point, 3, "D")
('2024-W42', '2024-12', '2024-Q3', '2024-10-24')
>>> interval_of("2024-10", "START"), interval_of("199"), interval_of("2024-W42")
(('2024-10-01', '2024-10-10'), ('1990-01-01', '1999-12-31'), ('2024-10-14', '2024-10-20'))
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, NamedTuple


class Point(NamedTuple):
    """A year, a month or a day; the year is negative before Christ."""

    year: int
    month: int = 0
    """0: the whole year."""
    day: int = 0
    """0: the whole month."""


_POINT: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?=\Z|T)")
_PERIOD: Final = re.compile(r"([0-9]{4})-(W[0-9]{2}(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI)\Z")
_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTHS_OF: Final = {
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12),
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11),
}  # fmt: skip
"""First and last month of a part of the year; a winter belongs to two years."""


def point_of(value: str | None) -> Point | None:
    """The point that a value names; None when it names something else, or no day that there is."""
    match = _POINT.match(value) if value else None
    if not match:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    point = Point(year, month, day)
    return point if year and exists(point) else None


def exists(point: Point) -> bool:
    """Whether there is such a day or month."""
    if not 0 <= point.month <= 12:
        return False
    if point.day <= 28:
        return point.day >= 0
    return point.day <= days_in(point.year, point.month or 1)


def days_in(year: int, month: int) -> int:
    """How many days a month of that year has; years before Christ count as they do after."""
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _DAYS[month - 1] + (month == 2 and is_leap)


def value_of(point: Point) -> str:
    """A point as TIMEX3 writes it."""
    text = year_text(point.year)
    if point.month:
        text += f"-{point.month:02}"
    return f"{text}-{point.day:02}" if point.day else text


def year_text(year: int) -> str:
    """A year in four digits; ``BC0490`` before Christ."""
    return f"{year:04}" if year >= 0 else f"BC{-year:04}"


def day_of(point: Point) -> date | None:
    """The day, where the point is one."""
    if not (point.day and 1 <= point.year <= 9999 and exists(point)):
        return None
    return date(point.year, point.month, point.day)


def plus_days(point: Point, days: int) -> Point | None:
    """The day so many days on; None when the calendar ends before, or the point is no day."""
    day = day_of(point)
    try:
        moved = day + timedelta(days=days) if day else None
    except OverflowError:
        return None
    return Point(moved.year, moved.month, moved.day) if moved else None


def plus_months(point: Point, months: int) -> Point | None:
    """The month so many months on; None when the point knows no month, or there is no such year."""
    if not point.month:
        return None
    year, month = divmod(point.year * 12 + point.month - 1 + months, 12)
    return Point(year, month + 1) if 1 <= year <= 9999 else None


def shifted(point: Point, by: int, unit: str) -> str | None:
    """So many units on from the one that the point lies in, as a value of that unit; None when the point is too coarse.

    Args:
        point: where to count from.
        by: how many, negative backwards.
        unit: letter of the unit: D, W, WE, M, Q, Y, DE, CE.
    """
    if abs(by) > 100_000:
        return None
    shift = _SHIFTS.get(unit)
    return shift(point, by) if shift else None


def _days_on(point: Point, by: int) -> str | None:
    moved = plus_days(point, by)
    return value_of(moved) if moved else None


def _weeks_on(point: Point, by: int) -> str | None:
    moved = plus_days(point, 7 * by)
    return week_of(moved) if moved else None


def _weekends_on(point: Point, by: int) -> str | None:
    week = _weeks_on(point, by)
    return f"{week}-WE" if week else None


def _months_on(point: Point, by: int) -> str | None:
    moved = plus_months(point, by)
    return value_of(moved) if moved else None


def _quarters_on(point: Point, by: int) -> str | None:
    moved = plus_months(point, 3 * by)
    return f"{year_text(moved.year)}-Q{quarter_of(moved)}" if moved else None


def _years_on(point: Point, by: int) -> str | None:
    year = point.year + by
    return year_text(year) if -9999 <= year <= 9999 and year else None


def _decades_on(point: Point, by: int) -> str | None:
    year = point.year + 10 * by
    return f"{year // 10:03}" if 0 < year <= 9999 else None


def _centuries_on(point: Point, by: int) -> str | None:
    year = point.year + 100 * by
    return f"{year // 100:02}" if 0 < year <= 9999 else None


_SHIFTS: Final = {
    "D": _days_on, "W": _weeks_on, "WE": _weekends_on, "M": _months_on, "Q": _quarters_on, "Y": _years_on,
    "DE": _decades_on, "CE": _centuries_on,
}  # fmt: skip


def week_of(point: Point) -> str | None:
    """The ISO week of a day."""
    day = day_of(point)
    if not day:
        return None
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def quarter_of(point: Point) -> int:
    """1 to 4."""
    return (point.month + 2) // 3


def weekday_of(point: Point) -> int | None:
    """1 for Monday to 7."""
    day = day_of(point)
    return day.isoweekday() if day else None


def easter(year: int) -> Point | None:
    """Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher)."""
    if not 1583 <= year <= 9999:
        return None
    century, rest = divmod(year, 100)
    leap, left = divmod(century, 4)
    moon = (19 * (year % 19) + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * left + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = moon + week - 7 * ((year % 19 + 11 * moon + 22 * week) // 451) + 114
    return Point(year, shift // 31, shift % 31 + 1)


def nth_weekday(year: int, month: int, weekday: int, which: int) -> Point | None:
    """The first, second ... weekday of a month; -1: the last."""
    if not 1 <= year <= 9999:
        return None
    first, days = date(year, month, 1).weekday(), days_in(year, month)
    day = 1 + (weekday - 1 - first) % 7 + 7 * (which - 1 if which > 0 else 4)
    return Point(year, month, day if day <= days else day - 7)


@lru_cache(maxsize=4096)
def interval_of(value: str | None, mod: str | None = None) -> tuple[str, str] | None:
    """First and last day that a value can mean; None when it is no time of the calendar."""
    ends = _ends_of(value) if value else None
    if not ends:
        return None
    first, last = _narrowed(*ends, mod)
    return first.isoformat(), last.isoformat()


def _ends_of(value: str) -> tuple[date, date] | None:
    point = point_of(value)
    if point:
        return _ends_of_point(point)
    period = _PERIOD.match(value)
    if period:
        return _ends_of_part(int(period[1]), period[2])
    if value.isascii() and value.isdigit() and len(value) in {2, 3}:
        years = 10 ** (4 - len(value))
        first = int(value) * years
        return (date(first, 1, 1), date(first + years - 1, 12, 31)) if first else None
    return None


def _ends_of_point(point: Point) -> tuple[date, date]:
    last_month = point.month or 12
    last_day = point.day or days_in(point.year, last_month)
    return date(point.year, point.month or 1, point.day or 1), date(point.year, last_month, last_day)


def _ends_of_part(year: int, part: str) -> tuple[date, date] | None:
    try:
        if part[0] == "W" and part != "WI":
            return _ends_of_week(year, int(part[1:3]), weekend=part.endswith("WE"))
        if part == "WI":
            # From December before to February after: papers mean either.
            return date(year - 1, 12, 1), date(year + 1, 2, days_in(year + 1, 2))
        first, last = _MONTHS_OF[part]
        return date(year, first, 1), date(year, last, days_in(year, last))
    except (ValueError, OverflowError):
        return None


def _ends_of_week(year: int, week: int, *, weekend: bool) -> tuple[date, date]:
    return date.fromisocalendar(year, week, 6 if weekend else 1), date.fromisocalendar(year, week, 7)


def _narrowed(first: date, last: date, mod: str | None) -> tuple[date, date]:
    """The first, middle or last third of a period."""
    third = timedelta(days=max(1, round(((last - first).days + 1) / 3)))
    day = timedelta(days=1)
    if first == last or mod not in {"START", "MID", "END"}:
        return first, last
    if mod == "START":
        return first, first + third - day
    return (last - third + day, last) if mod == "END" else (first + third, last - third)
