"""The pieces that reading times is made of: patterns over words, points of the calendar, periods."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.times import book
from onrecord.annotate.timex.counts import period
from onrecord.annotate.timex.patterns import Book, Rule
from onrecord.annotate.timex.points import Point, easter, exists, interval_of, nth_weekday, point_of, shifted, value_of
from onrecord.annotate.timex.readers import READERS
from onrecord.lang.en.time_patterns import rows

DAYS = st.dates(min_value=date(2, 1, 1), max_value=date(9990, 1, 1))


def test_every_pattern_has_its_reader_and_every_reader_its_pattern():
    assert {reader for reader, _, _ in rows()} == set(READERS)


def test_every_pattern_says_in_words_what_it_is():
    assert all(says and says[0].islower() for _, says, _ in rows())


def test_a_slip_in_a_pattern_is_named():
    with pytest.raises(KeyError, match="<moth>"):
        Book({"month": "may"}, {}, [Rule("day", "a day", "<moth> <dom>")])


def test_a_figure_is_no_word_of_a_pattern_because_it_would_lose_its_classes():
    with pytest.raises(KeyError, match="nothing is called 12"):
        Book({"noon": "noon"}, {}, [Rule("noon", "noon", "12 <noon>")])


def test_the_longest_match_comes_first_and_of_equal_ones_the_earlier_rule():
    rules = [Rule("one", "", "the day"), Rule("two", "", "the <unit>"), Rule("three", "", "the day after?")]
    small = Book({"unit": "day"}, {}, rules)
    code = small.encode(["the", "day", "after"])
    assert [rule.reader for rule, _ in small.longest(code, 0)] == ["three", "one", "two"]


@pytest.mark.parametrize("word", ["house", "", "9" * 30, "²", "٣", "1,2,3", "a" * 1000])
def test_every_word_has_a_letter(word):
    assert len(book().encode([word] if word else [])) == bool(word)


@pytest.mark.parametrize(
    ("point", "there"),
    [
        (Point(2024, 2, 29), True),
        (Point(2023, 2, 29), False),
        (Point(1900, 2, 29), False),
        (Point(2000, 2, 29), True),
        (Point(2024, 4, 31), False),
        (Point(2024, 13), False),
        (Point(2024, 12), True),
        (Point(2024), True),
        (Point(-44, 3, 15), True),
    ],
)
def test_only_days_of_the_calendar_exist(point, there):
    assert exists(point) is there


@pytest.mark.parametrize("value", [None, "", "XXXX-10", "2024-02-30", "P2W", "PAST_REF", "2024-W43", "0000", "199"])
def test_what_is_no_day_month_or_year_is_no_point(value):
    assert point_of(value) is None


@given(DAYS)
def test_a_point_is_read_back_as_it_was_written(day):
    point = Point(day.year, day.month, day.day)
    assert point_of(value_of(point)) == point
    assert interval_of(value_of(point)) == (day.isoformat(), day.isoformat())


@given(DAYS, st.integers(-300, 300))
def test_weeks_are_those_of_iso_8601(day, weeks):
    value = shifted(Point(day.year, day.month, day.day), weeks, "W")
    ends = interval_of(value)
    if value and ends:
        assert (date.fromisoformat(ends[0]) - day).days // 7 in {weeks - 1, weeks}
        assert date.fromisoformat(ends[0]).isoweekday() == 1


@pytest.mark.parametrize(
    ("by", "unit", "value"),
    [
        (1, "D", "2024-11-01"),
        (-1, "M", "2024-09"),
        (1, "Q", "2025-Q1"),
        (-3, "Y", "2021"),
        (-1, "DE", "201"),
        (1, "CE", "21"),
    ],
)
def test_counting_on_crosses_months_and_years(by, unit, value):
    assert shifted(Point(2024, 10, 31), by, unit) == value


@pytest.mark.parametrize(("year", "day"), [(1961, "04-02"), (2000, "04-23"), (2024, "03-31"), (2025, "04-20")])
def test_easter_is_where_the_church_has_it(year, day):
    found = easter(year)
    assert found is not None
    assert value_of(found) == f"{year}-{day}"


def test_weekdays_are_counted_within_their_month():
    assert nth_weekday(2023, 11, 4, 4) == Point(2023, 11, 23)
    assert nth_weekday(2024, 5, 1, -1) == Point(2024, 5, 27)


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [
        (8, "M", "P8M"),
        (2.5, "Y", "P2Y6M"),
        (0.5, "TH", "PT30M"),
        (1.5, "TH", "PT1H30M"),
        (2.5, "D", "P2DT12H"),
        (2, "DE", "P20Y"),
        (22.8, "Y", "P22.8Y"),
        (None, "M", "PXM"),
        (None, "TH", "PTXH"),
    ],
)
def test_periods_are_written_as_timex_writes_them(count, unit, value):
    assert period(count, unit) == value
