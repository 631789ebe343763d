"""Dates as pages write them, in many languages: a short text in, the dates it names out, each with its place.

A date is as precise as its words. Which of two figures is the day hangs on language and country; where they do not
tell, the likelier reading comes out as not reliable, with the other one beside it. Words such as "3 hours ago" or
"3 March" without a year need the time of capture; without it they are found, but have no value.

>>> read_date("Updated 21 October 2024, 2.05 pm BST", "en").value
'2024-10-21T14:05+01:00'
>>> read_date("den 3. mars 2025 kl. 14.05", "no").value
'2025-03-03T14:05'
>>> read_date("2025年1月13日 5時00分", "ja").value
'2025-01-13T05:00'
>>> read_date("03/04/2025", "en", country="GB").value, read_date("03/04/2025", "en").others
('2025-04-03', ('2025-04-03',))
>>> read_date("7 sec ago", "en").value is None
True
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import product
from math import prod
from typing import Final, NamedTuple

from onrecord.lang.bylines import any_case
from onrecord.lang.calendar_words import (
    DAY_FIRST_COUNTRIES,
    MONTH_FIRST_COUNTRIES,
    SUMMER_TIME_ZONES,
    ZONES,
    ZONES_BY_COUNTRY,
)
from onrecord.lang.calendars import (
    CJK_UNITS,
    IN_ANY_LANGUAGE,
    RUNS,
    UNSPACED_LABELS,
    Kind,
    is_date_word,
    is_year_first,
    label_kind,
    meaning,
    unit_of,
)
from onrecord.model.found import Precision

LONGEST: Final = 300
"""Characters of a text that are looked at: a line that says a date is short."""

READINGS: Final = 32
"""So many readings of a line, in different languages, are tried at most to rule out a date."""

LABEL_WORDS: Final = 12
"""A label stands among so many words before its date."""


class ReadDate(NamedTuple):
    """A date that a text names."""

    start: int
    """Where its words begin in the text, in code points."""
    end: int
    """One past their last."""
    value: str | None
    """ISO 8601, as precise as the words; None when they need a time of capture that is not known."""
    precision: Precision | None = None
    zone_known: bool = False
    """The words state an offset from UTC."""
    reliable: bool = True
    """False when day and month could change places, and for values counted from the capture."""
    others: tuple[str, ...] = ()
    """Other readings of the same words."""
    kind: Kind | None = None
    """What the words beside it announce."""

    @property
    def day(self) -> str:
        """The calendar day as written, ``YYYY-MM-DD``; empty when the date is vaguer."""
        return self.value[:10] if self.value and len(self.value) >= 10 else ""


class DateLine(NamedTuple):
    """What a line says about dates."""

    dates: tuple[ReadDate, ...]
    """In order, each with the kind that the words beside it announce."""
    only: bool
    """It says nothing but these: words that announce them, times, zones, reading times."""


class _Token(NamedTuple):
    start: int
    end: int
    text: str
    letter: str
    number: int


class _Day(NamedTuple):
    year: int | None
    month: int
    day: int | None
    reliable: bool = True
    other: tuple[int, int] | None = None
    """Month and day of the other reading."""


class _Clock(NamedTuple):
    hour: int
    minute: int | None
    second: int | None
    offset: int | None
    """Minutes east of UTC."""
    first: int
    last: int


_MARKS: Final = "\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0963\u0981-\u09e3"
_CJK: Final = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_CJK_CHAR: Final = re.compile(f"[{_CJK}]")


def _token_pattern(runs: Iterable[str], words: str) -> re.Pattern[str]:
    """Figures, halves of the day, words taken as one, words, single marks."""
    return re.compile(
        r"(?:19|20)\d\d(?=\d\d?:\d\d)|\d+"
        r"|[aApP](?i:\.? ?m\b\.?|\.\s?m\.?)|[πΠμΜµ](?i:\.?\s?μ\b\.?)|[tT](?i:(?:háng|hg)\s?\d{1,2})"
        rf"|(?:{any_case(runs)})(?i:(?![a-z]))|{words}|[^\w\s]"
    )


_WORDS: Final = rf"[{_CJK}]|[^\W\d_](?:[^\W\d_]++|[{_MARKS}]|['’׳](?=\w))*+"
_TOKEN_ASCII: Final = _token_pattern(filter(str.isascii, RUNS), r"[A-Za-z](?:[A-Za-z]++|'(?=\w))*+")
_TOKEN: Final = _token_pattern((run for run in RUNS if not _CJK_CHAR.search(run)), _WORDS)
_TOKEN_CJK: Final = _token_pattern(RUNS, _WORDS)
_DATE: Final = re.compile(
    r"(?P<unix>m\.?d,?d:d(?::d)?[oz]*y)"
    r"|(?P<cjk>yjdkdl?)"
    r"|(?P<ymd>y[-./]d[-./]d(?!\d))"
    r"|(?P<ymd_word>y[.,o]*[-/]?o?m[.o]*[-/]?d(?!:d))"
    r"|(?P<dmy_word>d[.o,]*[-/]?[ow]*m(?:/m)?[.o,]*[-/]?'?y)"
    r"|(?P<mdy_word>m\.?[-/]?d[.o]*,?[-/]?[ow]*y)"
    r"|(?P<figures>d([-./])d\8y)"
    r"|(?P<short>d([-./])d\10d(?![:./-]d))"
    r"|(?P<dmd>d-m\.?-d|do?m\.?'d|dm/d)"
    r"|(?P<no_year>dkdl|d[.o]*m(?![.,o]*y)|m\.?d(?![:.]?d)o*)"
    r"|(?P<month>m[.,o]*y)"
    r"|(?P<compact>8)"
    r"|(?P<blanks>ydd)"
    r"|(?P<ago>r[o,]?[do][qu]|[do]o?[qu]o?r|dR)"
    r"|(?P<near>v)"
)
"""Each token is one letter here, so places carry over and nothing can run away."""
_CLOCK: Final = (
    r"(?P<a1>a)?(?P<h>d)(?:[:.u](?P<m>d)i?(?:[:.]?(?P<s>d)i?(?:[.,][dny8])?)?)?[u]?,?(?P<a2>a)?u?"
    r"(?![./-]?[dy]|[qm])[,(]*(?:(?P<z1>z)?(?P<sign>[-+−])(?P<zh>[dyn])(?::?(?P<zm>d))?|(?P<z2>z))?"
)
_CLOCK_BEHIND: Final = re.compile(r"[T,.|•·–—:;()\[\]@/owu‧~-]{0,6}" + _CLOCK)
_CLOCK_BEFORE: Final = re.compile(r"(?<![:.])" + _CLOCK + r"[,.|•·–—()\[\]/owuz-]{0,5}$")
_ISO: Final = re.compile(
    r"\s*([12]\d{3})-(\d\d)-(\d\d)(?:(?:T|\s+)(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d(?!\d))?)?(?![\d:])"
)
_EPOCH: Final = re.compile(r"\s*(\d{10})(\d{3})?\s*")
_COMPACT: Final = re.compile(r"\s*([12]\d{3})(\d\d)(\d\d)T?(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?\s*$")


def read_date(
    text: str, language: str | None = None, *, country: str | None = None, retrieved_at: str | None = None
) -> ReadDate | None:
    """The first date that a short text names; None when it names none.

    Args:
        text: a line of a page; its first 300 characters count.
        language: primary tag of its language: ``en``.
        country: upper-case ISO 3166 code of the paper's country; decides the order of day and month.
        retrieved_at: when the page was taken, ISO 8601; what "3 hours ago" is counted from.
    """
    found = read_dates(text, language, country=country, retrieved_at=retrieved_at)
    return found[0] if found else None


def read_dates(
    text: str, language: str | None = None, *, country: str | None = None, retrieved_at: str | None = None
) -> tuple[ReadDate, ...]:
    """All dates that a short text names, in order, each with the kind that the words beside it announce."""
    return read_line(text, language, country=country, retrieved_at=retrieved_at).dates


def read_line(
    text: str, language: str | None = None, *, country: str | None = None, retrieved_at: str | None = None
) -> DateLine:
    """All dates of a line, and whether it says nothing else.

    >>> read_line("Published 3 March 2025 · 5 min read", "en").only, read_line("Rain fell on 3 March 2025", "en").only
    (True, False)
    """
    reader = _Reader(text[:LONGEST], language, country, _instant(retrieved_at))
    dates = _with_labels(text[:LONGEST], reader.dates(), language)
    return DateLine(dates, bool(dates) and len(text) <= LONGEST and reader.says_only(dates))


def may_name_date(text: str) -> bool:
    """Whether `read_line` may find a date, whatever the language is; where words differ in that, it may.

    >>> may_name_date("On 3 March"), may_name_date("3 comments"), may_name_date("Page 2 of 12")
    (True, False, False)
    """
    text = text[:LONGEST]
    letters = [_letters(written) for written in _pattern_for(text).findall(text)]
    if prod(map(len, letters)) > READINGS:
        return True
    return any(_DATE.search("".join(shape)) for shape in product(*letters))


def may_say_only_dates(text: str) -> bool:
    """Whether `read_line` may find that a line says nothing but dates, whatever the language is.

    >>> may_say_only_dates("Published 3 March 2025"), may_say_only_dates("Rain fell on 3 March 2025")
    (True, False)
    """
    return len(text) <= LONGEST and not any(map(_says_more, _pattern_for(text).findall(text)))


@lru_cache(maxsize=8192)
def _says_more(written: str) -> bool:
    """Whether a token is part of no date, and stands beside none, in any language; labels may hold signs of Chinese."""
    return _letters(written) == "x" and not is_date_word(written.lower()) and not _CJK_CHAR.match(written)


@lru_cache(maxsize=8192)
def _letters(written: str) -> str:
    """The letters of a token's part in a date, in any language."""
    letter, _ = _part(written, None)
    return letter + IN_ANY_LANGUAGE.get(written.lower(), "").replace(letter, "")


