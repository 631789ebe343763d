"""Charts, worked out on the server: counts by day in, the bars of an SVG out. No script draws anything.

>>> [(bar.label, bar.since, bar.height) for bar in bars([("2024-03-01", 2), ("2024-03-02", 4)])]
[('1 March 2024', '2024-03-01', 24.0), ('2 March 2024', '2024-03-02', 48.0)]
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from onrecord.writers.sheet import day_in_words

WIDTH: Final = 240
"""Of a chart, in the units of its view box."""
HEIGHT: Final = 48
BARS_AT_MOST: Final = 60
"""A finger finds a bar that is 4 units wide."""
_LEAST: Final = 5.0
"""Width of a single day, so that it is seen."""
_DAYS: Final = 31
_MONTHS: Final = 36


class Bar(NamedTuple):
    """A day, a month or a year."""

    label: str
    number: int
    since: str
    """What it stands for, as a view takes it for its first and its last day."""
    left: float
    top: float
    width: float
    height: float


class Stretch(NamedTuple):
    """A time between two days, as a bar that lies."""

    left: float
    width: float


def stretches(times: Sequence[tuple[str | None, str | None]]) -> list[Stretch | None]:
    """Times, each from a day to a day, beside each other; None where a day is not known.

    >>> stretches([("2024-01-01", "2024-01-03"), ("2024-01-03", "2024-01-05"), (None, None)])
    [Stretch(left=0.0, width=120.0), Stretch(left=120.0, width=120.0), None]
    """
    known = [(_date(one), _date(other)) for one, other in times if one and other and _is_day(one) and _is_day(other)]
    if not known:
        return [None for _ in times]
    first, last = min(one for one, _ in known), max(other for _, other in known)
    days = max((last - first).days, 1)
    return [
        Stretch(
            round(min((_date(one) - first).days / days * WIDTH, WIDTH - _LEAST), 1),
            round(max((_date(other) - _date(one)).days / days * WIDTH, _LEAST), 1),
        )
        if one and other and _is_day(one) and _is_day(other)
        else None
        for one, other in times
    ]


def bars(days: Iterable[tuple[str, int]]) -> list[Bar]:
    """Days, months or years, whichever are few enough, from the first to the last; days that are none are left out."""
    counted = _counted({day: count for day, count in days if _is_day(day)})
    if not counted:
        return []
    step, most = WIDTH / max(len(counted), 6), max(counted.values())
    return [
        _bar(period, count, index * step, step, count / most) for index, (period, count) in enumerate(counted.items())
    ]


def _bar(period: str, count: int, left: float, step: float, share: float) -> Bar:
    height = round(max(share * HEIGHT, 1.5 if count else 0), 1)
    gap = min(2.0, step / 5)
    return Bar(day_in_words(period), count, period, round(left, 2), HEIGHT - height, round(step - gap, 2), height)


def _counted(days: dict[str, int]) -> dict[str, int]:
    """Counts of every period from the first to the last, empty ones too."""
    if not days:
        return {}
    first, last = min(days), max(days)
    span = (_date(last) - _date(first)).days
    chars = min(10 if span < _DAYS else 7 if span < _MONTHS * 31 else 4, *map(len, days))
    sums: Counter[str] = Counter()
    for day, count in days.items():
        sums[day[:chars]] += count
    periods = list(_periods(_date(first), _date(last), chars))[-BARS_AT_MOST:]
    return {period: sums[period] for period in periods}


def _periods(first: dt.date, last: dt.date, chars: int) -> Iterator[str]:
    seen, day = "", first
    while day <= last:
        period = day.isoformat()[:chars]
        if period != seen:
            seen = period
            yield period
        day = _next(day, chars)


def _next(day: dt.date, chars: int) -> dt.date:
    if chars == 4:
        return day.replace(year=day.year + 1, month=1, day=1)
    if chars == 7:
        return (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
    return day + dt.timedelta(days=1)


def _is_day(text: str) -> bool:
    try:
        return 1 <= _date(text).year < 9999
    except ValueError:
        return False


def _date(text: str) -> dt.date:
    return dt.date.fromisoformat(f"{text[:10]}-01-01"[:10])
