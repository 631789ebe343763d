"""One reader for each kind of expression: a match and the story so far in, what it means out; None when it is no time.

`READERS` names them all; the patterns of a language name the reader that knows what they mean.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from onrecord.annotate.timex import (
    read_clock,
    read_dates,
    read_days,
    read_lengths,
    read_often,
    read_parts,
    read_periods,
)
from onrecord.annotate.timex.hit import Hit, Reading
from onrecord.annotate.timex.story import Story

Reader = Callable[[Hit, Story], tuple[Reading, ...]]
"""No reading: the match is no time."""

READERS: Final[Mapping[str, Reader]] = {
    "iso": read_dates.read_iso,
    "dotted": read_dates.read_dotted,
    "slashed": read_dates.read_slashed,
    "iso_week": read_dates.read_iso_week,
    "date": read_dates.read_date,
    "month": read_dates.read_month,
    "year": read_dates.read_year,
    "spoken": read_dates.read_spoken_year,
    "dom": read_dates.read_day_of_month,
    "dom_of": read_days.read_day_of_this_month,
    "bc": read_dates.read_before_christ,
    "fiscal": read_dates.read_fiscal_year,
    "edge": read_dates.read_edge_of_month,
    "first_of": read_dates.read_first_day,
    "days": read_dates.read_days_of_month,
    "years": read_dates.read_years,
    "years_bc": read_dates.read_years_before_christ,
    "decade": read_parts.read_decade,
    "century": read_parts.read_century,
    "centuries": read_parts.read_centuries,
    "quarter": read_parts.read_quarter,
    "quarters": read_parts.read_quarters,
    "the_quarter": read_parts.read_the_quarter,
    "month_quarter": read_parts.read_month_quarter,
    "half": read_parts.read_half,
    "season": read_parts.read_season,
    "holiday": read_parts.read_holiday,
    "weekday": read_days.read_weekday,
    "weekday_the": read_days.read_numbered_weekday,
    "nth_weekday": read_days.read_nth_weekday,
    "relative_day": read_days.read_relative_day,
    "daypart": read_days.read_daypart,
    "at_night": read_days.read_at_night,
    "bare_daypart": read_days.read_bare_daypart,
    "mid_daypart": read_days.read_mid_daypart,
    "weekdays_ago": read_days.read_weekdays_ago,
    "day_night": read_days.read_named_daypart,
    "week_of": read_days.read_week_of,
    "period": read_periods.read_period,
    "period_but_one": read_periods.read_period_but_one,
    "years_beside": read_periods.read_years_beside,
    "part_of": read_periods.read_part_of_period,
    "same_of": read_periods.read_same_of_year,
    "bare_period": read_periods.read_bare_period,
    "ago": read_periods.read_ago,
    "ago_weekday": read_periods.read_ago_on_weekday,
    "year_ago": read_periods.read_year_ago,
    "age": read_lengths.read_age,
    "length": read_lengths.read_length,
    "two_units": read_lengths.read_two_units,
    "longword": read_lengths.read_long_word,
    "some": read_lengths.read_some,
    "to_come": read_lengths.read_to_come,
    "over_units": read_lengths.read_over_units,
    "bare_units": read_lengths.read_bare_units,
    "years_of": read_lengths.read_years_of,
    "set": read_often.read_set,
    "often": read_often.read_often,
    "per": read_often.read_per,
    "clock": read_clock.read_clock,
    "past_hour": read_clock.read_past_hour,
    "noon": read_clock.read_noon,
    "reference": read_often.read_reference,
    "furniture": read_periods.read_furniture,
}