@lru_cache(maxsize=256)
def read_declared(text: str, language: str | None = None, *, country: str | None = None) -> ReadDate | None:
    """A date from metadata: ISO 8601 with its usual slips, Unix time, and whatever else `read_date` reads.

    Midnight to the second is a day: publishing systems write days without a time so.

    >>> read_declared("2024-05-03T14:05:09.120Z").value, read_declared("2024-05-03T00:00:00Z").value
    ('2024-05-03T14:05:09+00:00', '2024-05-03')
    """
    text = text[:100]
    match = _ISO.match(text)
    if match:
        return _declared(len(text), *(int(part) if part else None for part in match.groups()[:6]), zone=match[7])
    match = _COMPACT.match(text)
    if match:
        return _declared(len(text), *(int(part) for part in match.groups()[:6]), zone=match[7])
    match = _EPOCH.fullmatch(text)
    if match:
        moment = datetime.fromtimestamp(int(match[1]), UTC)
        return _written(
            _Day(moment.year, moment.month, moment.day),
            _Clock(moment.hour, moment.minute, moment.second, 0, 0, 0),
            0,
            len(text),
        )
    return next((one for one in read_dates(text, language, country=country) if one.value), None)


def _in_label(text: str, place: int) -> bool:
    return any(
        text.startswith(phrase, begin)
        for phrase, _ in UNSPACED_LABELS
        for begin in range(max(0, place - len(phrase) + 1), place + 1)
    )


