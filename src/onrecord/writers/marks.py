"""What stands in an article's text, for people: its times and figures in, rows of words, value and remark out.

>>> from onrecord.model.span import Span
>>> time = Time("t", Span(4, 13, "last week"), "DATE", "2024-W42", interval=("2024-10-14", "2024-10-20"),
...             anchor="modified", status="resolved")
>>> time_mark(time)[:4]
('time', 'last week', '14 to 20 October 2024', 'counted from the update')
>>> quantity_mark(Quantity("q", Span(0, 15, "10,000 soldiers"), value=10000, unit="soldier"))[:3]
('count', '10,000 soldiers', '10,000 soldiers')
"""

from __future__ import annotations

import re
from calendar import monthrange
from typing import Final, NamedTuple

from onrecord.model.annotation import Anchor, Modifier, Quantity, Time
from onrecord.model.article import Article
from onrecord.model.record import Figure, Status
from onrecord.model.span import Span
from onrecord.writers.safe import one_line

MONTHS: Final = "January February March April May June July August September October November December".split()
"""What is written for people is in English, whatever the page speaks."""

_ANCHORS: Final[dict[Anchor, str]] = {
    "published": "counted from publication",
    "modified": "counted from the update",
    "dateline": "counted from the dateline",
    "previous_mention": "counted from a day named before",
    "captured": "counted from the capture",
}
_STATUS: Final = {"resolved": "", "vague": "vague", "ambiguous": "a guess", "unresolved": "the text does not say which"}
_BOUNDS: Final[dict[Modifier, str]] = {
    "exact": "",
    "approximate": "about ",
    "at_least": "at least ",
    "at_most": "at most ",
    "more_than": "more than ",
    "less_than": "less than ",
}
_UNITS: Final = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}
_DURATION: Final = re.compile(r"P((?:\d+(?:\.\d+)?[YMWD])*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?")
_COUNTED: Final = re.compile(r"(\d+(?:\.\d+)?)([YMWDHS])")
_MODS: Final = {
    "APPROX": "about ",
    "EQUAL_OR_MORE": "at least ",
    "EQUAL_OR_LESS": "at most ",
    "MORE_THAN": "more than ",
    "LESS_THAN": "less than ",
}
_PARTS: Final = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
_REFERENCES: Final = {"PRESENT_REF": "now", "PAST_REF": "before now", "FUTURE_REF": "after now"}
_SIGNS: Final = {"%": "%", "a": "years", "mo": "months", "h": "hours", "min": "minutes", "s": "seconds", "d": "days"}


class Mark(NamedTuple):
    """Something that stands in the text."""

    kind: str
    """``time``, or the kind of a quantity."""
    words: str
    value: str
    """As a person would put it; empty when nobody can say."""
    remark: str
    rule: str
    span: Span
    """In ``article.text``."""


def marks(article: Article) -> list[Mark]:
    """Times and figures of an article, in reading order; of a figure that it does not vouch for, how it stands."""
    status = {one.quantity: one.factuality.status for one in article.records if isinstance(one, Figure)}
    figures = [quantity_mark(one, status.get(one.id, "asserted")) for one in article.quantities]
    found = [*map(time_mark, article.times), *figures]
    return sorted(found, key=lambda mark: (mark.span.start, mark.kind != "time"))


def time_mark(time: Time) -> Mark:
    """A time, with what its value hangs on and how sure it is."""
    status = _STATUS[time.status]
    anchor = _ANCHORS[time.anchor] if time.anchor else ""
    remark = ", ".join(part for part in (status, anchor) if part)
    return Mark("time", one_line(time.span.text), time_in_words(time), remark, one_line(time.rule), time.span)


def time_in_words(time: Time) -> str:
    """Days where it stands for days, a length for a length, else the TIMEX3 value as it is."""
    if time.interval and time.type in ("DATE", "TIME"):
        clock = time.value[11:] if time.value and time.value[10:11] == "T" else ""
        return days_in_words(*time.interval) + (f", {_PARTS.get(clock, one_line(clock))}" if clock else "")
    if length := _length(time):
        return _MODS.get(time.mod or "", "") + length
    return _REFERENCES.get(time.value or "", one_line(time.value or ""))


def _length(time: Time) -> str:
    """``P2Y6M`` as "2 years 6 months"; empty when it is no length with numbers."""
    found = _DURATION.fullmatch(time.value or "")
    if found is None or time.type != "DURATION":
        return ""
    days, hours = _COUNTED.findall(found[1]), _COUNTED.findall(found[2] or "")
    units = [(number, _UNITS[unit]) for number, unit in days] + [(number, _UNITS[f"T{unit}"]) for number, unit in hours]
    return " ".join(_counted(number, unit) for number, unit in units)


def days_in_words(first: str, last: str) -> str:
    """A day, a month, a year, or from when to when, without saying month and year twice."""
    if first == last:
        return _day(first)
    if whole := _whole(first, last):
        return whole
    low, high = _day(first).split(), _day(last).split()
    while len(low) > 1 and low[-1] == high[len(low) - 1]:
        low.pop()
    return f"{' '.join(low)} to {' '.join(high)}"


def _whole(first: str, last: str) -> str:
    """The year or month that two days begin and end; empty when they do not."""
    year, month = first[:4], first[5:7]
    if (first[4:], last) == ("-01-01", f"{year}-12-31"):
        return year
    known = year.isdecimal() and int(year) and month.isdecimal() and 1 <= int(month) <= len(MONTHS)
    whole = known and (first[7:], last) == ("-01", f"{first[:7]}-{monthrange(int(year), int(month))[1]}")
    return f"{MONTHS[int(month) - 1]} {year}" if whole else ""


def _day(value: str) -> str:
    year, month, day = value[:4], value[5:7], value[8:10]
    if not (month.isdigit() and day.isdigit() and 1 <= int(month) <= len(MONTHS)):
        return one_line(value)
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


def _counted(number: str, unit: str) -> str:
    return f"{number} {unit}{'' if number == '1' else 's'}"


def settled(mark: Mark) -> Mark:
    """The mark as a view shows it: a time that TIMEX3 writes with X for what nobody knows has no value to show."""
    return mark._replace(value="") if mark.kind == "time" and "X" in mark.value else mark


def quantity_mark(quantity: Quantity, status: Status = "asserted") -> Mark:
    """A figure, with what is counted, and whether it is only claimed, planned, denied ..."""
    value = _BOUNDS[quantity.modifier] + quantity_in_words(quantity)
    remark = "" if status == "asserted" else status.replace("_", " ")
    return Mark(quantity.kind, one_line(quantity.span.text), value, remark, one_line(quantity.rule), quantity.span)


def quantity_in_words(quantity: Quantity) -> str:
    """Number and unit; a range as two numbers."""
    unit = _SIGNS.get(quantity.unit or "") or _as_printed(one_line(quantity.unit or ""), quantity.span.text)
    return f"{_number(quantity)} {unit}".strip().replace(" %", "%")


def _as_printed(unit: str, words: str) -> str:
    """The thing counted in the number in which the text has it: "houses", where the unit is the house."""
    printed = next((word for word in re.findall(r"\w+", words) if len(unit) > 2 and word.startswith(unit[:-1])), "")
    return printed if printed and unit.isalpha() and unit.islower() else unit


def _number(quantity: Quantity) -> str:
    if quantity.value is not None:
        return _figure(quantity.value)
    ends = [_figure(end) for end in (quantity.min, quantity.max) if end is not None]
    return " to ".join(ends)


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.10g}"
