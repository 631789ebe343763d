"""Readers of days that are named from where the text stands: days of the week, yesterday, this morning."""

from __future__ import annotations

from typing import Final

from onrecord.annotate.timex.counts import count_of
from onrecord.annotate.timex.direction import direction
from onrecord.annotate.timex.hit import NOTHING, Hit, Reading
from onrecord.annotate.timex.points import (
    Point,
    exists,
    nth_weekday,
    plus_days,
    plus_months,
    value_of,
    week_of,
    weekday_of,
)
from onrecord.annotate.timex.read_dates import year_of
from onrecord.annotate.timex.story import Story
from onrecord.annotate.timex.wording import month_number, ordinal_of, part_mod
from onrecord.lang.en.time_context import (
    BEFORE_DAYPARTS,
    BEFORE_MORNING,
    BEFORE_THAT_DAY,
    BEFORE_THE_MORNING,
    BEHIND_DAYS,
    BETWEEN_WEEKDAYS,
    NAMES_BEFORE_WEEKDAYS,
    NAMES_BEHIND_WEEKDAYS,
    NO_NIGHTS_BEHIND,
    ONWARD,
    STEPS,
    UNCERTAIN,
    WEATHERS,
)
from onrecord.lang.en.time_words import DAYPARTS, MISTAKABLE, WEEKDAYS
from onrecord.model.annotation import Anchor

_DASHES: Final = frozenset("-–—‑−")
_NEAR: Final = 6
"""So many months around the text "Friday the 13th" is looked for."""
_FAR: Final = 1000
"""Nobody counts more Fridays back."""
_WEEKS: Final = 5
"""A month has no more days of one name."""


