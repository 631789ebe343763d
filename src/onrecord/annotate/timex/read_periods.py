"""Readers of times that hang on another: last week, the following year, two days later, the end of the month."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from onrecord.annotate.timex.counts import count_of, period
from onrecord.annotate.timex.direction import direction
from onrecord.annotate.timex.furniture import is_alone
from onrecord.annotate.timex.hit import NOTHING, Hit, Reading
from onrecord.annotate.timex.points import (
    Point,
    exists,
    plus_days,
    plus_months,
    point_of,
    shifted,
    value_of,
    weekday_of,
    year_text,
)
from onrecord.annotate.timex.story import Story
from onrecord.annotate.timex.wording import about_mod, part_mod, unit_of
from onrecord.lang.en.time_context import (
    BACK,
    BEFORE_SPANS,
    BEFORE_THE_YEAR,
    BEHIND,
    BESIDE_PERIODS,
    FROM_MENTION,
    LATER,
    ONWARD,
    OWN,
    SHARES,
    STEPS,
    SUMS,
    THROUGHOUT,
)
from onrecord.lang.en.time_words import MONTHS, UNITS, WEEKDAYS
from onrecord.model.annotation import Anchor

_OPEN: Final = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "DE": "XXX",
    "CE": "XX", "NI": "XXXX-XX-XXTNI",
}  # fmt: skip
"""Unit -> the value of one that nothing resolves."""
_FAR: Final = 10_000
_ENDS_TO: Final = frozenset(("end", "-", "of", "first", "second", "third", "fourth"))
"""Behind "the year to the" they name its last day."""
_THE_UNIT: Final = 2
"""Words of "the year"; with more it is "the fiscal year" or "the full year"."""
_ENDS: Final = frozenset(("", ".", ",", ";", ")"))
_YEARS: Final = {"CE": 100}
"""A century ago is the year so long before."""
_MONTH_REACH: Final = 16
"""So many words back a month is looked for that "a year earlier" counts from."""
_FROM_TEXT: Final = frozenset(("ago", "from now", "hence", "time"))
"""They count from the day of the text."""
_SUM_REACH: Final = 30
"""So many words around "a year ago" a sum is looked for."""
_SPRING: Final = 4
"""Up to this month a year's end that somebody looks back at is the one before."""
_IN_DAYS: Final = {"W": 7, "M": 30}
_SECONDS: Final = {"TS": 1, "TM": 60, "TH": 3600, "D": 86400, "W": 7 * 86400}


