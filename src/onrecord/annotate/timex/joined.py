"""A time of day and the date beside it: found apart, said together.

``4 p.m. EST, Dec. 9`` becomes one; in ``at 5 p.m. on Friday`` the time takes the day and both stay.
"""

from __future__ import annotations

from typing import Final

from onrecord.annotate.timex.hit import Hit, Reading
from onrecord.annotate.timex.points import plus_days, point_of, value_of
from onrecord.annotate.tokens import Tokens

Found = tuple[Reading, Hit]

_SHARING: Final = frozenset(("(", "to", "-", "–", "until", "and", "or"))
"""Between two times of one day."""
_ENDS: Final = frozenset(("to", "until", "till", "-", "–", "—", "through"))
"""Between a time of day and the one at which what began then ends."""
_SMALL_HOURS: Final = 6
_LATE: Final = {"TAF": 1, "TEV": 4, "TNI": 6}
"""Part of a day -> the first hour that needs twelve more: "8:30 Thursday night"; 2:00 of a night stays."""
_NOON: Final = 12
_REACH: Final = 5
"""So many words may stand between a time of day and its date."""


def join_clocks(found: list[Found], tokens: Tokens) -> list[Found]:
    """With first and end of each filled in."""
    whole = [
        (reading._replace(first=_or(reading.first, hit.first), end=_or(reading.end, hit.end)), hit)
        for reading, hit in found
    ]
    joined: list[Found] = []
    for one in whole:
        pair = _joined(joined[-1], one, tokens) if joined else None
        if pair is None:
            joined.append(one)
        else:
            joined[-1:] = pair
            _share_day(joined, len(joined) - len(pair), tokens)
    for at in range(1, len(joined)):
        joined[at] = _past_midnight(joined[at - 1][0], joined[at], tokens)
        joined[at - 1] = _in_order(joined[at - 1], joined[at], tokens)
    return joined


def _in_order(found: Found, behind: Found, tokens: Tokens) -> Found:
    """``between November and August``: the first month is that of the year before."""
    (one, hit), (other, other_hit) = found, behind
    first, last = one.value or "", other.value or ""
    is_range = tokens.words[one.end or 0 : other.first] in (["and"], ["to"]) and hit.before() in {"between", "from"}
    bare = not (hit.has("year") or other_hit.has("year") or hit.has("which") or other_hit.has("which"))
    months = is_range and bare and len(first) == len(last) == len("2023-11") and first[:5].strip("-").isdigit()
    if not months or not last[5:].isdigit() or not first[5:].isdigit() or first <= last:
        return found
    return one._replace(value=f"{int(last[:4]) - (first[5:] > last[5:]):04}{first[4:]}"), hit


def _past_midnight(before: Reading, found: Found, tokens: Tokens) -> Found:
    """``from 9 PM until 3 AM``: the second lies on the next day."""
    clock, hit = found
    between = tokens.words[before.end or 0 : clock.first]
    if not (
        _is_clock(before) and _is_clock(clock) and between[-1:] and between[-1] in _ENDS and len(between) <= _REACH
    ):
        return found
    one, other = before.value or "", clock.value or ""
    day = point_of(one[:10])
    if one[:10] != other[:10] or not day or not (int(one[11:13]) >= _NOON > _SMALL_HOURS >= int(other[11:13])):
        return found
    following = plus_days(day, 1)
    return (clock._replace(value=f"{value_of(following)}{other[10:]}"), hit) if following else found


def _share_day(joined: list[Found], at: int, tokens: Tokens) -> None:
    """``3 p.m. (1900 GMT) on Monday``, ``9 a.m. to 5 p.m. Monday``: the first time of day has the other's day."""
    if not at:
        return
    (before, hit), (clock, _) = joined[at - 1 : at + 1]
    if (before.first, before.end) != (hit.first, hit.end):
        # It has a day of its own.
        return
    between = tokens.words[before.end or 0 : clock.first]
    if _is_clock(before) and _is_clock(clock) and len(between) == 1 and between[0] in _SHARING:
        value = f"{(clock.value or '')[:10]}{(before.value or '')[10:]}"
        joined[at - 1] = (before._replace(value=value, anchor=clock.anchor), hit)


def _or(given: int | None, other: int) -> int:
    return other if given is None else given


def _joined(left: Found, right: Found, tokens: Tokens) -> list[Found] | None:
    """What two neighbours become; None: they stay as they are."""
    (before, hit), (after, _) = left, right
    between = tokens.words[before.end or 0 : after.first]
    if len(between) > _REACH:
        return None
    clock, date = (before, after) if _is_clock(before) else (after, before)
    if not (_is_clock(clock) and _is_day(date)):
        return None
    value = _on_day(clock.value or "", date.value or "")
    if date.type == "TIME" and (between or clock is after):
        return None
    if between in ([], [","]) and not (between and clock is after):
        return [(clock._replace(value=value, first=before.first, end=after.end, anchor=date.anchor), hit)]
    if clock is after and between in (["at"], ["at", "about"], [",", "at"]):
        return [left, (clock._replace(value=value, anchor=date.anchor), right[1])]
    if clock is before and between[-1:] in (["on"], ["last"], ["next"], [")"]) and "." not in between:
        return [(clock._replace(value=value, anchor=date.anchor), hit), right]
    return None


def _on_day(clock: str, date: str) -> str:
    """The time of day on that day."""
    hour = int(clock[11:13])
    if _LATE.get(date[10:], _NOON) <= hour < _NOON:
        return f"{date[:10]}T{hour + _NOON}{clock[13:]}"
    return date[:10] + clock[10:]


def _is_clock(reading: Reading) -> bool:
    value = reading.value or ""
    return reading.type == "TIME" and len(value) >= 16 and value[10] == "T" and value[11].isdigit()


def _is_day(reading: Reading) -> bool:
    value = reading.value or ""
    if reading.type == "TIME":
        return len(value) == 13 and value[10] == "T" and value[4] == "-"
    return (len(value) == 10 and value[4] == "-") or (value.startswith("XXXX-WXX-") and value[9:10].isdigit())
