"""Readers of times of day: 5 p.m., 17:30 GMT, noon. The day comes from the date beside, or from the text."""

from __future__ import annotations

from typing import Final

from onrecord.annotate.timex.hit import NOTHING, Hit, Reading
from onrecord.annotate.timex.points import Point, plus_days, value_of
from onrecord.annotate.timex.story import Story
from onrecord.annotate.timex.wording import about_mod
from onrecord.lang.en.time_context import BEFORE_NOON, GAME_CLOCK, KICK_OFFS, PM_PARTS, SCORED, STEPS, TODAY
from onrecord.lang.en.time_words import NUMBERS, WEEKDAYS, ZONES

_DAYS: Final = frozenset(WEEKDAYS) | TODAY
"""Behind "noon" and "midnight" they make them times of a day."""
_EVENING, _MIDNIGHT = 18, 24
"""Between these hours lies "last night"; "at 2 last night" may be of either day."""
_NEVER: Final = (99, 0)
"""No hour."""


def read_clock(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``9 a.m.``, ``17:30``, ``1400 GMT``, ``4 in the morning``."""
    time = _time_of_day(hit)
    if (hit.after() in GAME_CLOCK or _is_result(hit)) and not hit.has("am"):
        return NOTHING
    if hit.has("offset") and not (hit.touches(hit.match.start("sign")) and hit.touches(hit.match.start("offset"))):
        return NOTHING
    is_bare = hit.has("this_part") or hit.has("tonight")
    if hit.word("this_part") == "night" and time and not _EVENING <= time[0] < _MIDNIGHT:
        return NOTHING
    if is_bare and not (hit.before() in {"at", "until", "by", "from", "till"} or hit.has("about")):
        return NOTHING
    if is_bare and story.base:
        story.remember(plus_days(story.base, STEPS.get(hit.word("day"), -hit.has("day"))))
    if time is None or (hit.touches(hit.first) and not _may_touch(hit)):
        return NOTHING
    return (_on_a_day(hit, story, f"T{time[0]:02}:{time[1]:02}{_zone(hit)}"),)


def _may_touch(hit: Hit) -> bool:
    """``(5 p.m.``, ``December 21, 2023/9:43 p.m.``."""
    is_behind_year = hit.before() == "/" and len(hit.before(2)) == len("2023") and hit.before(2).isdigit()
    return is_behind_year or hit.before() in {"(", "[", '"', "“", "—", "–", "-"}


def _is_result(hit: Hit) -> bool:
    """``ran 5km in 15:32``, ``a film (1:39)``: how long it took; ``scored at 7:14``: on the clock of a game."""
    if not hit.has("hour") or hit.end - hit.first != len("h:m"):
        return False
    is_of_game = hit.before() == "at" and hit.before(2) in SCORED
    return (
        is_of_game
        or hit.before() == "in"
        or (hit.before() == "(" and hit.after() == ")" and len(hit.word("hour")) == 1)
    )


def _time_of_day(hit: Hit) -> tuple[int, int] | None:
    if hit.has("four"):
        hour, minute = divmod(int(hit.word("four")), 100)
        return hour, minute
    hour, minute = _hour_and_minute(hit)
    part = hit.word("daypart") or hit.word("this_part") or ("night" if hit.has("tonight") else "")
    half = hit.word("am").replace(".", "") or ("pm" if part in PM_PARTS else "")
    if not half and hit.has("minute") and hit.after() in KICK_OFFS and 1 <= hour <= 11:
        half = "pm"
    if not half and part:
        half = "am"
    if half:
        if not 1 <= hour <= 12:
            return (hour, minute) if hour <= 24 and hit.has("minute") else None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return (hour, minute) if hour * 60 + minute <= 24 * 60 and minute < 60 else None


def _hour_and_minute(hit: Hit) -> tuple[int, int]:
    if hit.has("point"):
        before, _, behind = hit.word("point").partition(".")
        return (int(before), int(behind)) if before.isdigit() and len(behind) == 2 else _NEVER
    hour = int(hit.word("hour")) if hit.has("hour") else NUMBERS.get(hit.word("word"), _NEVER[0])
    return hour, int(hit.word("minute")) if hit.has("minute") else 0


def _zone(hit: Hit) -> str:
    if hit.has("offset"):
        return f"{'+' if hit.word('sign') == '+' else '-'}{int(hit.word('offset')):02}"
    last = hit.tokens.words[hit.end - 1]
    return ZONES.get(last, "")


def _on_a_day(hit: Hit, story: Story, time: str) -> Reading:
    day = _day(story)
    if day is None:
        return Reading("TIME", f"XXXX-XX-XX{time}", about_mod(hit))
    kind = story.before_kind if day == story.last else story.kind
    return Reading("TIME", value_of(day) + time, about_mod(hit), kind)


def _day(story: Story) -> Point | None:
    """The day named last, else the day of the text."""
    for point in (story.last, None if story.is_history else story.base):
        if point and point.day:
            return point
    return None


def read_past_hour(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``half past four this afternoon``, ``at a quarter to nine``: in the morning where nothing says otherwise."""
    part = hit.word("this_part")
    if not (part or hit.has("am") or hit.has("daypart") or hit.has("about") or hit.before() in BEFORE_NOON):
        return NOTHING
    time = _time_of_day(hit)
    if time is None or not 1 <= time[0] <= 24:
        return NOTHING
    past = {"half": 30, "quarter": 15}[next(word for word in hit.words("past") if word in {"half", "quarter"})]
    minutes = time[0] * 60 + (-past if "to" in hit.words("past") else past)
    return (_on_a_day(hit, story, f"T{minutes // 60 % 24:02}:{minutes % 60:02}"),)


def read_noon(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``noon``, ``midnight``."""
    if hit.has("hour") and hit.word("hour") != "12":
        return NOTHING
    if hit.is_capital("which") or not (hit.has("about") or hit.before() in BEFORE_NOON or hit.after() in _DAYS):
        return NOTHING
    time = "T24:00" if hit.word("which") == "midnight" else "T12:00"
    return (_on_a_day(hit, story, f"{time}{_zone(hit)}"),)
