"""Two events of two articles in, how much speaks for their being one out.

Type, sides, place, days and standing must allow it, and something that is this event's own has to agree: somebody with
a name, a place, a figure. How much has to agree depends on what it is. Somebody is arrested once, and dies once; what
the same people do again and again (attack, accuse, meet, win) is the same only on the same days, or where both sides
agree and it was just told.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from onrecord.link.person_names import spell
from onrecord.link.told import Days, Side, Told, ToldEvent, family_key, is_country, is_large_place, shared_names
from onrecord.model.record import EventType, Status

_TALK: Final = frozenset(("REQUEST", "REJECT", "AGREE", "SUPPORT", "COOPERATE", "CONCEDE", "ACCUSE", "CONSULT", "AID"))
"""Types of what the same people do again and again."""
_ONCE: Final = frozenset("Die BeBorn Marry Divorce StartPosition EndPosition StartOrg EndOrg Merge Bankrupt".split())
"""Types of what befalls somebody once, or seldom; with them go the steps of a court case."""
_OF_A_PLACE: Final = frozenset(("Accident", "Disaster", "PROTEST"))
"""Types of what a town seldom has twice in a few days."""
_EXACT: Final = 3
"""Days that an interval has at most to say when something happened."""
_COMING: Final = frozenset[Status](("planned", "promised"))
_APART: Final = frozenset[Status](("demanded", "hypothetical"))
"""What somebody wants, or only thinks of, has not been told as happening, or going to."""
_LONG_AGO: Final = 30
"""Days: an event without a day, in the foreground, happened within so many before its article; what befalls somebody
once is told of long after."""
_SOON: Final = 3
"""Days between two articles that tell of what has just happened."""
_TOLLS: Final = frozenset(("Die", "Injure"))
_ROLES: Final = ("actor", "recipient")


class Seen(NamedTuple):
    """An event, and the article that tells it."""

    told: ToldEvent
    article: Told


class _Agreement(NamedTuple):
    """What agrees of an event's own. Adding up is for counting."""

    certain: int = 0
    """Somebody or something with a name in both, or a figure."""
    likely: int = 0
    """Somebody whom only one of both names there, but the other's article elsewhere."""
    other_words: int = 0
    """Somebody without a name whom both call otherwise, "police" and "officers": others, unless a name agrees."""


class _Common(NamedTuple):
    """All that agrees of two events."""

    certain: int
    likely: int
    may_be_there: bool
    """Whether the article that gives no place names the place of the other one."""
    by_side: bool
    """Whether somebody who takes part is among what is certain."""
    is_same_days: bool
    is_dated: bool
    """Whether both say when, however roughly."""
    is_same_verb: bool
    is_news: bool
    """Whether both tell of what has just happened."""


_NOTHING: Final = _Agreement()


def points(one: Seen, other: Seen) -> float:
    """How much speaks for it; 0: they are not held for one."""
    common = _in_common(one, other)
    if common is None or not _is_enough(one, other, common):
        return 0.0
    return common.certain + 0.5 * common.likely + 1.0 * common.is_same_days + 0.5 * common.is_same_verb


def may_be_one(one: Seen, other: Seen) -> bool:
    """Whether nothing speaks against it."""
    return _in_common(one, other) is not None


def _in_common(one: Seen, other: Seen) -> _Common | None:
    """What agrees; None where something speaks against it."""
    a, b = one.told, other.told
    if not same_type(a.type, b.type) or not _standing_fits(one, other) or not _days_fit(one, other):
        return None
    sides = (_side(one, other, "actor"), _side(one, other, "recipient"))
    found = (_place(one, other), _figures(a, b), *sides)
    agree = [it for it in found if it is not None]
    by_side = any(it and it.certain for it in sides)
    if len(agree) < len(found) or (any(it.other_words for it in agree) and not by_side):
        return None
    return _Common(
        certain=sum(it.certain for it in agree) + _is_between_countries(a, b),
        likely=sum(it.likely for it in agree),
        may_be_there=_may_be_there(one, other),
        by_side=by_side,
        is_same_days=_is_same_days(a.days, b.days),
        is_dated=bool(a.days and b.days),
        is_same_verb=a.verb == b.verb,
        is_news=_is_news(one, other),
    )