def read_period(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``last week``, ``this month``, ``the following year``, ``earlier this year``, ``that same day``."""
    unit, which = unit_of(hit), hit.said("which")
    if unit[0] == "T" or (unit in {"D", "NI"} and not _is_day(hit, which)) or not _stands_alone(hit, unit, which):
        return NOTHING
    if hit.is_title("unit"):
        return NOTHING
    if _is_span(hit, unit, which):
        return (Reading("DURATION", period(1, unit)),)
    base, kind = _counted_from(story, which, hit)
    step = 1 if which & ONWARD else -1 if which & BACK else 0
    if unit == "D" and _names_day_again(hit, story):
        step = 0
    if unit == "D" and hit.before() == "to" and hit.before(2) in UNITS:
        # "Two weeks to the day after the vote."
        return NOTHING
    if unit == "W" and which & FROM_MENTION and story.week:
        base, kind = story.week, "previous_mention"
    if unit == "NI":
        return _night(story, base, step, kind)
    if unit == "WE" and base and which == {"the"} and (weekday_of(base) or 7) < 6 and direction(hit) <= 0:
        step = -1
    value = shifted(base, step, unit) if base else None
    mod = part_mod(hit.words("part"))
    if value is None:
        return (Reading("DATE", _open(base, unit), mod),)
    story.remember(point_of(value))
    if unit == "W" and base:
        story.week, story.week_at = plus_days(base, 7 * step), hit.end
    return (Reading("DATE", value, mod, kind),)


def _names_day_again(hit: Hit, story: Story) -> bool:
    """``on Monday, the day after the vote, she left``: that Monday."""
    is_beside = hit.said("which") <= {"before", "after"} and hit.after()[:1].isalpha()
    named = hit.before(2) in WEEKDAYS or hit.before(2).isdigit()
    return is_beside and hit.before() == "," and named and bool(story.last and story.last.day)


def _stands_alone(hit: Hit, unit: str, which: set[str]) -> bool:
    """``the year before`` at the end, not ``the year before the vote``; days may go on."""
    names_what = which.isdisjoint({"before", "after"}) and which not in ({"following"}, {"prior"})
    return unit == "D" or names_what or hit.after() in _ENDS | {"and", "but", "in", "at", "by", "when"}


def _is_span(hit: Hit, unit: str, which: set[str]) -> bool:
    """``the past year``, ``over the last year``, ``the last week of August``: so long, not when."""
    if unit in {"D", "NI", "WE"}:
        return False
    if hit.after() == "of" and which & {"last", "first"}:
        return "the" in which or hit.before() in OWN or hit.before().endswith(("'s", "’s"))
    is_past = "past" in which and "this" not in which
    if which == {"the", "last"} and hit.before() in {"in", "within"}:
        return unit in {"W", "M", "Y"} and hit.match.end("which") == hit.match.start("unit")
    return is_past or (which == {"the", "last"} and hit.before() in THROUGHOUT)


def _is_day(hit: Hit, which: set[str]) -> bool:
    """``the same day``, ``the next day``; not ``last day`` nor ``the final day``."""
    return bool(which & (FROM_MENTION | {"next"})) or (which == {"this"} and hit.has("part"))


def _counted_from(story: Story, which: set[str], hit: Hit) -> tuple[Point | None, Anchor | None]:
    unit = unit_of(hit)
    if which & FROM_MENTION or (which == {"the", "next"} and unit in {"D", "NI"}):
        return story.before, story.before_kind
    if which == {"the", "next"} and (story.is_history or direction(hit) < 0):
        return story.before, story.before_kind
    return story.here, story.here_kind


def _night(story: Story, base: Point | None, step: int, kind: Anchor | None) -> tuple[Reading, ...]:
    day = shifted(base, step, "D") if base else None
    if day is None:
        return (Reading("TIME", _OPEN["NI"]),)
    story.remember(point_of(day))
    return (Reading("TIME", f"{day}TNI", anchor=kind),)


def _open(base: Point | None, unit: str) -> str:
    """A unit of which only the year is known, where there is one."""
    return year_text(base.year) + _OPEN[unit][4:] if base and len(_OPEN[unit]) > 4 else _OPEN[unit]


def read_part_of_period(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the end of the month``, ``year's end``, ``early in the year``."""
    unit = unit_of(hit) if hit.has("unit") else "W" if hit.word("part") == "midweek" else "Y"
    if unit[0] == "T" or unit in {"NI", "Q"} or ("half" in hit.words("part") and unit == "Y"):
        return NOTHING
    if hit.words("part") in (["mid"], ["midyear"], ["midweek"]):
        value = shifted(story.here, 0, unit) if story.here else None
        return (Reading("DATE", value or _open(story.here, unit), "MID", story.here_kind),)
    if "of" not in hit.words("part") and "in" not in hit.words("part") and hit.word("part") != "end":
        return NOTHING
    if unit == "D" and (hit.word("part") == "end" or _is_idiom(hit)):
        return NOTHING
    if unit == "D" and {"earlier", "later"} & hit.said("part") and story.last and story.last.day:
        # "Earlier in the day" of the day named last.
        return (Reading("DATE", value_of(story.last), part_mod(hit.words("part")), story.before_kind),)
    value = shifted(story.here, -_ended_before(hit, unit, story), unit) if story.here else None
    mod = part_mod(hit.words("part"))
    if value is None:
        return (Reading("DATE", _open(story.here, unit), mod),)
    return (Reading("DATE", value, mod, story.here_kind),)


def _ended_before(hit: Hit, unit: str, story: Story) -> bool:
    """``had 30 ships at year's end``, in spring: that of the year before."""
    is_end = unit == "Y" and hit.word("part") == "end" and not story.is_history
    return is_end and bool(story.here and 0 < story.here.month <= _SPRING) and direction(hit) < 0


def _is_idiom(hit: Hit) -> bool:
    """``at the end of the day``, which means "after all"."""
    before = (hit.before(), "the") if hit.word("part") == "the end of" else (hit.before(2), hit.before())
    return "end" in hit.words("part") and before == ("at", "the")


def read_same_of_year(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the same month last year``, ``the year-ago month``: that of the text, a year before."""
    unit = "D" if hit.word("unit") == "time" else unit_of(hit)
    base = story.here._replace(year=story.here.year - 1) if story.here else None
    value = shifted(base, 0, unit) if base and exists(base) else None
    if value is None:
        return (Reading("DATE", _open(base, unit)),)
    return (Reading("DATE", value, anchor=story.here_kind),)


def read_bare_period(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the year``, ``the quarter``: the one that the text speaks of."""
    unit, named = unit_of(hit), hit.end - hit.first > _THE_UNIT
    if _is_beside(hit, unit):
        return (Reading("DURATION", period(1, unit)),)
    if hit.is_capital("unit") or hit.after() in {"-", "of", "when"} or not story.here:
        return NOTHING
    if unit in {"W", "M"} and _is_told_of(hit):
        return _same_period(story, unit)
    if unit != "Y" or not (named or hit.before() in BEFORE_THE_YEAR or hit.is_possessive):
        return NOTHING
    story.by_quarter = False
    if hit.after() in {"ended", "ending"}:
        return (Reading("DURATION", period(1, unit)),)
    return (Reading("DATE", year_text(story.here.year), anchor=story.here_kind),)


def _is_told_of(hit: Hit) -> bool:
    """``for the month.``, ``during the week``, ``throughout the month``."""
    if hit.before() == "for":
        return hit.after() in _ENDS or hit.after() in BEHIND
    if hit.before() == "of":
        return hit.before(2) in SHARES
    if hit.is_possessive:
        # "The week's worst storm"; "at the month's end" is read elsewhere.
        return hit.after() != "end"
    return hit.before() in {"during", "throughout"}


def _same_period(story: Story, unit: str) -> tuple[Reading, ...]:
    """The week or month of the time named last, as far as that tells it, else of the text's day."""
    for base, kind in ((story.before, story.before_kind), (story.here, story.here_kind)):
        value = shifted(base, 0, unit) if base else None
        if value:
            return (Reading("DATE", value, anchor=kind),)
    return NOTHING


def _is_beside(hit: Hit, unit: str) -> bool:
    """``the year after the war``, ``in the week before the vote``, ``the year to March``: so long, not when.

    "The day after the vote" is that day; "the year before", with nothing behind, is another year.
    """
    if unit == "D" or hit.is_capital("unit"):
        return False
    if hit.after() == "to":
        return unit == "Y" and (hit.after(2) in MONTHS or (hit.after(2) in {"the", "end"} and hit.after(3) in _ENDS_TO))
    if hit.before() not in BEFORE_SPANS:
        return False
    names_what = hit.after(2)[:1].isalnum() and hit.after(2) not in {"and", "but", "that"}
    return hit.after() == "since" or (hit.after() in BESIDE_PERIODS and names_what)


def read_years_beside(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``the decade since the war``, ``in the century before it``."""
    unit = unit_of(hit)
    return (Reading("DURATION", period(1, unit)),) if _is_beside(hit, unit) else NOTHING


def read_period_but_one(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the week after next``, ``the night before last``."""
    unit, step = unit_of(hit), 2 if "next" in hit.words("which") else -2
    if unit == "NI":
        return _night(story, story.base, step, story.kind)
    value = shifted(story.base, step, unit) if story.base else None
    if value is None:
        return (Reading("DATE", _open(story.base, unit)),)
    story.remember(point_of(value))
    return (Reading("DATE", value, anchor=story.kind),)


def read_ago(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``two years ago``, ``a day earlier``, ``three weeks later``, ``days before``."""
    if is_alone(hit):
        value = _before_capture(story.anchors.captured, _count_ago(hit) or 0, unit_of(hit))
        return (Reading("TIME", value, anchor="captured" if value else None, role="furniture"),)
    return _read_ago(hit, story)


def _read_ago(hit: Hit, story: Story) -> tuple[Reading, ...]:
    ago, unit = hit.word("ago"), unit_of(hit)
    if ago == "time" and hit.before() not in {"in", "within"}:
        return NOTHING
    if ago in {"earlier", "later"} and _begins_other(hit):
        return NOTHING
    count = _count_ago(hit)
    if count and hit.word("unit").startswith("fortnight"):
        count *= 2
    if not _ends_here(hit, ago):
        return NOTHING
    if count is None or count > _FAR:
        return _somewhen(hit, story, ago, unit)
    base, kind = (story.here, story.here_kind) if ago in _FROM_TEXT else (story.before, story.before_kind)
    if hit.has("day"):
        return _ago_today(hit, story, count, unit)
    steps = count if ago.split()[0] in LATER else -count
    if unit[0] == "T":
        return (Reading("DURATION", period(count, unit), about_mod(hit)),)
    value = _far_from(base, steps, unit, story, hit) if base else None
    if value is None:
        return (Reading("DATE", _open(base, unit), about_mod(hit)),)
    if ago != "ago" or story.is_history:
        story.remember(point_of(value))
    return (Reading("TIME" if unit == "NI" else "DATE", value, about_mod(hit), kind),)


def _ago_today(hit: Hit, story: Story, count: float, unit: str) -> tuple[Reading, ...]:
    """``a year ago today``, ``two weeks ago yesterday``, ``a week from tomorrow``: that very day."""
    today = plus_days(story.base, STEPS[hit.word("day")]) if story.base and count == int(count) else None
    if not today or unit not in {"D", "W", "M", "Y"}:
        return NOTHING
    steps = int(count) if hit.word("ago") == "from" else -int(count)
    if unit in {"D", "W"}:
        day = plus_days(today, steps * (7 if unit == "W" else 1))
    else:
        month = plus_months(today, steps * (12 if unit == "Y" else 1))
        day = month._replace(day=today.day) if month else None
    if not day or not exists(day):
        return NOTHING
    story.remember(day)
    return (Reading("DATE", value_of(day), about_mod(hit), story.kind),)


def read_ago_on_weekday(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``a year ago Thursday``, ``two weeks ago Sunday``: from the day of that name that is near."""
    count, unit = _count_ago(hit), unit_of(hit)
    if hit.has("this_unit"):
        return _years_before_this(hit, story, count)
    near = story.weekday(WEEKDAYS[hit.word("weekday")], direction(hit)) if hit.is_capital("weekday") else None
    if not near or not count or count != int(count) or unit not in {"W", "M", "Y"}:
        return NOTHING
    if unit == "W":
        day = plus_days(near, -7 * int(count))
    else:
        month = plus_months(near, -int(count) * (12 if unit == "Y" else 1))
        day = month._replace(day=near.day) if month else None
    if not day or not exists(day):
        return NOTHING
    story.remember(day)
    return (Reading("DATE", value_of(day), anchor=story.kind),)


def _years_before_this(hit: Hit, story: Story, count: float | None) -> tuple[Reading, ...]:
    """``fifty years ago this month``: that month, so many years before."""
    base = story.base
    day = base._replace(year=base.year - int(count)) if base and count and count == int(count) < base.year else None
    value = shifted(day, 0, unit_of(hit, "this_unit")) if day and exists(day) else None
    return (Reading("DATE", value, anchor=story.kind),) if value else NOTHING


def _count_ago(hit: Hit) -> float | None:
    for name in ("from", "count"):
        if hit.has(name):
            return count_of(hit, name)
    if hit.has("halved"):
        return 0.5
    if hit.has("quarters"):
        return 0.75 if "three" in hit.words("quarters") else 0.25
    if hit.has("quarter"):
        return 0.25
    return 1 + 0.5 * hit.has("half") if hit.has("one") else None


def _ends_here(hit: Hit, ago: str) -> bool:
    """Whether ``after`` and ``before`` are adverbs: "two days after" at the end, not "two days after the vote"."""
    if ago in {"after", "before", "back", "prior"}:
        return hit.after() in _ENDS | {"and", "but"}
    return True


def _begins_other(hit: Hit) -> bool:
    """``spoke for 20 minutes earlier today``: the word belongs to the day."""
    return hit.after() == "today" or hit.after() in WEEKDAYS or (hit.after() == "this" and hit.after(2) in UNITS)


def _follows_month(hit: Hit) -> bool:
    """``September orders fell from a year earlier``: than in the same month."""
    first, _ = hit.sentence()
    return any(word in MONTHS for word in hit.tokens.words[max(first, hit.first - _MONTH_REACH) : hit.first])


def _tells_sums(hit: Hit) -> bool:
    """``a year earlier``, ``from $2 million a year ago``; "a year ago he was a clerk" compares nothing."""
    first, end = hit.sentence()
    words = hit.tokens.words[max(first, hit.first - _SUM_REACH) : min(end, hit.end + _SUM_REACH)]
    return hit.word("ago") == "earlier" or any(word[0].isdigit() or word in SUMS for word in words)


def _far_from(base: Point, steps: float, unit: str, story: Story, hit: Hit) -> str | None:
    if unit in _YEARS:
        steps, unit = steps * _YEARS[unit], "Y"
    if steps != int(steps):
        return _part_from(base, steps, unit) if base.month else None
    whole = int(steps)
    by_quarter = story.by_quarter and not story.is_history and _tells_sums(hit)
    if unit == "Y" and abs(whole) == 1 and story.quarter and by_quarter:
        return f"{year_text(story.quarter[0] + whole)}-Q{story.quarter[1]}"
    month = story.last if unit == "Y" and abs(whole) == 1 and not story.is_history and _follows_month(hit) else None
    if month and month.month and not month.day:
        return shifted(month, 12 * whole, "M")
    if unit == "Q":
        return shifted(base, whole, "Q")
    if unit == "NI":
        day = plus_days(base, whole)
        return f"{value_of(day)}TNI" if day else None
    return shifted(base, whole, unit)


def _part_from(base: Point, steps: float, unit: str) -> str | None:
    """``a year and a half ago`` is a month, ``a month and a half ago`` too, ``a week and a half ago`` a day."""
    if unit == "Y":
        return shifted(base, round(steps * 12), "M")
    day = plus_days(base, round(steps * _IN_DAYS[unit])) if unit in _IN_DAYS and base.day else None
    return value_of(day._replace(day=0) if unit == "M" else day) if day else None


def _somewhen(hit: Hit, story: Story, ago: str, unit: str) -> tuple[Reading, ...]:
    """So long that nobody says how long: only before or after is known."""
    if (unit[0] == "T" and ago not in {"ago", "earlier", "later"}) or hit.before()[:1].isdigit():
        return NOTHING
    value = "FUTURE_REF" if ago.split(maxsplit=1)[0] in LATER else "PAST_REF"
    return (Reading("DATE", value, anchor=story.before_kind),)


def read_year_ago(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``year-earlier``, ``the year-ago period``."""
    first = hit.first + (hit.tokens.words[hit.first] == "a" or hit.end - hit.first == 4)
    if story.quarter and story.by_quarter:
        value = f"{year_text(story.quarter[0] - 1)}-Q{story.quarter[1]}"
        return (Reading("DATE", value, anchor="previous_mention", first=first),)
    if not story.here:
        return (Reading("DATE", "XXXX", first=first),)
    return (Reading("DATE", year_text(story.here.year - 1), anchor=story.here_kind, first=first),)


def read_furniture(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``Updated 7 sec ago``: so long before the page was taken from the web."""
    first = hit.match.start("count") if hit.has("count") else hit.match.start("one")
    count = count_of(hit) if hit.has("count") else 1
    value = _before_capture(story.anchors.captured, count, unit_of(hit)) if count and count < _FAR else None
    kind: Anchor | None = "captured" if value else None
    return (Reading("TIME", value, anchor=kind, role="furniture", first=first),)


def _before_capture(captured: str | None, count: float, unit: str) -> str | None:
    """An instant so long before the capture, as precise as the unit is; None when nobody knows when that was."""
    if unit not in _SECONDS or not captured or len(captured) < len("2024-10-21T10:00"):
        return None
    try:
        moment = datetime.fromisoformat(captured) - timedelta(seconds=count * _SECONDS[unit])
    except (ValueError, OverflowError):
        return None
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