def _instant(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text.strip()) if text else None
    except ValueError:
        return None


def _declared(length: int, year: int | None, month: int | None, day: int | None, hour: int | None, minute: int | None,
              second: int | None, *, zone: str | None) -> ReadDate | None:  # fmt: skip
    if year is None or month is None or day is None:
        return None
    if hour is None or not (hour or minute or second):
        return _written(_Day(year, month, day), None, 0, length)
    return _written(_Day(year, month, day), _Clock(hour, minute, second, _offset_of(zone), 0, 0), 0, length)


def _offset_of(zone: str | None) -> int | None:
    """Minutes east of UTC of ``Z``, ``+02:00``, ``-0330``, ``+02``."""
    if not zone:
        return None
    if zone[0] not in "+-":
        return 0
    figures = zone[1:].replace(":", "")
    minutes = int(figures[:2]) * 60 + int(figures[2:] or 0)
    return -minutes if zone[0] == "-" else minutes


def _pattern_for(text: str) -> re.Pattern[str]:
    return _TOKEN_ASCII if text.isascii() else _TOKEN_CJK if _CJK_CHAR.search(text) else _TOKEN


_PLACES: Final[dict[str, tuple[int, int, int | None]]] = {
    "cjk": (0, 1, 2),
    "ymd": (0, 1, 2),
    "ymd_word": (0, 1, 2),
    "blanks": (0, 1, 2),
    "dmy_word": (-1, -2, 0),
    "mdy_word": (2, 0, 1),
    "dmd": (2, 1, 0),
    "month": (1, 0, None),
}
"""Where year, month and day stand among the figures of a shape."""