def _is_enough(one: Seen, other: Seen, common: _Common) -> bool:
    """Whether so much agrees as their type asks for."""
    two = common.certain > 1
    if _is_plan(one) != _is_plan(other):
        return two
    if is_talk(one.told.type):
        return (two and (common.is_same_days or common.is_news)) or (
            common.certain > 0 and common.is_same_days and common.is_same_verb
        )
    if common.is_same_days:
        return common.certain > 0 or (common.likely > 0 and common.is_same_verb)
    some = common.certain + common.likely > 0
    if _is_of_a_place(one.told.type) and common.is_news and (some or common.may_be_there):
        return True
    if _is_once(one.told.type) or _is_once(other.told.type):
        return common.by_side or common.likely > 1 or (some and (common.is_news or common.is_dated))
    return two or (common.certain > 0 and common.is_same_verb and common.is_news)


def _is_once(type_: EventType) -> bool:
    return bool(type_.justice) or type_.other in _ONCE


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
    if _is_plan(one) == _is_plan(other):
        return True
    plan, fact = (one.article, other.article) if a.status in _COMING else (other.article, one.article)
    return plan.day is None or fact.day is None or plan.day <= fact.day


def _is_of_a_place(type_: EventType) -> bool:
    return type_.other in _OF_A_PLACE or type_.plover in _OF_A_PLACE


def _is_plan(seen: Seen) -> bool:
    return seen.told.event.factuality.status in _COMING


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
    is_long_ago = days[1] < reported - _LONG_AGO and not _is_once(event.type)
    return not is_long_ago and days[0] <= reported + (_LONG_AGO if _is_plan(undated) else 1)


def _is_same_days(one: Days | None, other: Days | None) -> bool:
    """Whether both say exactly when; that they do not contradict each other is known."""
    return bool(one and other and max(one[1] - one[0], other[1] - other[0]) < _EXACT)


def _is_news(one: Seen, other: Seen) -> bool:
    days = one.article.day, other.article.day
    if one.told.event.background or other.told.event.background or days[0] is None or days[1] is None:
        return False
    return abs(days[0] - days[1]) <= _SOON


def _is_own(key: str) -> bool:
    """Whether it names somebody or something that few events have."""
    return not is_country(key) and not is_large_place(key)


def _is_between_countries(one: ToldEvent, other: ToldEvent) -> bool:
    """Whether one country does it to another in both."""
    return all(any(map(is_country, one.sides[role].names & other.sides[role].names)) for role in _ROLES)


def _place(one: Seen, other: Seen) -> _Agreement | None:
    """None: two places that are not one; a country says nothing of a town."""
    a, b = one.told.places, other.told.places
    if a & b:
        return _Agreement(certain=1) if any(map(_is_own, a & b)) else _NOTHING
    towns = [key for key in a if not is_country(key)], [key for key in b if not is_country(key)]
    return None if all(towns) or (a and b and not any(towns)) else _NOTHING


def _may_be_there(one: Seen, other: Seen) -> bool:
    a, b = one.told.places, other.told.places
    return bool(a) != bool(b) and _is_named([key for key in a | b if _is_own(key)], other if a else one)


def _side(one: Seen, other: Seen, role: str) -> _Agreement | None:
    """None: others take part. A side that one names may go without a name in the other, whose article names it."""
    a, b = one.told.sides[role], other.told.sides[role]
    if a.names and b.names:
        shared = list(shared_names(a.names, b.names))
        if shared:
            return _Agreement(certain=1) if any(map(_is_own, shared)) else _NOTHING
        return _Agreement(likely=1) if _by_given_name(a, b) or _by_given_name(b, a) else None
    if a.names or b.names:
        return _Agreement(likely=1) if _goes_with(a, other) or _goes_with(b, one) else _NOTHING
    return _Agreement(other_words=1) if a.words and b.words and a.words.isdisjoint(b.words) else _NOTHING


def _by_given_name(one: Side, other: Side) -> bool:
    """ "His wife Helen", who is Helen Lark elsewhere."""
    return not _given_names(other.names).isdisjoint(one.names)


def _given_names(keys: Iterable[str]) -> set[str]:
    return {f"s:{spell(key[2:].split(maxsplit=1)[0])}" for key in keys if key.startswith("p:")}


def _goes_with(side: Side, seen: Seen) -> bool:
    """Whether it is somebody whom the article that names no such side names elsewhere."""
    return _is_named([key for key in side.names if _is_own(key)], seen)


def _is_named(keys: list[str], seen: Seen) -> bool:
    names = seen.article.names
    alone = {key for key in keys if key.startswith("s:")}
    return any(key in names or family_key(key) in names for key in keys) or (
        bool(alone) and not alone.isdisjoint(_given_names(names))
    )


def _figures(one: ToldEvent, other: ToldEvent) -> _Agreement | None:
    """None: other figures are another event's, but a toll changes with the day."""
    if one.figures & other.figures:
        return _Agreement(certain=1)
    return _NOTHING if one.type.other in _TOLLS or not one.figures or not other.figures else None
