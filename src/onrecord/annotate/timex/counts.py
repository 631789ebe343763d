"""Numbers in front of units: words in, a number out, and a number and a unit as a TIMEX3 period.

>>> count_of(["2", "1", "/", "2"]), count_of(["twenty", "-", "five"]), count_of(["two", "and", "a", "half"])
(2.5, 25, 2.5)
>>> period(8, "M"), period(2.5, "Y"), period(300, "TH"), period(5.5, "TH"), period(None, "Y"), period(2, "DE")
('P8M', 'P2Y6M', 'PT300H', 'PT5H30M', 'PXY', 'P20Y')
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.lang.en.time_words import NUMBERS

_LONGEST: Final = 12
"""A figure of more digits counts nothing."""
_SCALES: Final = {"hundred": 100, "thousand": 1000, "dozen": 12}
_SIGNS: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_HALVES: Final = {"Y": (12, "M"), "TH": (60, "M"), "TM": (60, "S"), "D": (24, "H")}
"""Unit -> how many of the smaller unit it holds, and that unit's letter."""
_AS_YEARS: Final = {"DE": 10, "CE": 100}


def count_of(words: Sequence[str]) -> float | None:
    """The number that the words name; None when they name none."""
    bare = [word for word in words if word not in {"and", "a", "-", "–", "‑", "—"}]
    if not bare:
        return None
    return _figures(bare) if bare[0][0].isdigit() else _spoken(bare)


def _figures(words: Sequence[str]) -> float | None:
    number = figure(words[0])
    if number is None or len(words) == 1:
        return number
    if words[1] in _SCALES:
        return number * _SCALES[words[1]]
    if "/" in words:
        return _with_fraction(words)
    return number + _SIGNS.get(words[1], 0.5)


def _with_fraction(words: Sequence[str]) -> float | None:
    """``2 1/2`` or ``1/2``."""
    at = words.index("/")
    above, below = figure(words[at - 1]), figure(words[at + 1])
    if above is None or not below:
        return None
    whole = figure(words[0]) if at > 1 else 0
    return None if whole is None else whole + above / below


def figure(word: str) -> float | None:
    """A number in digits, with commas and a decimal point."""
    if len(word) > _LONGEST or not word.isascii():
        return None
    try:
        number = float(word.replace(",", ""))
    except ValueError:
        return None
    return int(number) if number.is_integer() else number


def _spoken(words: Sequence[str]) -> float | None:
    total, part = 0.0, 0.0
    for word in words:
        if word == "half":
            part += 0.5
        elif word in _SCALES:
            part = (part or 1) * _SCALES[word]
            if word == "thousand":
                total, part = total + part, 0
        elif word in NUMBERS:
            part += NUMBERS[word]
        else:
            return None
    number = total + part
    return int(number) if number.is_integer() else number


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
