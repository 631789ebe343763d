"""Two events of two articles in, how much speaks for their being one out.

Type, sides, place, days and standing must allow it, and something that is this event's own has to agree: somebody with
a name, a place, a figure. That both are strikes says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from onrecord.link.person_names import spell
from onrecord.link.told import Days, Side, Told, ToldEvent, family_key, is_country, is_large_place, shared_names
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
_SOON: Final = 3
"""Days between two articles that tell of what has just happened."""
_TOLLS: Final = frozenset(("Die", "Injure"))
_ROLES: Final = ("actor", "recipient")


class Seen(NamedTuple):
    """An event, and the article that tells it."""

    told: ToldEvent
    article: Told


class _Agreement(NamedTuple):
    points: float
    is_own: bool
    """Whether it is something that few events have."""


_NOTHING: Final = _Agreement(0.0, is_own=False)


def points(one: Seen, other: Seen) -> float:
    """How much speaks for it; 0 where something speaks against it, or nothing of the event's own agrees."""
    a, b = one.told, other.told
    if not same_type(a.type, b.type) or not _standing_fits(one, other) or not _days_fit(one, other):
        return 0.0
    found = [_place(one, other), *(_side(one, other, role) for role in _ROLES), _figures(a, b)]
    agree = [it for it in found if it]
    if len(agree) < len(found) or not any(it.is_own for it in agree):
        return 0.0
    total = sum(it.points for it in agree) + _same_days(one, other) + (0.5 if a.verb == b.verb else 0)
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
    plan, fact = (one.article, other.article) if a.status in _COMING else (other.article, one.article)
    return plan.day is None or fact.day is None or plan.day <= fact.day


def _days_fit(one: Seen, other: Seen) -> bool:
    a, b = one.told.days, other.told.days
    if a and b:
        return a[0] <= b[1] and b[0] <= a[1]
    return (not a or _may_lie_in(a, other)) and (not b or _may_lie_in(b, one))


def _may_lie_in(days: Days, undated: Seen) -> bool:
    """Whether what is told without a day can have happened on these."""
    reported, event = undated.article.day, undated.told.event
    if reported is None or event.background:
        return True
    is_coming = event.factuality.status in _COMING
    return days[1] >= reported - _LONG_AGO and days[0] <= reported + (_LONG_AGO if is_coming else 1)


def _same_days(one: Seen, other: Seen) -> float:
    a, b = one.told.days, other.told.days
    if a and b:
        return 1.0 if max(a[1] - a[0], b[1] - b[0]) < _EXACT else 0.25
    days = one.article.day, other.article.day
    is_news = not one.told.event.background and not other.told.event.background
    is_soon = days[0] is not None and days[1] is not None and abs(days[0] - days[1]) <= _SOON
    return 0.5 if is_news and is_soon else 0.0


def _place(one: Seen, other: Seen) -> _Agreement | None:
    """None: two places that are not one; a country says nothing of a town."""
    a, b = one.told.places, other.told.places
    shared = a & b
    if shared:
        if all(map(is_country, shared)):
            return _Agreement(0.25, is_own=False)
        return _Agreement(0.5, is_own=False) if all(map(is_large_place, shared)) else _Agreement(1.0, is_own=True)
    towns = [key for key in a if not is_country(key)], [key for key in b if not is_country(key)]
    if all(towns) or (a and b and not any(towns)):
        return None
    is_named = (not b and _is_named(towns[0], other)) or (not a and _is_named(towns[1], one))
    return _Agreement(0.5, is_own=False) if is_named else _NOTHING


def _side(one: Seen, other: Seen, role: str) -> _Agreement | None:
    """None: others take part. A side that one names may go without a name in the other, whose article names it."""
    a, b = one.told.sides[role], other.told.sides[role]
    shared = list(shared_names(a.names, b.names)) if a.names and b.names else []
    if shared:
        return _Agreement(1.0, is_own=False) if all(map(is_country, shared)) else _Agreement(2.0, is_own=True)
    if a.names and b.names:
        return _Agreement(1.0, is_own=True) if _by_given_name(a, b) or _by_given_name(b, a) else None
    if a.names or b.names:
        return _Agreement(1.0, is_own=True) if _goes_with(a, other) or _goes_with(b, one) else _NOTHING
    if a.words and b.words:
        return _Agreement(0.5, is_own=False) if a.words & b.words else None
    return _NOTHING


def _by_given_name(one: Side, other: Side) -> bool:
    """ "His wife Helen", who is Helen Lark elsewhere."""
    return not _given_names(other.names).isdisjoint(one.names)


def _given_names(keys: Iterable[str]) -> set[str]:
    return {f"s:{spell(key[2:].split(maxsplit=1)[0])}" for key in keys if key.startswith("p:")}


def _goes_with(side: Side, seen: Seen) -> bool:
    """Whether it is somebody whom the article that names no such side names elsewhere."""
    return _is_named([key for key in side.names if not is_country(key) and not is_large_place(key)], seen)


def _is_named(keys: list[str], seen: Seen) -> bool:
    names = seen.article.names
    alone = {key for key in keys if key.startswith("s:")}
    return any(key in names or family_key(key) in names for key in keys) or bool(alone & _given_names(names))


def _figures(one: ToldEvent, other: ToldEvent) -> _Agreement:
    """Figures of the event that both give; others may be another event's, but a toll changes with the day."""
    is_toll = one.type.other in _TOLLS and not one.figures & other.figures
    if not one.figures or not other.figures or is_toll:
        return _NOTHING
    return _Agreement(1.0, is_own=True) if one.figures & other.figures else _Agreement(-1.0, is_own=False)