def read_weekday(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``Monday``, ``last Friday``, ``on Tuesday morning``."""
    if not _is_weekday(hit) or (hit.said("which") == {"that"} and hit.before() not in BEFORE_THAT_DAY):
        return NOTHING
    number = WEEKDAYS[hit.word("weekday")]
    which = hit.said("which")
    daypart = DAYPARTS.get(hit.word("daypart"), "")
    if _is_any(hit) and not _is_day_again(hit, story, number):
        tail = f"T{daypart}" if daypart else ""
        return (_fitted(hit, Reading("TIME" if daypart else "DATE", f"XXXX-WXX-{number}{tail}")),)
    kind: Anchor | None = story.kind
    if hit.has("week") or hit.has("ago"):
        point = _in_week(hit, story, number)
    elif which & {"following", "previous"} or which in ({"the", "next"}, {"that"}):
        point, kind = _beside_mention(story, number, which), story.before_kind
    elif _is_day_again(hit, story, number):
        point, kind = story.last, story.before_kind
    elif not which and _is_in_week_to_come(hit, story):
        point = plus_days(story.week or Point(1), number - (weekday_of(story.week or Point(1)) or 1))
    elif not which and _continues(hit):
        point = _beside_mention(story, number, {"that"})
    else:
        point = _weekday(hit, story, number, which)
    mod = part_mod(hit.words("part"))
    if point is None:
        value = f"XXXX-WXX-{number}" + (f"T{daypart}" if daypart else "")
        return (_fitted(hit, Reading("TIME" if daypart else "DATE", value, mod)),)
    story.remember(point)
    value = value_of(point) + (f"T{daypart}" if daypart else "")
    return (_fitted(hit, Reading("TIME" if daypart else "DATE", value, mod, kind)),)


def _is_any(hit: Hit) -> bool:
    """``one Sunday``, ``on a Sunday in May``; "a Sunday rally" was held on the Sunday that is near."""
    before, after = hit.before(), hit.after()
    if before in {"or", ","} and _is_one_of_any(hit):
        return True
    if before in WEATHERS and hit.before(2) in {"a", "an", "one"}:
        return True
    return before in UNCERTAIN or (before in {"a", "an"} and (not after.isalpha() or after in BEHIND_DAYS))


def _is_day_again(hit: Hit, story: Story, number: int) -> bool:
    """``Oct. 23, a Friday,``: the day named right before, where that has this name."""
    is_beside = (hit.before(2), hit.before()) == (",", "a") and hit.before(3)[:1].isdigit()
    return is_beside and bool(story.last) and weekday_of(story.last or Point(1)) == number


def _is_in_week_to_come(hit: Hit, story: Story) -> bool:
    """``next week he flies to Dorn on Tuesday``: of the week named before in the sentence."""
    is_said = story.week_at > hit.sentence()[0] and hit.before() == "on"
    if not (is_said and story.week and story.base and story.week > story.base):
        return False
    return week_of(story.week) != week_of(story.base) and direction(hit) >= 0


def _is_one_of_any(hit: Hit) -> bool:
    """``on a Tuesday, Wednesday or Sunday``."""
    words, at = hit.tokens.words, hit.first - 1
    first = max(hit.sentence()[0], hit.first - 2 * _WEEKS)
    while at > first and (words[at] in {"or", ","} or words[at] in WEEKDAYS):
        at -= 1
    return words[at] in {"a", "any"} and words[at + 1] in WEEKDAYS


def _in_week(hit: Hit, story: Story, number: int) -> Point | None:
    """``Monday of last week``, ``Tuesday next week``; ``a week from Friday``."""
    if not story.base:
        return None
    if hit.has("ago"):
        ahead = "ago" not in hit.words("ago")
        day = story.weekday(number, 2 if ahead else -1)
        return plus_days(day, 7 if ahead else -7) if day else None
    today = weekday_of(story.base) or 1
    return plus_days(story.base, number - today + {"last": -7, "next": 7}.get(hit.words("week")[0], 0))


def _continues(hit: Hit) -> bool:
    """``Tuesday through Thursday``, ``Monday and Tuesday``: the second day follows the first."""
    return hit.before() in BETWEEN_WEEKDAYS and hit.before(2) in WEEKDAYS


def _fitted(hit: Hit, reading: Reading) -> Reading:
    """Without the full stop of the sentence."""
    return reading._replace(end=hit.end - 1) if hit.tokens.words[hit.end - 1] == "." else reading


def _is_weekday(hit: Hit) -> bool:
    word = hit.word("weekday")
    if hit.before() in {"the", "a"} and hit.after().isalpha() and hit.is_upper(hit.end) and hit.first == hit.end - 1:
        return False
    ends_sentence = hit.tokens.words[hit.end - 1] == "."
    is_named = hit.after() in NAMES_BEHIND_WEEKDAYS and not ends_sentence
    if not hit.is_capital("weekday") or hit.before() in NAMES_BEFORE_WEEKDAYS or is_named:
        return False
    if word in MISTAKABLE or len(word) <= 5:
        return (
            hit.before() in {"on", "last", "next", "this", ","} and hit.tokens.words[hit.end - 1] == "."
        ) or hit.has("daypart")
    return True


def _weekday(hit: Hit, story: Story, number: int, which: set[str]) -> Point | None:
    if not story.base:
        return None
    today = weekday_of(story.base) or 1
    if which & {"last", "past"}:
        return plus_days(story.base, -((today - number) % 7 or 7))
    if which & {"next", "coming"}:
        return plus_days(story.base, (number - today) % 7 or 7)
    look = direction(hit)
    return story.weekday(number, look or 2 if "this" in which else look)


def read_numbered_weekday(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``Friday the 13th``: the nearest day of that name and number."""
    number, day = WEEKDAYS[hit.word("weekday")], ordinal_of(hit.words("day"))
    if not hit.is_capital("weekday") or not story.base:
        return NOTHING
    here = story.base.year * 12 + story.base.month - 1
    months = (here + by for by in sorted(range(-_NEAR, _NEAR + 1), key=abs))
    points = (Point(month // 12, month % 12 + 1, day) for month in months)
    point = next((point for point in points if exists(point) and weekday_of(point) == number), None)
    if not point:
        return NOTHING
    story.remember(point)
    return (Reading("DATE", value_of(point), anchor=story.kind),)


def read_nth_weekday(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the first Monday in November``, ``the last Sunday of May 2003``."""
    number = WEEKDAYS[hit.word("weekday")]
    if hit.has("every_month"):
        return (Reading("SET", "P1M"),)
    if not hit.is_capital("weekday") or not (hit.has("of_month") or hit.is_capital("month")):
        return NOTHING
    month, year, anchor = _month_of(hit, story)
    which = -1 if hit.word("nth") == "last" else ordinal_of(hit.words("nth"))
    if year is None:
        return (Reading("DATE", f"XXXX-{month:02}-XX"),)
    point = nth_weekday(year, month, number, which) if which <= _WEEKS else None
    if not point:
        return NOTHING
    story.remember(point)
    return (Reading("DATE", value_of(point), anchor=anchor),)


def _month_of(hit: Hit, story: Story) -> tuple[int, int | None, Anchor | None]:
    """The month of "the first Monday in November", "the last Friday of the month", its year, and what that hangs on."""
    if hit.has("month"):
        month = month_number(hit.word("month"))
        return month, *year_of(hit, story, month, 0)
    step = {"next": 1, "last": -1}.get(hit.word("of_month"), 0)
    found = plus_months(story.here, step) if story.here else None
    return (found.month, found.year, story.here_kind) if found else (1, None, None)


def read_day_of_this_month(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the 23rd of this month``."""
    month, year, anchor = _month_of(hit, story)
    point = Point(year or 2000, month, ordinal_of(hit.words("day")))
    if year is None or not point.day or not exists(point):
        return NOTHING
    story.remember(point)
    return (Reading("DATE", value_of(point), anchor=anchor),)


def _beside_mention(story: Story, number: int, which: set[str]) -> Point | None:
    """``the following Friday`` counts from the day named last."""
    before = story.before
    today = weekday_of(before) if before else None
    if not (before and today):
        return None
    if "previous" in which:
        return plus_days(before, -((today - number) % 7 or 7))
    return plus_days(before, (number - today) % 7 or bool(which & ONWARD) * 7)


def read_relative_day(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``yesterday``, ``tomorrow morning``, ``the day before yesterday``."""
    if hit.is_in_name() or (hit.before() == "via" and hit.is_capital("day")):
        return NOTHING
    day = hit.word("day")
    step = STEPS[day] * (2 if hit.tokens.words[hit.first] == "the" else 1)
    daypart = DAYPARTS.get(hit.word("daypart"), "")
    kind = "TIME" if daypart else "DATE"
    if story.is_history and not step:
        return (Reading("DATE", "PRESENT_REF"),)
    point = plus_days(story.base, step) if story.base else None
    mod = part_mod(hit.words("part"))
    tail = f"T{daypart}" if daypart else ""
    if point is None:
        return (Reading("TIME" if daypart else "DATE", f"XXXX-XX-XX{tail}", mod),)
    story.remember(point)
    return (Reading("TIME" if kind == "TIME" else "DATE", value_of(point) + tail, mod, story.kind),)


def read_daypart(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``this morning``, ``last night``, ``tonight``, ``that afternoon``, ``the next morning``."""
    which = hit.said("which")
    if hit.is_in_name() or (hit.word("daypart") == "dawn" and hit.after() == "of"):
        return NOTHING
    if which == {"overnight"} and hit.after() in NO_NIGHTS_BEHIND:
        return NOTHING
    refers_back = which & {"that", "same", "next", "following", "previous", "the"}
    if which == {"the"} and hit.before() not in BEFORE_THE_MORNING and not hit.has("part"):
        return NOTHING
    base, kind = (story.before, story.before_kind) if refers_back else (story.base, story.kind)
    if story.is_history and not refers_back:
        base = None
    step = _step(which, hit.word("daypart"))
    if which == {"overnight"} and direction(hit) > 0:
        step = 0
    day = plus_days(base, step) if base else None
    tail = f"T{_daypart(hit, which)}"
    mod = part_mod(hit.words("part"))
    is_named = story.last is not None and bool(story.last.day) and not story.is_history
    if (which == {"the"} and not hit.has("part") and not is_named) or day is None:
        return (Reading("TIME", f"XXXX-XX-XX{tail}", mod),)
    story.remember(day)
    return (Reading("TIME", value_of(day) + tail, mod, kind),)


def read_mid_daypart(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``mid-afternoon``, ``by mid-morning Tuesday``: of the day beside it, else of the day named last."""
    if hit.has("weekday") and not hit.is_capital("weekday"):
        return NOTHING
    tail = f"T{DAYPARTS[hit.word('daypart')]}"
    named = _weekday(hit, story, WEEKDAYS[hit.word("weekday")], set()) if hit.has("weekday") else None
    days = (named, story.last, None if story.is_history else story.base)
    day = next((point for point in days if point and point.day), None)
    if day is None:
        return (Reading("TIME", f"XXXX-XX-XX{tail}", "MID"),)
    if named:
        story.remember(named)
    kind = story.kind if named or day == story.base else story.before_kind
    return (Reading("TIME", value_of(day) + tail, "MID", kind),)


def read_weekdays_ago(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``two Fridays ago``: the last one, and so many weeks before; ``two Fridays from now``."""
    count = count_of(hit) if hit.has("count") else 2
    number = WEEKDAYS[hit.word("weekdays").removesuffix("s")]
    if not count or count != int(count) or count > _FAR or not hit.is_capital("weekdays") or not story.base:
        return NOTHING
    today = weekday_of(story.base) or 1
    weeks = 7 * (int(count) - 1)
    if hit.has("ahead"):
        day = plus_days(story.base, ((number - today) % 7 or 7) + weeks)
    else:
        day = plus_days(story.base, -((today - number) % 7 or 7) - weeks)
    if not day:
        return NOTHING
    story.remember(day)
    return (Reading("DATE", value_of(day), anchor=story.kind),)


def read_at_night(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``at night``: no certain one."""
    return (Reading("TIME", "XXXX-XX-XXTNI"),) if hit.before() == "at" else NOTHING


def read_bare_daypart(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``at dawn``, ``by late afternoon``, ``a predawn raid``: of the day named last, else of the text's."""
    is_named = hit.has("daypart")
    if hit.has("bare") and (hit.before() not in BEFORE_MORNING or hit.after()[:1].isalpha()):
        return NOTHING
    is_kind = hit.has("named") or (hit.has("part") and hit.tokens.words[hit.first + 1] in _DASHES)
    if is_named and not is_kind and (hit.before() not in BEFORE_DAYPARTS or (hit.has("part") and hit.after() == "of")):
        return NOTHING
    letters = DAYPARTS[hit.word("daypart") or hit.word("bare") or "dawn"]
    named = story.last if story.last and story.last.day else None
    day = named or (None if story.is_history else story.base)
    mod = part_mod(hit.words("part"))
    end = hit.match.start("named") if hit.has("named") else None
    if not (day and day.day):
        return (Reading("TIME", f"XXXX-XX-XXT{letters}", mod, end=end),)
    kind = story.before_kind if named else story.kind
    return (Reading("TIME", f"{value_of(day)}T{letters}", mod, kind, end=end),)


def _step(which: set[str], daypart: str) -> int:
    if which & {"next", "following"}:
        return 1
    return -1 if which & {"last", "previous", "overnight"} and daypart != "this" else 0


def _daypart(hit: Hit, which: set[str]) -> str:
    return "NI" if which & {"tonight", "night", "overnight"} else DAYPARTS[hit.word("daypart") or "evening"]


def read_named_daypart(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the night of May 4, 1802``."""
    point, is_told, anchor = _named_day(hit, story)
    if not point:
        return NOTHING
    tail = f"T{DAYPARTS[hit.word('daypart')]}"
    if not is_told:
        return (Reading("TIME", f"XXXX{value_of(point)[4:]}{tail}"),)
    story.remember(point)
    return (Reading("TIME", value_of(point) + tail, anchor=anchor),)


def read_week_of(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the week of May 8``, ``the weekend of June 3``: the one that the day lies in."""
    point, is_told, anchor = _named_day(hit, story)
    week = week_of(point) if point and is_told else None
    if not week:
        return NOTHING
    story.remember(point)
    tail = "-WE" if hit.word("unit") == "weekend" else ""
    return (Reading("DATE", week + tail, anchor=anchor),)


def _named_day(hit: Hit, story: Story) -> tuple[Point | None, bool, Anchor | None]:
    """The day with its month within a match, whether its year is known, and what that hangs on."""
    suffix = "" if hit.has("month") else "_then"
    month_name, day_name = ("month", "day") if hit.has("month") else ("month_then", "day_first")
    month, day = month_number(hit.word(month_name)), ordinal_of(hit.words(day_name))
    year_words = hit.words(f"year{suffix}")
    year = int(year_words[0]) if len(year_words) == 1 else story.year_of_month(month, day, direction(hit))
    point = Point(year or 2000, month, day)
    if not day or not exists(point) or (hit.word(month_name) in MISTAKABLE and not hit.is_capital(month_name)):
        return None, False, None
    return point, year is not None, None if year_words else story.here_kind
