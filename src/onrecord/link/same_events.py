"""Two events of two articles in, how much speaks for their being one out.

Type, sides, place, days and standing must allow it, and something that is this event's own has to agree: somebody with
a name, a place, a day. That both are strikes says nothing.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.link.told import Days, Side, ToldEvent, is_country, is_large_place, shared_names
from onrecord.model.record import EventType, Status

ENOUGH: Final = 2.0
"""Points from which two events are held for one."""
_TALK: Final = frozenset(("REQUEST", "REJECT", "AGREE", "SUPPORT", "COOPERATE", "CONCEDE", "ACCUSE", "CONSULT", "AID"))
"""Types of what the same people do again and again: that one of them is the same says little."""
_EXACT: Final = 3
"""Days that an interval has at most to say when something happened."""
_COMING: Final = frozenset[Status](("planned", "promised"))
_APART: Final = frozenset[Status](("demanded", "hypothetical"))
"""What somebody wants, or only thinks of, has not been told as happening, or going to."""
_LONG_AGO: Final = 30
"""Days: an event without a day, in the foreground, happened within so many before its article."""


class Seen(NamedTuple):
    """An event with the day on which it was reported."""

    told: ToldEvent
    reported: int | None


def points(one: Seen, other: Seen) -> float:
    """How much speaks for it; 0 where something speaks against it."""
    a, b = one.told, other.told
    if not same_type(a.type, b.type) or not _standing_fits(one, other) or not _days_fit(one, other):
        return 0.0
    place = _place(a.places, b.places)
    sides = [_side(a.sides[role], b.sides[role]) for role in ("actor", "recipient")]
    if place is None or None in sides:
        return 0.0
    named = sum(side for side in sides if side and side >= 1)
    if not named and not place:
        return 0.0
    total = place + sum(side for side in sides if side) + _same_days(a.days, b.days) + (0.5 if a.verb == b.verb else 0)
    return total - (1.0 if is_talk(a.type) else 0.0)


def is_talk(type_: EventType) -> bool:
    """Whether it is what the same people do again and again."""
    return type_.plover in _TALK and not type_.justice


def same_type(one: EventType, other: EventType) -> bool:
    """Whether both can be one: a label in common, and none of one scheme that differs."""
    pairs = ((one.plover, other.plover), (one.justice, other.justice), (one.other, other.other))
    if one.mode and other.mode and one.mode != other.mode:
        return False
    return not any(x != y for x, y in pairs if x and y) and any(x == y for x, y in pairs if x)


def _standing_fits(one: Seen, other: Seen) -> bool:
    """Whether both tell of what happened, or of one plan and its coming true."""
    a, b = one.told.event.factuality, other.told.event.factuality
    if a.polarity != b.polarity:
        return "denied" in (a.status, b.status)
    if a.status in _APART or b.status in _APART:
        return a.status == b.status
    if (a.status in _COMING) == (b.status in _COMING):
        return True
    plan, fact = (one, other) if a.status in _COMING else (other, one)
    return plan.reported is None or fact.reported is None or plan.reported <= fact.reported


def _days_fit(one: Seen, other: Seen) -> bool:
    a, b = one.told.days, other.told.days
    if a and b:
        return a[0] <= b[1] and b[0] <= a[1]
    for days, undated in ((a, other), (b, one)):
        if days and undated.reported is not None and not undated.told.event.background:
            coming = undated.told.event.factuality.status in _COMING
            first, last = undated.reported - _LONG_AGO, undated.reported + (_LONG_AGO if coming else 1)
            if days[1] < first or days[0] > last:
                return False
    return True


def _same_days(one: Days | None, other: Days | None) -> float:
    if not one or not other:
        return 0.0
    return 1.0 if max(one[1] - one[0], other[1] - other[0]) < _EXACT else 0.25


def _place(one: frozenset[str], other: frozenset[str]) -> float | None:
    """None: two places that are not one; a country says nothing of a town."""
    shared = one & other
    if shared:
        return 0.25 if all(map(is_country, shared)) else 0.5 if all(map(is_large_place, shared)) else 1.0
    towns = [key for key in one if not is_country(key)], [key for key in other if not is_country(key)]
    return None if all(towns) or (one and other and not any(towns)) else 0.0


def _side(one: Side, other: Side) -> float | None:
    """None: others take part."""
    shared = list(shared_names(one.names, other.names))
    if shared:
        return 1.0 if all(map(is_country, shared)) else 2.0
    if one.names and other.names:
        return None
    if one.words and other.words and not one.names and not other.names:
        return 0.5 if one.words & other.words else None
    return 0.0
