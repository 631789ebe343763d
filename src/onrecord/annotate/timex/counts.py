"""Counts of units: the number in a match, and a number and a unit as a TIMEX3 period.

>>> period(8, "M"), period(2.5, "Y"), period(300, "TH"), period(5.5, "TH"), period(None, "Y"), period(2, "DE")
('P8M', 'P2Y6M', 'PT300H', 'PT5H30M', 'PXY', 'P20Y')
"""

from __future__ import annotations

from typing import Final

from onrecord.annotate.numbers import number_at
from onrecord.annotate.timex.hit import Hit
from onrecord.lang.en.time_words import NUMBERS

_HALVES: Final = {"Y": (12, "M"), "TH": (60, "M"), "TM": (60, "S"), "D": (24, "H")}
"""Unit -> how many of the smaller unit it holds, and that unit's letter."""
_AS_YEARS: Final = {"DE": 10, "CE": 100}


def count_of(hit: Hit, name: str = "count") -> float | None:
    """The number that a part of a match names; None when it names none."""
    first, end = hit.match.span(name)
    if hit.tokens.words[end].startswith("quarter"):
        # "three quarters" is no fraction here.
        return NUMBERS.get(hit.tokens.words[first]) if end - first == 1 else None
    number = number_at(hit.tokens, first)
    if number is None or number.value is None or number.end > end:
        return None
    return number.value if number.end == end else None


def period(count: float | None, unit: str) -> str:
    """A length of time as TIMEX3 writes it; X for a number that nobody gave."""
    if count is not None and unit in _AS_YEARS:
        count, unit = count * _AS_YEARS[unit], "Y"
    head, letter = ("PT", unit[1:]) if unit[0] == "T" else ("P", unit)
    if count is None:
        return f"{head}X{letter}"
    if count == int(count):
        return f"{head}{int(count)}{letter}"
    whole, rest = int(count), count - int(count)
    if unit in _HALVES and (rest * _HALVES[unit][0]).is_integer():
        return _in_two_units(head, whole, letter, rest, unit)
    return f"{head}{count:g}{letter}"


def _in_two_units(head: str, whole: int, letter: str, rest: float, unit: str) -> str:
    size, smaller = _HALVES[unit]
    small = f"{'T' if unit == 'D' else ''}{int(rest * size)}{smaller}"
    return f"{head}{whole}{letter}{small}" if whole else f"{'PT' if unit == 'D' else head}{int(rest * size)}{smaller}"