class _Reader:
    """Reads one line: its tokens as a string of letters, looked through with one pattern."""

    def __init__(self, text: str, language: str | None, country: str | None, retrieved: datetime | None) -> None:
        self._text = text
        self._language = language
        self._country = country
        self._retrieved = retrieved
        pattern = _pattern_for(text)
        parts = [_part(written, language) for written in pattern.findall(text)]
        self._shape = "".join([letter for letter, _ in parts])
        self._tokens: list[_Token] = []
        if _DATE.search(self._shape):
            self._tokens = [
                _Token(match.start(), match.end(), match[0].lower(), letter, number)
                for match, (letter, number) in zip(pattern.finditer(text), parts, strict=True)
            ]

    def dates(self) -> list[ReadDate]:
        """The dates, in order."""
        found: list[ReadDate] = []
        place = done = 0
        while self._tokens and (match := _DATE.search(self._shape, place)):
            read, last = self._read(match, done)
            place = match.end() if read is None else max(last, match.end())
            if read is not None:
                found.append(read)
                done = place
        return found

    def says_only(self, dates: tuple[ReadDate, ...]) -> bool:
        """Whether no word outside these dates says anything else."""
        places = [(one.start, one.end) for one in dates]
        for token in self._tokens:
            if (
                token.letter != "x"
                or is_date_word(token.text)
                or any(low <= token.start < high for low, high in places)
            ):
                continue
            if not _CJK_CHAR.match(token.text) or not _in_label(self._text, token.start):
                return False
        return True

    def _read(self, match: re.Match[str], done: int) -> tuple[ReadDate | None, int]:
        first, last = match.span()
        kind = match.lastgroup or _kind(match)
        if kind == "ago":
            return self._ago(first, last), last
        if kind == "near":
            day = self._near(first)
            return self._with_clock(day, first, last, done, lost=True) if day else (self._empty(first, last), last)
        day = self._day(kind, [token for token in self._tokens[first:last] if token.letter in "dym8"])
        if day is None:
            return None, last
        if kind == "unix":
            return self._unix(day, first, last), last
        if day.year is None:
            day = self._with_year(day)
            if day is None:
                return self._empty(first, last), last
        return self._with_clock(day, first, last, done)

    def _empty(self, first: int, last: int) -> ReadDate:
        return ReadDate(self._tokens[first].start, self._tokens[last - 1].end, None, reliable=False)

    def _day(self, kind: str, parts: list[_Token]) -> _Day | None:
        numbers = [part.number for part in parts]
        if kind == "unix":
            return _checked(numbers[-1], numbers[0], numbers[1])
        if kind == "compact":
            return _checked(numbers[0] // 10000, numbers[0] // 100 % 100, numbers[0] % 100)
        if kind in _PLACES:
            year, month, day = _PLACES[kind]
            return _checked(_full_year(numbers[year]), numbers[month], None if day is None else numbers[day])
        if kind == "no_year":
            month_first = parts[0].letter == "m" or "k" in self._shape
            return _checked(None, *(numbers if month_first else numbers[::-1]))
        return self._figures(kind, parts)

    def _figures(self, kind: str, parts: list[_Token]) -> _Day | None:
        """Three numbers with the same mark between: which is the day?"""
        one, two, three = (part.number for part in parts)
        if kind == "short" and is_year_first(self._language):
            return _checked(_full_year(one), two, three)
        year = three if kind == "figures" else _full_year(three)
        dotted = self._shape[self._tokens.index(parts[0]) + 1] == "."
        month_first, sure = (False, True) if dotted else month_order(self._language, self._country)
        likely, other = ((one, two), (two, one)) if month_first else ((two, one), (one, two))
        day, swapped = _checked(year, *likely), _checked(year, *other)
        if day is None or swapped is None or likely == other or sure:
            return day or swapped
        return day._replace(reliable=False, other=other)

    def _with_year(self, day: _Day) -> _Day | None:
        """The year that puts a day before the capture, as near as can be."""
        if self._retrieved is None:
            return None
        year = self._retrieved.year
        latest = (self._retrieved + timedelta(days=1)).date()
        for candidate in (year, year - 1):
            dated = _checked(candidate, day.month, day.day)
            if dated and date(candidate, day.month, day.day or 1) <= latest:
                return dated._replace(reliable=False)
        return None

    def _near(self, place: int) -> _Day | None:
        """ "Today", "yesterday", counted from the capture."""
        if self._retrieved is None:
            return None
        day = self._retrieved.date() + timedelta(days=self._tokens[place].number)
        return _Day(day.year, day.month, day.day, reliable=False)

    def _ago(self, first: int, last: int) -> ReadDate | None:
        tokens = self._tokens[first:last]
        count = next((token.number for token in tokens if token.letter == "d"), 1)
        unit = next((token.number for token in tokens if token.letter in "qR"), None)
        if unit is None:
            unit = next((unit_of(token.text, self._language) for token in tokens if token.letter == "u"), None)
        if unit is None:
            return None
        start, end = tokens[0].start, tokens[-1].end
        if self._retrieved is None:
            return ReadDate(start, end, None, reliable=False)
        return _counted_back(self._retrieved, count, unit, start, end)

    def _unix(self, day: _Day, first: int, last: int) -> ReadDate | None:
        """ "Mon Jan 13 13:37:49 UTC 2020": the time stands before the year."""
        figures = [token.number for token in self._tokens[first:last] if token.letter == "d"]
        zone = next((token for token in self._tokens[first:last] if token.letter == "z"), None)
        offset = self._zone(zone.text, day) if zone else None
        clock = _Clock(figures[1], figures[2], figures[3] if len(figures) > 3 else None, offset, first, last)
        return _written(day, clock, self._tokens[first].start, self._tokens[last - 1].end)

    def _with_clock(
        self, day: _Day, first: int, last: int, done: int, *, lost: bool = False
    ) -> tuple[ReadDate | None, int]:
        clock = self._clock_behind(day, last) or self._clock_before(day, first, done)
        if clock:
            first, last = min(first, clock.first), max(last, clock.last)
        read = _written(day, clock, self._tokens[first].start, self._tokens[last - 1].end)
        return (read._replace(reliable=False) if read and lost else read), last

    def _clock_behind(self, day: _Day, last: int) -> _Clock | None:
        match = _CLOCK_BEHIND.match(self._shape, last)
        return self._clock(match, day, 0) if match else None

    def _clock_before(self, day: _Day, first: int, done: int) -> _Clock | None:
        low = max(done, first - 14)
        match = _CLOCK_BEFORE.search(self._shape[low:first])
        return self._clock(match, day, low) if match else None

    def _clock(self, match: re.Match[str], day: _Day, shift: int) -> _Clock | None:
        def token(group: str) -> _Token | None:
            return self._tokens[match.start(group) + shift] if match[group] else None

        hour, minute, second, half = token("h"), token("m"), token("s"), token("a1") or token("a2")
        text = match[0]
        if (
            hour is None
            or (minute is None and half is None and "u" not in text[text.find("d") :])
            or len(hour.text) > 2
        ):
            return None
        if minute is not None and len(minute.text) != 2:
            return None
        hours = hour.number
        if half is not None and hours <= 12:
            hours = hours % 12 + half.number
        if hours > 23 or (minute and minute.number > 59) or (second and second.number > 59):
            return None
        offset = self._offset(match, token("z1") or token("z2"), token("zh"), token("zm"), day)
        return _Clock(hours, minute.number if minute else None, second.number if second else None, offset,
                      match.start("h") + shift if match.start("h") >= 0 else 0, match.end() + shift)  # fmt: skip

    def _offset(
        self, match: re.Match[str], zone: _Token | None, hours: _Token | None, minutes: _Token | None, day: _Day
    ) -> int | None:
        if hours is not None:
            compact = len(hours.text) == 4
            total = (
                (int(hours.text[:2]) * 60 + int(hours.text[2:]))
                if compact
                else hours.number * 60 + (minutes.number if minutes else 0)
            )
            return None if total > 14 * 60 else total if match["sign"] == "+" else -total
        return self._zone(zone.text, day) if zone else None

    def _zone(self, name: str, day: _Day) -> int | None:
        own = ZONES_BY_COUNTRY.get((name, self._country or ""))
        if own is not None:
            return own
        if name in SUMMER_TIME_ZONES and day.year and day.day:
            return SUMMER_TIME_ZONES[name] + (60 if _is_american_summer(date(day.year, day.month, day.day)) else 0)
        return ZONES.get(name)


_CAPITALS: Final = {
    "T": ("T", 0),
    **{zone.upper(): ("z", 0) for zone in (*ZONES, *SUMMER_TIME_ZONES, *(name for name, _ in ZONES_BY_COUNTRY))},
}
"""What capitals say, whatever the same letters mean in small ones: "ET" is no French "et"."""
_HALVES: Final = {"am": 0, "pm": 12, "πμ": 0, "μμ": 12}


@lru_cache(maxsize=8192)
def _part(written: str, language: str | None) -> tuple[str, int]:
    """The letter of a token's part in a date, and its value."""
    text = written.lower()
    if text[0].isdecimal():
        number = int(text[:14])
        return _figure_letter(text, number), number
    if not text[0].isalpha():
        return "-" if text in "‐‑−" else "'" if text == "’" else text[0], 0
    if text[-1].isdecimal():
        return "m", int(text.split("g")[-1])
    half = _HALVES.get(text.replace(".", "").replace(" ", "")) if len(text) > 1 else None
    if half is not None:
        return "a", half
    if text[-1] == "前" or (text[-1] == "전" and len(text) > 1 and text[0] in CJK_UNITS):
        return "R", CJK_UNITS.get(text[0], 3)
    return _CAPITALS.get(written) or meaning(text, language) or ("x", 0)


def _kind(match: re.Match[str]) -> str:
    return next(name for name, value in match.groupdict().items() if value is not None)


def _figure_letter(text: str, number: int) -> str:
    if len(text) <= 2:
        return "d"
    if len(text) == 4 and 1700 <= number < 2200:
        return "y"
    return "8" if len(text) == 8 and 1900 <= number // 10000 < 2100 else "n"


def _full_year(number: int) -> int:
    return number if number > 99 else 2000 + number if number < 70 else 1900 + number


def _checked(year: int | None, month: int, day: int | None) -> _Day | None:
    """The day, when there is such a day."""
    try:
        date(year or 2000, month, day or 1)
    except ValueError:
        return None
    return _Day(year, month, day)


def month_order(language: str | None, country: str | None) -> tuple[bool, bool]:
    """Whether the month stands first in figures such as 03/04/2025, and whether that is sure."""
    if language not in (None, "en"):
        return False, country not in MONTH_FIRST_COUNTRIES
    if country in MONTH_FIRST_COUNTRIES:
        return True, True
    if country in DAY_FIRST_COUNTRIES:
        return False, True
    return language == "en", False


def _is_american_summer(day: date) -> bool:
    """From the second Sunday in March to the first one in November."""
    begin = next(n for n in range(8, 15) if date(day.year, 3, n).weekday() == 6)
    end = next(n for n in range(1, 8) if date(day.year, 11, n).weekday() == 6)
    return date(day.year, 3, begin) <= day < date(day.year, 11, end)


def _written(day: _Day, clock: _Clock | None, start: int, end: int) -> ReadDate | None:
    """A day and a time in ISO 8601."""
    text = f"{day.year:04d}-{day.month:02d}"
    if day.day is None:
        return ReadDate(start, end, text, "month", reliable=day.reliable)
    if _checked(day.year, day.month, day.day) is None:
        return None
    text += f"-{day.day:02d}"
    others: tuple[str, ...] = (f"{day.year:04d}-{day.other[0]:02d}-{day.other[1]:02d}",) if day.other else ()
    if clock is None or clock.hour > 23 or (clock.minute or 0) > 59 or (clock.second or 0) > 59:
        return ReadDate(start, end, text, "day", reliable=day.reliable, others=others)
    tail, precision = _time_of_day(clock)
    others = tuple(other + tail for other in others)
    return ReadDate(start, end, text + tail, precision, clock.offset is not None, day.reliable, others)


def _time_of_day(clock: _Clock) -> tuple[str, Precision]:
    text, precision = f"T{clock.hour:02d}", "hour"
    if clock.minute is not None:
        text, precision = f"{text}:{clock.minute:02d}", "minute"
    if clock.second is not None:
        text, precision = f"{text}:{clock.second:02d}", "second"
    return text + offset_text(clock.offset), precision  # type: ignore[return-value]


def offset_text(minutes: int | None) -> str:
    """An offset from UTC as ISO 8601 writes it: ``+02:00``; nothing for None."""
    if minutes is None:
        return ""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _counted_back(now: datetime, count: int, unit: int, start: int, end: int) -> ReadDate | None:
    steps = (
        ("seconds", "second", 19),
        ("minutes", "minute", 16),
        ("hours", "hour", 13),
        ("days", "day", 10),
        ("weeks", "day", 10),
    )
    if unit >= len(steps):
        return _months_back(now, count * (1 if unit == 5 else 12), unit, start, end)
    name, precision, length = steps[unit]
    moment = now - timedelta(**{name: count})
    text = moment.isoformat()[:length]
    known = unit < 3 and now.tzinfo is not None
    if known:
        text += moment.isoformat()[-6:]
    return ReadDate(start, end, text, precision, known, reliable=False)  # type: ignore[arg-type]


def _months_back(now: datetime, months: int, unit: int, start: int, end: int) -> ReadDate | None:
    year, month = divmod(now.year * 12 + now.month - 1 - months, 12)
    if year < 1900:
        return None
    return ReadDate(
        start,
        end,
        f"{year:04d}-{month + 1:02d}" if unit == 5 else f"{year:04d}",
        "month" if unit == 5 else "year",
        reliable=False,
    )


def _with_labels(text: str, found: list[ReadDate], language: str | None) -> tuple[ReadDate, ...]:
    """Each date with the kind that is announced before it; where none is announced before any, behind it."""
    if not found:
        return ()
    before = [0, *(one.end for one in found)]
    kinds = [announced_kind(text[before[index] : one.start], language) for index, one in enumerate(found)]
    if not any(kinds):
        behind = [*(one.start for one in found[1:]), len(text)]
        kinds = [announced_kind(text[one.end : behind[index]], language) for index, one in enumerate(found)]
    return tuple(one._replace(kind=kind) if kind else one for one, kind in zip(found, kinds, strict=True))


_WORD: Final = re.compile(rf"(?!\d)[^\W\d_](?:(?!\d)(?:[^\W\d_]|[{_MARKS}]|[-.\u200c](?=\w)))*")


@lru_cache(maxsize=1024)
def announced_kind(text: str, language: str | None) -> Kind | None:
    """What a few words announce: the last label among them.

    >>> announced_kind("Last updated:", "en"), announced_kind("The last ferry", "en")
    ('modified', None)
    """
    if _CJK_CHAR.search(text):
        return _announced_unspaced(text)
    words = [match[0].lower() for match in _WORD.finditer(text)][-LABEL_WORDS:]
    for last in range(len(words), 0, -1):
        for first in range(max(0, last - 3), last):
            kind = label_kind(" ".join(words[first:last]), language)
            if kind:
                return kind
    return None


def _announced_unspaced(text: str) -> Kind | None:
    places = [
        (text.rfind(phrase) + len(phrase), len(phrase), kind) for phrase, kind in UNSPACED_LABELS if phrase in text
    ]
    return max(places)[2] if places else None
